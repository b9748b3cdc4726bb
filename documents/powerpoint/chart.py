"""Charts of PowerPoint's own: the screen's colours and order, values in the Vietnamese way, gaps for no report."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.chart import XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Length, Pt

from charts.style.colour import text_on
from charts.style.theme import SCREEN
from charts.style.values import Mark
from documents.chart_data import Drawing, Series
from documents.number_formats import around, sheet_code, slide_code
from documents.office_chart import KINDS, categories, inside
from documents.powerpoint.page import INK, LANGUAGE, LEAST, Box, rgb

# A segment narrower than this share of the longest bar has no room for its value.
_NARROW = 0.025
# With so many lines every point may carry its value.
_FEW_LINES = 2


@dataclass(frozen=True)
class Labels:
    """Which places of a series have one, where it stands, how large it is."""

    kept: Sequence[int]
    where: XL_LABEL_POSITION
    size: Length


def labels(series: Any, one: Series, drawn: Drawing, wanted: Labels) -> None:
    """Values in the unit's way; a value with words or signs has a code of its own, so that it may still be edited."""
    values = [value for each in drawn.series for value in each.values]
    is_stacked = drawn.kind == "stacked"
    colour = text_on(one.colour) if is_stacked else SCREEN.ink
    made = series.data_labels
    is_few = 2 * len(wanted.kept) < len(one.values)
    made.show_value, made.number_format_is_linked = not is_few, False
    made.number_format = slide_code(drawn.unit, values, hides_zero=is_stacked)
    _lettered(made, colour, wanted)
    for place, mark in enumerate(one.marks or [None] * len(one.values)):
        if one.values[place] is None:
            continue
        if place not in wanted.kept:
            if not is_few:
                _without(made._element, place)
        elif is_few or (mark is not None and any(around(mark))):
            _lettered(series.points[place].data_label, colour, wanted)
            _own_code(made._element, place, slide_code(drawn.unit, values, mark))
    # Values are never broken, however low a chart is.
    for letters in made._element.iter("{*}bodyPr"):
        letters.set("wrap", "none")


def _lettered(label: Any, colour: str, wanted: Labels) -> None:
    label.font.size, label.font.color.rgb = wanted.size, rgb(colour)
    label.position = wanted.where


def _own_code(made: Any, place: int, code: str) -> None:
    format_ = parse_xml(f'<c:numFmt {nsdecls("c")} formatCode="" sourceLinked="0"/>')
    format_.set("formatCode", code)
    label = next(one for one in made.findall("{*}dLbl") if one.find("{*}idx").get("val") == str(place))
    # The schema wants the code between the place and the letters.
    label.find("{*}idx").addnext(format_)


def _without(made: Any, place: int) -> None:
    label = parse_xml(f'<c:dLbl {nsdecls("c")}><c:idx val="{place}"/><c:delete val="1"/></c:dLbl>')
    before = [one for one in made.findall("{*}dLbl") if int(one.find("{*}idx").get("val")) < place]
    if before:
        before[-1].addnext(label)
    else:
        made.insert(0, label)


