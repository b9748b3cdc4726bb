"""A report without any problem, and where in it each of its values stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.fixtures.pages import Page, Value, xlsx
from validation.report import SourceFile, column_letters

# sheet, row, column letters as Excel shows them; column null for a whole row
Place = tuple[str, int, str | None]


@dataclass(frozen=True)
class Clean:
    """`columns` gives the letters of each column of the dataset: several in a form with a column per kind.

    `rows` are those of data, `head` is the first of the head and `total` the one of sums, as Excel numbers them.
    """

    page: Page
    columns: Mapping[str, Sequence[str]]
    rows: Sequence[int]
    head: int
    total: int | None = None


@dataclass
class Draft:
    """A copy of a clean report that is being damaged."""

    clean: Clean
    chance: Random
    cells: list[list[Value]]

    def column(self, name: str) -> str:
        """One of the places in which the column's values stand."""
        return self.chance.choice(self.clean.columns[name])

    def row(self) -> int:
        """One of the rows of data."""
        return self.chance.choice(self.clean.rows)

    def filled_row(self, letters: str) -> int:
        """One of the rows of data in which the column is filled."""
        return self.chance.choice([row for row in self.clean.rows if self.value(row, letters) not in (None, "")])

    def value(self, row: int, letters: str) -> Value:
        cells, column = self.cells[row - 1], index_of(letters)
        return cells[column] if column < len(cells) else None

    def put(self, row: int, letters: str, value: Value) -> Place:
        """Write the value; gives its place."""
        cells, column = self.cells[row - 1], index_of(letters)
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value
        return self.place(row, letters)

    def place(self, row: int, letters: str | None) -> Place:
        return self.clean.page.name, row, letters

    def file(self) -> SourceFile:
        page = Page(self.cells, self.clean.page.name, self.clean.page.merged)
        return SourceFile("bao cao.xlsx", xlsx(page))


def draft(clean: Clean, chance: Random) -> Draft:
    """The report, still clean."""
    return Draft(clean, chance, [list(row) for row in clean.page.rows])


def index_of(letters: str) -> int:
    """The position from 0 of a column's letters."""
    return next(index for index in range(200) if column_letters(index) == letters)
