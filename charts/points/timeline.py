"""Events on an axis of time: points for days, bars for terms and for months or years whose day is not known."""

import datetime
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import polars as pl

from charts.bars.bars import bands, measure, names_above
from charts.style.alt import spoken
from charts.style.lettering import escaped, wrapped
from charts.style.theme import HOVER, Look, apply
from charts.style.values import rows_of
from glossary.events import EVENT_STATUSES
from glossary.writing.numbers import date_text

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


_DAY = datetime.timedelta(days=1)

# The pixels across of the plot of a telephone, and of a projector.
_NARROWEST = {"screen": 310, "projector": 1700}


def timeline(values: pl.DataFrame, *, look: Look) -> go.Figure:
    """One row an event in the order of time, its date and words above its mark; columns as in `Happening`.

    Filled was held; hollow was not, and its row says whether it is planned, postponed or cancelled. Without
    a date there is no mark, only the words.
    """
    rows = happenings(values)
    axis = time_axis([row.span for row in rows if row.span], look)
    drawing = look.marker_size * 2.5
    places = bands([_name(row, look) for row in rows], [drawing if row.span else 0 for row in rows], look)
    marks = [
        _Placed(row, place.start + drawing / 2, _share(row, axis)) for row, place in zip(rows, places, strict=True)
    ]
    figure = go.Figure()
    figure.add_bar(**_spans([mark for mark in marks if mark.length > 1], look))
    figure.add_scatter(**_points([mark for mark in marks if 0 < mark.length <= _days_of_a_dot(axis, look)], look))
    figure.update_xaxes(**axis, showgrid=True, side="top")
    above = look.tick_size * (4.2 if "<br>" in "".join(axis["ticktext"]) else 3)
    measure(figure, places, {"l": look.tick_size, "r": look.tick_size * 1.5, "t": above, "b": 8})
    names = names_above(places, look, [mark.share for mark in marks])
    figure.update_layout(barmode="overlay", showlegend=False, annotations=names)
    return apply(figure, look)


@dataclass(frozen=True)
class _Placed:
    """An event, the height of its mark, and how far across it begins."""

    event: Happening
    y: float
    share: float

    @property
    def length(self) -> int:
        """Its days, 0 without a date."""
        return (self.event.span[1] - self.event.span[0]).days + 1 if self.event.span else 0


def _share(row: Happening, axis: Mapping[str, Any]) -> float:
    first, last = axis["range"]
    return (row.span[0] - first) / (last - first) if row.span else 0


def _days_of_a_dot(axis: Mapping[str, Any], look: Look) -> float:
    """The longest span that may be too short to show as a bar; it has a diamond on its middle."""
    first, last = axis["range"]
    return max((last - first) / _NARROWEST[look.name] * look.marker_size * 2 / _DAY, 1) if axis["tickvals"] else 1


def _name(row: Happening, look: Look) -> str:
    colour = look.accent if row.mark else look.ink
    when = f'<b style="color:{colour}">{escaped(row.when)}</b>' + (f" ({row.state})" if row.state else "")
    return f"{when}<br>{wrapped(row.label, 2 * look.label_characters)}"


def _paint(marks: Sequence[_Placed], look: Look) -> dict[str, Any]:
    colours = [look.accent if mark.event.mark else look.federation for mark in marks]
    return {
        "color": [colour if mark.event.is_held else look.paper for mark, colour in zip(marks, colours, strict=True)],
        "line": {"color": colours, "width": look.line_width * 0.8},
    }


def _points(marks: Sequence[_Placed], look: Look) -> dict[str, object]:
    spans = [mark.event.span for mark in marks if mark.event.span]
    symbols = ["circle" if mark.length == 1 else "diamond" for mark in marks]
    return {
        "x": [first + (last - first) / 2 for first, last in spans],
        "mode": "markers",
        "marker": {**_paint(marks, look), "symbol": symbols, "size": look.marker_size * 1.8},
        "cliponaxis": False,
        **_said(marks),
    }


def _spans(marks: Sequence[_Placed], look: Look) -> dict[str, object]:
    return {
        "orientation": "h",
        "base": [mark.event.span[0] for mark in marks if mark.event.span],
        # Lengths on an axis of dates are milliseconds.
        "x": [mark.length * _DAY / datetime.timedelta(milliseconds=1) for mark in marks],
        "width": look.marker_size * 1.6,
        "marker": _paint(marks, look),
        **_said(marks),
    }


def _said(marks: Sequence[_Placed]) -> dict[str, object]:
    return {
        "y": [mark.y for mark in marks],
        "customdata": [mark.event.group or mark.event.label for mark in marks],
        "hovertext": [_hover(mark.event) for mark in marks],
        **HOVER,
    }


def _hover(row: Happening) -> str:
    return "<br>".join(filter(None, [f"<b>{escaped(row.when)}</b>", wrapped(row.label, 40), row.state]))
