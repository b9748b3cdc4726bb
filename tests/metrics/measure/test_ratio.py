"""Divided numbers: sum over sum, only where both sides are reported."""

from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.measure import measure
from tests.metrics.examples import Row, award, cube, figure, initiative, report, union, union_id, unions

FEDERATION = report("federation", report_kind="federation_report")
WHOLE = report("whole", "unions", report_kind="federation_report")


def told(
    name: str, *rows: Row | list[Row], by: tuple[str, ...] = ("school_year",), where: Filter = EVERYTHING
) -> list[dict[str, Any]]:
    return measure(cube(*rows, reports=[FEDERATION, WHOLE]), CATALOGUE[name], by, where).to_dicts()


def sides(name: str, *rows: Row | list[Row]) -> tuple[float, float] | None:
    """Numerator and denominator of the only row; null when there is none."""
    found = told(name, *rows)
    assert len(found) <= 1
    return (found[0]["numerator"], found[0]["denominator"]) if found else None


def female(members: int, women: int) -> list[Row]:
    return [figure("members_total", members), figure("members_female", women)]


def test_share_is_sum_over_sum_when_unions_differ_in_size() -> None:
    rows = [union(1, member_count=10, female_member_count=10), union(2, member_count=90, female_member_count=30)]
    [found] = told("female_share", rows)
    assert (found["numerator"], found["denominator"], found["value"]) == (40, 100, 40)


def test_union_is_on_neither_side_when_it_reports_one_of_them() -> None:
    rows = [
        union(1, member_count=10, female_member_count=8),
        union(2, member_count=90),
        union(3, female_member_count=5),
    ]
    assert sides("female_share", rows) == (8, 10)
    [found] = told("female_share", rows)
    assert (found["unions_reporting"], found["unions_expected"]) == (1, 3)


def test_district_is_on_neither_side_when_it_reports_one_of_them() -> None:
    rows = [*female(1000, 800), figure("members_total", 500, district_code="020")]
    assert sides("female_share", rows) == (800, 1000)
    assert told("female_share", rows)[0]["districts_reporting"] == 1


def test_totals_of_both_sides_count_when_the_list_is_shorter() -> None:
    rows = unions(2, member_count=40, female_member_count=30)
    assert sides("female_share", rows, female(1000, 800)) == (800, 1000)


def test_totals_are_not_doubled_when_rows_and_totals_meet_in_one_cell() -> None:
    """A count of rows beside a rest of a total must not meet the other side twice."""
    rows = [*unions(2, member_count=40), figure("members_total", 100), initiative(is_total=True, count=7)]
    assert sides("initiatives_per_100_members", rows) == (7, 100)


def test_rows_alone_count_when_a_report_prints_the_total_of_one_side_only() -> None:
    rows = unions(2, member_count=40, female_member_count=30)
    assert sides("female_share", rows, figure("members_total", 1000)) == (60, 80)


def test_rows_alone_count_when_the_totals_contradict_them() -> None:
    rows = unions(2, member_count=40, female_member_count=30)
    assert sides("female_share", rows, female(100, 50)) == (60, 80)
    assert sides("female_share", rows, female(80, 70)) == (60, 80)


def test_base_still_counts_when_the_list_already_has_every_excellent_union() -> None:
    rows = [union(1, grade="excellent", grade_scheme="tasks"), figure("unions_excellent", 1, base_value=10.0)]
    assert sides("share_excellent", rows) == (1, 10)


def test_rows_alone_count_when_they_are_declared_complete() -> None:
    rows = unions(2, report_id="whole", member_count=40, female_member_count=30)
    assert sides("female_share", rows, female(1000, 800)) == (60, 80)


def test_totals_count_when_a_complete_list_leaves_one_side_out_for_a_union() -> None:
    rows = [union(1, report_id="whole", member_count=40, female_member_count=30), union(2, report_id="whole")]
    assert sides("female_share", rows, female(100, 80)) == (80, 100)


def test_breakdown_adds_up_to_the_whole_when_rows_and_totals_are_mixed() -> None:
    rows = unions(2, school_level="primary", member_count=40, female_member_count=30)
    found = told("female_share", rows, female(1000, 800), by=("school_level",))
    assert {one["school_level"]: (one["numerator"], one["denominator"]) for one in found} == {
        "primary": (60, 80),
        None: (740, 920),
    }


