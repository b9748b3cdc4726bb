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
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml as parse_chart

from documents.office_chart import chart_data, inside
from documents.word.chart_look import LINES, looked
from documents.word.page import TEXT_WIDTH
from documents.word.xml import UNWRITABLE
from findings.content.content import Finding

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"
CHART = f"{DRAWING}chart"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BARE = "<a:noFill/><a:ln><a:noFill/></a:ln>"
LOWEST, HIGHEST, OF_A_BAR = 58, 200, 9


def is_drawable(shown: Finding) -> bool:
    """Whether Word has a chart for the finding that leaves none of its values out."""
    made, values = chart_data(_in_order(shown)), shown.chart.values
    if made is None:
        return False
    drawn = sum(value is not None for series in made[1] for value in series.values)
    return "value" in values.columns and bool(drawn) and drawn >= values["value"].count()


def add_chart(report: Any, shown: Finding) -> None:
    """Add the chart of a drawable finding at the end."""
    kind, data = chart_data(_in_order(shown))  # type: ignore[misc]
    part = _part(report, looked(kind, data, shown.chart), inside(data))
    paragraph = report.add_paragraph()
    paragraph.alignment, paragraph.paragraph_format.keep_with_next = WD_ALIGN_PARAGRAPH.CENTER, True
    paragraph.add_run()._r.append(_frame(report, part, _height(kind, len(data.categories)), shown.headline))


def _in_order(shown: Finding) -> Finding:
    """The parts of wholes in the order of their list, as on the screen; a part that a whole has not is null."""
    codes, values = shown.chart.codes, shown.chart.values
    if not codes or not {"label", "group", "value"} <= set(values.columns):
        return shown
    wholes = values.select(pl.col("label").unique(maintain_order=True))
    parts = pl.DataFrame({"group": [code for code in codes if code in set(values["group"])]}, {"group": pl.String})
    whole = parts.join(wholes, how="cross").join(values, on=["label", "group"], how="left", maintain_order="left")
    return replace(shown, chart=replace(shown.chart, values=whole))


def _height(kind: XL_CHART_TYPE, categories: int) -> int:
    return Mm(LOWEST if kind in LINES else min(max(LOWEST, 25 + OF_A_BAR * categories), HIGHEST))


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


def _frame(report: Any, part: Part, height: int, words: str) -> Any:
    """The drawing that holds the chart in its line; `words` are read out to those who cannot see it."""
    inside = report.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    number, read_out = report.part.next_id, quoteattr(UNWRITABLE.sub("", words))
    return parse_xml(
        '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:wp="{DRAWING}wordprocessingDrawing" xmlns:a="{DRAWING}main" xmlns:c="{CHART}" xmlns:r="{RELATIONS}">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{TEXT_WIDTH}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Biểu đồ {number}" descr={read_out}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{CHART}"><c:chart r:id="{inside}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