def draw(slide: Any, drawn: Drawing, box: Box, words: str, *, size: Length = LEAST) -> None:
    """Put the chart on the slide; `words` tell it to those who cannot see it."""
    places = (Emu(one) for one in (box.left, box.top, box.width, box.height))
    data = categories(drawn)
    frame = slide.shapes.add_chart(KINDS[drawn.kind], *places, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", words)
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(inside(data, _codes(drawn)))
    chart.has_title = False
    chart.font.size, chart.font.color.rgb = size, INK
    for one in chart._chartSpace.iter("{*}defRPr"):
        one.set("lang", LANGUAGE)
    chart.has_legend = len(drawn.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
        chart.legend.font.size = size
    chart.plots[0].vary_by_categories = False
    _axes(chart, drawn, size)
    if drawn.kind in {"lines", "days"}:
        _lines(chart, drawn, size)
    else:
        _bars(chart, drawn, size)


def _codes(drawn: Drawing) -> list[str]:
    """How the workbook inside writes each series; percentages stay as large as the chart has them."""
    unit = "" if drawn.unit == "percent" else drawn.unit
    return [sheet_code(unit, one.values) for one in drawn.series]


def _axes(chart: Any, drawn: Drawing, size: Length) -> None:
    across, up = chart.category_axis, chart.value_axis
    up.minimum_scale = 0
    is_bars = drawn.kind not in {"lines", "days"}
    up.has_major_gridlines, up.visible = not is_bars, not is_bars
    across.has_major_gridlines = False
    across.major_tick_mark = up.major_tick_mark = XL_TICK_MARK.NONE
    across.format.line.color.rgb = rgb(SCREEN.others)
    across.tick_labels.font.size = up.tick_labels.font.size = size
    if drawn.unit == "percent" and drawn.greatest <= 100:
        up.maximum_scale = 100
    if is_bars:
        across.reverse_order = True
        across.tick_label_position = XL_TICK_LABEL_POSITION.LOW
        return
    up.major_gridlines.format.line.color.rgb = rgb(SCREEN.grid)
    up.format.line.fill.background()
    up.tick_labels.number_format_is_linked = False
    up.tick_labels.number_format = slide_code(drawn.unit, [drawn.greatest // 1])
    if drawn.greatest <= 5:
        up.major_unit = 1
    for letters in across._element.iter("{*}bodyPr"):
        letters.set("rot", "0")
    if drawn.kind == "days":
        _months(across)


def _months(across: Any) -> None:
    """First days of months as Vietnamese write them, one day a place."""
    across.tick_labels.number_format_is_linked = False
    across.tick_labels.number_format = "d\\/m"
    axis = across._element
    for name in ("baseTimeUnit", "majorUnit", "majorTimeUnit"):
        for old in axis.findall(f"{{*}}{name}"):
            axis.remove(old)
    for name, value in (("baseTimeUnit", "days"), ("majorUnit", "1"), ("majorTimeUnit", "months")):
        axis.append(parse_xml(f'<c:{name} {nsdecls("c")} val="{value}"/>'))


def _lines(chart: Any, drawn: Drawing, size: Length) -> None:
    is_each = drawn.kind == "lines" and len(drawn.series) <= _FEW_LINES
    highest = max(_ends(one) for one in drawn.series)
    for one, series in zip(drawn.series, chart.plots[0].series, strict=True):
        series.smooth = False
        series.format.line.color.rgb, series.format.line.width = rgb(one.colour), Pt(3)
        if drawn.kind == "days":
            series.marker.style = XL_MARKER_STYLE.NONE
        else:
            marker(series.marker, one.colour, one.colour)
        for place, mark in enumerate(one.marks):
            _exception(series, place, mark, one.colour)
        known = [place for place, value in enumerate(one.values) if value is not None]
        where = XL_LABEL_POSITION.ABOVE if _ends(one) == highest else XL_LABEL_POSITION.BELOW
        labels(series, one, drawn, Labels(known if is_each else known[-1:], where, size))


def _ends(one: Series) -> float:
    """The last value of a line, which decides whether its labels stand above or below it."""
    return next((value for value in reversed(one.values) if value is not None), 0)


def marker(made: Any, fill: str, line: str) -> None:
    """A circle with its own fill, which is open where it has the paper's colour."""
    made.style, made.size = XL_MARKER_STYLE.CIRCLE, 9
    made.format.fill.solid()
    made.format.fill.fore_color.rgb, made.format.line.color.rgb = rgb(fill), rgb(line)


def _exception(series: Any, place: int, mark: Mark | None, colour: str) -> None:
    """A total over fewer reporters is an open circle; no line leads to a year that is not comparable."""
    if mark is None or mark.value is None:
        return
    if mark.fewer or mark.apart:
        marker(series.points[place].marker, SCREEN.paper if mark.fewer else colour, colour)
    if mark.apart:
        series.points[place].format.line.fill.background()
    elif mark.fewer:
        series.points[place].format.line.color.rgb, series.points[place].format.line.width = rgb(colour), Pt(3)


def _bars(chart: Any, drawn: Drawing, size: Length) -> None:
    plot = chart.plots[0]
    plot.gap_width = 45
    is_stacked = drawn.kind == "stacked"
    plot.overlap = 100 if is_stacked else 0
    whole = _longest(drawn)
    for one, series in zip(drawn.series, plot.series, strict=True):
        series.invert_if_negative = False
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = rgb(one.colour)
        for place, mark in enumerate(one.marks):
            if mark is not None and mark.mark and not is_stacked:
                series.points[place].format.fill.solid()
                series.points[place].format.fill.fore_color.rgb = rgb(SCREEN.accent)
        kept = [place for place, value in enumerate(one.values) if not is_stacked or (value or 0) >= whole * _NARROW]
        where = XL_LABEL_POSITION.CENTER if is_stacked else XL_LABEL_POSITION.OUTSIDE_END
        labels(series, one, drawn, Labels(kept, where, size))


def _longest(drawn: Drawing) -> float:
    return max(sum(value or 0 for value in bar) for bar in zip(*(one.values for one in drawn.series), strict=True))
