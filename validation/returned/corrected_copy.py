"""The sender's own workbook back: what must be mended is coloured, explained in comments and listed in front."""

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import column_index_from_string  # type: ignore[import-untyped]

from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.returned.copy_parts.book import OwnBook, own_book
from validation.returned.copy_parts.cells import mark, unmark
from validation.returned.copy_parts.results import saved, with_results
from validation.returned.copy_parts.todo import Listed, add_list
from validation.returned.own_sheets import OPENINGS, TO_MEND


def corrected(file: SourceFile, problems: Sequence[Problem]) -> bytes:
    """The bytes of an .xlsx file with the sender's sheets as they were, besides colours and comments of bad cells.

    A file that cannot be opened, or has more than 300,000 cells, gives the list alone.
    """
    try:
        return _made(own_book(file), problems)
    except Exception:
        # What openpyxl has read it cannot always write: broken pictures, odd styles.
        return _made(own_book(file, is_kept=False), problems)


def _made(own: OwnBook, problems: Sequence[Problem]) -> bytes:
    for sheet in own.book.worksheets:
        _without_earlier(own.book, sheet)
    listed = [(problem, _cell(own, problem)) for problem in problems]
    for cell, found in _by_cell(listed):
        mark(cell, found)
    add_list(own.book, listed, own.remarks)
    return with_results(saved(own.book), [sheet.title for sheet in own.book.worksheets], own.values)


def _without_earlier(book: Any, sheet: Any) -> None:
    """A corrected copy that is corrected again loses its old list and marks."""
    if sheet["A1"].value == OPENINGS[TO_MEND]:
        book.remove(sheet)
    else:
        unmark(sheet)


def _cell(own: OwnBook, problem: Problem) -> Any:
    """The cell a problem names, or the first of its row; null when it names a sheet or the file only."""
    sheet = own.sheets.get(problem.sheet)
    if sheet is None or problem.row is None:
        return None
    if problem.column is None:
        filled = (cell.column for cell in sheet[problem.row] if cell.value is not None)
        return _anchor(sheet, problem.row, next(filled, 1))
    return _anchor(sheet, problem.row, column_index_from_string(problem.column))


def _anchor(sheet: Any, row: int, column: int) -> Any:
    """The cell itself, or the first one of the merged area it lies in, which alone can hold a comment."""
    for area in sheet.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            return sheet.cell(area.min_row, area.min_col)
    return sheet.cell(row, column)


def _by_cell(listed: Sequence[Listed]) -> list[tuple[Any, list[Problem]]]:
    found: dict[tuple[str, str], tuple[Any, list[Problem]]] = {}
    for problem, cell in listed:
        if cell is not None:
            found.setdefault((cell.parent.title, cell.coordinate), (cell, []))[1].append(problem)
    return list(found.values())
