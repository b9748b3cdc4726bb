"""A chart that an office program draws by itself: its kind, its values, and the workbook of "Edit data" inside it.

python-pptx writes it for slides and for the written report alike.
"""

import datetime
import io
from collections.abc import Sequence
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE

from documents.chart_data import Drawing, drawing
from documents.number_formats import slide_code
from documents.text import DATE
from findings.content.content import Finding
from validation.returned.text_book import TextBook

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


def inside(data: Any, codes: Sequence[str] = ()) -> bytes:
    """The workbook behind the chart of these values, in the cells that its references name.

    `codes`, one a series, are how its figures are written. Made here because python-pptx lets a name that begins with
    "=" become a formula.
    """
    written = io.BytesIO()
    with TextBook(written) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.set_column(0, 0, 40)
        date = book.add_format({"num_format": DATE, "align": "left"})
        for row, category in enumerate(data.categories, start=1):
            if isinstance(category.label, datetime.date):
                sheet.write_datetime(row, 0, category.label, date)
            else:
                sheet.write_string(row, 0, category.label)
        looks = [book.add_format({"num_format": code}) for code in codes] or [None] * len(data)
        for column, (series, look) in enumerate(zip(data, looks, strict=True), start=1):
            sheet.write_string(0, column, series.name)
            for row, value in enumerate(series.values, start=1):
                if value is not None:
                    sheet.write_number(row, column, value, look)
    return written.getvalue()
