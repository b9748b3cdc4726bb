"""What a season is made of: how many conferences were held by the end of a date."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from charts.alt import spoken
from charts.season_days import Deadline, day_of, last_day
from charts.values import in_order, rows_of
from glossary.numbers import date_text, quantity


@dataclass(frozen=True)
class Step:
    """One row of a season's frame; the fields are its columns, of which the last four may be missing.

    `label`: name of the line, a school year or an area; `school_year`: the one that the date belongs to.
    `date`: as reported; `date_precision`: code of `glossary.periods.DATE_PRECISIONS`, null for a day. A date
    without its day counts at the end of its month (year), and `value` must have been added up that way.
    `value`: number or percent held until then in the whole line, 0 or more; it never falls.
    `mark`: what the reader asked about; `group`: code of the line, handed on to those who click it.
    """

    unit: str
    label: str
    school_year: str
    date: datetime.date
    value: float
    date_precision: str | None = None
    mark: bool | None = None
    group: str | None = None

    @property
    def place(self) -> int:
        """The day it counts at, from 1 July on."""
        return day_of(last_day(self.date, self.date_precision), self.school_year)

    @property
    def is_exact(self) -> bool:
        """Whether the day itself is known."""
        return self.date_precision in (None, "day")

    @property
    def text(self) -> str:
        """What was held until when: "đến 25/9/2023: 42 CĐCS"."""
        until = "đến" if self.is_exact else "đến hết"
        return f"{until} {date_text(self.date, self.date_precision)}: {quantity(self.value, self.unit)}"


def steps_of(values: pl.DataFrame, unit: str) -> dict[str, list[Step]]:
    """The steps of each line from the first day to the last. Raises ValueError naming missing columns."""
    rows = rows_of(Step, values, "label", "school_year", "date", "value", unit=unit)
    labels = in_order(row.label for row in rows)
    return {label: sorted(_of(rows, label), key=lambda row: (row.place, row.value)) for label in labels}


def season_alt(
    headline: str, shape_name: str, values: pl.DataFrame, *, unit: str, deadlines: Sequence[Deadline] = ()
) -> str:
    """A season in words: the first and the last step of each line, and the deadlines."""
    told = [f"{label}: {_told(steps)}." for label, steps in steps_of(values, unit).items()]
    limits = [f"Hạn: {text}." for text in in_order(deadline.text for deadline in deadlines)]
    return spoken(headline, shape_name, told, rest=limits)


def _of(rows: Sequence[Step], label: str) -> list[Step]:
    return [row for row in rows if row.label == label]


def _told(steps: Sequence[Step]) -> str:
    return "; ".join(dict.fromkeys((steps[0].text, steps[-1].text)))
