"""Wards and communes since July 2025: found by any spelling, given to a former district only where that is certain."""

from typing import Any

import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.places.places import Units
from validation.screening.screen import screen

BA_TO, BA_TOO = "21484", "21523"


def crosswalk(unit: str, *formers: str, name: str = "A") -> list[dict[str, Any]]:
    names = {"name": name, "full_name": f"Phường {name}", "province_name": "Hà Nội"}
    return [{"unit_code": unit, "former_district_code": former, **names} for former in formers]


def assigned(unit: str, district: str) -> dict[str, str]:
    return {"unit_code": unit, "district_code": district, "reason": "quyết định của LĐLĐ"}


def known(*assignments: dict[str, str]) -> Units:
    """Unit 10 lies in district 1, unit 20 in 1 and 2, unit 30 in 2."""
    rows = [*crosswalk("10", "1"), *crosswalk("20", "1", "2", name="B"), *crosswalk("30", "2", name="C")]
    return Units(rows, assignments)


@pytest.mark.parametrize(
    "text",
    ["00166", "phuong-cau-giay-ha-noi", "Phường Cầu Giấy", "P. Cầu Giấy", "phuong cau giay", "Cầu Giấy, Hà Nội"],
)
def test_unit_is_found_by_any_spelling(text: str) -> None:
    assert places().units.found(text) == {"00166"}


def test_every_unit_of_the_country_is_known_with_its_former_districts() -> None:
    units = places().units
    assert len(units.rows) == 3321
    assert sum(units.only_former(code) is None for code in units.rows) == 317
    assert all(former in places().districts for code in units.rows for former in units.formers(code))


def test_slugs_of_places_are_unique_over_units_and_districts() -> None:
    known_places = places()
    slugs = [known_places.slug_of(code) for code in (*known_places.units.rows, *known_places.districts)]
    assert len(slugs) == len(set(slugs)) == 3321 + 707
    assert not known_places.units.rows.keys() & known_places.districts.keys()


def test_slug_is_full_name_and_province_and_ends_with_the_code_only_where_tones_alone_differ() -> None:
    assert places().slug_of("00166") == "phuong-cau-giay-ha-noi"
    assert places().slug_of(BA_TO) == "xa-ba-to-quang-ngai-21484"
    assert places().slug_of(BA_TOO) == "xa-ba-to-quang-ngai-21523"


def test_slug_leads_to_the_unit_or_the_district() -> None:
    for code in ("00166", BA_TO, "005"):
        assert places().place_of_slug(places().slug_of(code)) == code
    assert places().place_of_slug("atlantis") is None


def test_unit_is_given_to_the_district_it_lies_in_and_to_none_when_it_spans_several() -> None:
    assert [known().given_to(unit) for unit in ("10", "20", "30")] == ["1", None, "2"]


def test_spanning_unit_is_given_to_a_district_when_the_table_says_so() -> None:
    units = known(assigned("20", "2"))
    assert units.given_to("20") == "2"
    assert units.only_former("20") is None


def test_district_stands_for_its_old_area_only_when_all_its_units_are_given_to_it() -> None:
    assert (known().not_given("1"), known().not_given("2")) == (("20",), ("20",))
    units = known(assigned("20", "2"))
    assert (units.not_given("1"), units.not_given("2")) == (("20",), ())


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([assigned("10", "2")], "đơn vị 10 không có địa bàn của quận, huyện 2"),
        ([assigned("99", "2")], "đơn vị 99 không có địa bàn của quận, huyện 2"),
        ([assigned("20", "2"), assigned("20", "1")], "đơn vị 20 được giao hai lần"),
    ],
)
def test_assignment_is_refused_when_it_cannot_be_meant(lines: list[dict[str, str]], message: str) -> None:
    with pytest.raises(ValueError, match=f"unit_assignments.csv: {message}"):
        known(*lines)


def test_former_province_of_a_unit_is_null_when_its_districts_lay_in_two() -> None:
    assert places().province_of_unit("00166") == "01"
    assert places().province_of_unit("10804") is None


def union_id(**changes: str) -> str:
    texts = row("unions", **{"school_year": "2025-2026", "staff_conference_date": "25/9/2025", **changes})
    found = screen(source("unions", texts), places())[0]
    assert found.problems == ()
    return str(found.rows["union_id"].item())


def test_school_keeps_its_id_after_2025_when_its_former_district_is_known() -> None:
    assert union_id(district_code="", unit_code="Xã Sóc Sơn") == "016-primary-mai-dich"
    assert union_id(district_code="005", unit_code="Phường Cầu Giấy") == "005-primary-mai-dich"


def test_school_has_an_id_of_its_unit_when_the_former_district_is_not_known() -> None:
    assert union_id(district_code="", unit_code="Phường Cầu Giấy") == "00166-primary-mai-dich"


def test_row_of_a_unit_keeps_the_unit_and_is_given_no_district_when_read() -> None:
    texts = row("initiatives", school_year="2025-2026", district_code="", unit_code="Xã Sóc Sơn")
    found = screen(source("initiatives", texts), places())[0].rows.row(0, named=True)
    assert (found["unit_code"], found["district_code"], found["province_code"]) == ("00376", None, "01")
    assert found["report_id"] == "r1"
