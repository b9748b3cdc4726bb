import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("events", row("events", **changes)), places())[0].problems]


@pytest.mark.parametrize("kind", ["staff_conference", "employee_conference", "emulation_pact_signing", "task_launch"])
@pytest.mark.parametrize(
    ("date", "is_usual"),
    [("31/7/2023", False), ("1/8/2023", True), ("31/12/2023", True), ("1/1/2024", False)],
)
def test_events_that_open_a_school_year_have_their_season(kind: str, date: str, is_usual: bool) -> None:
    assert checks(kind=kind, start_date=date) == ([] if is_usual else ["event_date_in_window"])


@pytest.mark.parametrize(
    ("date", "is_usual"),
    [("14/5/2024", False), ("15/5/2024", True), ("31/12/2024", True), ("1/1/2025", False)],
)
def test_summary_conference_follows_the_school_year(date: str, is_usual: bool) -> None:
    assert checks(start_date=date) == ([] if is_usual else ["event_date_in_window"])


def test_other_events_may_be_on_any_day() -> None:
    assert checks(kind="training", start_date="1/1/2020") == []


def test_event_needs_no_date() -> None:
    assert checks(start_date="", end_date="") == []


def test_event_may_end_on_the_day_it_begins() -> None:
    assert checks(start_date="13/9/2024", end_date="13/9/2024") == []
    assert checks(start_date="13/9/2024", end_date="12/9/2024") == ["dates_ordered"]


def test_deadline_has_an_end_only() -> None:
    assert checks(kind="deadline", start_date="", end_date="14/10/2023") == []


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [("2018", "2023", []), ("2023", "2023", []), ("2023", "2018", ["term_ordered"]), ("2023", "", [])],
)
def test_term_does_not_end_before_it_begins(start: str, end: str, found: list[str]) -> None:
    assert checks(term_start_year=start, term_end_year=end) == found
