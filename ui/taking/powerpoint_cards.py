"""Tiles as cards beside each other, as the screen shows them."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Length, Pt

from charts.theme import SCREEN
from ui.taking.measure import height_of
from ui.taking.plain import plain
from ui.taking.powerpoint_page import BLUE, INK, LEAST, SOFT, Box, rgb
from ui.taking.powerpoint_text import written
from ui.tiles import Tile

MOST_BESIDE = 5
_GAP, _MARGIN = Inches(0.18), Inches(0.11)
# Of a card's label, value and small lines: beside a chart, and where the cards have the slide to themselves.
_SMALL, _LARGE = (LEAST, Pt(28), LEAST), (Pt(20), Pt(48), Pt(18))
_LEAST_VALUE = Pt(20)


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
    told = [(tile.label, label, SOFT, False), (tile.value, fitting, BLUE if tile.when else INK, True)]
    told += [(line, small, SOFT, False) for line in small_lines(tile)]
    for place, (text, size, colour, bold) in enumerate(told):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        # A shape's own style centres its text and writes it white.
        paragraph.alignment = PP_ALIGN.LEFT
        written(paragraph, text, size=size, colour=colour, bold=bold)
