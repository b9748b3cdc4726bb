"""What the slides of a part say: sentences, then numbered tables and charts; what nobody reported is said."""

from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Pt

from documents.chart_data import counted
from documents.text import table_of
from documents.word.chart import add_chart, is_drawable
from documents.word.chart_look import unit_of_labels
from documents.word.outline import Part
from documents.word.page import BODY, CAPTION
from documents.word.xml import figures_table
from findings.content.content import Content, Finding, Headline, Item, Table, Tile
from glossary.units import UNITS
from glossary.writing.numbers import number
from glossary.writing.symbols import ABSENT
from metrics.catalogue import CATALOGUE

TILES = ("Số liệu", "Giá trị", "Năm học, thay đổi")
SAID_ABOVE = ("Quận, huyện", "Địa bàn", "Kỳ")
FEW_ROWS, PAIR = 12, 2
NOT_REPORTED = "Chưa có báo cáo số liệu của phần này."
# Of one who reports for himself it goes without saying.
ALL_OF_ONE = "1/1 "
MOST_ROWS = 500


def tables_of(title: str, items: Sequence[Item], *, is_numbered: bool) -> Iterator[Table]:
    """A slide's tiles, its tables, and what is behind charts where it tells more, is short, or is all there is."""
    tiles = [(item.label, item.value, about(item)) for item in items if isinstance(item, Tile)]
    tables = [item for item in items if isinstance(item, Table) and (is_numbered or len(item.heads) != PAIR)]
    if tiles and is_numbered:
        yield table_of(title, TILES, tiles)
    yield from tables
    is_only = not tables and not (tiles and is_numbered)
    for item in items:
        if isinstance(item, Finding) and ((is_only and is_numbered) or _tells_more(item)):
            yield _behind(item)


def _tells_more(shown: Finding) -> bool:
    return bool(shown.origin.note) if is_drawable(shown) else len(shown.table.rows) <= FEW_ROWS


def _behind(shown: Finding) -> Table:
    """The table behind a chart; where its rows are parts of a whole, a whole a row and a part a column."""
    chart, rows = shown.chart, shown.table.rows
    if not chart.codes or "group" not in chart.values.columns or len(shown.table.heads) != PAIR + 1:
        return Table(title_of(shown), shown.table.heads, rows)
    unit = f" {UNITS.label(chart.unit)}"
    wholes, present = (list(dict.fromkeys(row[place] for row in rows)) for place in range(PAIR))
    parts = [one.label for one in chart.codes.values() if one.label in present]
    cells = {(whole, part): value.replace(unit, "") for whole, part, value in rows}
    lines = [[whole, *(cells.get((whole, part), ABSENT) for part in parts)] for whole in wholes]
    return table_of(f"{title_of(shown)} (đơn vị:{unit})", [shown.table.titles[0], *parts], lines)


def without_idle_columns(table: Table) -> Table:
    """A column that is blank, or names the same place or period in all rows, says nothing that is not said above."""
    if len(table.rows) < PAIR:
        return table
    kept = [at for at, title in enumerate(table.titles) if not _is_idle(title, {row[at] for row in table.rows})]
    return Table(table.caption, [table.heads[at] for at in kept], [[row[at] for at in kept] for row in table.rows])


def _is_idle(title: str, texts: set[str]) -> bool:
    return texts == {""} or (title in SAID_ABOVE and len(texts) == 1)


def title_of(shown: Finding) -> str:
    """What the figures are of, "Đoàn viên theo năm học"."""
    titles, what = shown.table.titles, counted(shown)
    return f"{titles[-1] if what is None else what} theo {titles[0][:1].lower()}{titles[0][1:]}"


def about(tile: Tile) -> str:
    """What stands beside a tile's value: its fraction, its year, how it moved."""
    return "; ".join(filter(None, (tile.fraction, tile.when, tile.moved)))


