"""A report as it arrives: its bytes, and its table of texts with the places that Excel shows."""

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import PurePath

LARGEST_FILE = 20 * 1024 * 1024


class ReportError(Exception):
    """A file that cannot be read at all; `check` names the problem, the text says why in Vietnamese."""

    def __init__(self, check: str, reason: str) -> None:
        super().__init__(reason)
        self.check = check


@dataclass(frozen=True)
class SourceFile:
    """A file as the sender gave it."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash that names this content."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def stem(self) -> str:
        """The file name without folder and ending."""
        return PurePath(self.name).stem


@dataclass(frozen=True)
class Cell:
    """A place in a report as Excel names it: sheet, row from 1, column letters, the header above, the text."""

    sheet: str | None
    row: int | None
    column: str | None
    header: str | None
    found: str | None = None


@dataclass(frozen=True)
class TextTable:
    """A head and rows of texts; `first_row` is the number of the first row below the head."""

    sheet: str | None
    headers: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    row_numbers: Sequence[int]

    def only(self, is_wanted: Sequence[bool]) -> "TextTable":
        """The table with only the rows that are wanted, each with its number."""
        rows, numbers = compress(self.rows, is_wanted), compress(self.row_numbers, is_wanted)
        return TextTable(self.sheet, self.headers, list(rows), list(numbers))

    def cell(self, row: int | None, column: int | None) -> Cell:
        """The place of row and column, both counted from 0 below the head; null for a whole row or column."""
        here = None if row is None or column is None else self.rows[row][column]
        return Cell(
            sheet=self.sheet,
            row=1 if row is None else self.row_numbers[row],
            column=None if column is None else column_letters(column),
            header=None if column is None else self.headers[column],
            found=here,
        )


def read_csv(file: SourceFile) -> TextTable:
    """Read a CSV in UTF-8, with or without a byte order mark; raises ReportError when it is not that."""
    lines = _parsed(_decoded(file))
    width = len(lines[0])
    numbered = [(number, _fitted(line, width, number)) for number, line in enumerate(lines[1:], start=2) if any(line)]
    if not numbered:
        raise ReportError("file_empty", "chỉ có dòng tiêu đề")
    numbers, rows = zip(*numbered, strict=True)
    return TextTable(None, tuple(header.strip() for header in lines[0]), rows, numbers)


def column_letters(index: int) -> str:
    """The letters Excel gives the column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _decoded(file: SourceFile) -> str:
    if len(file.content) > LARGEST_FILE:
        size = f"{len(file.content) / 1024 / 1024:.1f} MB".replace(".", ",")
        raise ReportError("file_too_large", size)
    try:
        text = file.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ReportError("file_unreadable", "tệp không dùng mã UTF-8; hãy lưu lại dạng “CSV UTF-8”") from None
    if "\0" in text:
        raise ReportError("file_unreadable", "tệp không phải văn bản CSV")
    return text


def _parsed(text: str) -> list[list[str]]:
    first_line = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first_line.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise ReportError("file_unreadable", "dấu phân cách hoặc dấu ngoặc kép trong tệp CSV bị hỏng") from None
    if not lines or not any(lines[0]):
        raise ReportError("file_empty", "tệp trống")
    return lines


def _fitted(line: list[str], width: int, number: int) -> list[str]:
    if any(line[width:]):
        raise ReportError("file_unreadable", f"dòng {number} có nhiều ô hơn dòng tiêu đề")
    return [*line[:width], *[""] * (width - len(line))]
