"""What a whole is made of: stacked horizontal bars of counts, segments in the order of their code list."""

from collections.abc import Sequence
from math import ceil

import plotly.graph_objects as go
import polars as pl

from charts.bars import bars
from charts.style.colour import Palette, text_on
from charts.style.lettering import escaped, ticks, width, wrapped
from charts.style.theme import HOVER, Look, apply, lettering, unit_below, unit_height
from charts.style.values import Mark, in_order, marks

INCOMPLETE = "còn thiếu"

# The least width a legend has: on a telephone, and on a projector.
_LEGEND_WIDTHS = {"screen": 330, "projector": 1700}
_NAME = 34


def composition(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, palette: Palette) -> go.Figure:
    """One bar a `label`, one segment a `group`, in the order and with the names of the palette's code list.

    A code without a row has no segment. A null segment is not drawn and its bar ends with "còn thiếu"; a bar
    of nulls only has the words "chưa có báo cáo". Raises KeyError for a group outside the code list.
    """
    rows = marks(values, unit, "group")
    table = {label: _by_group(rows, label) for label in in_order(row.label for row in rows)}
    present = {palette.codes[group].code for groups in table.values() for group in groups}
    segments = [code for code in palette.codes if code in present]
    names = [palette.codes[code].label for code in segments]
    figure = go.Figure()
    for code, name in zip(segments, names, strict=True):
        cells = [groups.get(code) for groups in table.values()]
        figure.add_bar(**_segment(name, cells, palette.colour(code, dark=look.dark), look))
    marked = [any(row.mark for row in groups.values()) for groups in table.values()]
    bars.name_rows(figure, list(table), marked, look)
    _measure(figure, [list(groups.values()) for groups in table.values()], unit, look)
    figure.update_xaxes(title_text=unit_below(unit_label, look))
    figure.update_layout(
        height=bars.rows_height(list(table), look)
        + _legend_height(names, look)
        + 3 * look.title_size
        + unit_height(unit_label, look),
        barmode="stack",
        uniformtext={"mode": "hide", "minsize": look.tick_size},
        legend=_LEGEND,
    )
    return apply(figure, look)


_LEGEND = {
    "orientation": "h",
    "traceorder": "normal",
    "x": 0,
    "xanchor": "left",
    "y": 1,
    "yanchor": "bottom",
    # Half of the figure by default, beyond which names are scrolled away.
    "maxheight": 1,
    # A segment that a click hides would change what the bars say.
    "itemclick": False,
    "itemdoubleclick": False,
}


def _by_group(rows: Sequence[Mark], label: str) -> dict[str, Mark]:
    return {str(row.group): row for row in rows if row.label == label}


def _legend_height(names: Sequence[str], look: Look) -> int:
    """The pixels a legend takes from the bars where the chart is narrowest."""
    widest = max((width(wrapped(name, _NAME), look.tick_size) for name in names), default=0) + 50
    columns = max(_LEGEND_WIDTHS[look.name] // widest, 1)
    return ceil(len(names) / columns) * round(look.tick_size * 1.5)


def _segment(name: str, cells: Sequence[Mark | None], colour: str, look: Look) -> dict[str, object]:
    return {
        "name": wrapped(name, _NAME),
        "orientation": "h",
        "y": list(range(len(cells))),
        "x": [None if cell is None else cell.value for cell in cells],
        "width": bars.THICKNESS,
        "marker": {"color": colour, "line": {"color": look.paper, "width": 1}},
        "text": [cell.text if cell and cell.value else "" for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": lettering(look, look.label_size, colour=text_on(colour)),
        "customdata": [None if cell is None else [cell.code or cell.group, cell.label] for cell in cells],
        "hovertext": ["" if cell is None else _hover(name, cell) for cell in cells],
        **HOVER,
    }


def _hover(name: str, cell: Mark) -> str:
    return f"<b>{escaped(cell.label)}</b><br>{escaped(name)}: {cell.full_text}"


def _measure(figure: go.Figure, table: Sequence[Sequence[Mark]], unit: str, look: Look) -> None:
    lengths = [sum(cell.value or 0 for cell in bar) for bar in table]
    values, texts = ticks(max(lengths, default=0), unit)
    notes = [_missing(bar, place, lengths[place], look) for place, bar in enumerate(table)]
    shown = [note for note in notes if note]
    figure.update_xaxes(range=[0, values[-1]], tickvals=values, ticktext=texts, showgrid=True)
    right = width(INCOMPLETE, look.tick_size) if shown else look.tick_size * 2
    figure.update_layout(annotations=shown, margin={"l": 0, "r": right, "t": 0, "b": 0})


def _missing(bar: Sequence[Mark], place: int, length: float, look: Look) -> dict[str, object] | None:
    reported = [cell.value is not None for cell in bar]
    if all(reported):
        return None
    return bars.note(INCOMPLETE, place, length, look) if any(reported) else bars.not_reported(place, look)
