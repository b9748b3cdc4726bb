"""What the page says where the years before and since July 2025 are not compared."""

import pytest

from data.places.placing import View, place
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube, build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.wording.breaks import has_ended, part_words, partly, why_apart
from tests.metrics.examples import Row, opened, tables, union

BEFORE, FIRST = "2024-2025", "2025-2026"
# Sóc Sơn lies in the district of that name; Phường Cầu Giấy took wards from several.
SOC_SON, CAU_GIAY_WARD = "00376", "00166"


def cube(*rows: Row, view: View = "former") -> Cube:
    return build(place(opened(tables(*rows)), view))


def of_unit(code: str, number: int = 1) -> Row:
    return union(number, school_year=FIRST, district_code=None, unit_code=code)


OLD = union(9, school_year=BEFORE)


def test_district_is_told_which_wards_it_shares() -> None:
    said = why_apart(cube(OLD, of_unit(CAU_GIAY_WARD)), Filter(districts=("005",)))
    assert said == (
        "Từ năm học 2025-2026 báo cáo theo phường, xã; phường Ngọc Hà, phường Tây Hồ và 7 nơi khác gồm địa bàn của "
        "nhiều quận, huyện cũ nên không tính cho quận Cầu Giấy và không nối với số liệu trước."
    )


def test_district_of_whole_wards_is_told_what_a_comparison_needs() -> None:
    said = why_apart(cube(OLD, of_unit(SOC_SON)), Filter(districts=("016",)))
    assert said == (
        "Từ năm học 2025-2026 báo cáo theo phường, xã; chỉ so với năm học trước khi mọi phường, xã của huyện Sóc Sơn "
        "đều có báo cáo."
    )


def test_everybody_is_told_how_many_wards_are_nobody_s() -> None:
    said = why_apart(cube(OLD, of_unit(CAU_GIAY_WARD), of_unit(SOC_SON, 2)), EVERYTHING)
    assert said == (
        "Từ năm học 2025-2026 báo cáo theo phường, xã; 1 nơi trong đó gồm địa bàn của nhiều quận, huyện cũ nên không "
        "tính cho quận, huyện nào, và chỉ nối số liệu của nơi còn đúng địa bàn trước."
    )


def test_wards_are_told_that_their_area_is_another() -> None:
    said = why_apart(cube(OLD, of_unit(SOC_SON), view="units"), EVERYTHING)
    assert said == (
        "Từ năm học 2025-2026 báo cáo theo phường, xã, không trùng địa bàn quận, huyện cũ, nên không nối với số liệu "
        "trước."
    )


@pytest.mark.parametrize(
    ("rows", "where"), [([OLD], EVERYTHING), ([OLD, of_unit(SOC_SON)], Filter(last_year=BEFORE))], ids=["none", "early"]
)
def test_nothing_is_said_when_no_ward_reports_in_the_years(rows: list[Row], where: Filter) -> None:
    assert why_apart(cube(*rows), where) == ""


def test_number_of_a_former_district_is_of_a_part_when_it_shares_a_ward() -> None:
    found = cube(OLD, of_unit(CAU_GIAY_WARD))
    assert part_words(found, "005", FIRST) == "một phần địa bàn cũ"
    assert (part_words(found, "005", BEFORE), part_words(found, "016", FIRST)) == ("", "")


def test_ranking_of_former_districts_is_cautioned_since_the_change() -> None:
    found = cube(OLD, of_unit(SOC_SON))
    assert partly(found, FIRST) == "Quận, huyện cũ chỉ gồm các phường, xã nằm trọn trong địa bàn cũ"
    assert partly(found, BEFORE) == ""
    assert partly(cube(OLD, of_unit(SOC_SON), view="units"), FIRST) == ""


def test_what_only_districts_recognised_has_ended_when_wards_report() -> None:
    found, of_districts = cube(OLD, of_unit(SOC_SON)), CATALOGUE["initiatives_district"]
    assert has_ended(found, of_districts, EVERYTHING)
    assert not has_ended(found, of_districts, Filter(last_year=BEFORE))
    assert not has_ended(cube(OLD), of_districts, EVERYTHING)
    assert not has_ended(found, CATALOGUE["initiatives_province"], EVERYTHING)
