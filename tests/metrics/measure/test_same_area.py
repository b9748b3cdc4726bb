"""By former districts or by the wards since July 2025: whose a figure is, and what may be compared across the break.

District 005 has the wards 10001 and 10002, district 020 has 10004; 10003 took wards from both.
"""

import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from data.places.placing import View, place
from metrics.catalogue import CATALOGUE
from metrics.conferences.deadlines import deadlines
from metrics.cube.cube import Cube, build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.change import breaks, change
from metrics.measure.measure import measure
from metrics.targets.targets import targets
from tests.metrics.examples import Row, deadline, figure, initiative, opened, report, tables, union, union_id
from tests.metrics.generated_units import ASSIGNED, FORMERS, releases_by_units, units

BEFORE, FIRST, SECOND = "2024-2025", "2025-2026", "2026-2027"
INITIATIVES, UNIONS = CATALOGUE["initiatives_district"], CATALOGUE["unions"]
PLACES_AND_YEARS = ("district_code", "school_year")


def total(count: int, unit: str, year: str = FIRST) -> Row:
    return initiative(**_place(unit), is_total=True, count=count, school_year=year, report_id=f"r{unit}")


def _place(code: str) -> dict[str, str | None]:
    is_unit = len(code) == 5
    return {"unit_code": code if is_unit else None, "district_code": None if is_unit else code}


def placed(*rows: Row, view: View = "former", assigned: dict[str, str] | None = None, **stated: Any) -> Cube:
    made = tables(*rows, **stated)
    return build(place(opened(made), view, units(assigned or {})))


def by_place(cube: Cube, where: Filter = EVERYTHING) -> dict[tuple[str, str], float]:
    rows = measure(cube, INITIATIVES, PLACES_AND_YEARS, where)
    return {(row[0], row[1]): row[2] for row in rows.select(*PLACES_AND_YEARS, "value").iter_rows()}


WARDS = (
    total(100, "005", BEFORE),
    total(50, "020", BEFORE),
    total(30, "10001"),
    total(40, "10002"),
    total(25, "10003"),
    total(35, "10004"),
)


def test_totals_of_two_wards_are_added_when_shown_by_their_former_district() -> None:
    assert by_place(placed(*WARDS)) == {
        ("005", BEFORE): 100,
        ("020", BEFORE): 50,
        ("005", FIRST): 70,
        ("020", FIRST): 35,
        ("10003", FIRST): 25,
    }


def test_wards_stand_for_themselves_when_shown_by_units() -> None:
    assert by_place(placed(*WARDS, view="units")) == {
        ("005", BEFORE): 100,
        ("020", BEFORE): 50,
        ("10001", FIRST): 30,
        ("10002", FIRST): 40,
        ("10003", FIRST): 25,
        ("10004", FIRST): 35,
    }


@pytest.mark.parametrize("view", ["former", "units"])
def test_ward_of_nobody_counts_in_the_whole_year(view: View) -> None:
    rows = measure(placed(*WARDS, view=view), INITIATIVES, ("school_year",))
    assert dict(rows.select("school_year", "value").iter_rows()) == {BEFORE: 150, FIRST: 130}


def test_former_district_keeps_only_what_is_given_to_it_when_it_is_chosen() -> None:
    chosen = Filter(districts=("020",))
    assert by_place(placed(*WARDS), chosen) == {("020", BEFORE): 50, ("020", FIRST): 35}
    assert by_place(placed(*WARDS, assigned=ASSIGNED), chosen) == {("020", BEFORE): 50, ("020", FIRST): 60}


def test_district_in_the_row_gives_a_spanning_ward_to_nobody() -> None:
    stated = {**total(25, "10003"), "district_code": "020"}
    assert by_place(placed(stated)) == {("10003", FIRST): 25}


def test_places_expected_are_districts_before_and_what_came_after_since() -> None:
    rows = measure(placed(*WARDS), INITIATIVES, ("school_year",)).select("districts_reporting", "districts_expected")
    assert rows.rows() == [(2, 2), (3, 3)]
    rows = measure(placed(*WARDS, view="units"), INITIATIVES, ("school_year",)).select("districts_expected")
    assert rows.rows() == [(2,), (4,)]


def test_list_declared_complete_by_one_ward_says_nothing_of_another() -> None:
    rows = [initiative(**_place("10001"), school_year=FIRST, report_id="whole"), total(40, "10002")]
    found = placed(*rows, reports=[report("whole", "initiatives")])
    assert by_place(found) == {("005", FIRST): 41}


def test_change_is_over_the_districts_whose_whole_area_reported() -> None:
    found = change(placed(*WARDS, assigned=ASSIGNED), INITIATIVES, FIRST)
    assert found is not None
    assert (found.districts, found.previous, found.value) == (("020",), 50, 60)


def test_change_is_unknown_when_every_district_shares_a_ward() -> None:
    assert change(placed(*WARDS), INITIATIVES, FIRST) is None
    assert breaks(placed(*WARDS), INITIATIVES) == {FIRST}


def test_change_is_unknown_when_a_ward_of_the_district_has_not_reported() -> None:
    rows = [row for row in WARDS if row["unit_code"] != "10004"]
    assert change(placed(*rows, assigned=ASSIGNED), INITIATIVES, FIRST) is None


def test_nothing_is_compared_across_the_break_when_shown_by_units() -> None:
    cube = placed(*WARDS, view="units", assigned=ASSIGNED)
    assert change(cube, INITIATIVES, FIRST) is None
    assert breaks(cube, INITIATIVES) == {FIRST}


