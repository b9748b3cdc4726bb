"""Many units over the school years at a glance: a table of shaded cells with their values."""

from collections.abc import Sequence

import plotly.graph_objects as go
import polars as pl

from charts.bars import bars
from charts.lines.lines import place_of, year_axis, years_of
from charts.style.colour import hatched, shaded
from charts.style.lettering import escaped
from charts.style.theme import HOVER, Look, apply, unit_below, unit_height
from charts.style.values import Mark, in_order, marks
from glossary.writing.numbers import NOT_REPORTED
from glossary.writing.symbols import ABSENT


def heatmap(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, at_least: float = 0) -> go.Figure:
    """One row a `label`, one column a school year `x`, shaded from zero to the greatest value, or to `at_least`.

    A null or absent cell is hatched grey with "–". The cells are bars, since plotly's heatmaps know no
    hatching and do not leave out the texts of cells that are too narrow on a telephone.
    """
    rows = marks(values, unit, "x")
    labels, years = in_order(row.label for row in rows), years_of(rows)
    reported = [row for row in rows if row.value is not None]
    known = {(row.label, row.x) for row in reported}
    codes = {row.label: row.group for row in rows}
    pairs = [(label, year) for label in labels for year in years if (label, year) not in known]
    absent = [Mark(unit, label, None, year, codes[label]) for label, year in pairs]
    figure = go.Figure()
    for cells, paint in ((reported, shaded(reported, look, at_least)), (absent, hatched(look))):
        figure.add_bar(**_cells(cells, labels, years), **paint)
    marked = [any(row.mark for row in rows if row.label == label) for label in labels]
    bars.name_rows(figure, labels, marked, look)
    title = unit_label + (f" ({ABSENT}: {NOT_REPORTED})" if absent else "")
    figure.update_xaxes(**year_axis(years, look), side="top", title_text=unit_below(title, look))
    figure.update_layout(
        height=bars.rows_height(labels, look) + 3 * look.title_size + unit_height(title, look),
        # Half of the last year's name reaches over its column.
        margin={"l": 0, "r": look.tick_size * 0.6, "t": 0, "b": 4},
        barmode="overlay",
        showlegend=False,
        uniformtext={"mode": "hide", "minsize": look.least_size},
    )
    return apply(figure, look)


def _cells(cells: Sequence[Mark], labels: Sequence[str], years: Sequence[str]) -> dict[str, object]:
    return {
        "orientation": "h",
        "y": [labels.index(cell.label) for cell in cells],
        "base": [place_of(cell.x or "", years) - 0.48 for cell in cells],
        "x": [0.96] * len(cells),
        "width": 0.94,
        "customdata": [[cell.group or cell.label, cell.x] for cell in cells],
        "text": [ABSENT if cell.value is None else cell.text for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "hovertext": [f"<b>{escaped(cell.label)}</b><br>{cell.x}: {cell.full_text}" for cell in cells],
        **HOVER,
    }
