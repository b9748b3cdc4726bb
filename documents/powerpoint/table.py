"""Tables on slides: columns as wide as their texts, letters as large as the rows allow, the rest on further slides."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Length, Pt

from charts.bars.bullet import Aim, aims
from charts.lines.lines import years_of
from charts.style.colour import shaded
from charts.style.theme import SCREEN
from charts.style.values import Mark, in_order, marks
from documents.powerpoint.page import INK, Box, rgb, written
from documents.text import height_of, plain, points
from findings.content.content import Finding
from glossary.writing.symbols import ABSENT

MOST_PAGES = 4
SIZES = (Pt(20), Pt(18), Pt(16), Pt(14))
_BESIDE, _ABOVE = Inches(0.1), Inches(0.05)
_FIGURE = re.compile(r"[\d.,%–\-/▲▼ ]*(\([^)]*\))?")


@dataclass(frozen=True)
class SlideTable:
    """Texts under their titles; `fills` are background and letters of single cells, by row and column."""

    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    fills: Mapping[tuple[int, int], tuple[str | None, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Paged:
    """A table laid out: size of its letters, widths of its columns, and which rows stand on each slide."""

    table: SlideTable
    size: Length
    widths: Sequence[int]
    pages: Sequence[range]

    @property
    def rest(self) -> int:
        """How many rows no slide has room for."""
        return len(self.table.rows) - (self.pages[-1].stop if self.pages else 0)


def cells_of(shown: Finding) -> SlideTable:
    """A heatmap as cells in its shades, targets with their verdicts; any other shape as the table behind it."""
    values, titles = shown.chart.values, shown.table.titles
    if {"target", "result"} <= set(values.columns):
        return _verdicts(aims(values))
    if not {"label", "value", "x"} <= set(values.columns):
        return SlideTable(titles, shown.table.rows)
    rows = marks(values, shown.chart.unit)
    labels, years = in_order(row.label for row in rows), years_of(rows)
    known = {(labels.index(row.label), years.index(row.x or "") + 1): row for row in rows if row.value is not None}
    texts = [
        [label, *(_text(known.get((place, column))) for column in range(1, len(years) + 1))]
        for place, label in enumerate(labels)
    ]
    return SlideTable([titles[0], *years], texts, _fills(known))


def _verdicts(rows: Sequence[Aim]) -> SlideTable:
    """Targets that are drawn, as the screen draws them: those that need attention first, in the accent."""
    texts = [
        [f"{row.label} – {row.note}" if row.note else row.label, row.aimed, row.reached, row.verdict] for row in rows
    ]
    missed = {(place, 3): (None, SCREEN.accent) for place, row in enumerate(rows) if row.mark}
    return SlideTable(("Chỉ tiêu", "Mức giao", "Kết quả", "Đánh giá"), texts, missed)


def _text(mark: Mark | None) -> str:
    return ABSENT if mark is None else mark.text


def _fills(known: Mapping[tuple[int, int], Mark]) -> dict[tuple[int, int], tuple[str | None, str]]:
    paint = shaded(list(known.values()), SCREEN)
    colours = zip(paint["marker"]["color"], paint["textfont"]["color"], strict=True)
    return dict(zip(known, colours, strict=True))


def paged(table: SlideTable, first: Box, box: Box) -> Paged:
    """The largest letters with which all rows stand in `first`; else the smallest, over slides with room `box`."""
    for size in SIZES:
        widths = _widths(table, size, first.width)
        heights = [
            _row_height(row, size, widths, head=not place) for place, row in enumerate((table.titles, *table.rows))
        ]
        if sum(heights) <= first.height:
            return Paged(table, size, widths, [range(len(table.rows))])
    return Paged(table, size, widths, _pages(heights, first.height, box.height))


def _pages(heights: Sequence[int], first: int, others: int) -> list[range]:
    pages: list[range] = []
    start, used = 0, heights[0]
    for place, height in enumerate(heights[1:]):
        room = first if not pages else others
        if used + height > room and place > start:
            pages.append(range(start, place))
            if len(pages) == MOST_PAGES:
                return pages
            start, used = place, heights[0]
        used += height
    return [*pages, range(start, len(heights) - 1)]


def draw(slide: Any, laid: Paged, page: int, box: Box, caption: str) -> int:
    """Draw one page of a table; returns its lower edge. `caption` names it for those who cannot see it."""
    rows = laid.pages[page]
    shown = [laid.table.titles, *(laid.table.rows[row] for row in rows)]
    heights = [_row_height(row, laid.size, laid.widths, head=not place) for place, row in enumerate(shown)]
    frame = slide.shapes.add_table(
        len(shown), len(laid.widths), Emu(box.left), Emu(box.top), Emu(sum(laid.widths)), Emu(sum(heights))
    )
    frame._element.nvGraphicFramePr.cNvPr.set("descr", plain(caption))
    table = frame.table
    for column, wide in enumerate(laid.widths):
        table.columns[column].width = Emu(wide)
    aligned = [_is_figures(laid.table.rows, column) for column in range(len(laid.widths))]
    for place, (texts, height) in enumerate(zip(shown, heights, strict=True)):
        table.rows[place].height = Emu(height)
        for column, text in enumerate(texts):
            cell = table.cell(place, column)
            fill = laid.table.fills.get((rows.start + place - 1, column)) if place else None
            _cell(cell, text, laid.size, PP_ALIGN.RIGHT if aligned[column] else PP_ALIGN.LEFT, head=place == 0)
            if fill:
                _fill(cell, *fill)
    return box.top + sum(heights)


def _cell(cell: Any, text: str, size: Length, align: PP_ALIGN, *, head: bool) -> None:
    cell.margin_left = cell.margin_right = _BESIDE
    cell.margin_top = cell.margin_bottom = _ABOVE
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = align
    written(paragraph, text, size=size, colour=rgb(SCREEN.paper) if head else INK, bold=head)


def _fill(cell: Any, background: str | None, letters: str) -> None:
    (run,) = cell.text_frame.paragraphs[0].runs
    run.font.color.rgb, run.font.bold = rgb(letters), background is None
    if background is not None:
        cell.fill.solid()
        cell.fill.fore_color.rgb = rgb(background)


def _is_figures(rows: Sequence[Sequence[str]], column: int) -> bool:
    """Whether a column holds figures, which stand at its right edge."""
    texts = [row[column] for row in rows if row[column]]
    return column > 0 and bool(texts) and all(_FIGURE.fullmatch(text) for text in texts)


def _row_height(texts: Sequence[str], size: Length, widths: Sequence[int], *, head: bool) -> int:
    room = [wide - 2 * _BESIDE for wide in widths]
    return max(height_of([text], size, wide, bold=head) for text, wide in zip(texts, room, strict=True)) + 2 * _ABOVE


def _widths(table: SlideTable, size: Length, room: int) -> list[int]:
    """Every column as wide as its longest text where all of them fit, else long ones narrower, no word broken."""
    columns = list(zip(table.titles, *table.rows, strict=True))
    natural = [max(_wide(text, size) for text in column) for column in columns]
    least = [max(_wide(word, size) for text in column for word in (text.split() or [""])) for column in columns]
    if sum(natural) <= room:
        return [round(wide * room / sum(natural)) for wide in natural]
    spare = max(room - sum(least), 0)
    wanted = [max(wide - narrow, 0) for wide, narrow in zip(natural, least, strict=True)]
    # Long texts wrap without harm, so that they give way first: the root of what they want, not all of it.
    shares = [want**0.6 for want in wanted]
    given = [narrow + spare * share / (sum(shares) or 1) for narrow, share in zip(least, shares, strict=True)]
    return [round(wide * room / sum(given)) for wide in given]


def _wide(text: str, size: Length) -> int:
    # Titles are bold, and a cell needs its margins.
    return round(Pt(1) * points(text, size, bold=True) * 1.05) + 2 * _BESIDE