class Writer:
    """Writes figures at the end of a report and numbers its charts."""

    def __init__(self, report: Any) -> None:
        self._report, self._charts = report, 0

    def part(self, part: Part, slides: Mapping[str, Content]) -> None:
        """The figures of a part's slides; nothing for a part that has none of its own."""
        found = [slides[title] for title in part.slides if title in slides]
        meant = [(slide.title, [item for item in slide.items if _is_meant(part, item)]) for slide in found]
        items = [item for _, of_slide in meant for item in of_slide]
        if part.slides and not items:
            self.sentence(NOT_REPORTED)
        for text in _sentences(items, is_in_table=part.table is not None):
            self.sentence(text)
        tables = [
            table
            for title, of_slide in meant
            for table in tables_of(title, of_slide, is_numbered=part.table is not None)
        ]
        for place, table in enumerate(tables):
            self.table(_caption(part, table, place, len(tables)), table)
        for item in items:
            if isinstance(item, Finding):
                self._chart(item)

    def sentence(self, text: str) -> None:
        """A paragraph that ends with a full stop."""
        self._report.add_paragraph(text if text.endswith((".", "…")) else f"{text}.", style=BODY)

    def table(self, caption: str, table: Table) -> None:
        """A table under its caption; of a very long one the first rows, and how many are not told."""
        table = without_idle_columns(table)
        if not table.heads or not table.rows:
            return
        if caption:
            self._report.add_paragraph(caption, style=CAPTION).paragraph_format.keep_with_next = True
        last = self._report.element.body.find(qn("w:sectPr"))
        last.addprevious(figures_table(table.titles, table.rows[:MOST_ROWS]))
        rest = len(table.rows) - MOST_ROWS
        below = self._report.add_paragraph(f"… và {rest} dòng khác trong bảng số liệu." if rest > 0 else "")
        if rest <= 0:
            below.paragraph_format.line_spacing = Pt(6)

    def _chart(self, shown: Finding) -> None:
        if not is_drawable(shown):
            return
        self._charts += 1
        add_chart(self._report, shown)
        self._report.add_paragraph(
            f"Biểu đồ {self._charts}. {title_of(shown)} ({unit_of_labels(shown.chart)})", style=CAPTION
        )
        if shown.origin.note:
            self.sentence(f"Lưu ý: {_caution(shown.origin.note)}")


def _is_meant(part: Part, item: Item) -> bool:
    """Of a slide that stands in another part already only some tiles are told again."""
    labels = tuple(CATALOGUE[name].label for name in part.figures)
    return not labels or (isinstance(item, Tile) and item.label.startswith(labels))


def _sentences(items: Sequence[Item], *, is_in_table: bool) -> Iterator[str]:
    for item in items:
        if isinstance(item, Finding):
            coverage = item.origin.coverage
            yield item.headline if coverage.startswith(ALL_OF_ONE) else f"{item.headline}. {coverage}".strip()
            if _has_own_note(item):
                yield _caution(item.origin.note)
        elif isinstance(item, Headline):
            if not _only_counts(item.text, items):
                yield item.text
        elif isinstance(item, str):
            yield item
        elif isinstance(item, Tile) and not is_in_table:
            more = about(item)
            yield f"{item.label}: {item.value} ({more})" if more else f"{item.label}: {item.value}"
        elif isinstance(item, Table) and not is_in_table and len(item.heads) == PAIR and item.rows:
            yield "; ".join(f"{name}: {value}" for name, value in item.rows)


def _only_counts(text: str, items: Sequence[Item]) -> bool:
    """Whether a sentence above a table says no more than how many rows it has."""
    lengths = {item.caption: len(item.rows) for item in items if isinstance(item, Table)}
    caption, _, count = text.rpartition(": ")
    return caption in lengths and count.lstrip("0") == number(lengths[caption])


def _has_own_note(shown: Finding) -> bool:
    """A chart's note stands below it; what a slide leaves out for want of room stands in the table here."""
    return bool(shown.origin.note) and not is_drawable(shown) and len(shown.table.rows) <= shown.chart.values.height


def _caution(note: str) -> str:
    """A caution without the way to a table of the screen."""
    return note.partition("; xem bảng")[0]


def _caption(part: Part, table: Table, place: int, count: int) -> str:
    if part.table is None:
        return table.caption
    place_in_report, title = part.table
    letter = ascii_lowercase[place % len(ascii_lowercase)] if count > 1 else ""
    return f"Bảng {place_in_report}{letter}. {table.caption if place and table.caption else title}"
