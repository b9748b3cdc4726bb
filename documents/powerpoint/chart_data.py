"""What a chart of PowerPoint is made from, and the workbook inside it that an officer opens with "Edit data"."""

import datetime
import io
from typing import Any

import xlsxwriter
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE

from documents.chart_data import Drawing, drawing
from documents.number_formats import sheet_code, slide_code
from ui.page.show import Finding

KINDS = {
    "lines": XL_CHART_TYPE.LINE_MARKERS,
    "days": XL_CHART_TYPE.LINE,
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "stacked": XL_CHART_TYPE.BAR_STACKED,
    "pairs": XL_CHART_TYPE.BAR_CLUSTERED,
}


def chart_data(shown: Finding) -> tuple[XL_CHART_TYPE, Any] | None:
    """Kind and values of the chart by categories; null for shapes that have none."""
    drawn = drawing(shown)
    return None if drawn is None or drawn.kind == "points" else (KINDS[drawn.kind], categories(drawn))


def categories(drawn: Drawing) -> Any:
    """The values as python-pptx takes them: blanks for what was not reported."""
    values = [value for one in drawn.series for value in one.values]
    data: Any = CategoryChartData(number_format=slide_code(drawn.unit, values))  # type: ignore[no-untyped-call]
    data.categories = list(drawn.categories)
    for one in drawn.series:
        data.add_series(one.name, list(one.values))
    return data


def inside(drawn: Drawing) -> bytes:
    """The workbook behind the chart, in the cells that its references name.

    Made here because python-pptx lets a name that begins with "=" become a formula.
    """
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.set_column(0, 0, 40)
        date = book.add_format({"num_format": "d/m/yyyy", "align": "left"})
        for row, name in enumerate(drawn.categories, start=1):
            if isinstance(name, datetime.date):
                sheet.write_datetime(row, 0, datetime.datetime.combine(name, datetime.time()), date)
            else:
                sheet.write_string(row, 0, str(name))
        for column, one in enumerate(drawn.series, start=1):
            plainly = sheet_code("" if drawn.unit == "percent" else drawn.unit, one.values)
            figure = book.add_format({"num_format": plainly})
            sheet.write_string(0, column, one.name)
            for row, value in enumerate(one.values, start=1):
                if value is not None:
                    sheet.write_number(row, column, value, figure)
    return written.getvalue()