def test_years_after_the_break_are_compared_when_the_same_wards_reported() -> None:
    later = [total(33, "10001", SECOND), total(44, "10002", SECOND), total(9, "10004", SECOND)]
    found = change(placed(*WARDS, *later), INITIATIVES, SECOND)
    assert found is not None
    assert (found.districts, found.previous, found.value) == (("005", "020"), 105, 86)
    found = change(placed(*WARDS, *later[1:]), INITIATIVES, SECOND)
    assert found is not None
    assert (found.districts, found.previous, found.value) == (("020",), 35, 9)


def test_chosen_school_is_compared_with_itself_when_its_ward_is_given_to_its_district() -> None:
    old = union(1, school_year=BEFORE, member_count=40)
    new = union(1, school_year=FIRST, member_count=44, district_code=None, unit_code="10001", union_id=union_id(1))
    made = place(opened(tables(old, new)), "former", units({}))
    found = change(build(made, [union_id(1)]), CATALOGUE["members"], FIRST)
    assert found is not None
    assert (found.previous, found.value) == (40, 44)
    assert change(build(made), CATALOGUE["members"], FIRST) is None


def test_chosen_school_is_compared_with_itself_when_its_ward_is_nobody_s() -> None:
    old = union(1, school_year=BEFORE, member_count=40)
    new = union(1, school_year=FIRST, member_count=44, district_code=None, unit_code="10003", union_id=union_id(1))
    made = place(opened(tables(old, new)), "former", units({}))
    cube = build(made, [union_id(1)])
    found = change(cube, CATALOGUE["members"], FIRST)
    assert found is not None
    assert (found.previous, found.value, found.districts) == (40, 44, ("10003",))
    assert breaks(cube, CATALOGUE["members"]) == set()
    assert change(build(made), CATALOGUE["members"], FIRST) is None


def test_list_without_initiatives_of_the_district_is_no_nought_after_the_districts() -> None:
    at_school = [
        initiative(**_place(code), level="school", school_year=year, report_id="whole")
        for code, year in (("005", BEFORE), ("10001", FIRST))
    ]
    found = placed(*at_school, reports=[report("whole", "initiatives")])
    assert by_place(found) == {("005", BEFORE): 0}


def test_district_is_compared_when_it_went_on_reporting_as_a_district() -> None:
    found = change(placed(total(100, "005", BEFORE), total(90, "005"), total(25, "10003")), INITIATIVES, FIRST)
    assert found is not None
    assert (found.districts, found.value) == (("005",), 90)


def test_target_of_a_ward_meets_the_result_of_that_ward_only() -> None:
    def share(unit: str, value: float, **stated: Any) -> Row:
        name = "percent_units_held_staff_conference"
        return figure(name, value, **_place(unit), school_year=FIRST, unit="percent", report_id=f"r{unit}", **stated)

    rows = [share("10001", 90), share("10002", 70)]
    wanted = [share(unit, 80, value_kind="target", target_operator="at_least") for unit in ("10001", "10002")]
    made = place(opened(tables(*rows, *wanted)), "former", units({}))
    found = {
        one.district_code: (one.verdict, one.result and one.result.value)
        for one in targets(made, Filter(districts=("005",)))
    }
    assert {code: value for code, (_, value) in found.items()} == {"10001": 90, "10002": 70}
    assert {code: verdict for code, (verdict, _) in found.items()} == {"10001": "exceeded", "10002": "missed"}


def test_deadline_of_a_ward_holds_for_that_ward_only() -> None:
    rows = [
        deadline(datetime.date(2025, 10, day), **_place(unit), school_year=FIRST)
        for unit, day in (("10001", 1), ("10002", 20))
    ]
    schools = [
        union(number, school_year=FIRST, union_id=union_id(number), **_place(unit), has_staff_conference="yes")
        | {"staff_conference_date": datetime.date(2025, 10, 10), "staff_conference_date_precision": "day"}
        for number, unit in ((1, "10001"), (2, "10002"))
    ]
    made = place(opened(tables(*rows, *schools)), "former", units({}))
    facts = build(made).facts["unions"]
    assert dict(facts.select("unit_code", "conference_in_time").iter_rows()) == {"10001": "no", "10002": "yes"}
    assert [one.district_code for one in deadlines(made, Filter(districts=("005",)), FIRST)] == ["10001", "10002"]


@given(made=releases_by_units(), gone=st.sampled_from(sorted(FORMERS)))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
def test_no_district_is_compared_across_the_break_when_one_of_its_wards_is_silent(
    made: dict[str, list[Row]], gone: str
) -> None:
    less = {name: [row for row in rows if row.get("unit_code") != gone] for name, rows in made.items()}
    cube = build(place(opened(less), "former", units(ASSIGNED)))
    for metric in (UNIONS, INITIATIVES, CATALOGUE["members"]):
        by_unit = measure(cube, metric, ("school_year", "district_code", "unit_code")).drop_nulls("value")
        reported = set(by_unit.filter(school_year=FIRST).select("district_code", "unit_code").iter_rows())
        found = change(cube, metric, FIRST)
        for district in found.districts if found else ():
            # What a district itself went on reporting, alone, is still its own; 005 shares 10003 and never is.
            assert {unit for one, unit in reported if one == district} in ({""}, {"10003", "10004"})
            assert district == "020" or {unit for one, unit in reported if one == district} == {""}
