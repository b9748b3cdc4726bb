"""A table with one row per row of its dataset: the columns by their headers, ticks under a group as one column."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from glossary.writing.text import fold
from validation.reading.files.workbook import text_of
from validation.reading.forms.known import is_unused
from validation.reading.tables.amounts import in_dong
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import TICKS, joined, spellings
from validation.report import Cell, TextTable, column_letters
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.headers import column_named

NOT_KEPT = ""
WOMEN = re.compile(rf"^(?:{fold('TĐ')}|{fold('trong đó')})?[:., ]*{fold('nữ')}$")
# "Trong đó: nữ" belongs to the column before it.
WOMEN_OF = {"member_count": "female_member_count", "staff_count": NOT_KEPT}


@dataclass
class _Columns:
    """The table as it grows, column by column."""

    headers: list[str] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    letters: list[str | None] = field(default_factory=list)
    texts: list[Sequence[str]] = field(default_factory=list)
    origins: dict[tuple[int | None, int], Cell] = field(default_factory=dict)

    def add(self, name: str | None, header: str, letters: str | None, texts: Sequence[str]) -> int:
        self.headers.append(header)
        self.names.append(name)
        self.letters.append(letters)
        self.texts.append(texts)
        return len(self.headers) - 1


def column_of(dataset: str, path: tuple[str, ...]) -> str | None:
    """The dataset's column that a header names, also by its group or its last part; null when none."""
    return next((name for text in spellings(path) if (name := column_named(dataset, text))), None)


def ticked_code(dataset: str, path: tuple[str, ...]) -> tuple[str, str] | None:
    """Column and code of a header such as "Loại hình / Công lập", whose cells are ticks; null for others."""
    if len(path) < 2 or (name := column_named(dataset, fold(joined(path[:-1])))) is None:
        return None
    codes = columns_of(SCHEMAS[dataset])[name].codes or {}
    leaf = fold(path[-1])
    code = next((c.code for c in codes.values() if leaf in map(fold, (c.label, *c.spellings))), None)
    return (name, code) if code else None


def plain_table(dataset: str, table: RawTable) -> TextTable:
    """The table of texts; what the lines above it and its groups say is added as columns."""
    made = _Columns()
    for column in table.columns:
        _add(made, dataset, table, column)
    _add_said(made, dataset, table)
    _add_groups(made, dataset, table)
    rows = list(map(list, zip(*made.texts, strict=True))) or [[] for _ in table.body.places]
    return TextTable(
        sheet=table.sheet.name,
        headers=tuple(made.headers),
        rows=rows,
        row_numbers=[place + 1 for place in table.body.places],
        letters=tuple(made.letters),
        names=tuple(made.names),
        head_row=table.head.first_row + 1,
        origins=made.origins,
    )


def _add(made: _Columns, dataset: str, table: RawTable, column: int) -> None:
    path = table.head.paths[column]
    texts = [text_of(value) for value in table.values(column)]
    if ticked := ticked_code(dataset, path):
        _add_ticks(made, table, column, ticked)
        return
    exact = column_named(dataset, fold(joined(path)))
    if exact is None and is_unused(dataset, spellings(path), path):
        return
    name = exact or column_of(dataset, path) or _women(made, path)
    if name == NOT_KEPT:
        return
    if name in made.names and name is not None and column in table.sheet.hidden_columns:
        return
    if name and name.endswith("_vnd") and table.context.money_factor != 1:
        texts = [in_dong(text, table.context.money_factor) for text in texts]
    made.add(name, table.written_header(column), column_letters(column), texts)


def _women(made: _Columns, path: tuple[str, ...]) -> str | None:
    before = made.names[-1] if made.names else None
    return WOMEN_OF.get(before or "") if WOMEN.match(fold(path[-1])) else None


def _add_ticks(made: _Columns, table: RawTable, column: int, ticked: tuple[str, str]) -> None:
    """One column for the ticks under a group; what is no tick is left to be complained of."""
    name, code = ticked
    texts = [text_of(value) for value in table.values(column)]
    if name not in made.names:
        made.add(name, table.header(column), column_letters(column), [""] * len(texts))
    place = made.names.index(name)
    column_texts = list(made.texts[place])
    for row, text in enumerate(texts):
        if text and text not in ("-", "0"):
            column_texts[row] = code if fold(text) in TICKS else text
            made.origins[(row, place)] = table.cell(table.body.places[row], column, text)
    made.texts[place] = column_texts


def _title(dataset: str, name: str) -> str:
    return columns_of(SCHEMAS[dataset])[name].title


def _add_said(made: _Columns, dataset: str, table: RawTable) -> None:
    said = {"school_year": table.context.school_year, "district_code": table.context.district}
    if dataset == "awards":
        said["status"] = table.context.award_status
    for name, one in said.items():
        if one and name in columns_of(SCHEMAS[dataset]) and name not in made.names:
            place = made.add(name, _title(dataset, name), None, [one.text] * len(table.body.places))
            made.origins[(None, place)] = one.cell


def _add_groups(made: _Columns, dataset: str, table: RawTable) -> None:
    """What the headings between the rows say, where the rows themselves do not."""
    for name in ("school_level", "ownership", "recipient_kind"):
        if name not in columns_of(SCHEMAS[dataset]):
            continue
        said: list[Said | None] = [getattr(group, name) for group in table.body.groups]
        if not any(said):
            continue
        blank = [""] * len(said)
        is_there = name in made.names
        place = made.names.index(name) if is_there else made.add(name, _title(dataset, name), None, blank)
        texts = list(made.texts[place])
        for row, one in enumerate(said):
            if one and not texts[row].strip(" -"):
                texts[row] = one.text
                made.origins[(row, place)] = one.cell
        made.texts[place] = texts
