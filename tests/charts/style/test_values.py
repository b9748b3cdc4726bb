import polars as pl
import pytest

from charts.style.values import Mark, marks, short


def mark(value: float | None, unit: str = "persons", bound: str | None = None, upper: float | None = None) -> Mark:
    return Mark(unit, "Quận Cầu Giấy", value, bound=bound, upper=upper)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4262, "persons", "4.262"),
        (73.3, "percent", "73,3%"),
        (100, "percent", "100%"),
        (8e8, "vnd", "800 triệu"),
        (1.2e9, "vnd", "1,2 tỷ"),
        (950_000, "vnd", "950.000"),
    ],
)
def test_short_when_the_axis_names_the_unit(value: float, unit: str, text: str) -> None:
    assert short(value, unit) == text


def test_text_when_not_reported() -> None:
    assert mark(None).text == "chưa có báo cáo"
    assert mark(None).full_text == "chưa có báo cáo"


def test_text_when_a_bound_is_stated() -> None:
    assert mark(150, bound="lower").text == "trên 150"
    assert mark(150, bound="lower").full_text == "trên 150 người"
    assert mark(3000, bound="upper").text == "gần 3.000"
    assert mark(68, bound="range", upper=72).text == "68–72"


def test_full_text_when_money() -> None:
    assert mark(8e8, "vnd").full_text == "800 triệu đồng"


def test_marks_when_a_column_is_missing() -> None:
    with pytest.raises(ValueError, match="lack the columns value, x"):
        marks(pl.DataFrame({"label": ["Quận Cầu Giấy"]}), "persons", "x")


def test_marks_when_other_columns_come_along() -> None:
    frame = pl.DataFrame({"coverage": [0.5], "value": [1], "label": ["Quận Cầu Giấy"]})
    assert marks(frame, "persons") == [Mark("persons", "Quận Cầu Giấy", 1.0)]


def test_marks_when_a_value_is_not_a_number() -> None:
    frame = pl.DataFrame({"label": ["Quận Cầu Giấy"], "value": [float("nan")]})
    assert marks(frame, "persons")[0].value is None
