"""A table as it stands on its sheet: head, rows, and what the lines around it say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from validation.places.places import Places
from validation.reading.files.workbook import Sheet, Value, text_of
from validation.reading.tables.body import NO_GROUP, Body, Group, body, group_of
from validation.reading.tables.head import Head, heads, likely_head
from validation.reading.tables.heading_lines import Context, answered, context
from validation.reading.tables.vocabulary import GROUP_START, ORDINALS, folded, joined
from validation.report import Cell, column_letters
from validation.screening.answers import NOTHING, Answers


@dataclass(frozen=True)
class RawTable:
    """One head with the rows below it.

    `written` are the headers of columns that go under another name, `left_out` columns that the officer leaves out.
    """

    sheet: Sheet
    head: Head
    body: Body
    context: Context
    written: Mapping[int, str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()

    @property
    def columns(self) -> list[int]:
        """The columns with a header that is more than the row's number."""
        return [c for c, path in sorted(self.head.paths.items()) if folded(path[0]) not in ORDINALS]

    def header(self, column: int) -> str:
        """The header as one text."""
        return joined(self.head.paths[column])

    def written_header(self, column: int) -> str:
        """The header as it stands in the file."""
        return self.written.get(column) or self.header(column)

    def text(self, index: int, column: int) -> str:
        """The text of a row of data, counted from 0, as the later stages read it."""
        return text_of(self.body.values[index][column])

    def values(self, column: int) -> list[Value]:
        """The column's values in all rows of data."""
        return [values[column] for values in self.body.values]

    def cell(self, row: int, column: int, found: str | None = None) -> Cell:
        """The place of a row of the sheet, counted from 0, below a header of this table."""
        header = self.written_header(column) if column in self.head.paths else None
        return Cell(self.sheet.name, row + 1, column_letters(column), header, found)

    def head_cell(self, column: int) -> Cell:
        """The place of a header."""
        return Cell(self.sheet.name, self.head.first_row + 1, column_letters(column), self.written_header(column))


def _group_above(sheet: Sheet, rows: Iterable[int]) -> Group:
    """The group that a heading above a head begins: "II. KHỐI NGOÀI CÔNG LẬP" before a block with its own head."""
    group = NO_GROUP
    for row in rows:
        written = [(column, str(value)) for column, value in enumerate(sheet.cells[row]) if value != ""]
        if len(written) == 1 and GROUP_START.match(written[0][1]):
            group = group_of(group, written[0][1], sheet.name, row, written[0][0])
    return group


def raw_tables(sheet: Sheet, places: Places, answers: Answers = NOTHING) -> list[RawTable]:
    """The tables of a sheet in their order, those without a row of data left out."""
    return _tables(sheet, heads(sheet), places, answers)


def likely_tables(sheet: Sheet, places: Places, answers: Answers = NOTHING) -> list[RawTable]:
    """The table of a sheet none of whose headers need be known; none where nothing looks like a head with rows."""
    head = likely_head(sheet)
    return _tables(sheet, [head], places, answers) if head else []


def _tables(sheet: Sheet, found: Sequence[Head], places: Places, answers: Answers) -> list[RawTable]:
    tables, said, end = [], answered(answers, sheet.name, places), 0
    for place, head in enumerate(found):
        said = context(sheet, range(end, head.first_row), said, places)
        next_head = found[place + 1].first_row if place + 1 < len(found) else len(sheet.cells)
        rows = body(sheet, head, next_head, _group_above(sheet, range(end, head.first_row)))
        end = rows.end if place + 1 == len(found) else max(head.last_row + 1, (rows.places or [head.last_row])[-1] + 1)
        tables.append(RawTable(sheet, head, rows, said))
    return [table for table in tables if table.body.places]
