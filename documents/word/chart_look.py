"""How a chart of the report looks: the letters of the page, values at the marks, the colours of the screen."""

from typing import Any

from pptx.chart.chart import Chart as OfficeChart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.oxml import parse_xml
from pptx.util import Pt

from charts.style.colour import OKABE_ITO, colour_of, text_on
from documents.word.page import FONT
from findings.content.content import Chart
from glossary.units import UNITS

BLUE = "#0B4A8F"
# Points and commas as Vietnamese readers want them, whatever the computer is set to; only decimals follow it.
WHOLE = '[>=1000000]0"."000"."000;[>=1000]0"."000;0'
MILLIONS = '[>=1000000000]0"."000,,;0,,'
THOUSANDTHS_OF_MILLIONS = '[>=1000000000]0"."000","000,;0","000,'
DECIMAL = "0.0"
ROUNDED = 100_000_000

LINES = (XL_CHART_TYPE.LINE_MARKERS, XL_CHART_TYPE.LINE)


def looked(kind: XL_CHART_TYPE, data: Any, chart: Chart) -> Any:
    """The chart's element in the report's letters, its values at the marks instead of along an axis."""
    element: Any = parse_xml(data.xml_bytes(kind))
    drawn: Any = OfficeChart(element, None)  # type: ignore[no-untyped-call]
    drawn.font.size, drawn.font.name = Pt(11), FONT
    drawn.has_title = False
    drawn.has_legend = len(data) > 1
    if drawn.has_legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    # A line by days has no room for a number at each of them.
    has_labels = kind != XL_CHART_TYPE.LINE
    drawn.value_axis.has_major_gridlines, drawn.value_axis.visible = False, not has_labels
    drawn.value_axis.minimum_scale = 0
    if not has_labels:
        drawn.category_axis.tick_labels.number_format = "d/m"
        drawn.category_axis.tick_labels.number_format_is_linked = False
    if kind not in LINES:
        drawn.category_axis.reverse_order = True
    for place, series in enumerate(drawn.plots[0].series):
        _colour(series, kind, _colour_of(chart, series.name, place))
        if kind == XL_CHART_TYPE.BAR_STACKED:
            _label(series.data_labels, chart, text_on(_colour_of(chart, series.name, place)))
    drawn.plots[0].has_data_labels = has_labels
    if not has_labels:
        return element
    _label(drawn.plots[0].data_labels, chart)
    if kind == XL_CHART_TYPE.LINE_MARKERS:
        drawn.plots[0].data_labels.position = XL_LABEL_POSITION.ABOVE
    return element


def _label(labels: Any, chart: Chart, ink: str = "#000000") -> None:
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, _format(chart), False
    labels.font.color.rgb = RGBColor.from_string(ink[1:])  # type: ignore[no-untyped-call]


def _format(chart: Chart) -> str:
    known = chart.values["value"].drop_nulls()
    if chart.unit == "vnd":
        return MILLIONS if _is_rounded(chart) else THOUSANDTHS_OF_MILLIONS
    return WHOLE if all(value == int(value) for value in known) else DECIMAL


def unit_of_labels(chart: Chart) -> str:
    """The unit of what stands at the marks; large money is rounded there, the table has it exactly."""
    if chart.unit != "vnd":
        return UNITS.label(chart.unit)
    return "triệu đồng, làm tròn" if _is_rounded(chart) else "triệu đồng"


def _is_rounded(chart: Chart) -> bool:
    return all(value == 0 or value >= ROUNDED for value in chart.values["value"].drop_nulls())


def _colour_of(chart: Chart, name: str, place: int) -> str:
    """Ordered codes in their shades as on the screen, others in the colours that everybody tells apart."""
    code = next((code for code, one in (chart.codes or {}).items() if one.label == name), None)
    if chart.codes and code:
        return colour_of("falling", code, chart.codes)
    return BLUE if place == 0 else OKABE_ITO[place % len(OKABE_ITO)]


def _colour(series: Any, kind: XL_CHART_TYPE, colour: str) -> None:
    shade = RGBColor.from_string(colour[1:])  # type: ignore[no-untyped-call]
    if kind in LINES:
        series.smooth = False
        series.format.line.color.rgb, series.format.line.width = shade, Pt(2.25)
        if kind == XL_CHART_TYPE.LINE_MARKERS:
            series.marker.format.fill.solid()
            series.marker.format.fill.fore_color.rgb = series.marker.format.line.color.rgb = shade
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = shade
