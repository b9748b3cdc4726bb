"""Values into cells so that nothing a sender wrote becomes a formula, and colours and comments onto them."""

import datetime
from collections.abc import Sequence
from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # type: ignore[import-untyped]
from openpyxl.comments import Comment  # type: ignore[import-untyped]
from openpyxl.styles import PatternFill  # type: ignore[import-untyped]

from validation.problems.problem import Problem

COLOURS = {"error": "FFC7CE", "warning": "FFEB9C"}
KINDS = {"error": "Lỗi", "warning": "Cảnh báo"}
AUTHOR = "Kiểm tra số liệu"
LONGEST, MORE = 32_767, " … (còn nữa, xem tệp gốc)"


def put(cell: Any, value: Any) -> None:
    """Write a value; a text stays a text, also one that begins like a formula."""
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, datetime.date):
            cell.number_format = "dd/mm/yyyy"
        return
    cell.value = plain(value)
    if value[:1] in ("=", "+", "-", "@"):
        cell.data_type = "s"
        cell.quotePrefix = True


def plain(text: str) -> str:
    """The text without the control signs that no workbook can hold; where Excel's cells end, it says so."""
    kept = str(ILLEGAL_CHARACTERS_RE.sub("", text))
    return kept if len(kept) <= LONGEST else f"{kept[: LONGEST - len(MORE)]}{MORE}"


def mark(cell: Any, problems: Sequence[Problem]) -> None:
    """Colour the cell by its worst problem and say all of them in its comment, below what stood there."""
    colour = COLOURS["error" if any(one.severity == "error" for one in problems) else "warning"]
    cell.fill = PatternFill("solid", fgColor=colour)
    said = [f"{KINDS[one.severity]}: {what_to_do(one)}" for one in problems]
    if cell.comment and cell.comment.author != AUTHOR:
        said.insert(0, cell.comment.text)
    text = plain("\n\n".join(dict.fromkeys(said)))
    cell.comment = Comment(text, AUTHOR, height=60 + 20 * (len(text) // 40), width=320)


def unmark(sheet: Any) -> None:
    """Take away the colours and comments of an earlier corrected copy."""
    # Only the cells that are there: a stray one in the last corner would have all before it made.
    for cell in list(sheet._cells.values()):
        if cell.comment and cell.comment.author == AUTHOR:
            cell.comment = None
            cell.fill = PatternFill()


def what_to_do(problem: Problem) -> str:
    """The problem's sentence and what is expected instead."""
    return f"{problem.message} Cần: {problem.expected}."
