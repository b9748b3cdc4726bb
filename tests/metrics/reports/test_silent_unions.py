"""Unions that have not reported, and since when."""

from typing import Any

from data.places.placing import place
from metrics.cube.filter import EVERYTHING, Filter
from metrics.reports.silent_unions import listed_unions, silent_unions
from tests.metrics.demonstration import demo
from tests.metrics.examples import Row, opened, row, tables, union, union_id

BEFORE, LAST, NOW = "2021-2022", "2022-2023", "2023-2024"


def silent(*rows: Row, asked: str = "any", where: Filter = EVERYTHING) -> list[tuple[Any, ...]]:
    found = silent_unions(opened(tables(*rows)), where, NOW, asked)
    return found.select("union_id", "is_listed", "last_year", "since").rows()


def test_union_is_silent_since_the_year_after_its_last_report() -> None:
    rows = (
        union(1, school_year=BEFORE, member_count=9),
        union(1, school_year=LAST),
        union(1),
        union(2, member_count=9),
    )
    assert silent(*rows) == [("005-primary-1", True, BEFORE, LAST)]


def test_union_is_silent_from_its_first_list_when_it_never_reported() -> None:
    assert silent(union(1, school_year=LAST), union(1)) == [("005-primary-1", True, None, LAST)]


def test_union_is_told_when_it_has_vanished_from_the_list() -> None:
    rows = (union(1, school_year=LAST, member_count=9), union(2, member_count=9))
    assert silent(*rows) == [("005-primary-1", False, LAST, NOW)]


def test_union_is_not_told_when_it_has_ended_or_its_district_sent_no_list() -> None:
    ended = row("events", kind="union_ended", union_id="005-primary-1", school_year=LAST)
    rows = (union(1, school_year=LAST, member_count=9), union(2, member_count=9))
    assert silent(*rows, ended) == []
    assert silent(rows[0]) == []


def test_one_measure_is_asked_when_it_is_named() -> None:
    rows = (union(1, member_count=9, grade="good"), union(2, member_count=9), union(3, grade="not_graded"))
    assert [one[0] for one in silent(*rows, asked="grade")] == ["005-primary-2"]
    assert silent(*rows) == []


def test_what_does_not_apply_is_an_answer() -> None:
    assert silent(union(1, has_people_inspection="not_applicable"), asked="has_people_inspection") == []


def test_unions_known_only_by_name_are_not_asked() -> None:
    assert silent(union(1, is_name_only=True)) == []


def test_listed_unions_are_those_of_the_year_that_are_described() -> None:
    rows = (union(1), union(2, is_name_only=True), union(3, school_year=LAST))
    found = listed_unions(opened(tables(*rows)), EVERYTHING, NOW)
    assert found.rows() == [("005-primary-1", "005")]


def test_silent_unions_follow_the_filter() -> None:
    rows = (union(1), union(1, district_code="020"))
    assert len(silent(*rows)) == 2
    assert [one[0] for one in silent(*rows, where=Filter(districts=("020",)))] == ["020-primary-1"]


def test_demo_names_its_silent_schools() -> None:
    found = silent_unions(demo(), EVERYTHING, NOW)
    listed = demo().scan("unions").collect().filter(school_year=NOW)
    mute = listed.filter(
        listed["member_count"].is_null() & listed["grade"].is_null() & listed["has_emulation_pact"].is_null()
    )
    assert set(mute["union_id"]) >= set(found.filter("is_listed")["union_id"]) != set()


def test_first_list_of_a_ward_says_nothing_of_the_district_s_schools() -> None:
    def listed(number: int, year: str, ward: str | None) -> Row:
        place_of_row = {"unit_code": ward, "district_code": None if ward else "016"}
        return union(number, school_year=year, union_id=union_id(number, "016"), member_count=9, **place_of_row)

    release = place(
        opened(
            tables(
                *(listed(number, "2024-2025", None) for number in (1, 2, 3)),
                *(listed(number, "2025-2026", "00376") for number in (1, 2)),
                listed(1, "2026-2027", "00376"),
            )
        )
    )
    assert silent_unions(release, EVERYTHING, "2025-2026").is_empty()
    later = silent_unions(release, EVERYTHING, "2026-2027")
    assert later.select("union_id", "is_listed").rows() == [(union_id(2, "016"), False)]
