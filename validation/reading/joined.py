"""Tables of one dataset on several sheets, or several on one, as one table that still names each cell's own place."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from validation.report import Cell, TextTable


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
