"""Two figures against each other: one point a district or school, named where it stands out."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go
import polars as pl

from charts.points.point_names import Name, Plot, Shift, shifts
from charts.style.alt import spoken
from charts.style.lettering import escaped, line_count, ticks, width, wrapped
from charts.style.theme import HOVER, Look, apply, lettering, unit_above, unit_room
from charts.style.values import rows_of
from glossary.periods import bounded
from glossary.writing.numbers import NOT_REPORTED, quantity
from glossary.writing.symbols import signed

# So many of the greatest in either figure are named besides the marked ones; nobody is named for being last.
GREATEST = 2

# Plots of a telephone, a tablet, a desk and a wide screen; a name keeps free of the others in all of them.
_WIDTHS = {"screen": (290, 560, 830, 1770), "projector": (1700,)}


@dataclass(frozen=True)
class Axis:
    """One of the two figures: a code of `glossary.indicators.UNITS`, and its name as written at the axis.

    The axis reaches `at_least` so far, as that of a chart beside it.
    """

    unit: str
    label: str
    at_least: float = 0


@dataclass(frozen=True, eq=False)
class Point:
    """One row of the frame: `across` and `up` are its two figures, 0 or more, null where not reported.

    How exact each of them is (code of `glossary.periods.BOUNDS`) and its signs (codes of `SYMBOLS`) stand in
    `across_bound`, `across_signs`, `up_bound` and `up_signs`, null for exact and for none.
    `mark`: what the reader asked about, drawn in the accent; `group`: code handed on to those who click it.
    """

    label: str
    across: float | None
    up: float | None
    across_bound: str | None = None
    across_signs: Sequence[str] | None = None
    up_bound: str | None = None
    up_signs: Sequence[str] | None = None
    mark: bool | None = None
    group: str | None = None

    def across_text(self, unit: str) -> str:
        """The first figure with its unit, how exact it is, and its signs: "trên 3.000 người (tt)"."""
        return _written(self.across, unit, self.across_bound, self.across_signs)

    def up_text(self, unit: str) -> str:
        """The second figure in the same words."""
        return _written(self.up, unit, self.up_bound, self.up_signs)


def _written(value: float | None, unit: str, bound: str | None, signs: Sequence[str] | None) -> str:
    return NOT_REPORTED if value is None else signed(bounded(quantity(value, unit), bound), signs)


def scatter(values: pl.DataFrame, *, across: Axis, up: Axis, look: Look) -> go.Figure:
    """One point a row that has both figures; columns as in `Point`. The axes begin at zero.

    How many rows lack a figure is said below. Named are the marked points and the greatest; a name without
    free room is left to hovering. There is no line through the points: two figures side by side explain
    nothing yet.
    """
    rows = _rows(values)
    drawn = [row for row in rows if _both(row)]
    x_values, x_texts = ticks(max([across.at_least, *(row.across or 0 for row in drawn)]), across.unit, about=3)
    y_values, y_texts = ticks(max([up.at_least, *(row.up or 0 for row in drawn)]), up.unit)
    right, top = x_values[-1] * 1.04, y_values[-1] * 1.06
    title = _title(across.label, len(rows) - len(drawn), look)
    below = round(look.tick_size * 2.4 + line_count(title) * look.title_size * 1.3)
    height = round(look.line_height - unit_room(up.label, look) - below)
    figure = go.Figure()
    for row in sorted(drawn, key=lambda each: bool(each.mark)):
        figure.add_scatter(**_point(row, across, up, look))
    figure.update_xaxes(range=[0, right], tickvals=x_values, ticktext=x_texts, showgrid=True, title_text=title)
    figure.update_yaxes(
        range=[0, top], tickvals=y_values, ticktext=[wrapped(text, 6) for text in y_texts], showgrid=True
    )
    figure.update_layout(
        height=look.line_height,
        margin={"l": 0, "r": look.tick_size, "t": unit_room(up.label, look), "b": below},
        showlegend=False,
        annotations=[unit_above(up.label, look), *_names(drawn, right, top, height, look)],
    )
    return apply(figure, look)


def scatter_alt(headline: str, shape_name: str, values: pl.DataFrame, *, across: Axis, up: Axis) -> str:
    """The chart in words: the named points first, with both figures, then the others in the order given."""
    rows = _rows(values)
    drawn = [row for row in rows if _both(row)]
    first = _named(drawn)
    told = [f"{row.label}: {_figures(row, across, up)}." for row in [*first, *(r for r in drawn if r not in first)]]
    lacking = len(rows) - len(drawn)
    rest = [f"Không vẽ {lacking} nơi chưa có đủ hai số liệu."] if lacking else []
    return spoken(headline, shape_name, told, rest=rest)


def _rows(values: pl.DataFrame) -> list[Point]:
    return rows_of(Point, values, "label", "across", "up")


def _both(row: Point) -> bool:
    return row.across is not None and row.up is not None


def _title(label: str, lacking: int, look: Look) -> str:
    title = wrapped(label, 2 * look.label_characters)
    return f"{title}<br>(không vẽ {lacking} nơi chưa có đủ hai số liệu)" if lacking else title


def _point(row: Point, across: Axis, up: Axis, look: Look) -> dict[str, object]:
    colour = look.accent if row.mark else look.federation
    return {
        "name": row.label,
        "x": [row.across],
        "y": [row.up],
        "mode": "markers",
        "marker": {"color": colour, "size": look.marker_size * 1.6, "line": {"color": look.paper, "width": 1}},
        "cliponaxis": False,
        "customdata": [row.group or row.label],
        "hovertext": [f"<b>{escaped(row.label)}</b><br>{_figures(row, across, up, joint='<br>')}"],
        **HOVER,
    }


def _figures(row: Point, across: Axis, up: Axis, *, joint: str = ", ") -> str:
    return joint.join([f"{across.label}: {row.across_text(across.unit)}", f"{up.label}: {row.up_text(up.unit)}"])


def _named(drawn: Sequence[Point]) -> list[Point]:
    """The marked points, then the greatest in either figure, each once."""
    up = sorted(drawn, key=lambda row: -(row.up or 0))[:GREATEST]
    across = sorted(drawn, key=lambda row: -(row.across or 0))[:GREATEST]
    return list(dict.fromkeys([*(row for row in drawn if row.mark), *up, *across]))


def _names(drawn: Sequence[Point], right: float, top: float, height: int, look: Look) -> list[dict[str, object]]:
    named = _named(drawn)
    texts = [wrapped(row.label, look.end_characters) for row in named]
    shares = {row: ((row.across or 0) / right, 1 - (row.up or 0) / top) for row in drawn}
    sizes = [(width(text, look.label_size) + 4, line_count(text) * look.label_size * 1.3) for text in texts]
    names = [Name(*shares[row], *size, needed=bool(row.mark)) for row, size in zip(named, sizes, strict=True)]
    plot = Plot(_WIDTHS[look.name], height, look.marker_size)
    rooms = shifts(names, list(shares.values()), plot)
    return [_name(row, text, room, look) for row, text, room in zip(named, texts, rooms, strict=True) if room]


def _name(row: Point, text: str, room: Shift, look: Look) -> dict[str, object]:
    where = (
        {"showarrow": True, "ax": room.x, "ay": room.y, "arrowhead": 0, "arrowwidth": 1, "arrowcolor": look.muted}
        if room.far
        else {"showarrow": False, "xshift": room.x, "yshift": -room.y}
    )
    return {
        "name": "point",
        "text": f"<b>{text}</b>" if row.mark else text,
        "x": row.across,
        "y": row.up,
        "xanchor": "center",
        "yanchor": "middle",
        "borderpad": 0,
        "font": lettering(look, look.label_size, colour=look.accent if row.mark else look.ink),
        **where,
    }
