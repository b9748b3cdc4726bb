"""An empty presentation in the federation's look: 16:9, deep blue, Vietnamese as the language of every text."""

import re
from dataclasses import dataclass
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.util import Emu, Inches, Pt

from charts.theme import SCREEN

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
