"""Slides of words alone (cover, agenda, divider, text, closing), and the notes of every slide."""

from collections.abc import Sequence
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches, Length, Pt

from documents.chart_data import in_words
from documents.powerpoint.page import BLUE, COVER, INK, LISTED, ROOM, SOFT, WIDTH, Box, foot, title, written
from documents.text import height_of
from findings.content.content import Content, Finding, Headline, Item, Tile

NUMBERED = {"agenda", "text"}
_TITLE = Box(Inches(1), Inches(1.5), WIDTH - Inches(2), Inches(2.2))
_LINES = Box(Inches(1), Inches(3.95), WIDTH - Inches(2), Inches(2.4))
_LIST = Box(ROOM.left, ROOM.top, ROOM.width, ROOM.height)
_BETWEEN = 1.25


def words(made: Any, content: Content) -> None:
    """Add a slide without figures: a numbered list for the agenda and for text, else large and in the middle."""
    slide = made.slides.add_slide(made.slide_layouts[LISTED if content.kind in NUMBERED else COVER])
    if content.kind in NUMBERED:
        title(slide, content.title)
        _list(slide.placeholders[1], content.lines)
    else:
        _middle(slide, content)
    foot(slide, content.foot)
    notes(slide, content)


def notes(slide: Any, content: Content) -> None:
    """What a presenter may be asked: the figures in words, how they are counted, who reported, where they are from."""
    lines = [line for item in content.items for line in _notes_of(item)]
    link = f"Mở đúng số liệu này: {content.address}" if content.address else ""
    whole = [*lines, *content.sources, content.foot, link]
    slide.notes_slide.notes_text_frame.text = "\n".join(dict.fromkeys(filter(None, whole)))


def _notes_of(item: Item) -> list[str]:
    if isinstance(item, Tile):
        parts = (item.fraction, item.when, item.moved, item.place, item.coverage, item.help)
        return ["; ".join([f"{item.label}: {item.value}", *filter(None, parts)])]
    if isinstance(item, Headline):
        return [item.text]
    if isinstance(item, str):
        return [item]
    return _of_finding(item) if isinstance(item, Finding) else []


def _of_finding(shown: Finding) -> list[str]:
    origin = shown.origin
    return [
        shown.headline,
        in_words(shown),
        origin.note,
        f"Tình hình báo cáo: {origin.coverage}." if origin.coverage else "",
        *(["Cách tính:", *origin.source.formula] if origin.source else []),
    ]


def _middle(slide: Any, content: Content) -> None:
    _placed(slide.shapes.title, _TITLE, MSO_ANCHOR.BOTTOM)
    sizes = (Pt(44), Pt(40), Pt(36), Pt(32), Pt(28))
    _paragraph(slide.shapes.title, content.title, _fitting([content.title], sizes, _TITLE), first=True, title=True)
    line = slide.shapes.add_shape(
        MSO_SHAPE.RECTANGLE, (WIDTH - Inches(1.6)) // 2, Inches(3.78), Inches(1.6), Inches(0.05)
    )
    line.fill.solid()
    line.fill.fore_color.rgb = BLUE
    line.line.fill.background()
    line._element.remove(line._element.find("{*}style"))
    below = slide.placeholders[1]
    if not content.lines:
        below._element.getparent().remove(below._element)
        return
    _placed(below, _LINES, MSO_ANCHOR.TOP)
    size = _fitting(content.lines, (Pt(26), Pt(22), Pt(18), Pt(16)), _LINES)
    for place, text in enumerate(content.lines):
        _paragraph(below, text, size, first=place == 0)


def _placed(shape: Any, box: Box, anchor: MSO_ANCHOR) -> None:
    shape.left, shape.top, shape.width, shape.height = box.left, box.top, box.width, box.height
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor, frame.auto_size = True, anchor, MSO_AUTO_SIZE.NONE


def _paragraph(shape: Any, text: str, size: Length, *, first: bool, title: bool = False) -> None:
    frame = shape.text_frame
    paragraph = frame.paragraphs[0] if first else frame.add_paragraph()
    paragraph.alignment = PP_ALIGN.CENTER
    written(paragraph, text, size=size, colour=BLUE if title else SOFT, bold=title)


def _fitting(texts: Sequence[str], sizes: Sequence[Length], box: Box) -> Length:
    """The largest size with which the texts stand in the box, with some air between them."""
    return next((size for size in sizes if height_of(texts, size, box.width) * _BETWEEN <= box.height), sizes[-1])


def _list(shape: Any, lines: Sequence[str]) -> None:
    _placed(shape, _LIST, MSO_ANCHOR.TOP)
    size = _fitting(lines, (Pt(28), Pt(26), Pt(24), Pt(20), Pt(18), Pt(16), Pt(14)), _LIST)
    frame = shape.text_frame
    for place, text in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.space_after = round(size * 0.3)
        properties = paragraph._p.get_or_add_pPr()
        properties.set("marL", str(Inches(0.6)))
        properties.set("indent", str(-Inches(0.6)))
        properties.append(parse_xml(f'<a:buFont {nsdecls("a")} typeface="+mj-lt"/>'))
        properties.append(parse_xml(f'<a:buAutoNum {nsdecls("a")} type="arabicPeriod"/>'))
        written(paragraph, text, size=size, colour=INK)
