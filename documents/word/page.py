"""The page of an official report and what stands around its text: the nation's heading, the title, the signature."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from documents.word.outline import Letterhead
from findings.inquiry.words import DEMO

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
# The nation's heading stays on one line, so the table reaches a little over the text on both sides.
LEFT, RIGHT, OUTSIDE = Mm(86), Mm(91), Mm(7)
SIGNED = ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH")
ROOM_TO_SIGN = 4
FONT, SIZE, TABLE_SIZE = "Times New Roman", Pt(14), Pt(12)
# Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, top and bottom 20–25 mm, left 30–35, right 15–20; first line 10–12,7 mm.
PAPER = {"page_width": Mm(210), "page_height": Mm(297)}
MARGINS = {"top_margin": Mm(22), "bottom_margin": Mm(20), "left_margin": Mm(30), "right_margin": Mm(18)}
TEXT_WIDTH = Mm(210 - 30 - 18)
FIRST_LINE = Mm(10)
BODY, IN_TABLE, CAPTION = "Body Text", "Table Text", "Caption"
# Level of a heading → is it centred, is it italic.
HEADINGS = {1: (True, False), 2: (False, False), 3: (False, False), 4: (False, True)}
LANGUAGE = "vi-VN"


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
    if about.startswith(DEMO):
        paragraph.add_run(DEMO.upper()).bold = True
        about = about.removeprefix(DEMO)
    paragraph.add_run(about).italic = True
    for run in paragraph.runs:
        run.font.size = Pt(12)


def signature(report: Any, head: Letterhead) -> None:
    """Who gets the report on the left, who signs it on the right; kept on one page."""
    report.add_paragraph()
    left, right = _two_columns(report)
    to = _line(left, "Nơi nhận:", 12, centred=False)
    to.bold = to.italic = True
    for place, recipient in enumerate(head.recipients):
        _line(left, f"- {recipient}{'.' if place == len(head.recipients) - 1 else ';'}", 11, centred=False)
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


def lay_out(report: Any) -> None:
    """Give a new document the page and the styles of the report."""
    section = report.sections[0]
    for name, width in (PAPER | MARGINS).items():
        setattr(section, name, width)
    section.header_distance = Mm(10)
    _number_pages(section)
    _defaults(report)
    _styles(report.styles)


def _number_pages(section: Any) -> None:
    """In the middle of the top margin, from page 2 on."""
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), (None, "2"), ("end", "")):
        run = paragraph.add_run()
        if kind is None:
            run.text = text
            continue
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run._r.append(part)


def _defaults(report: Any) -> None:
    """Vietnamese for the spelling check; the present Word's layout instead of that of 2010."""
    defaults = report.styles.element.find(qn("w:docDefaults"))
    for fonts in defaults.iter(qn("w:rFonts")):
        _name_fonts(fonts)
    for language in defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    for language in report.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), LANGUAGE)
    for setting in report.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _styles(styles: Any) -> None:
    normal = _written(styles["Normal"])
    normal.paragraph_format.space_before, normal.paragraph_format.space_after = Pt(0), Pt(6)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    body = _written(styles[BODY])
    body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    body.paragraph_format.first_line_indent, body.paragraph_format.space_after = FIRST_LINE, Pt(6)
    for level, (is_centred, is_italic) in HEADINGS.items():
        _heading(_written(styles[f"Heading {level}"]), is_centred, is_italic)
    caption = _written(styles[CAPTION], TABLE_SIZE)
    caption.font.bold, caption.font.italic = True, False
    caption.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    caption.paragraph_format.space_before = caption.paragraph_format.space_after = Pt(6)
    cell = _written(styles.add_style(IN_TABLE, WD_STYLE_TYPE.PARAGRAPH), TABLE_SIZE)
    cell.base_style = styles["Normal"]
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(2)


def _heading(style: Any, is_centred: bool, is_italic: bool) -> None:
    style.font.bold, style.font.italic = True, is_italic
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(12 if is_centred else 6), Pt(6)
    style.paragraph_format.keep_with_next = True
    if is_centred:
        style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    else:
        style.paragraph_format.first_line_indent = FIRST_LINE


def _written(style: Any, size: Any = SIZE) -> Any:
    """The style in black letters of the report's font, for every script: Vietnamese never falls back to another."""
    style.font.size, style.font.color.rgb = size, RGBColor(0, 0, 0)
    properties = style.element.get_or_add_rPr()
    _name_fonts(properties.get_or_add_rFonts())
    complex_size = properties.find(qn("w:szCs"))
    if complex_size is not None:
        complex_size.set(qn("w:val"), str(int(size.pt * 2)))
    return style


def _name_fonts(fonts: Any) -> None:
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)
