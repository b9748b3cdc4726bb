"""Charts of Word's own, with the workbook behind them: python-pptx writes them, python-docx only carries the parts."""

from dataclasses import replace
from typing import Any
from xml.sax.saxutils import quoteattr

import polars as pl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm
from pptx.chart.chart import Chart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION
from pptx.oxml import parse_xml as parse_chart
from pptx.util import Pt

from charts.colour import OKABE_ITO, colour_of, text_on
from glossary.units import UNITS
from ui.show import Finding
from ui.taking.powerpoint import chart_data
from ui.taking.word_page import FONT, TEXT_WIDTH

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"
CHART = f"{DRAWING}chart"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BARE = "<a:noFill/><a:ln><a:noFill/></a:ln>"
BLUE = "#0B4A8F"
LOWEST, HIGHEST, OF_A_BAR = 58, 200, 9
# Points and commas as Vietnamese readers want them, whatever the computer is set to; only decimals follow it.
WHOLE = '[>=1000000]0"."000"."000;[>=1000]0"."000;0'
MILLIONS = '[>=1000000000]0"."000,,;0,,'
THOUSANDTHS_OF_MILLIONS = '[>=1000000000]0"."000","000,;0","000,'
DECIMAL = "0.0"
ROUNDED = 100_000_000


def is_drawable(shown: Finding) -> bool:
    """Whether Word has a chart for the finding that leaves none of its values out."""
    made = chart_data(_in_order(shown))
    if made is None:
        return False
    drawn = sum(value is not None for series in made[1] for value in series.values)
    return bool(drawn) and drawn == shown.values["value"].count()


def add_chart(report: Any, shown: Finding) -> None:
    """Add the chart of a drawable finding at the end."""
    kind, data = chart_data(_in_order(shown))  # type: ignore[misc]
    part = _part(report, _drawn(kind, data, shown), data.xlsx_blob)
    paragraph = report.add_paragraph()
    paragraph.alignment, paragraph.paragraph_format.keep_with_next = WD_ALIGN_PARAGRAPH.CENTER, True
    paragraph.add_run()._r.append(_frame(report, part, _height(kind, len(data.categories)), shown.headline))


def _in_order(shown: Finding) -> Finding:
    """The parts of wholes in the order of their list, as on the screen; a part that a whole has not is null."""
    values = shown.values
    if not shown.codes or not {"label", "group", "value"} <= set(values.columns):
        return shown
    wholes = values.select(pl.col("label").unique(maintain_order=True))
    parts = pl.DataFrame(
        {"group": [code for code in shown.codes if code in set(values["group"])]}, {"group": pl.String}
    )
    whole = parts.join(wholes, how="cross").join(values, on=["label", "group"], how="left", maintain_order="left")
    return replace(shown, values=whole)


def _height(kind: XL_CHART_TYPE, categories: int) -> int:
    is_line = kind == XL_CHART_TYPE.LINE_MARKERS
    return Mm(LOWEST if is_line else min(max(LOWEST, 25 + OF_A_BAR * categories), HIGHEST))


def _drawn(kind: XL_CHART_TYPE, data: Any, shown: Finding) -> Any:
    """The chart's element in the report's letters, its values at the marks instead of along an axis."""
    element: Any = parse_chart(data.xml_bytes(kind))
    drawn: Any = Chart(element, None)  # type: ignore[no-untyped-call]
    drawn.font.size, drawn.font.name = Pt(11), FONT
    drawn.has_title = False
    drawn.has_legend = len(data) > 1
    if drawn.has_legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    drawn.value_axis.visible = drawn.value_axis.has_major_gridlines = False
    drawn.value_axis.minimum_scale = 0
    if kind != XL_CHART_TYPE.LINE_MARKERS:
        drawn.category_axis.reverse_order = True
    for place, series in enumerate(drawn.plots[0].series):
        _colour(series, kind, _colour_of(shown, series.name, place))
        if kind == XL_CHART_TYPE.BAR_STACKED:
            _label(series.data_labels, shown, text_on(_colour_of(shown, series.name, place)))
    drawn.plots[0].has_data_labels = True
    _label(drawn.plots[0].data_labels, shown)
    if kind == XL_CHART_TYPE.LINE_MARKERS:
        drawn.plots[0].data_labels.position = XL_LABEL_POSITION.ABOVE
    return element


