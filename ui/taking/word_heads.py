"""What stands around an official report: the heading with the nation's words, the title, the signature."""

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from ui.taking.letterhead import Letterhead

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
# The nation's heading stays on one line, so the table reaches a little over the text on both sides.
LEFT, RIGHT, OUTSIDE = Mm(86), Mm(91), Mm(7)
SIGNED = ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH")
INVENTED = "Dữ liệu minh hoạ"
ROOM_TO_SIGN = 4


def official_head(report: Any, head: Letterhead) -> None:
    """Who reports on the left, the nation's heading, place and date on the right."""
    left, right = _two_columns(report)
    _line(left, head.above.upper(), 12)
    _line(left, head.unit.upper(), 12).bold = True
    _rule(left, Mm(24))
    _line(left, head.number, 13, before=4)
    _line(right, NATION, 12).bold = True
    _line(right, MOTTO, 13).bold = True
    _rule(right, Mm(15))
    _line(right, f"{head.place}, ngày … tháng … năm …", 13, before=4).italic = True


def title(report: Any, year: str, next_year: str, about: str) -> None:
    """The report's name, then what its figures are about; invented figures are named as such."""
    whole = (
        f"Tổng kết hoạt động công đoàn và phong trào CNVCLĐ khối trường học năm học {year}; "
        f"phương hướng, nhiệm vụ năm học {next_year}"
    )
    for text, before in (("BÁO CÁO", 18), (whole, 0)):
        paragraph = _centred(report, before)
        paragraph.add_run(text).bold = True
    _rule(report, Mm(60))
    paragraph = _centred(report, 6)
    if about.startswith(INVENTED):
        paragraph.add_run(INVENTED.upper()).bold = True
        about = about.removeprefix(INVENTED)
    paragraph.add_run(about).italic = True
    for run in paragraph.runs:
        run.font.size = Pt(12)


def signature(report: Any, head: Letterhead) -> None:
    """Who gets the report on the left, who signs it on the right; kept on one page."""
    report.add_paragraph()
    left, right = _two_columns(report)
    to = _line(left, "Nơi nhận:", 12, centred=False)
    to.bold = to.italic = True
    for place, told in enumerate(head.recipients):
        _line(left, f"- {told}{'.' if place == len(head.recipients) - 1 else ';'}", 11, centred=False)
    for text in SIGNED:
        _line(right, text, 14).bold = True
    for _ in range(ROOM_TO_SIGN):
        _line(right, "", 14)


def _two_columns(report: Any) -> tuple[Any, Any]:
    table = report.add_table(1, 2)
    table.autofit = False
    width = table._tbl.tblPr.find(qn("w:tblW"))
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), str(LEFT.twips + RIGHT.twips))
    row = table.rows[0]
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    )
    table._tbl.tblPr.find("{*}tblLook").addprevious(margins)
    indent = parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{-OUTSIDE.twips}" w:type="dxa"/>')
    table._tbl.tblPr.find("{*}tblLayout").addprevious(indent)
    for cell, column, wide in zip(row.cells, table.columns, (LEFT, RIGHT), strict=True):
        cell.width = column.width = wide
        cell._tc.remove(cell.paragraphs[0]._p)
    return row.cells[0], row.cells[1]


def _line(cell: Any, text: str, size: int, *, before: int = 0, centred: bool = True) -> Any:
    """A paragraph of a heading; returns its run."""
    paragraph = cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(0)
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    return run


def _rule(place: Any, indent: Any) -> None:
    """A thin line in the middle, as it stands below the unit's name and the motto."""
    paragraph = place.add_paragraph()
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = indent
    form.space_before, form.space_after = Pt(4), Pt(0)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(3)
    border = parse_xml(f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>')
    paragraph._p.get_or_add_pPr().find("{*}spacing").addprevious(border)


def _centred(report: Any, before: int) -> Any:
    paragraph = report.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(0)
    return paragraph
