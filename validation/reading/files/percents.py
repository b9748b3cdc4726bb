"""Cells that Excel shows as percentages: 0.733 is kept there where people read 73,3%."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from openpyxl.utils import column_index_from_string  # type: ignore[import-untyped]

from validation.reading.files.workbook import Sheet, Value, text_of

BUILT_IN = frozenset({9, 10})
CUSTOM = re.compile(rb"<(?:\w+:)?numFmt\b([^>]*)>")
STYLES = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
STYLE = re.compile(rb'<(?:\w+:)?xf\b[^>]*?\bnumFmtId="(\d+)"')
# A sign in quotes or behind a backslash is only shown; the number stays as it is.
LITERAL = re.compile(r'"[^"]*"|\\.|&quot;.*?&quot;')


def is_percent_format(code: str) -> bool:
    """Whether a number format multiplies by a hundred."""
    return "%" in LITERAL.sub("", code)


def percent_styles(styles: bytes) -> list[int]:
    """The numbers of the cell styles of an .xlsx that show percentages, from its styles.xml."""
    formats = set(BUILT_IN)
    for attributes in CUSTOM.findall(styles):
        number = re.search(rb'numFmtId="(\d+)"', attributes)
        code = re.search(rb'formatCode="([^"]*)"', attributes)
        if number and code and is_percent_format(code[1].decode("utf-8", "replace")):
            formats.add(int(number[1]))
    found = STYLES.search(styles)
    return [place for place, used in enumerate(STYLE.findall(found[0] if found else b"")) if int(used) in formats]


def percent_cells(sheet: bytes, styles: Iterable[int]) -> frozenset[tuple[int, int]]:
    """Rows and columns, from 0, of the filled cells in the styles, from the XML of a sheet."""
    wanted = b"|".join(str(style).encode() for style in styles)
    if not wanted:
        return frozenset()
    cell = re.compile(rb'<(?:\w+:)?c\s(?=[^>]*\bs="(?:' + wanted + rb')")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*[^/]>')
    return frozenset((int(row) - 1, column_index_from_string(name.decode()) - 1) for name, row in cell.findall(sheet))


def as_shown(sheet: Sheet) -> Sheet:
    """The sheet with its percentages as texts: 0.733 as "73,3%"."""
    if not sheet.percents:
        return sheet
    cells: list[Sequence[Value]] = list(sheet.cells)
    for row, column in sheet.percents:
        if row >= len(cells) or column >= len(cells[row]):
            continue
        value = cells[row][column]
        if isinstance(value, int | float) and not isinstance(value, bool):
            cells[row] = [*cells[row][:column], f"{text_of(value * 100)}%", *cells[row][column + 1 :]]
    return replace(sheet, cells=cells)
