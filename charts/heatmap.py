"""Many units over the school years at a glance: a table of shaded cells with their values."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go
import polars as pl

from charts import bars
from charts.colour import between, text_on
from charts.lettering import escaped
from charts.theme import HOVER, Look, apply, lettering
from charts.values import Mark, greatest, in_order, marks
from charts.years import place_of, year_axis, years_of
from glossary.numbers import NOT_REPORTED

ABSENT = "–"

_SHADES = ("#EDF4FB", "#6FA3D6", "#0A2F66")
_SHADES_DARK = ("#1C2C42", "#4F86BD", "#D3E8FC")


def heatmap(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look) -> go.Figure:
    """One row a `label`, one column a school year `x`, shaded from zero to the greatest value.

    A null or absent cell is hatched grey with "–". The cells are bars, since plotly's heatmaps know no
    hatching and do not leave out the texts of cells that are too narrow on a telephone.
    """
    rows = marks(values, unit, "x")
    labels, years = in_order(row.label for row in rows), years_of(rows)
    reported = [row for row in rows if row.value is not None]
    known = {(row.label, row.x) for row in reported}
    absent = [Mark(unit, label, None, year) for label in labels for year in years if (label, year) not in known]
    figure = go.Figure()
    for cells, paint in ((reported, _shaded(reported, look)), (absent, _hatched(look))):
        figure.add_bar(**_cells(cells, labels, years), **paint)
    marked = [any(row.mark for row in rows if row.label == label) for label in labels]
    bars.name_rows(figure, labels, marked, look)
    title = escaped(unit_label) + (f" ({ABSENT}: {NOT_REPORTED})" if absent else "")
    figure.update_xaxes(**year_axis(years, look), side="top", title_text=title)
    figure.update_layout(
        height=bars.rows_height(labels, look) + 6 * look.title_size,
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
        "customdata": [[cell.label, cell.x, cell.value] for cell in cells],
        "text": [ABSENT if cell.value is None else cell.text for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "hovertext": [f"<b>{escaped(cell.label)}</b><br>{cell.x}: {cell.full_text}" for cell in cells],
        **HOVER,
    }


def _shaded(cells: Sequence[Mark], look: Look) -> Mapping[str, object]:
    highest = greatest(cells) or 1
    shades = _SHADES_DARK if look.dark else _SHADES
    colours = [between(shades, (cell.value or 0) / highest) for cell in cells]
    inks = [text_on(colour) for colour in colours]
    return {"marker_color": colours, "textfont": {**lettering(look, look.tick_size), "color": inks}}


def _hatched(look: Look) -> Mapping[str, object]:
    pattern = {"shape": "/", "fillmode": "replace", "bgcolor": look.absent, "fgcolor": look.others, "size": 6}
    return {
        "marker": {"color": look.absent, "pattern": {**pattern, "solidity": 0.2}},
        "textfont": lettering(look, look.tick_size),
    }
