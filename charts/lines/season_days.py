"""What a season is made of: how many conferences were held by the end of a date."""

import datetime
from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from charts.style.alt import spoken
from charts.style.theme import Look
from charts.style.values import in_order, rows_of
from glossary.writing.numbers import date_text, quantity

# So many first days of months fit side by side on a telephone, and on a projector.
_NAMED = {"screen": 4, "projector": 12}

# Where the season of a chart without conferences begins.
_ANY_YEAR, _SEPTEMBER = 2000, 62


@dataclass(frozen=True)
class Deadline:
    """The day set for the conferences of a school year, and the number of the document that set it, if any.

    "Before 14/10" leaves 13/10 as the last day in time; an `inclusive` one is itself still in time.
    """

    school_year: str
    date: datetime.date
    document: str | None = None
    inclusive: bool = False

    @property
    def place(self) -> float:
        """Between the last day in time and the next one."""
        return day_of(self.date, self.school_year) + (0.5 if self.inclusive else -0.5)

    @property
    def text(self) -> str:
        """The deadline in words: "Trước 14/10/2023 (383/HD-UBND-LĐLĐ)"."""
        document = f" ({self.document})" if self.document else ""
        return f"{'Đến hết' if self.inclusive else 'Trước'} {_text(self.date)}{document}"


def day_of(day: datetime.date, school_year: str) -> int:
    """How many days after 1 July of the year in which its school year begins."""
    return (day - datetime.date(int(school_year[:4]), 7, 1)).days


def last_day(day: datetime.date, precision: str | None) -> datetime.date:
    """The last day that a date known to the month or the year may mean; `precision` null is a day."""
    if precision == "year":
        return datetime.date(day.year, 12, 31)
    return day.replace(day=monthrange(day.year, day.month)[1]) if precision == "month" else day


def month_axis(places: Collection[float], school_years: Iterable[str], look: Look) -> dict[str, Any]:
    """An axis of the whole months that hold all places, named by first days: "1/9", with the only year below."""
    years = sorted({int(year[:4]) for year in school_years})
    year = years[0] if years else _ANY_YEAR
    first, last = min(places, default=_SEPTEMBER), max(places, default=_SEPTEMBER)
    starts = [datetime.date(year + (6 + month) // 12, (6 + month) % 12 + 1, 1) for month in range(-12, 25)]
    days = {(start - datetime.date(year, 7, 1)).days: start for start in starts}
    begin, end = max(day for day in days if day <= first), min(day for day in days if day > last)
    inside = [day for day in days if begin <= day <= end]
    named = inside[:: -(-len(inside) // _NAMED[look.name])]
    texts = [f"{days[day].day}/{days[day].month}" for day in named]
    if len(years) == 1:
        texts = [f"{text}<br>{days[day].year}" for text, day in zip(texts, named, strict=True)]
    return {"range": [begin, end], "tickvals": named, "ticktext": texts}


def _text(day: datetime.date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


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