def test_base_is_taken_from_the_report_that_states_the_part() -> None:
    """A part of one report is not a share of the base of another."""
    rows = [
        figure("unions_excellent", 20, report_id="federation"),
        figure("unions_excellent", 10, base_value=40.0),
    ]
    assert sides("share_excellent", rows) == (10, 40)


def test_part_is_no_share_when_its_base_is_missing_or_another_one() -> None:
    assert sides("share_excellent", figure("unions_excellent", 10)) is None
    other = figure("unions_strong_excellent", 22, base_value=23.0, base_label="CĐCS vững mạnh")
    assert sides("share_strong_excellent", other, figure("unions_strong", 23, base_value=24.0)) is None


def test_printed_percentage_is_no_share_when_it_has_no_base() -> None:
    assert sides("share_good_or_better", figure("percent_unions_good_or_better", 95, unit="percent")) is None


def test_nothing_is_divided_when_the_base_is_zero() -> None:
    assert sides("female_share", unions(2, member_count=0, female_member_count=0)) is None
    assert sides("conferences_held_share", unions(2, has_staff_conference="not_applicable")) is None


def test_share_is_zero_when_nobody_of_a_known_base_is() -> None:
    [found] = told("conferences_held_share", unions(4, has_staff_conference="no"))
    assert (found["value"], found["numerator"], found["denominator"]) == (0, 0, 4)


def test_share_leaves_those_out_whom_the_question_does_not_fit() -> None:
    rows = [
        union(1, has_staff_conference="yes"),
        union(2, has_staff_conference="no"),
        union(3, has_staff_conference="not_applicable"),
        union(4),
    ]
    assert sides("conferences_held_share", rows) == (1, 2)


def test_graded_unions_are_the_base_when_some_are_not_graded_yet() -> None:
    grades = ["excellent", "good", "completed", "not_graded", "pending", None]
    rows = [union(number, grade=grade, grade_scheme="tasks" if grade else None) for number, grade in enumerate(grades)]
    assert sides("share_excellent", rows) == (1, 3)
    assert sides("share_good_or_better", rows) == (2, 3)


def test_initiatives_are_set_against_members_of_the_districts_that_report_both() -> None:
    rows = [
        initiative(is_total=True, count=50),
        figure("members_total", 1000),
        initiative(is_total=True, count=99, district_code="020"),
        figure("members_total", 500, district_code="018"),
    ]
    [found] = told("initiatives_per_100_members", rows)
    assert (found["value"], found["numerator"], found["denominator"]) == (5, 50, 1000)


def test_years_are_left_out_of_a_rate_when_one_side_is_missing_in_them() -> None:
    rows = [
        initiative(is_total=True, count=50),
        figure("members_total", 1000),
        initiative(is_total=True, count=70, school_year="2022-2023"),
    ]
    assert [one["numerator"] for one in told("initiatives_per_100_members", rows, by=())] == [50]


def test_rate_has_no_group_without_a_level_when_it_is_broken_down() -> None:
    """Initiatives that name no school have no members to be set against."""
    rows = [
        *unions(2, school_level="primary", member_count=50),
        union(3, member_count=20),
        initiative(union_id=union_id(1), count=4),
        initiative(is_total=True, count=868),
    ]
    found = told("initiatives_per_100_members", rows, by=("school_level",))
    assert [(one["school_level"], one["numerator"], one["denominator"]) for one in found] == [("primary", 4, 100)]


def test_share_is_approximate_when_a_side_is_a_least_number() -> None:
    rows = [figure("members_total", 3000, bound="lower"), award(is_total=True, count=93)]
    [found] = told("awards_to_individuals_per_100_members", rows)
    assert (found["value"], found["bound"]) == (pytest.approx(3.1), "approximate")


def test_reports_of_both_sides_are_named_when_they_differ() -> None:
    rows = [figure("members_total", 3000, report_id="federation"), award(is_total=True, count=93)]
    assert told("awards_to_individuals_per_100_members", rows)[0]["reports"] == ["federation", "r1"]
