"""The deck as PowerPoint: the screen's slides with charts that can be edited there, and what to say in the notes."""

import datetime
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pptx.util import Inches, Pt

from documents.chart_data import Drawing, drawing
from documents.powerpoint import table
from documents.powerpoint.cards import beside, cards
from documents.powerpoint.page import (
    FIGURES,
    LANGUAGE,
    LARGEST,
    LEAST,
    ROOM,
    SOFT,
    Box,
    foot,
    presentation,
    text_box,
    title,
)
from documents.powerpoint.table import SlideTable, cells_of, paged
from documents.powerpoint.words import notes, words
from documents.text import height_of, plain
from findings.content.content import Content, Finding, Headline, Table, Tile
from glossary.writing.numbers import number

MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
BESIDE, MOST_BARS, LEAST_ROOM = 2, 16, Inches(1.6)
_SMALL_GAP = Inches(0.12)


@dataclass(frozen=True)
class Listed:
    """A table between its sentence and what has to be said below it."""

    headline: str
    table: SlideTable
    under: str = ""


def powerpoint(slides: Sequence[Content]) -> bytes:
    """The bytes of a .pptx, 16:9: one slide a content, and further ones where its tables are long."""
    made = presentation()
    for content in slides:
        if content.kind == "figures":
            _figures(made, content)
        else:
            words(made, content)
    _properties(made, slides)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _properties(made: Any, slides: Sequence[Content]) -> None:
    own = made.core_properties
    own.title, own.subject = (plain(slides[0].title)[:250], plain(slides[0].foot)[:250]) if slides else ("", "")
    own.language, own.author, own.last_modified_by, own.keywords = LANGUAGE, "", "", ""
    own.created = own.modified = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)


def _figures(made: Any, content: Content) -> None:
    """Cards above charts, two of them beside each other; each table on slides of its own where there are several."""
    tiles = [item for item in content.items if isinstance(item, Tile)]
    pictures = list(_pictures(content))
    tables = list(_tables(content))
    lines = [*content.lines, *(item for item in content.items if isinstance(item, str))]
    slide, room = _slide(made, content, _sentence(content, pictures, tables), is_crowded=bool(tiles and pictures))
    if tiles:
        room = room.below(cards(slide, tiles, room, alone=not pictures and not tables) + _SMALL_GAP)
    if lines:
        size = LEAST if pictures or tables else Pt(24)
        text_box(slide, room, lines, size=size)
        room = room.below(room.top + height_of(lines, size, room.width) + _SMALL_GAP)
    # What cards and lines leave may be too low for anything to be read.
    is_full = room.height < LEAST_ROOM
    for first in range(0, len(pictures), BESIDE):
        if first or is_full:
            slide, room = _slide(made, content, content.title)
        beside(slide, pictures[first : first + BESIDE], room)
    for place, listed in enumerate(tables):
        free = (slide, room) if place == 0 and not pictures and not is_full else None
        _listed(made, content, listed, free)


def _pictures(content: Content) -> Iterator[tuple[Finding, Drawing]]:
    for item in content.items:
        if isinstance(item, Finding) and (drawn := _fitting(item)):
            yield item, drawn


def _fitting(shown: Finding) -> Drawing | None:
    """The chart of a finding; a slide has no room for so many bars that their names lie over each other."""
    drawn = drawing(shown)
    is_bars = drawn is not None and drawn.kind in {"bars", "stacked", "pairs"}
    return None if drawn is not None and is_bars and len(drawn.categories) > MOST_BARS else drawn


def _tables(content: Content) -> Iterator[Listed]:
    """Every table, and every finding that has no chart, under the sentence that stands above it."""
    headline = ""
    for item in content.items:
        if isinstance(item, Headline):
            headline = item.text
        elif isinstance(item, Table) and item.heads and item.rows:
            yield Listed(headline or item.caption or content.title, SlideTable(item.titles, item.rows))
            headline = ""
        elif isinstance(item, Finding) and _fitting(item) is None and item.table.rows:
            under = " · ".join(line.rstrip(".") for line in (item.origin.note, item.origin.coverage) if line)
            yield Listed(item.headline, cells_of(item), under)


def _sentence(content: Content, pictures: Sequence[tuple[Finding, Drawing]], tables: Sequence[Listed]) -> str:
    """What the first slide says: the only chart's finding, else the table's; two charts have one each below."""
    if len(pictures) == 1:
        return pictures[0][0].headline
    if pictures:
        return content.title
    headlines = (item.text for item in content.items if isinstance(item, Headline))
    return tables[0].headline if tables else next(headlines, content.title)


def _slide(made: Any, content: Content, sentence: str, *, is_crowded: bool = False) -> tuple[Any, Box]:
    """A slide with its title, foot and notes, and the room between them."""
    slide = made.slides.add_slide(made.slide_layouts[FIGURES])
    kicker = content.title if content.title != sentence else ""
    room = title(slide, sentence, kicker, most=Pt(24) if is_crowded else LARGEST)
    foot(slide, content.foot)
    notes(slide, content)
    return slide, room


def _listed(made: Any, content: Content, listed: Listed, free: tuple[Any, Box] | None) -> None:
    """A table from the free room on, over as many slides as it may take; below the last what is to be said of it."""
    slide, room = free or _slide(made, content, listed.headline)
    least = height_of([listed.under or "x"], LEAST, ROOM.width) + _SMALL_GAP
    whole = ROOM.below(slide.shapes.title.top + slide.shapes.title.height + Inches(0.14))
    laid = paged(listed.table, _lower(room, least), _lower(whole, least))
    for page in range(len(laid.pages)):
        if page:
            slide, room = _slide(made, content, listed.headline)
        if len(laid.pages) > 1:
            _count(slide, page + 1, len(laid.pages))
        end = table.draw(slide, laid, page, room, listed.headline)
    rest = f"và {number(laid.rest)} dòng khác trong tệp Excel" if laid.rest else ""
    below = " · ".join(filter(None, (rest, listed.under)))
    if below:
        text_box(slide, room.below(end + _SMALL_GAP), [below], size=LEAST, colour=SOFT)


def _count(slide: Any, page: int, pages: int) -> None:
    """Which part of a long table this is, behind its sentence."""
    (run,) = slide.shapes.title.text_frame.paragraphs[0].runs
    run.text = f"{run.text} ({page}/{pages})"


def _lower(box: Box, by: int) -> Box:
    return Box(box.left, box.top, box.width, box.height - by)
