"""Help in sentences, word for word, and the legend of what is hidden."""

import pytest

from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.welfare.given import given
from metrics.welfare.headline import (
    amount_text,
    counted,
    money_headline,
    people_headline,
    people_text,
    per_member_headline,
)
from tests.metrics.examples import cube, welfare

HUONG_THUY = Filter("2022-2023", "2022-2023", ("479",))
HAM_YEN = Filter("2024-2025", "2024-2025", ("074",))
WHEN = "trong năm học 2022-2023"


def test_money_names_the_only_line_that_has_any(shipped_cube: Cube) -> None:
    assert money_headline(given(shipped_cube, HUONG_THUY), "10 triệu đồng", WHEN) == (
        "10 triệu đồng đã chi, tặng, hỗ trợ trong năm học 2022-2023: Điều ước đoàn viên – tặng tiền"
    )


def test_sentences_begin_with_a_capital_and_name_no_code_of_the_rest(shipped_cube: Cube) -> None:
    flow = given(shipped_cube, Filter("2024-2025", "2024-2025"))
    assert money_headline(flow, "trên 60 triệu đồng", "trong năm học 2024-2025") == (
        "Trên 60 triệu đồng đã chi, tặng, hỗ trợ trong năm học 2024-2025: tặng quà (suất)"
    )
    assert "là hình thức khác: trên 1.000 người" in people_headline("persons", flow, WHEN)


def test_money_names_the_greatest_of_several_lines() -> None:
    rows = (welfare(amount_vnd=7_000_000), welfare(amount_vnd=9_000_000, programme="reunion_tet"))
    assert money_headline(given(cube(*rows), EVERYTHING), "16 triệu đồng", WHEN).endswith(
        ", nhiều nhất là Tết Sum vầy – tặng tiền (9 triệu đồng)"
    )


def test_people_are_told_by_one_unit(shipped_cube: Cube) -> None:
    flow = given(shipped_cube, HUONG_THUY)
    assert people_headline("persons", flow, WHEN) == (
        "Tính theo người, nhiều nhất trong năm học 2022-2023 là Khám, chăm sóc sức khỏe miễn phí – chăm sóc răng "
        "miệng: trên 150 người"
    )
    assert [people_text(line) for line in flow.lines] == ["2 người", "trên 150 người"]
    assert [amount_text(line) for line in flow.lines] == ["10 triệu đồng", "chưa có báo cáo"]


@pytest.mark.parametrize(
    ("value", "unit", "bound", "text"),
    [
        (1200, "turns", "exact", "1.200 lượt"),
        (11, "units", "exact", "11 đơn vị, mô hình"),
        (60, "gifts", "lower", "trên 60 suất"),
    ],
)
def test_count_has_the_word_of_its_unit(value: int, unit: str, bound: str, text: str) -> None:
    assert counted(value, unit, bound) == text


def test_money_per_member_names_the_greatest_programme() -> None:
    assert per_member_headline({None: 1_044_597.1, "reunion_tet": 414_958.4, "unspecified": 3.0}, WHEN) == (
        "Bình quân 1,04 triệu đồng một đoàn viên trong năm học 2022-2023, nhiều nhất là Tết Sum vầy (414.958 đồng)"
    )
