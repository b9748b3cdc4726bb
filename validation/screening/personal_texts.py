"""What a file tells of single people where everybody reads it: a warning a column and sheet, not one a cell.

The words themselves go into no sentence: the release keeps its warnings with their reasons, and it is public.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

import polars as pl

from glossary.writing.text import fold
from validation.people.texts import KINDS, personal_in
from validation.places.places import Places
from validation.problems.problem import Problem, problem
from validation.report import Cell, SourceFile, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

FIRST = 3
FILE_NAME, SHEET_NAME, NOTE = "Tên tệp", "Tên trang tính", "Ghi chú của bản số liệu"
CHECK = "personal_in_public_text"


@dataclass
class _Column:
    """What was found under one header of one sheet: the first cell with its words, and the cells of each kind."""

    cell: Cell
    words: str
    cells: dict[str, list[str]] = field(default_factory=dict)


def free_columns(dataset: str) -> list[str]:
    """The columns in which anything may be written and everybody may read it; names of unions are no names."""
    known = columns_of(SCHEMAS[dataset]).values()
    texts = [one.name for one in known if one.role == "text" and one.codes is None and one.dtype == pl.String]
    return [name for name in texts if name not in ("report_id", "union_id", "union_name", "sha256")]


def in_columns(dataset: str, table: TextTable, positions: Mapping[str, int], places: Places) -> list[Problem]:
    """The warnings about a table, in the order of its columns, and about the names of its sheets."""
    known = names_of_places(places) | _unions(table, positions)
    found: dict[tuple[str | None, str], _Column] = {}
    for name in free_columns(dataset):
        if name in positions:
            _look(found, name, table, positions[name], known)
    sheets = {ref.rpartition("!")[0] for ref in table.refs("")} - {""}
    named = [one for sheet in sorted(sheets) for one in _whole(SHEET_NAME, sheet, known, sheet)]
    return [*map(_told, found.values()), *named]


def in_file_name(file: SourceFile, places: Places) -> list[Problem]:
    """The warning about what a file is called, which stands beside every figure of it; none, or one."""
    words = file.stem.replace("_", " ").replace("-", " ")
    return _whole(FILE_NAME, words.title() if words.islower() else words, names_of_places(places))


def in_note(note: str, places: Places) -> list[Problem]:
    """The warning about the note of a release; none, or one."""
    return _whole(NOTE, note, names_of_places(places))


@lru_cache(maxsize=4)
def names_of_places(places: Places) -> frozenset[str]:
    """The names of all places, folded."""
    rows = chain(places.districts.values(), places.units.rows.values())
    names = {fold(str(row[name])) for row in rows for name in ("name", "full_name", "province_name") if row.get(name)}
    return frozenset(names | set(map(fold, places.provinces.values())))


def _unions(table: TextTable, positions: Mapping[str, int]) -> frozenset[str]:
    """What the schools of the file are called, whole and without the words before their own name."""
    if "union_name" not in positions:
        return frozenset()
    words = [fold(row[positions["union_name"]]).split() for row in table.rows]
    return frozenset(" ".join(name[start:]) for name in words for start in range(len(name)))


def _look(
    found: dict[tuple[str | None, str], _Column], name: str, table: TextTable, place: int, known: frozenset[str]
) -> None:
    told: dict[str, dict[str, str]] = {}
    for row, texts in enumerate(table.rows):
        text = texts[place]
        if text not in told:
            told[text] = personal_in(text, known)
        if told[text]:
            cell = table.cell(row, place)
            one = found.setdefault((cell.sheet, name), _Column(cell, next(iter(told[text].values()))))
            for kind in told[text]:
                one.cells.setdefault(kind, []).append(f"{cell.column or ''}{cell.row or ''}")


def _told(one: _Column) -> Problem:
    context = ", ".join(_counted(KINDS[kind], one.cells[kind]) for kind in KINDS if kind in one.cells)
    return problem(CHECK, cell=one.cell, found=one.words, context=context)


def _counted(kind: str, cells: list[str]) -> str:
    """ "tên người (4 ô: H5, H9, H12, …)"."""
    more = ", …" if len(cells) > FIRST else ""
    return f"{kind} ({len(cells)} ô: {', '.join(cells[:FIRST])}{more})"


def _whole(header: str, text: str, known: Iterable[str], sheet: str | None = None) -> list[Problem]:
    """The warning about a text that stands in no cell."""
    if not (found := personal_in(text, known)):
        return []
    kinds = ", ".join(KINDS[kind] for kind in KINDS if kind in found)
    place = Cell(sheet, None, None, header, next(iter(found.values())))
    return [problem(CHECK, cell=place, context=kinds)]
