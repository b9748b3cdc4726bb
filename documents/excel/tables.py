"""Which tables a workbook holds, each on a sheet: texts as the figures they are, a finding's values unrounded."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from charts.style.values import Mark, marks
from documents.chart_data import Drawing, drawing
from documents.number_formats import around, sheet_code
from documents.text import Cell, plain, roughly, share, typed
from findings.content.content import Content, Finding, Headline, Table, Tile
from glossary.units import UNITS
from glossary.writing.numbers import NOT_REPORTED

NOTE, TILES = "Ghi chú", "Số liệu chính"
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\\/*?:\[\]']")
# How far a printed figure may be from the one that it rounds.
_ROUNDING = 0.006


@dataclass(frozen=True)
class Sheet:
    """One sheet: `about` are the lines below the title, `drawn` the chart beside the table."""

    name: str
    title: str
    slide: Content
    unit: str
    about: Sequence[str]
    titles: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    drawn: Drawing | None = None


def sheets(slides: Sequence[Content]) -> list[Sheet]:
    """The tiles of all slides together, then each finding and each table in the order of the slides."""
    found = [*_tiles(slides), *(part for slide in slides for part in _of_slide(slide))]
    return [_named(number, sheet) for number, sheet in enumerate(found, 1)]


def _named(number: int, sheet: Sheet) -> Sheet:
    # The number alone keeps names apart: letters of another case do not.
    name = " ".join(_NOT_IN_NAMES.sub(" ", plain(f"{number} {sheet.name}")).split())[:_LONGEST_NAME].strip()
    return replace(sheet, name=name, title=plain(sheet.title))


def _tiles(slides: Sequence[Content]) -> Iterator[Sheet]:
    tiles = [(slide, item) for slide in slides for item in slide.items if isinstance(item, Tile)]
    if not tiles:
        return
    titles = ("Trang", "Số liệu", "Giá trị", "Chi tiết", "Kỳ", "Thay đổi", "Tình hình báo cáo")
    rows = [
        [Cell(slide.title), Cell(one.label), typed(one.value)]
        + [Cell(text or None) for text in (one.fraction, one.when, one.moved, one.coverage)]
        for slide, one in tiles
    ]
    yield Sheet(TILES, TILES, tiles[0][0], "", (), titles, rows)


def _of_slide(slide: Content) -> Iterator[Sheet]:
    headline = ""
    for item in slide.items:
        if isinstance(item, Headline):
            headline = item.text
        elif isinstance(item, Table) and item.heads:
            rows = [[typed(text) for text in row] for row in item.rows]
            yield Sheet(slide.title, headline or item.caption, slide, "", slide.sources, item.titles, rows)
            headline = ""
        elif isinstance(item, Finding):
            yield _of_finding(slide, item)


def _of_finding(slide: Content, shown: Finding) -> Sheet:
    titles, rows = _with_notes(shown)
    origin, chart = shown.origin, shown.chart
    about = [line.rstrip(".") for line in (origin.coverage, origin.note, origin.named) if line]
    unit = "" if "unit" in chart.values.columns else UNITS.label(chart.unit)
    return Sheet(slide.title, shown.headline, slide, unit, about, titles, rows, drawing(shown))


def _with_notes(shown: Finding) -> tuple[list[str], list[list[Cell]]]:
    """The table behind the finding; what stood around a figure, or in its place, goes to a column of its own."""
    unit, table = shown.chart.unit, shown.table
    number = next(iter(table.numbers), None)
    exact = _exact(shown) if number is not None else {}
    code = sheet_code(unit, [mark.value for mark in exact.values()])
    rows, notes = [], []
    for place, texts in enumerate(table.rows):
        row = [typed(text, unit if head.is_number else "") for head, text in zip(table.heads, texts, strict=True)]
        mark, note = exact.get(place), ""
        if number is not None and mark is not None and _is_meant(mark, texts[number]):
            row[number], note = _figure(mark, texts[number], code)
        rows.append(row)
        notes.append(note)
    if not any(notes):
        return table.titles, rows
    return [*table.titles, NOTE], [[*row, Cell(note or None)] for row, note in zip(rows, notes, strict=True)]


def _figure(mark: Mark, text: str, code: str) -> tuple[Cell, str]:
    if mark.value is None:
        return Cell(None), NOT_REPORTED
    value = share(mark.value) if mark.unit == "percent" else mark.value
    return Cell(value, code), text if any(around(mark)[:1]) or mark.signs or mark.upper is not None else ""


def _exact(shown: Finding) -> Mapping[int, Mark]:
    """Row of the table → the value of the chart that it prints: row for row, else by a name that stands once."""
    chart, texts = shown.chart, shown.table.rows
    if not {"label", "value"} <= set(chart.values.columns) or "unit" in chart.values.columns:
        return {}
    known = marks(chart.values, chart.unit)
    if len(known) == len(texts):
        return dict(enumerate(known))
    by_label = {mark.label: mark for mark in known}
    firsts = [row[0] for row in texts]
    if len(by_label) < len(known) or len(set(firsts)) < len(firsts):
        return {}
    return {place: by_label[first] for place, first in enumerate(firsts) if first in by_label}


def _is_meant(mark: Mark, text: str) -> bool:
    """Whether the text prints this value: tables and charts of a finding need not tell of the same."""
    printed = roughly(text)
    if mark.value is None or printed is None:
        return mark.value is None and printed is None
    return abs(printed - mark.value) <= max(abs(mark.value) * _ROUNDING, 0.051)
