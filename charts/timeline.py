"""Events on an axis of time: points for days, bars for terms and for months or years whose day is not known."""

import datetime
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
import polars as pl

from charts.bands import bands, measure, names_above
from charts.happening import Happening, happenings
from charts.lettering import escaped, wrapped
from charts.theme import HOVER, Look, apply
from charts.time_axis import time_axis


def timeline(values: pl.DataFrame, *, look: Look) -> go.Figure:
    """One row an event in the order of time, its date and words above its mark; columns as in `Happening`.

    Filled was held; hollow was not, and its row says whether it is planned, postponed or cancelled. Without
    a date there is no mark, only the words.
    """
    rows = happenings(values)
    drawing = look.marker_size * 2.5
    places = bands([_name(row, look) for row in rows], [drawing if row.span else 0 for row in rows], look)
    middles = [place.start + drawing / 2 for place in places]
    figure = go.Figure()
    lone = [(row, y) for row, y in zip(rows, middles, strict=True) if row.span and row.span[0] == row.span[1]]
    long = [(row, y) for row, y in zip(rows, middles, strict=True) if row.span and row.span[0] != row.span[1]]
    figure.add_bar(**_spans(long, look))
    figure.add_scatter(**_points(lone, look))
    axis = time_axis([row.span for row in rows if row.span], look)
    figure.update_xaxes(**axis, showgrid=True, side="top")
    above = look.tick_size * (4.2 if "<br>" in "".join(axis["ticktext"]) else 3)
    measure(figure, places, {"l": look.tick_size, "r": look.tick_size * 1.5, "t": above, "b": 8})
    names = names_above(places, look, [_share(row, axis["range"]) for row in rows])
    figure.update_layout(barmode="overlay", showlegend=False, annotations=names)
    return apply(figure, look)


def _share(row: Happening, across: Sequence[datetime.date]) -> float:
    """How far across the mark of a row begins."""
    return (row.span[0] - across[0]) / (across[1] - across[0]) if row.span else 0


def _name(row: Happening, look: Look) -> str:
    colour = look.accent if row.mark else look.ink
    when = f'<b style="color:{colour}">{escaped(row.when)}</b>' + (f" ({row.state})" if row.state else "")
    return f"{when}<br>{wrapped(row.label, 2 * look.label_characters)}"


def _paint(rows: Sequence[Happening], look: Look) -> dict[str, Any]:
    colours = [look.accent if row.mark else look.federation for row in rows]
    return {
        "color": [colour if row.is_held else look.paper for row, colour in zip(rows, colours, strict=True)],
        "line": {"color": colours, "width": look.line_width * 0.8},
    }


def _points(rows: Sequence[tuple[Happening, float]], look: Look) -> dict[str, object]:
    events = [row for row, _ in rows]
    return {
        "x": [row.start for row in events],
        "y": [y for _, y in rows],
        "mode": "markers",
        "marker": {**_paint(events, look), "size": look.marker_size * 1.8},
        "cliponaxis": False,
        "customdata": [row.group or row.label for row in events],
        "hovertext": [_hover(row) for row in events],
        **HOVER,
    }


def _spans(rows: Sequence[tuple[Happening, float]], look: Look) -> dict[str, object]:
    events = [row for row, _ in rows]
    spans = [row.span for row in events if row.span]
    return {
        "orientation": "h",
        "y": [y for _, y in rows],
        "base": [first for first, _ in spans],
        # Lengths on an axis of dates are milliseconds; the last day is part of the span.
        "x": [((last - first).days + 1) * 86_400_000 for first, last in spans],
        "width": look.marker_size * 1.6,
        "marker": _paint(events, look),
        "customdata": [row.group or row.label for row in events],
        "hovertext": [_hover(row) for row in events],
        **HOVER,
    }


def _hover(row: Happening) -> str:
    return "<br>".join(filter(None, [f"<b>{escaped(row.when)}</b>", wrapped(row.label, 40), row.state]))
