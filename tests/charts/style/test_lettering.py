import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.style.lettering import escaped, line_count, ticks, width, wrapped

LABEL = "Nghiệp đoàn mầm non độc lập, nghiệp đoàn giữ trẻ"


def test_wrapped_when_the_label_is_long() -> None:
    assert wrapped(LABEL, 20) == "Nghiệp đoàn mầm non<br>độc lập, nghiệp<br>đoàn giữ trẻ"


def test_wrapped_when_lines_can_be_even() -> None:
    assert wrapped("Chợ Tết Công đoàn, Phiên chợ Công đoàn", 34) == "Chợ Tết Công đoàn,<br>Phiên chợ Công đoàn"


@given(st.text("abc ớ", max_size=60), st.integers(1, 30))
def test_wrapped_when_any_label(text: str, characters: int) -> None:
    assert wrapped(text, characters).replace("<br>", " ") == " ".join(text.split())


def test_wrapped_when_the_label_looks_like_markup() -> None:
    assert wrapped("TH&THCS <b>", 40) == "TH&amp;THCS &lt;b&gt;" == escaped("TH&THCS <b>")


def test_width_when_there_is_markup() -> None:
    assert width("<b>868</b>", 14) == width("868", 14)
    assert width("A &amp; B", 14) == width("A & B", 14)


def test_line_count_when_wrapped() -> None:
    assert line_count("a<br>b") == 2


@pytest.mark.parametrize(
    ("greatest", "unit", "texts"),
    [
        (868, "initiatives", ["0", "250", "500", "750", "1.000"]),
        (3, "initiatives", ["0", "1", "2", "3"]),
        (9, "initiatives", ["0", "5", "10"]),
        (0, "initiatives", ["0", "1"]),
        (98.02, "percent", ["0%", "25%", "50%", "75%", "100%"]),
        (1.5e9, "vnd", ["0", "500 triệu", "1 tỷ", "1,5 tỷ"]),
    ],
)
def test_ticks_when_rounded(greatest: float, unit: str, texts: list[str]) -> None:
    values, found = ticks(greatest, unit)
    assert found == texts
    assert values[0] == 0
    assert values[-1] >= greatest


@given(st.floats(0, 1e13), st.sampled_from(["initiatives", "percent", "vnd"]))
def test_ticks_when_any_value(greatest: float, unit: str) -> None:
    values, texts = ticks(greatest, unit)
    assert values[0] == 0
    assert values[-1] >= greatest * (1 - 1e-9)
    assert 2 <= len(values) == len(set(texts)) <= 6
