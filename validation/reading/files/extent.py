"""How far the cells of a sheet reach, read off its XML before anything makes room for all that lies between them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from validation.report import column_letters

# Up to this size every cell is looked at; in larger sheets steps of rows and columns are enough.
SMALL = 1024 * 1024
ROW_STEP, COLUMN_STEP = 10_000, 26
MOST_STEPS = 99
# Excel holds 32,767 characters in a cell; a longer stretch without a new cell is a text of another kind.
LONGEST_STRETCH = 100_000
# As Excel and all other programs write a cell; what is written differently is odd. No "<" within a tag: else a file
# of nothing but beginnings takes a time that grows with its square.
_BEFORE, _AFTER = rb'<c r="', rb'"(?:[^<>]*[^</>])?>'
CELL = re.compile(rb"<(?:\w{1,20}:)?c\s(?:[^<>]*?\s)?r\s{0,9}=\s{0,9}[\"']([A-Z]{1,3})(\d{1,7})[\"'](?:[^<>]*[^</>])?>")
ODD = re.compile(rb'<c(?![a-zA-Z])(?! r="[A-Z]{1,3}\d{1,7}")|:c[\s/>]')
# A is 1, Z is 26, AA is 27.
LETTERS = {column_letters(index).encode(): index + 1 for index in range(26 * 27)}


@dataclass(frozen=True)
class Extent:
    """The last row and column with contents, from 1, or up to a step more.

    `is_odd`: cells do not say where they stand, or not as Excel does, or hold endless texts; only a process with a
    limit may open such a sheet.
    """

    rows: int
    columns: int
    is_odd: bool

    @property
    def cells(self) -> int:
        """How many cells there is room made for."""
        return self.rows * self.columns


def extent(sheet: bytes) -> Extent:
    """The extent of a worksheet's XML."""
    is_odd = bool(ODD.search(sheet)) or is_stretched(sheet, b"<c")
    if len(sheet) > SMALL:
        return Extent(_steps(sheet, _row_beyond, ROW_STEP), _steps(sheet, _column_beyond, COLUMN_STEP), is_odd)
    cells = CELL.findall(sheet)
    rows = max((int(row) for _, row in cells), default=0)
    return Extent(rows, max((LETTERS.get(letters, 16384) for letters, _ in cells), default=0), is_odd)


def is_stretched(content: bytes, sign: bytes) -> bool:
    """Whether the sign, which no text can hold, is missing over a long stretch."""
    place = 0
    while place + LONGEST_STRETCH < len(content):
        found = content.rfind(sign, place, place + LONGEST_STRETCH)
        if found < 0:
            return True
        place = found + 1
    return False


def _steps(sheet: bytes, beyond: Callable[[int], re.Pattern[bytes]], size: int) -> int:
    """The least multiple of the step that no cell lies beyond; what was passed once need not be looked at again."""
    place = 0
    for step in range(1, MOST_STEPS):
        found = beyond(step).search(sheet, place)
        if found is None:
            return step * size
        place = found.start()
    return MOST_STEPS * size


@cache
def _row_beyond(step: int) -> re.Pattern[bytes]:
    """Cells in rows from step × 10,000 on."""
    tens, ones = divmod(step, 10)
    more = rb"|[%d-9]\d" % (tens + 1) if tens < 9 else b""
    two = rb"(?:%d[%d-9]%b)\d{4}" % (tens, ones, more) if tens else rb"(?:[%d-9]|[1-9]\d)\d{4}" % ones
    return re.compile(_BEFORE + rb"[A-Z]{1,3}(?:" + two + rb"|\d{7,})" + _AFTER)


@cache
def _column_beyond(step: int) -> re.Pattern[bytes]:
    """Cells in columns after step × 26: two letters of which the first says so, or three."""
    first = rb"[%c-Z][A-Z]|" % (ord("A") + step - 1) if step <= COLUMN_STEP else b""
    return re.compile(_BEFORE + rb"(?:" + first + rb"[A-Z]{3})\d{1,7}" + _AFTER)
