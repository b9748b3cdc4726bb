"""A heading between the rows ("I. KHỐI MẦM NON", "B. CÁ NHÂN", "CÔNG LẬP") → what it says of the rows below."""

import re
from dataclasses import dataclass, replace

from glossary.awards import RECIPIENT_KINDS
from glossary.codes import Code, CodeList
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from validation.reading.heading_lines import Said
from validation.reading.vocabulary import folded
from validation.report import Cell, column_letters

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
