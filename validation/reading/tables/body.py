"""The rows below a head: data, groups that carry meaning to the rows below, totals to compare, the end of the table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from glossary.awards.awards import RECIPIENT_KINDS
from glossary.codes import Code, CodeList
from glossary.indicators import INDICATORS
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from validation.reading.files.workbook import Sheet, Value
from validation.reading.tables.head import Head
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.vocabulary import (
    DITTO,
    GROUP_MARK,
    GROUP_START,
    ORDINALS,
    PLACE_AND_DATE,
    SIGNATURE,
    SIGNED,
    TOTAL,
    folded,
)
from validation.report import Cell, column_letters
from validation.screening.headers import column_named

MARK = re.compile(r"^\s*(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s*[.)\-:/]\s*")


@dataclass(frozen=True)
class Group:
    """Codes that headings carry to the rows below, null where none says so."""

    school_level: Said | None = None
    ownership: Said | None = None
    recipient_kind: Said | None = None


NO_GROUP = Group()


def group_of(before: Group, heading: str, sheet: str | None, row: int, column: int) -> Group:
    """The group that begins with the heading; what it does not speak of stays as it was."""
    cell = Cell(sheet, row + 1, column_letters(column), None, heading)
    words = f" {_words(MARK.sub('', heading))} "
    found = {name: _code(words, codes) for name, codes in _LISTS.items()}
    if found["school_level"] and found["ownership"] == "private" and " tt " in words:
        found["ownership"] = None
    if found["recipient_kind"]:
        found["school_level"] = None
    said = {name: Said(code, cell) for name, code in found.items() if code}
    return replace(before, **said)


_LISTS: dict[str, CodeList[Code]] = {
    "school_level": SCHOOL_LEVELS,
    "ownership": OWNERSHIPS,
    "recipient_kind": RECIPIENT_KINDS,
}


def _code(words: str, codes: CodeList[Code]) -> str | None:
    """The code with the longest spelling among the words; two-letter ones only when they stand alone."""
    spelled = [
        (len(key), code.code)
        for code in codes.values()
        for spelling in (code.label, *code.spellings)
        if (key := _words(spelling))
        and f" {key} " in words
        and (len(key) > 2 or words.strip() in (key, f"{folded('khối')} {key}"))
    ]
    return max(spelled)[1] if spelled else None


def _words(text: str) -> str:
    """The words alone, one blank between them."""
    return re.sub(r"[^\w&]+", " ", folded(text)).strip()


@dataclass(frozen=True)
class Total:
    """A row of sums: its number on the sheet from 0, and how many rows of data stand above it, since when."""

    row: int
    above: int
    since: int


@dataclass
class Body:
    """Rows of data as they stand on the sheet (`places`, from 0), each with its group; the totals among them."""

    places: list[int] = field(default_factory=list)
    values: list[list[Value]] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    end: int = 0


def body(sheet: Sheet, head: Head, before_row: int, group: Group = NO_GROUP) -> Body:
    """Read from below the head to the next head, the signatures or the end of the sheet."""
    found = Body(end=before_row)
    columns = sorted(head.paths)
    ordinal = next((column for column in columns if folded(head.paths[column][0]) in ORDINALS), None)
    merged = _merged_down(sheet, head)
    since = 0
    for row in range(head.last_row + 1, before_row):
        cells = _filled(sheet, row, columns, merged)
        filled = [column for column in columns if cells[column] != ""]
        texts = [
            (column, text) for column in filled if isinstance(value := cells[column], str) and (text := value.strip())
        ]
        if not filled:
            if _is_end(sheet.cells[row], ()):
                found.end = row
                break
            continue
        if _is_end(sheet.cells[row], [] if ordinal is None else [cells[ordinal]]):
            found.end = row
            break
        if _is_total(texts, ordinal, cells) and not _is_indicator(texts, head):
            found.totals.append(Total(row, len(found.places), since))
            continue
        if heading := _heading(texts, ordinal, cells, columns, is_alone=len(filled) == 1):
            group, since = group_of(group, heading[1], sheet.name, row, heading[0]), len(found.places)
            continue
        found.places.append(row)
        found.values.append(_without_dittos(cells, filled, found.values))
        found.groups.append(group)
    return found


def _filled(sheet: Sheet, row: int, columns: Sequence[int], merged: dict[tuple[int, int], Value]) -> list[Value]:
    cells = list(sheet.cells[row])
    cells += [""] * (columns[-1] + 1 - len(cells))
    if merged:
        for column in columns:
            if cells[column] == "":
                cells[column] = merged.get((row, column), "")
    return cells


def _merged_down(sheet: Sheet, head: Head) -> dict[tuple[int, int], Value]:
    """Texts of areas that span rows of data: a school's name over its three lines. Numbers are not repeated."""
    return {
        (row, left): sheet.cells[top][left]
        for top, left, bottom, right in sheet.merged
        if top > head.last_row and left == right and isinstance(sheet.cells[top][left], str)
        for row in range(top + 1, min(bottom + 1, len(sheet.cells)))
    }


