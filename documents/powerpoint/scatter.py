"""Points of two figures as a chart of PowerPoint's, each with the name of its place."""

import io
from typing import Any

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Emu, Length

from charts.style.theme import SCREEN
from documents.chart_data import Drawing, Series
from documents.number_formats import slide_code
from documents.powerpoint.chart import marker
from documents.powerpoint.page import INK, LANGUAGE, Box, rgb
from validation.returned.text_book import TextBook

# Beyond so many points only those are named that lead in one of the figures or were asked about.
_ALL_NAMED, _LEADING = 12, 2


def draw_points(slide: Any, drawn: Drawing, box: Box, words: str, *, size: Length) -> None:
    """Put the chart on the slide; `words` tell it to those who cannot see it."""
    across, up = drawn.series
    data: Any = XyChartData()  # type: ignore[no-untyped-call]
    line = data.add_series(up.name)
    for x, y in zip(across.values, up.values, strict=True):
        line.add_data_point(x, y)
    places = (Emu(one) for one in (box.left, box.top, box.width, box.height))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *places, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", words)
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(_inside(drawn))
    chart.has_title, chart.has_legend = False, False
    chart.font.size, chart.font.color.rgb = size, INK
    for one in chart._chartSpace.iter("{*}defRPr"):
        one.set("lang", LANGUAGE)
    chart.plots[0].vary_by_categories = False
    _axis(chart.category_axis, across, size)
    _axis(chart.value_axis, up, size)
    chart.category_axis.has_title = True
    title = chart.category_axis.axis_title.text_frame
    title.text = across.name
    title.paragraphs[0].runs[0].font.size, title.paragraphs[0].runs[0].font.bold = size, False
    _points(chart.plots[0].series[0], drawn, size)


def _axis(axis: Any, one: Series, size: Length) -> None:
    axis.minimum_scale = 0
    axis.has_major_gridlines, axis.major_tick_mark = True, XL_TICK_MARK.NONE
    axis.major_gridlines.format.line.color.rgb = rgb(SCREEN.grid)
    axis.format.line.color.rgb = rgb(SCREEN.others)
    axis.tick_labels.font.size = size
    axis.tick_labels.number_format_is_linked = False
    axis.tick_labels.number_format = slide_code(one.unit, [max(value or 0 for value in one.values) // 1])


def _points(series: Any, drawn: Drawing, size: Length) -> None:
    series.format.line.fill.background()
    marker(series.marker, SCREEN.federation, SCREEN.federation)
    named = _named(drawn)
    for place, (name, mark) in enumerate(zip(drawn.categories, drawn.series[0].marks, strict=True)):
        if mark is not None and mark.mark:
            marker(series.points[place].marker, SCREEN.accent, SCREEN.accent)
        if place in named:
            label = series.points[place].data_label
            label.text_frame.text = str(name)
            label.text_frame.paragraphs[0].runs[0].font.size = size
            label.position = XL_LABEL_POSITION.ABOVE


def _named(drawn: Drawing) -> set[int]:
    places = range(len(drawn.categories))
    if len(places) <= _ALL_NAMED:
        return set(places)
    leading = [sorted(places, key=lambda place: -(one.values[place] or 0))[:_LEADING] for one in drawn.series]
    asked = [place for place, mark in enumerate(drawn.series[0].marks) if mark is not None and mark.mark]
    return {*asked, *(place for few in leading for place in few)}


def _inside(drawn: Drawing) -> bytes:
    """The workbook behind the chart: the figure across, the one up, and whose they are."""
    written = io.BytesIO()
    with TextBook(written) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.set_column(0, 2, 30)
        for column, one in enumerate(drawn.series):
            sheet.write_string(0, column, one.name)
            for row, value in enumerate(one.values, start=1):
                sheet.write_number(row, column, value or 0)
        for row, name in enumerate(drawn.categories, start=1):
            sheet.write_string(row, 2, str(name))
    return written.getvalue()
