"""What a term comes to in one school year and district: yes, no, not asked, not reported, and totals beside it."""

from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.measure import measure
from tests.metrics.examples import Row, cube, figure, report, union, unions

FEDERATION = report("federation", report_kind="federation_report")
WHOLE = report("whole", "unions", report_kind="federation_report")


def told(
    name: str, *rows: Row | list[Row], by: tuple[str, ...] = ("school_year",), where: Filter = EVERYTHING
) -> list[dict[str, Any]]:
    """The rows of a metric over a few rows."""
    return measure(cube(*rows, reports=[FEDERATION, WHOLE]), CATALOGUE[name], by, where).to_dicts()


def value(name: str, *rows: Row | list[Row], where: Filter = EVERYTHING) -> float | None:
    found = told(name, *rows, where=where)
    assert len(found) <= 1
    return found[0]["value"] if found else None


def test_members_are_not_reported_when_no_union_states_them() -> None:
    assert value("members", unions(3)) is None
    assert value("unions", unions(3)) == 3


def test_members_are_zero_when_the_unions_say_so() -> None:
    assert value("members", unions(2, member_count=0)) == 0


def test_members_are_those_of_the_unions_that_report_when_others_do_not() -> None:
    [found] = told("members", unions(2, member_count=40), union(3))
    assert (found["value"], found["unions_reporting"], found["unions_expected"]) == (80, 2, 3)


def test_total_stands_in_when_there_is_no_list() -> None:
    [found] = told("members", figure("members_total", 2764))
    assert (found["value"], found["basis"], found["unions_reporting"]) == (2764, "reported", None)


def test_total_adds_what_the_list_lacks_when_it_is_not_declared_complete() -> None:
    [found] = told("members", unions(2, member_count=40), figure("members_total", 100, report_id="federation"))
    assert (found["value"], found["basis"], found["unions_expected"]) == (100, "mixed", None)
    assert found["reports"] == ["federation", "r1"]


def test_total_adds_nothing_when_the_list_is_longer() -> None:
    [found] = told("unions", unions(5), figure("unions_total", 4))
    assert (found["value"], found["basis"], found["unions_expected"]) == (5, "counted", 5)


def test_total_is_only_compared_when_the_list_is_declared_complete() -> None:
    assert value("unions", unions(5, report_id="whole"), figure("unions_total", 6)) == 5


def test_total_counts_when_a_complete_list_leaves_the_number_out() -> None:
    rows = unions(5, report_id="whole")
    assert value("members", rows, figure("members_total", 2764)) == 2764
    some = [*unions(4, report_id="whole", member_count=40), union(5, report_id="whole")]
    assert value("members", some, figure("members_total", 200)) == 200


def test_total_belongs_to_no_level_when_the_list_has_levels() -> None:
    rows = unions(2, school_level="primary")
    found = told("unions", rows, figure("unions_total", 5), by=("school_level",))
    assert {one["school_level"]: one["value"] for one in found} == {"primary": 2, None: 3}


def test_total_is_left_aside_when_only_a_part_of_the_unions_is_meant() -> None:
    rows = [*unions(2, school_level="primary"), figure("unions_total", 5)]
    assert value("unions", rows, where=Filter(levels=("primary",))) == 2
    assert value("unions", rows, where=Filter(levels=("preschool",))) is None


@pytest.mark.parametrize(
    "stated", [{"value_kind": "target", "target_operator": "exactly"}, {"bound": "range", "value_high": 72.0}]
)
def test_figure_is_no_total_when_it_is_a_target_or_a_range(stated: Row) -> None:
    assert value("unions", figure("unions_total", 68, **stated)) is None


def test_total_keeps_its_bound_when_it_is_a_least_number() -> None:
    assert told("members", figure("members_total", 3000, bound="lower"))[0]["bound"] == "lower"


def test_parts_are_not_added_when_the_whole_is_printed_beside_them() -> None:
    parts = [figure("members_total", 2000, ownership="public"), figure("members_total", 300, ownership="private")]
    assert value("members", parts) == 2300
    assert value("members", parts, figure("members_total", 2310)) == 2310


def test_newly_founded_unions_are_told_apart_when_figures_name_their_kind() -> None:
    rows = [
        figure("unions_founded", 3, union_kind="grassroots_union", ownership="public"),
        figure("unions_founded", 2, union_kind="group_union"),
        figure("unions_founded", 5, union_kind="occupational_union"),
        figure("unions_founded", 10),
    ]
    assert value("unions_founded", rows) == 5
    assert value("occupational_unions_founded", rows) == 5


def test_best_report_alone_counts_when_two_print_the_same_total() -> None:
    rows = [figure("unions_total", 60), figure("unions_total", 61, report_id="federation")]
    assert value("unions", rows) == 61


def test_conferences_are_zero_when_every_union_says_no() -> None:
    assert value("conferences_held", unions(2, has_staff_conference="no")) == 0


def test_conferences_are_not_reported_when_they_fit_no_union() -> None:
    assert value("conferences_held", unions(2, has_staff_conference="not_applicable")) is None


def test_union_is_not_expected_to_report_when_the_question_does_not_fit_it() -> None:
    rows = [union(1, has_staff_conference="yes"), union(2, has_staff_conference="not_applicable"), union(3)]
    [found] = told("conferences_held", rows)
    assert (found["value"], found["unions_reporting"], found["unions_expected"]) == (1, 1, 2)


def test_grades_are_two_series_when_both_schemes_are_reported() -> None:
    old = unions(3, school_year="2018-2019", grade="strong", grade_scheme="strength")
    new = unions(2, school_year="2019-2020", grade="excellent", grade_scheme="tasks")
    assert [one["school_year"] for one in told("unions_graded", old, new)] == ["2019-2020"]
    assert [one["school_year"] for one in told("unions_graded_strength", old, new)] == ["2018-2019"]


def test_stock_shows_the_last_reported_year_when_years_are_not_told_apart() -> None:
    rows = [*unions(3, school_year="2022-2023"), *unions(2), union(9, school_year="2022-2023", district_code="020")]
    assert [(one["value"], one["last_year"]) for one in told("unions", rows, by=())] == [(2, "2023-2024")]
    found = {
        one["district_code"]: (one["value"], one["last_year"]) for one in told("unions", rows, by=("district_code",))
    }
    assert found == {"005": (2, "2023-2024"), "020": (1, "2022-2023")}


def test_stock_shows_the_last_year_of_its_own_scheme_when_a_newer_one_came() -> None:
    old = unions(4, school_year="2018-2019", grade="strong", grade_scheme="strength")
    new = unions(4, grade="good", grade_scheme="tasks")
    [found] = told("share_strong", old, new, by=())
    assert (found["value"], found["last_year"], found["districts_reporting"]) == (100, "2018-2019", 1)


def test_districts_are_counted_when_only_some_report() -> None:
    rows = [union(1, member_count=40), union(1, district_code="020"), union(1, district_code="018", member_count=9)]
    [found] = told("members", rows)
    assert (found["value"], found["districts_reporting"], found["districts_expected"]) == (49, 2, 3)
    [found] = told("members", rows, where=Filter(districts=("005", "020")))
    assert (found["districts_reporting"], found["districts_expected"]) == (1, 2)


def test_bound_is_approximate_when_least_and_greatest_numbers_are_added() -> None:
    rows = [
        figure("members_total", 3000, bound="lower"),
        figure("members_total", 900, bound="upper", district_code="020"),
    ]
    assert told("members", rows)[0]["bound"] == "approximate"
