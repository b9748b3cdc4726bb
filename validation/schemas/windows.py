"""Between which days a date of a school year Y–Y+1 usually lies (table W of the field's rules)."""

from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True)
class Window:
    """Both ends count; `first` and `last` are (years after Y, month, day)."""

    first: tuple[int, int, int]
    last: tuple[int, int, int]


STAFF_CONFERENCE = Window((0, 8, 1), (0, 12, 31))
TASK_LAUNCH = Window((0, 8, 1), (0, 12, 31))
SUMMARY_CONFERENCE = Window((1, 5, 15), (1, 12, 31))
AWARD_BY_DISTRICT = Window((1, 1, 1), (1, 12, 31))
AWARD_BY_PROVINCE = Window((1, 1, 1), (2, 6, 30))

EVENTS = {
    "staff_conference": STAFF_CONFERENCE,
    "employee_conference": STAFF_CONFERENCE,
    "emulation_pact_signing": TASK_LAUNCH,
    "task_launch": TASK_LAUNCH,
    "summary_conference": SUMMARY_CONFERENCE,
}


def within(date_column: str, window: Window) -> pl.Expr:
    """True where the date lies in the window of the row's school year, or either is unknown."""
    date = pl.col(date_column)
    return date.is_between(_day(window.first), _day(window.last)).fill_null(True)


def _day(day: tuple[int, int, int]) -> pl.Expr:
    years_after, month, day_of_month = day
    first_year = pl.col("school_year").str.slice(0, 4).cast(pl.Int32, strict=False)
    return pl.date(first_year + years_after, month, day_of_month)
