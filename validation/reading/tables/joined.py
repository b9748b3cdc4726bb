"""Tables of one dataset on several sheets, or several on one, as one table that still names each cell's own place."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from glossary.writing.text import fold
from validation.reading.tables.raw import RawTable
from validation.report import Cell, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.headers import LEFT_OUT


@dataclass(frozen=True)
class JoinedTable(TextTable):
    """`parts` with their recognised columns, in the order of the rows."""

    parts: tuple[tuple[TextTable, Mapping[str, int]], ...] = ()

    def only(self, is_wanted: Sequence[bool]) -> "TextTable":
        """The table with only the rows that are wanted, each with its number."""
        wanted, first, parts = list(is_wanted), 0, []
        for table, places in self.parts:
            parts.append((table.only(wanted[first : first + len(table.rows)]), places))
            first += len(table.rows)
        return joined(parts)[0]

    def refs(self, stem: str) -> list[str]:
        """Where each row stands: sheet, or the file's name, and row."""
        return [ref for table, _ in self.parts for ref in table.refs(stem)]

    def cell(self, row: int | None, column: int | None) -> Cell:
        """The place in the part that the row comes from; of a whole column in the first part."""
        name = None if column is None else self.headers[column]
        starts = list(accumulate((len(table.rows) for table, _ in self.parts), initial=0))
        part = 0 if row is None else bisect_right(starts, row) - 1
        table, places = self.parts[part]
        return table.cell(None if row is None else row - starts[part], None if name is None else places.get(name))


def joined(parts: Sequence[tuple[TextTable, Mapping[str, int]]]) -> tuple[TextTable, dict[str, int]]:
    """One table of all parts and the position of each column in it; a single part stays what it is."""
    if len(parts) == 1:
        return parts[0][0], dict(parts[0][1])
    names = tuple(dict.fromkeys(name for _, places in parts for name in places))
    rows = [
        [row[places[name]] if name in places else "" for name in names] for table, places in parts for row in table.rows
    ]
    numbers = [number for table, _ in parts for number in table.row_numbers]
    table = JoinedTable(parts[0][0].sheet, names, rows, numbers, names=names, parts=tuple(parts))
    return table, {name: place for place, name in enumerate(names)}


def renamed(table: RawTable, dataset: str, answered: Mapping[str, str]) -> RawTable:
    """The table under the titles of the columns that were named; its cells keep the headers as they are written.

    `answered`: folded header → column, "" where it is left out; a name that is no column of the dataset is ignored.
    """
    if not answered:
        return table
    known = columns_of(SCHEMAS[dataset])
    paths, written, left_out = dict(table.head.paths), dict(table.written), set(table.left_out)
    for column in table.columns:
        name = answered.get(fold(table.header(column)))
        if name == LEFT_OUT:
            del paths[column]
            left_out.add(column)
        elif name in known:
            written[column] = table.header(column)
            paths[column] = (known[name].title,)
    return replace(table, head=replace(table.head, paths=paths), written=written, left_out=frozenset(left_out))
