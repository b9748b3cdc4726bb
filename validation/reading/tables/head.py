"""Where on a sheet tables begin: the rows of the head, and the path of headers above each column."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from validation.reading.files.workbook import Sheet, Value, text_of
from validation.reading.forms.known import FORM_WORDS
from validation.reading.tables.vocabulary import NUMBERED, ORDINALS, folded, spellings
from validation.report import ReportError
from validation.screening.headers import known_spellings

DEEPEST = 3
SEARCHED = 60
MOST_HEADS = 500


@dataclass(frozen=True)
class Head:
    """Rows from 0, both included; `paths` gives the headers above each column, from the group down."""

    first_row: int
    last_row: int
    paths: dict[int, tuple[str, ...]]


def heads(sheet: Sheet) -> list[Head]:
    """The heads in their order; a head that is repeated further down begins a table again."""
    found: list[Head] = []
    row = 0
    while row < len(sheet.cells):
        may_begin = _begins_again(sheet, row, found[0]) if found else row < SEARCHED
        if may_begin and _is_head(sheet.cells[row]):
            found.append(_head(sheet, row))
            row = found[-1].last_row
            if len(found) > MOST_HEADS:
                raise ReportError("too_many_heads", f"hơn {MOST_HEADS} dòng")
        row += 1
    return found


def likely_head(sheet: Sheet) -> Head | None:
    """The head of a table with unknown headers: texts that begin the block of rows with the widest one."""
    counts = [sum(cell != "" for cell in row) for row in sheet.cells[:SEARCHED]]
    if max(counts, default=0) < 2:
        return None
    first = counts.index(max(counts))
    while first > 0 and counts[first - 1] >= 2:
        first -= 1
    texts = [text_of(cell) for cell in sheet.cells[first] if cell != ""]
    is_words = all(isinstance(cell, str) for cell in sheet.cells[first]) and not any(map(str.isdigit, texts))
    head = _head(sheet, first)
    return head if is_words and len(head.paths) >= 2 else None


def _begins_again(sheet: Sheet, row: int, head: Head) -> bool:
    first = _first_text(sheet.cells[row])
    return bool(first) and (folded(first) in ORDINALS or first == _first_text(sheet.cells[head.first_row]))


def _first_text(cells: Sequence[Value]) -> str:
    return next((text for cell in cells if isinstance(cell, str) and (text := cell.strip())), "")


def _is_head(cells: Sequence[Value]) -> bool:
    filled = [cell for cell in cells if cell != ""]
    texts = [cleaned(cell) for cell in filled if isinstance(cell, str) and cell.strip()]
    if len(texts) < 2 or len(texts) < len(filled):
        return False
    known = sum(is_known(text) for text in texts)
    begins = folded(texts[0]) in ORDINALS
    return (known >= 2 and known * 5 >= len(texts) * 2) or (begins and known >= 2)


def is_known(text: str) -> bool:
    """Whether the text is a header of any dataset or form."""
    return any(word in _KNOWN for word in spellings((text,)))


_KNOWN = known_spellings() | FORM_WORDS | ORDINALS


def cleaned(value: Value) -> str:
    """A header without line breaks and doubled blanks."""
    return " ".join(text_of(value).split())


def _head(sheet: Sheet, first: int) -> Head:
    last = max(_last_merged(sheet, first), _last_filled(sheet, first))
    paths = {column: path for column in range(len(sheet.cells[first])) if (path := _path(sheet, first, last, column))}
    below = last + 1
    if below < len(sheet.cells) and _is_numbering(sheet.cells[below]):
        last = below
    return Head(first, last, paths)


def _last_merged(sheet: Sheet, first: int) -> int:
    """The last row that areas beginning in the head's first row reach down to, and one more below a group."""
    return max((area[2] for area in sheet.merged if area[0] == first and area[2] - first < DEEPEST), default=first)


def _last_filled(sheet: Sheet, first: int) -> int:
    """The last row of texts that fill only gaps of the rows above and leave the first header's column blank."""
    last = first
    begin = next(column for column, value in enumerate(sheet.cells[first]) if value != "")
    while last + 1 < min(len(sheet.cells), first + DEEPEST):
        row = sheet.cells[last + 1]
        filled = [column for column, value in enumerate(row) if value != ""]
        if not filled or row[begin] != "" or any(not isinstance(row[column], str) for column in filled):
            break
        is_under = all(_group_over(sheet, first, last, column) for column in filled)
        # Below a group's name there are more columns than the one it is written in; a row of data has no such.
        is_split = bool(sheet.merged) or any(sheet.cells[last][column] == "" for column in filled)
        if not is_under or not is_split or len(filled) < 2:
            break
        last += 1
    return last


def _group_over(sheet: Sheet, first: int, last: int, column: int) -> bool:
    """Whether a header that spans several columns stands over the column."""
    if any(a[0] >= first and a[0] <= last and a[1] <= column <= a[3] and a[3] > a[1] for a in sheet.merged):
        return True
    return not sheet.merged and bool(_shown(sheet, first, column))


def _path(sheet: Sheet, first: int, last: int, column: int) -> tuple[str, ...]:
    parts: list[str] = []
    for row in range(first, last + 1):
        text = _shown(sheet, row, column, is_last=row == last)
        if text and text not in parts:
            parts.append(text)
    return tuple(parts)


def _shown(sheet: Sheet, row: int, column: int, *, is_last: bool = False) -> str:
    """The header at a place, also where it is spread over several cells."""
    for top, left, bottom, right in sheet.merged:
        if top <= row <= bottom and left <= column <= right:
            return cleaned(sheet.cells[top][left])
    text = cleaned(sheet.cells[row][column])
    if text or sheet.merged or is_last:
        return text
    # Without merged areas a group's name stands over its first column, and blanks to the right of it.
    below = row + 1 < len(sheet.cells) and sheet.cells[row + 1][column] != ""
    left_text = next((cleaned(sheet.cells[row][c]) for c in range(column - 1, -1, -1) if sheet.cells[row][c] != ""), "")
    return left_text if below else ""


def _is_numbering(cells: Sequence[Value]) -> bool:
    """A row "(1) (2) (3)" or "A B 1 2 3=1+2" below the head."""
    texts = [re.sub(r"\s", "", text_of(cell)) for cell in cells if cell != ""]
    marks = [found[1] for text in texts if (found := NUMBERED.match(text))]
    numbers = [int(mark) for mark in marks if mark.isdigit()]
    in_order = all(after == before + 1 for before, after in pairwise(numbers))
    return len(texts) >= 3 and len(marks) == len(texts) and len(numbers) >= 2 and in_order and numbers[0] <= 2
