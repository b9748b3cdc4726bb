"""Targets against results: one row a target, a bar for the result, a tick for the target, the verdict in words."""

from collections.abc import Sequence

import plotly.graph_objects as go
import polars as pl

from charts.aim import Aim, aims
from charts.bands import Band, bands, measure, names_above
from charts.lettering import escaped, line_count, width, wrapped
from charts.shades import hatched
from charts.theme import HOVER, Look, apply, lettering


def bullet(values: pl.DataFrame, *, look: Look) -> go.Figure:
    """One row a target in the order given, columns as in `Aim`, each scaled from zero to its own unit.

    The row of a null result is hatched. Raises KeyError for an operator outside the code list.
    """
    rows = aims(values)
    ends = [_end(row, look) for row in rows]
    places = bands([_name(row, look) for row in rows], [_height(end, look) for end in ends], look)
    figure = go.Figure()
    for bar in (_tracks(rows, places, look), _results(rows, places, look)):
        figure.add_bar(orientation="h", width=_thickness(look), **bar)
    # The wider tick below keeps the target apart from the bar in the dark too.
    for colour, strength in ((look.paper, 3.0), (look.ink, 1.4)):
        figure.add_scatter(**_ticks(rows, places, look, {"color": colour, "width": look.line_width * strength}))
    figure.update_xaxes(range=[0, 1], visible=False)
    right = max((width(end, look.label_size) for end in ends), default=0) + look.label_size
    measure(figure, places, {"l": 2, "r": right, "t": 4, "b": 4})
    targets = [_target(row, place, look) for row, place in zip(rows, places, strict=True)]
    verdicts = [_beside(end, place, look) for end, place in zip(ends, places, strict=True)]
    figure.update_layout(
        barmode="overlay", showlegend=False, annotations=[*names_above(places, look), *targets, *verdicts]
    )
    return apply(figure, look)


def _thickness(look: Look) -> float:
    return look.row * 0.5


def _height(end: str, look: Look) -> float:
    """What the bar with the target below it needs, or the result and the verdict beside it."""
    return max(_thickness(look) * 1.3 + look.tick_size * 1.4, (line_count(end) + 0.3) * look.label_size * 1.3)


def _name(row: Aim, look: Look) -> str:
    name = wrapped(row.label, 2 * look.label_characters)
    if not row.note:
        return name
    lines = wrapped(row.note, 2 * look.label_characters).split("<br>")
    return "<br>".join([name, *(f'<span style="color:{look.muted}">{line}</span>' for line in lines)])


def _end(row: Aim, look: Look) -> str:
    verdict = "<br>".join(f"<b>{line}</b>" for line in wrapped(row.verdict, look.end_characters).split("<br>"))
    return f"{wrapped(row.reached, look.end_characters)}<br>{verdict}" if row.reached else verdict


def _middle(place: Band, look: Look) -> float:
    return place.start + _thickness(look) / 2


def _tracks(rows: Sequence[Aim], places: Sequence[Band], look: Look) -> dict[str, object]:
    marker = hatched(look)["marker"]
    shapes = ["/" if row.result is None else "" for row in rows]
    return {
        "y": [_middle(place, look) for place in places],
        "x": [1] * len(rows),
        "marker": {**marker, "pattern": {**marker["pattern"], "shape": shapes}},
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _results(rows: Sequence[Aim], places: Sequence[Band], look: Look) -> dict[str, object]:
    return {
        "y": [_middle(place, look) for place in places],
        "x": [None if row.result is None else row.result / row.whole for row in rows],
        "marker": {"color": [look.accent if row.mark else look.federation for row in rows]},
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _ticks(rows: Sequence[Aim], places: Sequence[Band], look: Look, line: dict[str, object]) -> dict[str, object]:
    return {
        "y": [_middle(place, look) for place in places],
        "x": [row.target / row.whole for row in rows],
        "mode": "markers",
        "marker": {"symbol": "line-ns", "size": _thickness(look) * 1.4, "line": line},
        "cliponaxis": False,
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _hover(row: Aim) -> str:
    found = [f"Kết quả: {escaped(row.reached)}"] if row.reached else []
    return "<br>".join(
        [f"<b>{escaped(row.label)}</b>", *found, f"Chỉ tiêu: {escaped(row.aimed)}", escaped(row.verdict)]
    )


def _target(row: Aim, place: Band, look: Look) -> dict[str, object]:
    """The target in figures below its tick, kept inside the plot."""
    share = row.target / row.whole
    return {
        "name": "target",
        "text": escaped(row.aimed),
        "x": share,
        "xanchor": "left" if share < 0.2 else "right" if share > 0.8 else "center",
        "y": place.start + _thickness(look) * 1.3,
        "yanchor": "top",
        "showarrow": False,
        "borderpad": 0,
        "font": lettering(look, look.tick_size, colour=look.muted),
    }


def _beside(end: str, place: Band, look: Look) -> dict[str, object]:
    """Result and verdict right of the bar."""
    return {
        "name": "verdict",
        "text": end,
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": look.label_size * 0.7,
        "y": place.start,
        "yanchor": "top",
        "yshift": look.label_size * 0.15,
        "align": "left",
        "showarrow": False,
        "borderpad": 0,
        "font": lettering(look, look.label_size),
    }
