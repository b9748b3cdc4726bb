"""Unions one by one: the newest row of each, one over the years, and who stands beside it."""

from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.rows import reporters
from metrics.unions.unions import neighbours, rows_naming, unanswered, union_list, union_years
from tests.metrics.examples import CAU_GIAY, award, figure, opened, tables, union, union_id

OLD = "2022-2023"


def test_each_union_stands_once_with_its_newest_row() -> None:
    release = opened(tables(union(1, school_year=OLD, member_count=40), union(1, member_count=45), union(2)))
    found = union_list(release, EVERYTHING)
    assert [(one["union_id"], one["member_count"]) for one in found] == [(union_id(1), 45), (union_id(2), None)]


def test_newest_row_is_that_of_the_range() -> None:
    release = opened(tables(union(1, school_year=OLD, member_count=40), union(1, member_count=45)))
    assert [one["member_count"] for one in union_list(release, Filter(None, OLD))] == [40]


def test_unions_stand_by_level_and_name_and_those_only_named_last() -> None:
    rows = (
        union(1, union_name="Trường Đống Đa", school_level="primary"),
        union(2, union_name="Trường Dịch Vọng", school_level="primary"),
        union(3, union_name="Trường Yên Hòa", school_level="preschool"),
        union(4, union_name="Trường An Hòa"),
        union(5, union_name="Trường Ánh Sao", school_level="preschool", is_name_only=True),
    )
    found = [one["union_name"] for one in union_list(opened(tables(*rows)), EVERYTHING)]
    assert found == ["Trường Yên Hòa", "Trường Dịch Vọng", "Trường Đống Đa", "Trường An Hòa", "Trường Ánh Sao"]


def test_union_of_no_school_is_left_out() -> None:
    assert union_list(opened(tables(union(scope="whole_district"))), EVERYTHING) == []


def test_union_is_told_over_its_years_whatever_else_is_chosen() -> None:
    release = opened(tables(union(1, school_year=OLD), union(1), union(2)))
    found = union_years(release, union_id(1), Filter(levels=("preschool",)))
    assert [one["school_year"] for one in found] == ["2023-2024", OLD]
    assert union_years(release, union_id(9), EVERYTHING) == []


def test_neighbours_are_those_of_the_same_cluster_and_year() -> None:
    rows = (
        union(1, cluster="Cụm 1"),
        union(2, cluster="Cụm 1"),
        union(3, cluster="Cụm 2"),
        union(4, cluster="Cụm 1", school_year=OLD),
        union(5, cluster="Cụm 1", district_code="020"),
        union(6),
    )
    release = opened(tables(*rows))
    first, last = union_years(release, union_id(1), EVERYTHING)[0], union_years(release, union_id(6), EVERYTHING)[0]
    assert [one["union_id"] for one in neighbours(release, first)] == [union_id(2)]
    assert neighbours(release, last) == []


def test_what_a_union_does_not_say_is_told() -> None:
    said = union(member_count=45, female_member_count=0, staff_count=50, grade="good", has_staff_conference="no")
    assert unanswered(said) == [
        "has_emulation_pact",
        "has_democracy_regulations",
        "has_people_inspection",
        "has_bargaining_agreement",
    ]


def test_rows_of_a_union_are_the_newest_first() -> None:
    rows = (union(1), award(union_id=union_id(1), school_year=OLD), award(union_id=union_id(1)), award())
    found = rows_naming(opened(tables(*rows)), "awards", EVERYTHING, union_id(1))
    assert found["school_year"].to_list() == ["2023-2024", OLD]


def test_district_has_reported_when_its_figures_are_of_no_school_year() -> None:
    other = figure("unions_total", 3, district_code="269", school_year=None, period_kind="term")
    found = reporters(opened(tables(union(1, school_year=OLD), award(), other)))
    assert found.rows() == [(CAU_GIAY, OLD, "2023-2024"), ("269", None, None)]
