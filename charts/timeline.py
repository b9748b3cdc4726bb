"""Events on an axis of time: points for days, bars for terms and for months or years whose day is not known."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import polars as pl

from charts.bands import bands, measure, names_above
from charts.happening import Happening, happenings
from charts.lettering import escaped, wrapped
from charts.theme import HOVER, Look, apply
from charts.time_axis import time_axis

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
