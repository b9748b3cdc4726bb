"""Tiles as cards beside each other, as the screen shows them, and charts below them with what is said of each."""

from collections.abc import Sequence
from html import unescape
from math import ceil
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Length, Pt

from charts.lines.trend import FEWER
from charts.style.theme import SCREEN
from charts.style.values import FEWER_WORDS
from documents.chart_data import Drawing, counted, in_words
from documents.powerpoint.chart import draw
from documents.powerpoint.page import BLUE, INK, LEAST, SOFT, Box, rgb, text_box, written
from documents.powerpoint.scatter import draw_points
from documents.text import height_of, plain
from findings.content.content import Finding, Tile
from glossary.units import UNITS

MOST_BESIDE = 5
_GAP, _MARGIN = Inches(0.18), Inches(0.11)
# Of a card's label, value and small lines: beside a chart, and where the cards have the slide to themselves.
_SMALL, _LARGE = (LEAST, Pt(28), LEAST), (Pt(20), Pt(48), Pt(18))
_LEAST_VALUE = Pt(20)
_HEADLINE, _PICTURE_GAP, _BETWEEN = Pt(20), Inches(0.06), Inches(0.4)
# A chart of many bars needs its room; lines look the same in less.
_LARGE_ROOM, _LEAST_ROOM = Inches(3.6), Inches(0.8)


def cards(slide: Any, tiles: Sequence[Tile], box: Box, *, alone: bool) -> int:
    """Draw the tiles from the top of the box on; returns the lower edge of the last row."""
    sizes = _LARGE if alone else _SMALL
    rows = ceil(len(tiles) / MOST_BESIDE)
    beside = ceil(len(tiles) / rows)
    top = box.top
    for first in range(0, len(tiles), beside):
        row = tiles[first : first + beside]
        places = box.below(top).columns(max(beside, 2), _GAP)
        height = max(_height(tile, sizes, place.width) for tile, place in zip(row, places, strict=False))
        for tile, place in zip(row, places, strict=False):
            _card(slide, tile, Box(place.left, top, place.width, height), sizes)
        top += height + _GAP
    return top - _GAP


def small_lines(tile: Tile) -> list[str]:
    """What stands below the value."""
    first = " · ".join(filter(None, (tile.fraction, tile.when)))
    return [line for line in (first, tile.moved, tile.place, tile.coverage) if line]


def _height(tile: Tile, sizes: tuple[Length, Length, Length], width: int) -> int:
    label, value, small = sizes
    room = width - 2 * _MARGIN
    lines = height_of([tile.label], label, room) + height_of(small_lines(tile), small, room)
    return lines + height_of([tile.value], _fitting(tile.value, value, room), room, bold=True) + 2 * _MARGIN


def _fitting(text: str, size: Length, room: int) -> Length:
    """The size at which a value stands on one line."""
    points = range(round(size.pt), round(_LEAST_VALUE.pt) - 1, -2)
    return next((Pt(one) for one in points if height_of([text], Pt(one), room, bold=True) < 2 * Pt(one)), _LEAST_VALUE)


def _card(slide: Any, tile: Tile, box: Box, sizes: tuple[Length, Length, Length]) -> None:
    shape = slide.shapes.add_shape(
        MSO_SHAPE.ROUNDED_RECTANGLE, *(Emu(one) for one in (box.left, box.top, box.width, box.height))
    )
    shape.name = plain(f"Số liệu: {tile.label}")
    shape.adjustments[0] = 0.05
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(SCREEN.paper)
    shape.line.color.rgb, shape.line.width = rgb(SCREEN.others), Pt(1.25)
    # Its style would draw a shadow.
    shape._element.remove(shape._element.find("{*}style"))
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = _MARGIN
    label, value, small = sizes
    fitting = _fitting(tile.value, value, box.width - 2 * _MARGIN)
    lines = [(tile.label, label, SOFT, False), (tile.value, fitting, BLUE if tile.when else INK, True)]
    lines += [(line, small, SOFT, False) for line in small_lines(tile)]
    for place, (text, size, colour, bold) in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        # A shape's own style centres its text and writes it white.
        paragraph.alignment = PP_ALIGN.LEFT
        written(paragraph, text, size=size, colour=colour, bold=bold)


def beside(slide: Any, pictures: Sequence[tuple[Finding, Drawing]], room: Box) -> None:
    """Draw findings beside each other, each below its own sentence where there are several."""
    boxes = room.columns(len(pictures), _BETWEEN)
    if len(pictures) > 1:
        sentences = [shown.headline for shown, _ in pictures]
        for sentence, box in zip(sentences, boxes, strict=True):
            text_box(slide, box, [sentence], size=_HEADLINE, bold=True)
        # One height for all, so that the charts stand on one line.
        top = room.top + max(height_of([one], _HEADLINE, boxes[0].width, bold=True) for one in sentences) + _PICTURE_GAP
        boxes = [box.below(top) for box in boxes]
    for (shown, drawn), box in zip(pictures, boxes, strict=True):
        picture(slide, shown, drawn, box)


def picture(slide: Any, shown: Finding, drawn: Drawing, box: Box) -> None:
    """Draw the chart of a finding in the box."""
    top = box.top
    unit = unit_line(shown, drawn)
    text_box(slide, box.below(top), [unit], size=LEAST, colour=SOFT)
    top += height_of([unit], LEAST, box.width)
    words = under(shown, drawn)
    below = height_of([words], LEAST, box.width) + _PICTURE_GAP if words else 0
    room = Box(box.left, top, box.width, max(box.bottom - top - below, _LEAST_ROOM))
    put = draw_points if drawn.kind == "points" else draw
    put(slide, drawn, room, in_words(shown), size=Pt(16) if room.height >= _LARGE_ROOM else LEAST)
    if words:
        text_box(slide, Box(box.left, room.bottom + _PICTURE_GAP, box.width, below), [words], size=LEAST, colour=SOFT)


def unit_line(shown: Finding, drawn: Drawing) -> str:
    """What the values are: "Đoàn viên (người)"; of two figures the one that goes up."""
    if drawn.kind == "points":
        return drawn.series[1].name
    label = counted(shown)
    unit = UNITS.label(drawn.unit)
    return f"{label} ({unit})" if label and label != unit else f"Đơn vị: {unit}"


def under(shown: Finding, drawn: Drawing) -> str:
    """The cautions, what begins or ends with a year, the deadlines, who has reported; one paragraph."""
    marks = [mark for one in drawn.series for mark in one.marks if mark is not None and mark.value is not None]
    fewer = f"{FEWER} {FEWER_WORDS}" if any(mark.fewer for mark in marks) else ""
    years = [str(year) for year in drawn.categories[1:]]
    breaks = [f"Từ {year}: {word}" for year, word in (shown.chart.marks_at or {}).items() if year in years]
    limits = [f"Hạn: {text}" for text in _moments(shown)] if drawn.kind == "days" else []
    lines = (fewer, *breaks, *limits, shown.origin.note, shown.origin.coverage)
    return " · ".join(line.rstrip(".") for line in lines if line)


def _moments(shown: Finding) -> list[str]:
    """The words at the dashed lines of the screen's chart, which office programs have not."""
    found: Any = shown.chart.figure.layout.annotations
    return [plain(unescape(one.text.replace("<br>", " "))) for one in found if one.name == "moment"]
