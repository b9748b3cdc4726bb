"""A spreadsheet as Excel shows it: sheets of typed cells, merged areas, what is hidden."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from glossary.writing.text import nfc

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
    """Something the officer is told about the file, or a cell of it (counted from 0): a check and what was found."""

    check: str
    found: str
    sheet: str | None = None
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Workbook:
    """The sheets in their order, and what was noticed on opening."""

    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = field(default=())


BLANKS = re.compile(r"[ \t\u00a0\u202f]+")


def text_of(value: Value) -> str:
    """Dates as 25/9/2023, numbers without thousands marks, answers as Có and Không, texts composed."""
    if isinstance(value, str):
        return _composed(value) if value else value
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, datetime.date):
        return f"{value.day}/{value.month}/{value.year}"
    return str(value)


# Most texts of a column are repeated: years, places, answers, words of code lists.
@lru_cache(maxsize=20_000)
def _composed(text: str) -> str:
    return BLANKS.sub(" ", nfc(text)).strip()


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    # Excel keeps 15 digits; what lies beyond is noise of the binary fraction (0.1 + 0.2).
    exact = Decimal(f"{value:.15g}")
    whole, _, part = f"{exact:f}".partition(".")
    part = part.rstrip("0")
    # Three decimals would read as thousands: 4.262 as four thousand.
    return f"{whole},{part}{'0' if len(part) == 3 else ''}" if part else whole