def _label(labels: Any, shown: Finding, ink: str = "#000000") -> None:
    labels.show_value, labels.number_format, labels.number_format_is_linked = True, _format(shown), False
    labels.font.color.rgb = RGBColor.from_string(ink[1:])  # type: ignore[no-untyped-call]


def _format(shown: Finding) -> str:
    known = shown.values["value"].drop_nulls()
    if shown.unit == "vnd":
        return MILLIONS if _is_rounded(shown) else THOUSANDTHS_OF_MILLIONS
    return WHOLE if all(value == int(value) for value in known) else DECIMAL


def unit_of_labels(shown: Finding) -> str:
    """The unit of what stands at the marks; large money is rounded there, the table has it exactly."""
    if shown.unit != "vnd":
        return UNITS.label(shown.unit)
    return "triệu đồng, làm tròn" if _is_rounded(shown) else "triệu đồng"


def _is_rounded(shown: Finding) -> bool:
    return all(value == 0 or value >= ROUNDED for value in shown.values["value"].drop_nulls())


def _colour_of(shown: Finding, name: str, place: int) -> str:
    """Ordered codes in their shades as on the screen, others in the colours that everybody tells apart."""
    code = next((code for code, one in (shown.codes or {}).items() if one.label == name), None)
    if shown.codes and code:
        return colour_of("falling", code, shown.codes)
    return BLUE if place == 0 else OKABE_ITO[(place - 1) % len(OKABE_ITO)]


def _colour(series: Any, kind: XL_CHART_TYPE, colour: str) -> None:
    shade = RGBColor.from_string(colour[1:])  # type: ignore[no-untyped-call]
    if kind == XL_CHART_TYPE.LINE_MARKERS:
        series.smooth = False
        series.format.line.color.rgb, series.format.line.width = shade, Pt(2.25)
        series.marker.format.fill.solid()
        series.marker.format.fill.fore_color.rgb = series.marker.format.line.color.rgb = shade
        return
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = shade


def _part(report: Any, drawn: Any, workbook: bytes) -> Part:
    package = report.part.package
    made = Part(package.next_partname("/word/charts/chart%d.xml"), CONTENT_TYPE.DML_CHART, b"", package)
    name = PackURI(str(made.partname).replace("charts/chart", "embeddings/chart").replace(".xml", ".xlsx"))
    inside = made.relate_to(Part(name, SHEET, workbook, package), RELATIONSHIP_TYPE.PACKAGE)
    # No frame and no ground of its own; what describes the chart comes before its letters, the workbook last.
    drawn.find(f"{{{CHART}}}txPr").addprevious(
        parse_chart(f'<c:spPr xmlns:c="{CHART}" xmlns:a="{DRAWING}main">{BARE}</c:spPr>')
    )
    drawn.append(
        parse_chart(
            f'<c:externalData xmlns:c="{CHART}" xmlns:r="{RELATIONS}" r:id="{inside}">'
            '<c:autoUpdate val="0"/></c:externalData>'
        )
    )
    made._blob = serialize_part_xml(drawn)
    return made


def _frame(report: Any, part: Part, height: int, told: str) -> Any:
    """The drawing that holds the chart in its line; `told` is read out to those who cannot see it."""
    inside = report.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    number = report.part.next_id
    return parse_xml(
        '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:wp="{DRAWING}wordprocessingDrawing" xmlns:a="{DRAWING}main" xmlns:c="{CHART}" xmlns:r="{RELATIONS}">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{TEXT_WIDTH}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Biểu đồ {number}" descr={quoteattr(told)}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{CHART}"><c:chart r:id="{inside}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
