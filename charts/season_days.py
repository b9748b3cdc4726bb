"""The days of a school year as places across a chart, so that several years lie over each other."""

import datetime
from calendar import monthrange
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from charts.theme import Look

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
