"""What calamine does not tell of an .xls: hidden rows and columns, and cells shown as percentages.

Follows [MS-CFB] (the compound file) and [MS-XLS] (the records of the workbook stream).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from validation.reading.files.archive import Hidden
from validation.reading.files.percents import BUILT_IN, is_percent_format

FREE = 0xFFFFFFFA  # sector numbers from here on mean the end of a chain
NAMES = ("Workbook", "Book")
BOUND_SHEET, BOF, EOF, FORMAT, XF, ROW, COLUMN = 0x85, 0x809, 0x0A, 0x41E, 0xE0, 0x208, 0x7D
FORMULA, NUMBER, RK, MANY_RK = 0x06, 0x203, 0x27E, 0xBD
Records = Iterator[tuple[int, bytes]]


@dataclass
class Seen:
    """Rows and columns from 0."""

    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    percents: set[tuple[int, int]] = field(default_factory=set)

    def hidden(self) -> Hidden:
        """What of it is hidden."""
        return Hidden(frozenset(self.rows), frozenset(self.columns))


def seen_in(content: bytes) -> dict[str, Seen]:
    """By sheet name; empty where the file is not built as expected, since calamine decides whether it is readable."""
    try:
        stream = _workbook_stream(content)
        sheets, percent_styles = _globals(_records(stream, 0))
        return {name: _sheet(_records(stream, start), percent_styles) for name, start in sheets.items()}
    except (struct.error, IndexError, ValueError):
        return {}


def _workbook_stream(content: bytes) -> bytes:
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    if size not in (512, 4096):
        raise ValueError(size)
    directory_start, first_table = struct.unpack_from("<I", content, 48)[0], struct.unpack_from("<109I", content, 76)
    tables = [*first_table, *_more_tables(content, size)]
    chain = [
        entry
        for table in tables
        if table < FREE
        for entry in struct.unpack_from(f"<{size // 4}I", content, (table + 1) * size)
    ]
    directory = _chained(content, chain, directory_start, size)
    for at in range(0, len(directory) - 127, 128):
        length = struct.unpack_from("<H", directory, at + 64)[0]
        if directory[at : at + max(length - 2, 0)].decode("utf-16-le", "replace") in NAMES:
            start, total = struct.unpack_from("<IQ", directory, at + 116)
            return _chained(content, chain, start, size)[: total & 0xFFFFFFFF]
    raise ValueError("no workbook")


def _more_tables(content: bytes, size: int) -> Iterator[int]:
    """The numbers of further sectors of the table, for files beyond 7 MB."""
    sector = struct.unpack_from("<I", content, 68)[0]
    for _ in range(len(content) // size):
        if sector >= FREE:
            return
        *tables, sector = struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size)
        yield from tables


def _chained(content: bytes, chain: list[int], start: int, size: int) -> bytes:
    parts, sector = list[bytes](), start
    # A damaged chain may run in a circle.
    while sector < FREE and len(parts) <= len(chain):
        parts.append(content[(sector + 1) * size : (sector + 2) * size])
        sector = chain[sector]
    return b"".join(parts)


def _records(stream: bytes, at: int) -> Records:
    """Kind and content of the records from the place on to the end of the part."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        if kind == EOF:
            return
        at += 4 + length


def _globals(records: Records) -> tuple[dict[str, int], frozenset[int]]:
    """Where each sheet begins, and which cell styles show percentages."""
    sheets: dict[str, int] = {}
    formats, used = set(BUILT_IN), list[int]()
    for kind, data in records:
        if kind == BOF and struct.unpack_from("<H", data)[0] != 0x600:
            raise ValueError("older than Excel 97")
        if kind == BOUND_SHEET:
            sheets[_text(data[6:], data[6], 2)] = struct.unpack_from("<I", data)[0]
        elif kind == FORMAT:
            number, length = struct.unpack_from("<HH", data)
            formats |= {number} if is_percent_format(_text(data[2:], length, 3)) else set()
        elif kind == XF:
            used.append(struct.unpack_from("<H", data, 2)[0])
    return sheets, frozenset(style for style, number in enumerate(used) if number in formats)


def _text(data: bytes, length: int, start: int) -> str:
    """A text of so many letters, one or two bytes each as the flag before it says."""
    is_wide = data[start - 1] & 1
    letters = data[start : start + length * (2 if is_wide else 1)]
    return letters.decode("utf-16-le" if is_wide else "latin-1", "replace")


def _sheet(records: Records, percent_styles: frozenset[int]) -> Seen:
    seen = Seen()
    for kind, data in records:
        if kind == ROW and data[12] & 0x20:
            seen.rows.add(struct.unpack_from("<H", data)[0])
        elif kind == COLUMN and data[8] & 1:
            first, last = struct.unpack_from("<HH", data)
            seen.columns |= set(range(first, min(last, 255) + 1))
        elif kind in (FORMULA, NUMBER, RK):
            row, column, style = struct.unpack_from("<HHH", data)
            seen.percents |= {(row, column)} if style in percent_styles else set()
        elif kind == MANY_RK:
            row, first = struct.unpack_from("<HH", data)
            styles = [struct.unpack_from("<H", data, at)[0] for at in range(4, len(data) - 2, 6)]
            seen.percents |= {(row, first + place) for place, style in enumerate(styles) if style in percent_styles}
    return seen