def _is_end(cells: Sequence[Value], ordinal: Sequence[Value]) -> bool:
    """Whether signatures, notes or place and date begin here: below them there is no data."""
    # Counting first: rows of data are much fuller than signatures.
    if len(cells) - list(cells).count("") > 4 or any(map(_is_number, ordinal)):
        return False
    if not (written := [value for value in cells if value != ""]):
        return False
    if not all(isinstance(value, str) for value in written):
        return False
    return any(_is_signature(str(value).strip(), len(written)) for value in written)


def _is_signature(text: str, beside: int) -> bool:
    words = folded(text)
    if SIGNATURE.match(words) or (text.isupper() and words.split("\n")[0] in SIGNED):
        return True
    return beside <= 2 and PLACE_AND_DATE.search(words) is not None


def _is_total(texts: Sequence[tuple[int, str]], ordinal: int | None, cells: Sequence[Value]) -> bool:
    if not texts or (ordinal is not None and _is_number(cells[ordinal])):
        return False
    words = [text for column, text in texts if column != ordinal or not GROUP_MARK.match(text)]
    return bool(words) and TOTAL.match(folded(words[0])) is not None


def _is_indicator(texts: Sequence[tuple[int, str]], head: Head) -> bool:
    """Whether the first text is an indicator of its own ("Tổng số CĐCS") in a table that lists such."""
    column, text = texts[0]
    is_listed = column_named("figures", folded(head.paths[column][-1])) == "indicator"
    return is_listed and folded(text) in _INDICATORS


_INDICATORS = frozenset(folded(word) for one in INDICATORS.values() for word in (one.label, *one.spellings))


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and value.strip().rstrip(".").isdigit())


def _heading(
    texts: Sequence[tuple[int, str]],
    ordinal: int | None,
    cells: Sequence[Value],
    columns: Sequence[int],
    *,
    is_alone: bool,
) -> tuple[int, str] | None:
    """Column and text of a row that heads a group: marked I or A, or one text alone and no number before it."""
    if not texts:
        return None
    if ordinal is not None and isinstance(mark := cells[ordinal], str) and GROUP_MARK.match(mark.strip()):
        return next((one for one in texts if one[0] != ordinal), None) if len(texts) <= 2 else None
    if GROUP_START.match(texts[0][1]) and len(texts) == 1:
        return texts[0]
    is_first = texts[0][0] in (ordinal, columns[0], columns[min(1, len(columns) - 1)])
    if is_alone and is_first and ordinal is not None and not _is_number(cells[ordinal]):
        return texts[0]
    return None


def _without_dittos(cells: list[Value], columns: Sequence[int], above: Sequence[Sequence[Value]]) -> list[Value]:
    """The cells with "nt" and the like replaced by what stands above."""
    if not above:
        return cells
    for column in columns:
        value = cells[column]
        if isinstance(value, str) and _is_ditto(value):
            cells[column] = above[-1][column]
    return cells


@lru_cache(maxsize=20_000)
def _is_ditto(text: str) -> bool:
    return 0 < len(text) < 10 and folded(text.strip()) in DITTO
