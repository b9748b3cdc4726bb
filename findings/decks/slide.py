"""One slide as it is shown: what it is called, what stands on it, and what it is about in a line at its foot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from charts.style.theme import Look
from findings.awards.honours import slides_of
from findings.comparison.tiles import tiles_of
from findings.content.content import Block, Content, Item, Nothing, Tile, Tiles
from findings.content.items import blocks, items, named_sources
from findings.decks.address import address_of
from findings.decks.shapes import SHAPES, made, title_of
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.placeholders import filled
from findings.inquiry.words import DEMO, day, scope_text
from findings.link.filters import SHARED, choice_of
from findings.link.grammar import as_link, understood
from metrics.catalogue import CATALOGUE
from validation.decks import Deck, Shape, Slide

# What tiles above a chart take of a slide's height, in its own pixels.
TILES, SEASON = 380, 440
# What a sentence of four lines takes more than one of two.
SENTENCES = 160
# What cautions, coverage and sources of three lines take below a chart.
CAUTIONS = 60
# The height of a bar whose name has two lines.
ROW, FEWEST_ROWS = 78, 3
UNWRITTEN = "Liên đoàn chưa ghi nội dung trang này; mở “Soạn bài” để ghi."


@dataclass(frozen=True)
class Part:
    """What one shape shows; `is_list` says whether it may be longer than the slide."""

    blocks: Sequence[Block]
    is_list: bool


@dataclass(frozen=True)
class ShownSlide:
    """A slide at its place, counted from 1: tiles across the top, parts below, two of them beside each other.

    `inquiry` is what it is shown for, with the room that it leaves for charts; `lines` are the words of a slide without
    figures; `foot` and `address` tell what it is about.
    """

    inquiry: Inquiry
    place: int
    kind: str
    title: str
    foot: str
    address: str
    lines: Sequence[str] = ()
    tiles: Tiles | None = None
    parts: Sequence[Part] = ()

    def content(self) -> Content:
        """The same as files hold it."""
        found: list[Item] = list(items(self.tiles))
        columns = []
        for part in self.parts:
            columns.append(len(found))
            found.extend(items(part.blocks))
        sources = named_sources([part.blocks for part in self.parts])
        beside = columns if len(self.parts) > 1 else []
        return Content(self.title, found, self.lines, self.foot, self.address, self.kind, beside, sources)


def shown_slides(inquiry: Inquiry, deck: Deck, look: Look) -> Iterator[ShownSlide]:
    """The slides that a deck comes to under a filter, made one by one."""
    for place, slide in enumerate(slides_of(inquiry, deck), 1):
        yield shown_slide(inquiry, deck, slide, place, look)


def shown_slide(inquiry: Inquiry, deck: Deck, slide: Slide, place: int, look: Look) -> ShownSlide:
    """One slide at its place."""
    seen = replace(_under_own_filters(inquiry, slide), look=_room(slide, look))
    title, lines = filled(seen, slide.title), _lines(seen, deck, slide)
    shown = ShownSlide(seen, place, slide.kind, title, foot_of(seen), address_of(seen, slide, place), lines)
    if slide.kind != "figures":
        return shown
    tiles = tiles_of(seen, [CATALOGUE[name] for name in slide.metrics]) if slide.metrics else None
    return replace(shown, tiles=tiles, parts=[_part(seen, shape) for shape in slide.shapes])


def is_empty(slide: Content) -> bool:
    """Whether it only says that nobody has reported, or is a text that nobody has written."""
    if slide.kind == "text":
        return list(slide.lines) == [UNWRITTEN]
    says_nothing = (isinstance(item, str) or (isinstance(item, Tile) and not item.when) for item in slide.items)
    return slide.kind == "figures" and all(says_nothing)


def foot_of(inquiry: Inquiry) -> str:
    """What a slide is about: invented or not, filter, release."""
    invented = f"{DEMO} · " if inquiry.release.release.is_demo else ""
    return f"{invented}{scope_text(inquiry)} · bản số liệu ngày {day(inquiry)}"


def _under_own_filters(inquiry: Inquiry, slide: Slide) -> Inquiry:
    """A slide that keeps filters of its own is shown under them alone; what no longer means anything is left out."""
    if not slide.filters:
        return inquiry
    return inquiry.under(choice_of(as_link(understood(slide.filters, SHARED)[0], SHARED, with_defaults=True)))


def _room(slide: Slide, look: Look) -> Look:
    """The look with the height that is left for a chart: below tiles, and below the long sentences of two beside."""
    height = look.line_height - CAUTIONS
    if Shape("season") in slide.shapes:
        height -= SEASON
    elif slide.metrics:
        height -= TILES
    elif len(slide.shapes) > 1:
        height -= SENTENCES
    return replace(look, line_height=height, most_rows=max(FEWEST_ROWS, height // ROW))


def _part(inquiry: Inquiry, shape: Shape) -> Part:
    """What a shape shows; what has nothing to show says so."""
    found = list(blocks(made(inquiry, shape)))
    if not list(items(found)):
        found.append(Nothing(title_of(shape)))
    return Part(found, SHAPES[shape.name].is_list)


def _lines(inquiry: Inquiry, deck: Deck, slide: Slide) -> list[str]:
    if slide.kind == "agenda":
        return deck.sections
    written = [filled(inquiry, line) for line in slide.lines if line.strip()]
    return written or ([UNWRITTEN] if slide.kind == "text" else [])
