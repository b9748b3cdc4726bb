"""A report as it arrives: its bytes, and its table of texts with the places that Excel shows."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from pathlib import PurePath

from glossary.writing.harmless import one_line

LARGEST_FILE = 20 * 1024 * 1024


class ReportError(Exception):
    """A file that cannot be read at all; `check` names the problem, the text says why in Vietnamese."""

    def __init__(self, check: str, reason: str) -> None:
        super().__init__(reason)
        self.check = check


@dataclass(frozen=True)
class SourceFile:
    """A file as the sender gave it; its name is kept as it reads, on one line."""

    name: str
    content: bytes

    def __post_init__(self) -> None:
        """Names are shown, printed and published."""
        object.__setattr__(self, "name", one_line(self.name))

    @property
    def sha256(self) -> str:
        """The hash that names this content."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def stem(self) -> str:
        """The file name without folder and ending."""
        return PurePath(self.name).stem


def refuse_large(file: SourceFile) -> None:
    """Raise ReportError for a file that is larger than what is read."""
    if len(file.content) > LARGEST_FILE:
        size = f"{len(file.content) / 1024 / 1024:.1f} MB".replace(".", ",")
        raise ReportError("file_too_large", size)


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
    """A head and rows of texts; `row_numbers` are those that Excel shows.

    `letters` are the columns' letters where the position does not give them. `names` gives the dataset's column where
    it is known already, null where the header has to tell. `origins` says for single cells, or with row null for
    a whole column, where a text stands that was written elsewhere: in a title, in a group's heading, in another form.
    """

    sheet: str | None
    headers: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    row_numbers: Sequence[int]
    letters: tuple[str | None, ...] = ()
    names: tuple[str | None, ...] = ()
    head_row: int = 1
    origins: Mapping[tuple[int | None, int], Cell] = field(default_factory=dict)

    def only(self, is_wanted: Sequence[bool]) -> "TextTable":
        """The table with only the rows that are wanted, each with its number."""
        rows, numbers = compress(self.rows, is_wanted), compress(self.row_numbers, is_wanted)
        now = {before: after for after, before in enumerate(compress(range(len(is_wanted)), is_wanted))}
        origins = {
            (None if row is None else now[row], column): cell
            for (row, column), cell in self.origins.items()
            if row is None or row in now
        }
        return replace(self, rows=list(rows), row_numbers=list(numbers), origins=origins)

    def refs(self, stem: str) -> list[str]:
        """Where each row stands: sheet, or the file's name, and row."""
        return [f"{one_line(self.sheet or stem)}!{number}" for number in self.row_numbers]

    def cell(self, row: int | None, column: int | None) -> Cell:
        """The place of row and column, both counted from 0 below the head; null for a whole row or column."""
        if column is not None and (origin := self.origins.get((row, column), self.origins.get((None, column)))):
            return origin if origin.header else replace(origin, header=self.headers[column])
        here = None if row is None or column is None else self.rows[row][column]
        return Cell(
            sheet=self.sheet,
            row=self.head_row if row is None else self.row_numbers[row],
            column=None if column is None else self._letters(column),
            header=None if column is None else self.headers[column],
            found=here,
        )

    def _letters(self, column: int) -> str | None:
        return self.letters[column] if self.letters else column_letters(column)


def column_letters(index: int) -> str:
    """The letters Excel gives the column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
