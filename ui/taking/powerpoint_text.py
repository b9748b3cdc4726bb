"""The words on a slide: title, kicker, lines, the foot."""

from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Inches, Length, Pt

from ui.taking.measure import height_of
from ui.taking.powerpoint_page import ACCENT, BLUE, HEIGHT, INK, LANGUAGE, LEAST, ROOM, SOFT, WIDTH, Box

INVENTED = "Dữ liệu minh hoạ"
_KICKER, _TITLE = Box(ROOM.left, Inches(0.22), ROOM.width, Inches(0.36)), Inches(1.02)
LARGEST = Pt(28)
_FOOT = Box(ROOM.left, HEIGHT - Inches(0.62), WIDTH - Inches(1.9), Inches(0.5))
_NUMBER = Box(WIDTH - Inches(1.3), HEIGHT - Inches(0.62), Inches(0.8), Inches(0.5))


def text_box(  # noqa: PLR0913  (how one box of text looks; all but the first three are named)
    slide: Any,
    box: Box,
    texts: Sequence[str],
    *,
    size: Length,
    colour: RGBColor = INK,
    bold: bool = False,
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
    align: PP_ALIGN = PP_ALIGN.LEFT,
) -> Any:
    """One paragraph a text, wrapped, without margins of its own."""
    frame = slide.shapes.add_textbox(*(Emu(one) for one in (box.left, box.top, box.width, box.height))).text_frame
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for place, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.alignment = align
        written(paragraph, text, size=size, colour=colour, bold=bold)
    return frame


def written(paragraph: Any, text: str, *, size: Length, colour: RGBColor = INK, bold: bool = False) -> None:
    """Add a run to a paragraph."""
    run = paragraph.add_run()
    run.text = text
    run.font.size, run.font.bold, run.font.color.rgb = size, bold, colour
    run._r.get_or_add_rPr().set("lang", LANGUAGE)


def title(slide: Any, text: str, kicker: str = "", *, most: Length = LARGEST) -> Box:
    """The sentence of the slide, as large as two lines allow, and small above it what the slide is called.

    Returns the room that it leaves above the foot.
    """
    if kicker:
        text_box(slide, _KICKER, [kicker], size=Pt(16), colour=BLUE, bold=True)
    box = slide.shapes.title
    box.left, box.top, box.width, box.height = ROOM.left, Inches(0.5), ROOM.width, _TITLE
    frame = box.text_frame
    frame.word_wrap, frame.vertical_anchor, frame.auto_size = True, MSO_ANCHOR.TOP, MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    sizes = [Pt(points) for points in range(round(most.pt), 18, -2)]
    size = next((one for one in sizes if height_of([text], one, ROOM.width, bold=True) <= _TITLE), Pt(18))
    frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    written(frame.paragraphs[0], text, size=size, colour=BLUE if not kicker else INK, bold=True)
    box.height = Emu(height_of([text], size, ROOM.width, bold=True))
    return ROOM.below(box.top + box.height + Inches(0.14))


def foot(slide: Any, text: str) -> None:
    """What the slide is about, and its number; invented figures are said to be so in the accent."""
    told = text.removeprefix(INVENTED) if text.startswith(INVENTED) else text
    frame = text_box(slide, _FOOT, [""], size=LEAST, anchor=MSO_ANCHOR.BOTTOM)
    if told != text:
        written(frame.paragraphs[0], INVENTED, size=LEAST, colour=ACCENT, bold=True)
    written(frame.paragraphs[0], told, size=LEAST, colour=SOFT)
    number = text_box(slide, _NUMBER, [], size=LEAST, anchor=MSO_ANCHOR.BOTTOM).paragraphs[0]
    number.alignment = PP_ALIGN.RIGHT
    number._p.append(
        parse_xml(
            f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
            f'<a:rPr lang="{LANGUAGE}" sz="1400"/><a:t>‹#›</a:t></a:fld>'
        )
    )
