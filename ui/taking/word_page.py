"""The page of an official report: paper, margins, letters, headings, and its number in the top margin."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

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
