"""A presentation in the federation's look, 16:9 and deep blue: its layouts, and title, text and foot of a slide."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Inches, Length, Pt

from charts.style.theme import SCREEN
from documents.text import height_of
from findings.inquiry.words import DEMO

COVER, LISTED, FIGURES = 0, 1, 5
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
LEAST = Pt(14)
LANGUAGE = "vi-VN"
# Arial has every Vietnamese letter and stands on every computer with Office.
FONT = "Arial"
_COLOURS = {
    "dk1": SCREEN.ink,
    "dk2": SCREEN.federation,
    "accent1": SCREEN.federation,
    "accent2": SCREEN.accent,
    "accent3": "#3F7FBF",
    "accent4": "#A9C7E6",
    "accent5": "#009E73",
    "accent6": "#555F6D",
}


@dataclass(frozen=True)
class Box:
    """A place on a slide, in English Metric Units."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.top + self.height

    def below(self, top: int) -> "Box":
        """What is left of it from `top` on."""
        return Box(self.left, top, self.width, max(self.bottom - top, 0))

    def columns(self, count: int, gap: int = Inches(0.2)) -> list["Box"]:
        """So many places of the same width beside each other."""
        width = (self.width - gap * (count - 1)) // count
        return [Box(self.left + place * (width + gap), self.top, width, self.height) for place in range(count)]


# The room between title and foot.
ROOM = Box(Inches(0.5), Inches(1.2), WIDTH - Inches(1), Inches(5.6))
_KICKER, _TITLE = Box(ROOM.left, Inches(0.22), ROOM.width, Inches(0.36)), Inches(1.02)
LARGEST = Pt(28)
_FOOT = Box(ROOM.left, HEIGHT - Inches(0.62), WIDTH - Inches(1.9), Inches(0.5))
_NUMBER = Box(WIDTH - Inches(1.3), HEIGHT - Inches(0.62), Inches(0.8), Inches(0.5))


def rgb(colour: str) -> RGBColor:
    """A colour of ours, "#0B4A8F", as PowerPoint's."""
    return RGBColor.from_string(colour.removeprefix("#"))  # type: ignore[no-untyped-call,no-any-return]


BLUE, INK, SOFT, ACCENT = rgb(SCREEN.federation), rgb(SCREEN.ink), rgb(SCREEN.muted), rgb(SCREEN.accent)


def presentation() -> Any:
    """No slides yet; its layouts are those of a new presentation, so that an officer may add slides of his own."""
    made: Any = Presentation()
    _widen(made)
    master = made.slide_master
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = _themed(theme.blob.decode()).encode()
    for part in (made.part, master.part, *(layout.part for layout in made.slide_layouts)):
        for one in part._element.iter("{*}defRPr", "{*}rPr", "{*}endParaRPr"):
            one.set("lang", LANGUAGE)
    _titles(made)
    return made


def _widen(made: Any) -> None:
    """The template is 4:3: what stands on it moves with its width."""
    share = WIDTH / made.slide_width
    made.slide_width, made.slide_height = WIDTH, HEIGHT
    for page in (made.slide_master, *made.slide_layouts):
        for shape in page.shapes:
            if shape._element.spPr.xfrm is not None:
                shape.left, shape.width = Emu(round(shape.left * share)), Emu(round(shape.width * share))
                shape.top, shape.height = Emu(round(shape.top)), Emu(round(shape.height))


def _themed(theme: str) -> str:
    for name, colour in _COLOURS.items():
        theme = re.sub(
            rf"<a:{name}>.*?</a:{name}>",
            f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>',
            theme,
            count=1,
            flags=re.DOTALL,
        )
    return re.sub(r'<a:latin typeface="[^"]*"', f'<a:latin typeface="{FONT}"', theme)


def _titles(made: Any) -> None:
    """Titles of new slides as ours: blue, bold, left."""
    (style,) = made.slide_master._element.iter("{*}titleStyle")
    (first,) = style.iter("{*}lvl1pPr")
    first.set("algn", "l")
    (letters,) = first.iter("{*}defRPr")
    letters.set("sz", "2800")
    letters.set("b", "1")
    (colour,) = letters.iter("{*}schemeClr")
    colour.set("val", "accent1")


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
    about = text.removeprefix(DEMO)
    frame = text_box(slide, _FOOT, [""], size=LEAST, anchor=MSO_ANCHOR.BOTTOM)
    if about != text:
        written(frame.paragraphs[0], DEMO, size=LEAST, colour=ACCENT, bold=True)
    written(frame.paragraphs[0], about, size=LEAST, colour=SOFT)
    number = text_box(slide, _NUMBER, [], size=LEAST, anchor=MSO_ANCHOR.BOTTOM).paragraphs[0]
    number.alignment = PP_ALIGN.RIGHT
    number._p.append(
        parse_xml(
            f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
            f'<a:rPr lang="{LANGUAGE}" sz="1400"/><a:t>‹#›</a:t></a:fld>'
        )
    )
