"""What a timeline is made of: something dated, as exactly as its date is known."""

import datetime
from calendar import monthrange
from dataclasses import dataclass

import polars as pl

from charts.alt import spoken
from charts.values import rows_of
from glossary.events import EVENT_STATUSES
from glossary.numbers import date_text

UNDATED = "không nêu ngày"


@dataclass(frozen=True)
class Happening:
    """One row of a timeline's frame; the fields are its columns, of which the first two are needed.

    `label`: what it is, in Vietnamese.
    `start`: date, null when none was stated; `end`: last date of a term, programme or event of several days.
    `date_precision`: code of `glossary.periods.DATE_PRECISIONS` for both dates, null for a day; a month or a
    year is drawn as all of it, because the day is not known.
    `status`: code of `glossary.events.EVENT_STATUSES`, null for held; all others are hollow and named.
    `mark`: what the reader asked about, drawn in the accent; `group`: code handed on to those who click it.
    """

    label: str
    start: datetime.date | None
    end: datetime.date | None = None
    date_precision: str | None = None
    status: str | None = None
    mark: bool | None = None
    group: str | None = None

    @property
    def is_held(self) -> bool:
        """Whether it took place."""
        return self.status in (None, "held")

    @property
    def span(self) -> tuple[datetime.date, datetime.date] | None:
        """The first and the last day that it may mean; null without a date."""
        if self.start is None:
            return None
        first, last = self.start, self.end or self.start
        if self.date_precision == "year":
            return first.replace(month=1, day=1), last.replace(month=12, day=31)
        if self.date_precision == "month":
            return first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
        return first, last

    @property
    def when(self) -> str:
        """The date as exactly as it is known: "13/9/2024", "tháng 9/2023", "2020–2025"."""
        if self.start is None:
            return UNDATED
        if self.end is None or self.end == self.start:
            return date_text(self.start, self.date_precision)
        if self.date_precision == "year":
            return f"{self.start.year}–{self.end.year}"
        return f"{date_text(self.start, self.date_precision)} – {date_text(self.end, self.date_precision)}"

    @property
    def state(self) -> str:
        """What became of it, where it was not held: "theo kế hoạch", "hoãn"."""
        return "" if self.is_held else EVENT_STATUSES.label(self.status).lower()


def happenings(values: pl.DataFrame) -> list[Happening]:
    """The rows by their first day, those without a date last. Raises ValueError naming missing columns."""
    rows = rows_of(Happening, values, "label", "start")
    return sorted(rows, key=lambda row: (row.start is None, *(row.span or (datetime.date.max,) * 2)))


def timeline_alt(headline: str, shape_name: str, values: pl.DataFrame) -> str:
    """A timeline in words: when, what, and whether it was only planned."""
    rows = happenings(values)
    told = [f"{row.when}: {row.label}{f' ({row.state})' if row.state else ''}." for row in rows]
    return spoken(headline, shape_name, told)
