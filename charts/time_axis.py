"""An axis of dates that names years, or first days of months where it is short."""

import datetime
from collections.abc import Sequence
from typing import Any

from charts.theme import Look

Span = tuple[datetime.date, datetime.date]

# So many years, or days, fit side by side on a telephone, and on a projector.
_YEARS = {"screen": 6, "projector": 16}
_DAYS = {"screen": 4, "projector": 12}

_MONTHS_AT_MOST = 24


def time_axis(spans: Sequence[Span], look: Look) -> dict[str, Any]:
    """An axis of the whole months or years that hold all spans; without any it has no dates at all."""
    if not spans:
        return {"range": [0, 1], "tickvals": [], "ticktext": []}
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    months = _months(first, last)
    if len(months) - 1 <= _MONTHS_AT_MOST:
        named = months[:: -(-len(months) // _DAYS[look.name])]
        texts = [f"1/{day.month}<br>{day.year}" for day in named]
        return _axis(months, named, texts)
    years = [datetime.date(year, 1, 1) for year in range(first.year, last.year + 2)]
    named = years[:: -(-len(years) // _YEARS[look.name])]
    return _axis(years, named, [str(day.year) for day in named])


def _months(first: datetime.date, last: datetime.date) -> list[datetime.date]:
    """The first days of the months from the first one to the one after the last."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month + 1)
    return [datetime.date(number // 12, number % 12 + 1, 1) for number in numbers]


def _axis(days: Sequence[datetime.date], named: Sequence[datetime.date], texts: Sequence[str]) -> dict[str, Any]:
    return {"type": "date", "range": [days[0], days[-1]], "tickvals": list(named), "ticktext": list(texts)}
