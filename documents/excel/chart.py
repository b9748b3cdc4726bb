"""Charts of Excel's own beside a table, and the cells that they are drawn from."""

import datetime
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from charts.style.colour import text_on
from charts.style.theme import SCREEN
from documents.chart_data import Drawing, Series
from documents.number_formats import sheet_code
from documents.text import DATE, plain, share

BLOCK = "Số liệu của biểu đồ"
# So many columns lie below a chart; its numbers stand behind them, outside of what is printed.
COLUMNS = 10
_WIDTH, _LEAST_HEIGHT, _ROW = 640, 320, 30
_FEW_LINES = 2
_IN_MILLIONS = 100_000_000


def chart(book: Any, sheet: Any, drawn: Drawing, row: int, column: int) -> int:
    """Insert the chart at a cell; returns how many rows it covers."""
    place = column + COLUMNS + 1
    _block(book, sheet, drawn, row, place)
    made = book.add_chart(_kind(drawn))
    if drawn.kind == "points":
        _add_points(made, drawn, sheet.get_name(), row + 1, place)
    else:
        for number, one in enumerate(drawn.series, start=1):
            made.add_series(_series(sheet.get_name(), drawn, one, (row + 1, place, number)))
        _look(made, drawn)
    height = max(_LEAST_HEIGHT, 140 + _ROW * len(drawn.categories) if _is_bars(drawn) else 0)
    made.set_size({"width": _WIDTH, "height": height})
    sheet.insert_chart(row, column, made, {"description": plain(", ".join(one.name for one in drawn.series))})
    return height // 20 + 1


def _is_bars(drawn: Drawing) -> bool:
    return drawn.kind in {"bars", "stacked", "pairs"}


def _kind(drawn: Drawing) -> dict[str, str]:
    if _is_bars(drawn):
        return {"type": "bar", "subtype": "stacked"} if drawn.kind == "stacked" else {"type": "bar"}
    if drawn.kind == "points":
        return {"type": "scatter"}
    # Columns join nothing; a line of Excel's cannot leave out one of its parts.
    is_apart = any(mark and mark.apart for one in drawn.series for mark in one.marks)
    return {"type": "column"} if is_apart else {"type": "line"}


def _block(book: Any, sheet: Any, drawn: Drawing, row: int, column: int) -> None:
    bold = book.add_format({"bold": True, "bottom": 1})
    date = book.add_format({"num_format": DATE, "align": "left"})
    sheet.write_string(row, column, BLOCK, bold)
    for place, name in enumerate(drawn.categories, start=row + 1):
        if isinstance(name, datetime.date):
            sheet.write_datetime(place, column, datetime.datetime.combine(name, datetime.time()), date)
        else:
            sheet.write_string(place, column, str(name))
    for number, one in enumerate(drawn.series, start=column + 1):
        unit = one.unit if drawn.kind == "points" else drawn.unit
        figure = book.add_format({"num_format": sheet_code(unit, one.values)})
        sheet.write_string(row, number, one.name, bold)
        for place, value in enumerate(one.values, start=row + 1):
            if value is not None:
                sheet.write_number(place, number, share(value) if unit == "percent" else value, figure)


def _series(name: str, drawn: Drawing, one: Series, cells: tuple[int, int, int]) -> dict[str, Any]:
    first, place, number = cells
    last = first + len(drawn.categories) - 1
    is_labelled = drawn.kind != "days" and (_is_bars(drawn) or len(drawn.series) <= _FEW_LINES)
    found: dict[str, Any] = {
        "name": [name, first - 1, place + number],
        "categories": [name, first, place, last, place],
        "values": [name, first, place + number, last, place + number],
        "gap": 45,
        "data_labels": _labels(drawn, one) if is_labelled else {},
    }
    if _is_bars(drawn) or _kind(drawn)["type"] == "column":
        return {**found, "fill": {"color": one.colour}, "points": _points(drawn, one)}
    marker = {"type": "circle", "size": 7, "fill": {"color": one.colour}, "border": {"color": one.colour}}
    return {
        **found,
        "line": {"color": one.colour, "width": 2.5},
        "marker": {"type": "none"} if drawn.kind == "days" else marker,
        "points": _points(drawn, one),
    }


def _labels(drawn: Drawing, one: Series) -> dict[str, Any]:
    is_stacked = drawn.kind == "stacked"
    where = "center" if is_stacked else "outside_end" if _kind(drawn)["type"] != "line" else "above"
    colour = text_on(one.colour) if is_stacked else SCREEN.ink
    return {"value": True, "num_format": _code(drawn), "position": where, "font": {"color": colour}}


def _code(drawn: Drawing) -> str:
    """Large sums in millions, as the slides write them."""
    if drawn.unit == "vnd" and drawn.greatest >= _IN_MILLIONS:
        return '#,##0,," triệu"'
    return sheet_code(drawn.unit, [value for one in drawn.series for value in one.values])


def _points(drawn: Drawing, one: Series) -> list[dict[str, Any] | None]:
    """What differs from its series: the chosen bar, and the open circle of a total over fewer reporters."""
    found: list[dict[str, Any] | None] = []
    for mark in one.marks:
        if mark and mark.mark and drawn.kind == "bars":
            found.append({"fill": {"color": SCREEN.accent}})
        elif mark and mark.fewer and _kind(drawn)["type"] == "line":
            found.append({"fill": {"color": SCREEN.paper}, "border": {"color": one.colour}})
        else:
            found.append(None)
    return found


def _look(made: Any, drawn: Drawing) -> None:
    made.set_legend({"position": "top"} if len(drawn.series) > 1 else {"none": True})
    # Without it a single series gives the chart its name for a title.
    made.set_title({"none": True})
    made.show_blanks_as("gap")
    values = {
        "min": 0,
        "num_format": _code(drawn),
        "major_gridlines": {"visible": not _is_bars(drawn), "line": {"color": SCREEN.grid}},
    }
    if drawn.unit == "percent" and drawn.greatest <= 100:
        values["max"] = 1
    if _is_bars(drawn):
        # xlsxwriter calls the upright axis y, which in a bar chart has the categories.
        made.set_y_axis({"reverse": True, "label_position": "low"})
        made.set_x_axis({**values, "visible": False})
        return
    across = {"date_axis": True, "num_format": "d/m", "major_unit": 1, "major_unit_type": "months"}
    made.set_x_axis(across if drawn.kind == "days" else {})
    made.set_y_axis({**values, "line": {"none": True}})


def _add_points(made: Any, drawn: Drawing, sheet: str, first: int, column: int) -> None:
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
    made.set_x_axis(_axis_of(across))
    made.set_y_axis(_axis_of(up))


def _axis_of(one: Series) -> dict[str, Any]:
    grid = {"visible": True, "line": {"color": SCREEN.grid}}
    return {"name": one.name, "min": 0, "num_format": sheet_code(one.unit, one.values), "major_gridlines": grid}
