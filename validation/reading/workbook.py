"""A spreadsheet as Excel shows it: sheets of typed cells, merged areas, what is hidden."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

Value = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta
Area = tuple[int, int, int, int]

MOST_ROWS = 200_000
MOST_COLUMNS = 200
# What fits into the memory of a small server, blank cells between the written ones included.
MOST_CELLS = 8_000_000
MOST_SHEETS = 200
# What Excel itself holds in a cell.
LONGEST_TEXT = 32_767


@dataclass(frozen=True)
class Sheet:
    """Cells from A1 on, "" where there is nothing; rows and columns count from 0 inside the software.

    `merged` areas are (first row, first column, last row, last column); `percents` are the cells whose number is shown
    as a percentage, a hundred times as large. `name` is null for a CSV.
    """

    name: str | None
    cells: Sequence[Sequence[Value]]
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False
    percents: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True)
class Note:
    """Something the officer is told about the file as a whole: a check and what was found."""

    check: str
    found: str
    sheet: str | None = None


@dataclass(frozen=True)
class Workbook:
    """The sheets in their order, and what was noticed on opening."""

    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = field(default=())
