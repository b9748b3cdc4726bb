"""In time is what was held before the day a document of the district set; everything else stays open."""

import datetime
from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.measure.measure import measure
from tests.metrics.examples import Row, cube, deadline, union, union_id

LIMIT = datetime.date(2023, 10, 14)


def held(day: datetime.date | None, precision: str | None = "day", **stated: Any) -> Row:
    return union(
        **{
            "has_staff_conference": "yes",
            "staff_conference_date": day,
            "staff_conference_date_precision": precision,
            **stated,
        }
    )


def in_time(conference: Row, *deadlines: Row) -> str | None:
    """What the cube says of the one union."""
    [found] = cube(conference, list(deadlines)).facts["unions"]["conference_in_time"].to_list()
    assert found in ("yes", "no", None)
    return str(found) if found else None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (datetime.date(2023, 8, 1), "yes"),
        (datetime.date(2023, 10, 13), "yes"),
        (datetime.date(2023, 10, 14), "no"),
        (datetime.date(2023, 12, 1), "no"),
    ],
)
def test_conference_is_in_time_when_it_was_held_before_the_deadline(day: datetime.date, expected: str) -> None:
    assert in_time(held(day), deadline(LIMIT)) == expected
    assert in_time(held(day, None), deadline(LIMIT)) == expected


@pytest.mark.parametrize(
    ("month", "expected"), [(datetime.date(2023, 9, 1), "yes"), (datetime.date(2023, 11, 1), "no")]
)
@pytest.mark.parametrize("day", [1, 20])
def test_month_is_in_time_or_late_when_all_its_days_are(month: datetime.date, expected: str, day: int) -> None:
    assert in_time(held(month.replace(day=day), "month"), deadline(LIMIT)) == expected


@pytest.mark.parametrize("day", [1, 20])
def test_month_is_left_open_when_the_deadline_falls_in_it(day: int) -> None:
    assert in_time(held(datetime.date(2023, 10, day), "month"), deadline(LIMIT)) is None


def test_month_is_in_time_when_the_deadline_is_the_first_day_after_it() -> None:
    assert in_time(held(datetime.date(2023, 9, 1), "month"), deadline(datetime.date(2023, 10, 1))) == "yes"


@pytest.mark.parametrize("day", [datetime.date(2023, 1, 1), datetime.date(2023, 12, 31)])
def test_year_is_left_open_when_the_deadline_falls_in_it(day: datetime.date) -> None:
    assert in_time(held(day, "year"), deadline(LIMIT)) is None


def test_conference_is_neither_in_time_nor_late_when_there_is_no_deadline() -> None:
    assert in_time(held(datetime.date(2023, 9, 25))) is None
    assert in_time(held(None, has_staff_conference="no")) is None


@pytest.mark.parametrize(
    "other",
    [
        {"district_code": "020"},
        {"school_year": "2022-2023"},
        {"kind": "summary_conference"},
        {"end_date": None},
        {"date_precision": "month"},
        {"union_id": union_id(1)},
        {"scope": "whole_district"},
    ],
)
def test_deadline_does_not_hold_when_it_is_not_a_day_for_the_districts_schools(other: Row) -> None:
    assert in_time(held(datetime.date(2023, 9, 25)), deadline(**{"day": LIMIT, **other})) is None


def test_conference_is_late_when_it_was_not_held() -> None:
    assert in_time(held(None, None, has_staff_conference="no"), deadline(LIMIT)) == "no"


@pytest.mark.parametrize("answer", ["yes", "not_applicable", None])
def test_conference_is_left_open_when_no_date_is_reported(answer: str | None) -> None:
    assert in_time(held(None, None, has_staff_conference=answer), deadline(LIMIT)) is None


def test_first_deadline_holds_when_there_are_two() -> None:
    limits = [deadline(LIMIT), deadline(datetime.date(2023, 9, 30))]
    assert in_time(held(datetime.date(2023, 10, 2)), *limits) == "no"


def test_unions_are_not_doubled_when_there_are_two_deadlines() -> None:
    limits = [deadline(LIMIT), deadline(datetime.date(2023, 9, 30))]
    found = cube(held(datetime.date(2023, 9, 25)), limits)
    assert measure(found, CATALOGUE["unions"])["value"].to_list() == [1]


def test_share_in_time_is_of_those_that_can_be_judged() -> None:
    rows = [
        held(datetime.date(2023, 9, 25), union_id=union_id(1)),
        held(datetime.date(2023, 10, 20), union_id=union_id(2)),
        held(datetime.date(2023, 10, 1), "month", union_id=union_id(3)),
        held(None, None, has_staff_conference="no", union_id=union_id(4)),
        held(None, None, has_staff_conference="not_applicable", union_id=union_id(5)),
        held(datetime.date(2023, 9, 25), union_id="020-primary-1", district_code="020"),
    ]
    found = measure(cube(rows, deadline(LIMIT)), CATALOGUE["conferences_in_time_share"], ("district_code",))
    columns = ("district_code", "numerator", "denominator", "unions_reporting", "unions_expected")
    assert found.select(columns).rows() == [("005", 1, 3, 3, 4)]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (datetime.date(2023, 8, 31), "no"),
        (datetime.date(2023, 9, 1), "yes"),
        (datetime.date(2024, 8, 31), "yes"),
        (datetime.date(2024, 9, 1), "no"),
        (datetime.date(1998, 9, 1), "no"),
        (None, None),
    ],
)
def test_union_is_newly_founded_when_the_day_lies_in_the_school_year(day: datetime.date, expected: str) -> None:
    assert cube(union(founded_date=day)).facts["unions"]["is_founded"].to_list() == [expected]
