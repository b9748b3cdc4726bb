"""Points of two figures as a chart of Excel's, each with the name of its place."""

from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from charts.theme import SCREEN
from ui.taking.drawing import Drawing, Series
from ui.taking.number_codes import sheet_code


def add_points(made: Any, drawn: Drawing, sheet: str, first: int, column: int) -> None:
    """One series; names stand in `column` from the row `first` on, the figures across and up right of them."""
    last = first + len(drawn.categories) - 1
    rows = range(first, last + 1)
    # By their cells: a name that begins with "=" would be taken for one.
    names = [{"value": f"='{sheet}'!{xl_rowcol_to_cell(row, column, True, True)}"} for row in rows]
    colour = {"color": SCREEN.federation}
    marked = [bool(mark and mark.mark) for mark in drawn.series[0].marks]
    accent = {"fill": {"color": SCREEN.accent}, "border": {"color": SCREEN.accent}}
    made.add_series(
        {
            "categories": [sheet, first, column + 1, last, column + 1],
            "values": [sheet, first, column + 2, last, column + 2],
            "marker": {"type": "circle", "size": 8, "fill": colour, "border": colour},
            "points": [accent if is_marked else None for is_marked in marked],
            "data_labels": {"value": True, "custom": names, "position": "above"},
        }
    )
    across, up = drawn.series
    made.set_title({"none": True})
    made.set_legend({"none": True})
    made.set_x_axis(_axis(across))
    made.set_y_axis(_axis(up))


def _axis(one: Series) -> dict[str, Any]:
    grid = {"visible": True, "line": {"color": SCREEN.grid}}
    return {"name": one.name, "min": 0, "num_format": sheet_code(one.unit, one.values), "major_gridlines": grid}
