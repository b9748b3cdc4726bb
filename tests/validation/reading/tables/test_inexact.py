"""Texts that say less than a value are split into the value and how exact it is; the cell stays the sender's."""

import datetime

import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.screening.screen import Screened, screen


def screened(dataset: str, **changes: str) -> Screened:
    (found,) = screen(source(dataset, row(dataset, **changes)), places())
    return found


@pytest.mark.parametrize(
    ("text", "date", "precision"),
    [
        ("25/9", "2023-09-25", "day"),
        ("15/1", "2024-01-15", "day"),
        ("Chiều 25/9", "2023-09-25", "day"),
        ("Sáng thứ hai, 25.9.2023", "2023-09-25", "day"),
        ("tháng 9/2023", "2023-09-01", "month"),
        ("9/2023", "2023-09-01", "month"),
        ("tháng 9", "2023-09-01", "month"),
        ("Tuần 4 tháng 9", "2023-09-01", "month"),
        ("năm 2023", "2023-01-01", "year"),
        ("45194", "2023-09-25", "day"),
    ],
)
def test_date_is_as_exact_as_it_is_written(text: str, date: str, precision: str) -> None:
    found = screened("unions", staff_conference_date=text)
    assert found.rows["staff_conference_date"].to_list() == [datetime.date.fromisoformat(date)]
    assert found.rows["staff_conference_date_precision"].to_list() == [precision]


@pytest.mark.parametrize("text", ["Dự kiến 05/10", "Chưa", "Chưa tổ chức", "Kế hoạch: tháng 10"])
def test_conference_is_not_held_when_it_is_planned(text: str) -> None:
    found = screened("unions", staff_conference_date=text, has_staff_conference="")
    assert found.problems == ()
    assert found.rows["staff_conference_date"].to_list() == [None]
    assert found.rows["has_staff_conference"].to_list() == ["no"]


def test_event_is_planned_when_its_date_says_so() -> None:
    found = screened("events", start_date="Dự kiến 13/9/2024", status="")
    assert found.rows.select("start_date", "status").row(0) == (datetime.date(2024, 9, 13), "planned")


@pytest.mark.parametrize(
    ("text", "value", "bound", "high"),
    [
        ("trên 150", 150, "lower", None),
        ("hơn 1.500", 1500, "lower", None),
        ("gần 3.000", 3000, "upper", None),
        ("khoảng 200", 200, "approximate", None),
        ("68-72", 68, "range", 72),
        ("từ 68 đến 72", 68, "range", 72),
        ("150", 150, "exact", None),
    ],
)
def test_figure_says_how_exact_it_is(text: str, value: float, bound: str, high: float | None) -> None:
    changes = {"value": text, "bound": ""}
    assert screened("figures", **changes).rows.select("value", "bound", "value_high").row(0) == (value, bound, high)


def test_range_is_refused_where_a_row_has_no_place_for_its_second_number() -> None:
    (found,) = screened("initiatives", count="68-72").problems
    assert (found.check, found.found) == ("whole_number", "68-72")


@pytest.mark.parametrize("text", ["31/2/2023", "Chiều 31/2", "tháng 13/2023", "tuần sau"])
def test_date_that_is_none_is_named_as_the_sender_wrote_it(text: str) -> None:
    (found,) = screened("unions", staff_conference_date=text).problems
    assert (found.check, found.found, found.header) == ("calendar_date", text, "staff_conference_date")


@pytest.mark.parametrize("text", ["2010", "năm 2010", "9/2010", "tháng 9/2010"])
def test_date_that_must_be_exact_is_left_blank_with_a_warning_when_it_is_not(text: str) -> None:
    found = screened("unions", founded_date=text)
    assert found.rows["founded_date"].to_list() == [None]
    (one,) = found.problems
    assert (one.check, one.severity, one.header) == ("date_incomplete", "warning", "founded_date")
    assert one.message == (
        f"Ô “founded_date” ghi “{text}”, chưa đủ ngày, tháng, năm nên được coi là để trống; hãy ghi đủ nếu biết."
    )
