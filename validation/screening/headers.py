"""Which dataset a table holds, and which of its headers is which column."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossary.writing.text import fold
from validation.problems.problem import Problem, problem
from validation.reading.forms.known import PERSONAL
from validation.report import TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of

FILLED_IN = frozenset(
    {
        "report_id",
        "source_ref",
        "scope",
        "bound",
        "union_id",
        "is_name_only",
        "is_total",
        "count",
        "programme",
        "state",
    }
)

# Of each group at least one column, so that a missing one is one problem and not one a row.
PERIOD_AND_PLACE = (("school_year", "period_kind", "doubt"), ("district_code", "unit_code", "province_code"))
NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "unions": (("school_year",), ("district_code", "unit_code")),
    "reports": (),
}


MOST_GUESSES = 3
NO_ANSWERS: Mapping[str, str] = {}
LEFT_OUT = ""


@dataclass(frozen=True)
class Headed:
    """`places` gives the position of each recognised column in the table."""

    dataset: str
    places: dict[str, int]
    problems: tuple[Problem, ...]


def dataset_of(stem: str, table: TextTable) -> str | None:
    """The dataset that the file's name begins with, else the one whose columns the headers name best."""
    if dataset := named_in(stem):
        return dataset
    known = {dataset: sum(header in names for header in map(fold, table.headers)) for dataset, names in _NAMES.items()}
    best = max(known, key=lambda dataset: known[dataset])
    return best if known[best] * 2 > len(table.headers) and list(known.values()).count(known[best]) == 1 else None


def named_in(stem: str) -> str | None:
    """The dataset that the file's name begins with, or null."""
    stem = stem.lower()
    return next(
        (name for name in SCHEMAS if stem == name or stem.startswith((f"{name}_", f"{name}-", f"{name} "))), None
    )


def recognise(dataset: str, table: TextTable, answered: Mapping[str, str] = NO_ANSWERS) -> Headed:
    """Match headers with columns; unknown, repeated and missing ones are problems, private ones are dropped.

    `answered`: folded header → column that the officer named, "" where it is to be left out.
    """
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for place, header in enumerate(table.headers):
        name = _named(dataset, table, place, answered)
        if name == LEFT_OUT:
            continue
        if name is None:
            problems += [_unknown(table, place, dataset)] if header or _filled(table, place) else []
        elif name in places:
            problems.append(problem("header_repeated", cell=table.cell(None, place), found=header))
        else:
            places[name] = place
    problems += _missing(dataset, table, places)
    return Headed(dataset, places, tuple(problems))


def _named(dataset: str, table: TextTable, place: int, answered: Mapping[str, str]) -> str | None:
    """The column at a place: where the reading knows it, where the officer said it, where the header tells it."""
    if table.names and (known := table.names[place]):
        return known
    header = fold(table.headers[place])
    said = answered.get(header) if not table.names else None
    if said == LEFT_OUT or said in columns_of(SCHEMAS[dataset]):
        return said
    name = _NAMES[dataset].get(header)
    return LEFT_OUT if name is None and header in PERSONAL else name


def known_spellings() -> frozenset[str]:
    """Every spelling of a column of any dataset, folded."""
    return frozenset(name for names in _NAMES.values() for name in names)


def column_named(dataset: str, spelling: str) -> str | None:
    """The column of the dataset with this folded spelling, or null."""
    return _NAMES[dataset].get(spelling)


def nearest_columns(dataset: str, header: str) -> list[Column]:
    """The columns with the spellings most like a header, the most like first; at most three."""
    near = difflib.get_close_matches(fold(header), _NAMES[dataset], n=MOST_GUESSES**2, cutoff=0.6)
    names = dict.fromkeys(_NAMES[dataset][spelling] for spelling in near)
    return [columns_of(SCHEMAS[dataset])[name] for name in list(names)[:MOST_GUESSES]]


def nearest_datasets(headers: Sequence[str]) -> list[str]:
    """The datasets that have columns of some of the headers, those with the most first; at most three."""
    folded = {fold(header) for header in headers}
    known = {dataset: len(folded & names.keys()) for dataset, names in _NAMES.items()}
    near = sorted((dataset for dataset in known if known[dataset]), key=lambda dataset: -known[dataset])
    return near[:MOST_GUESSES]


def hint(titles: Sequence[str]) -> str:
    """The guesses as they stand in a sentence, nothing without any."""
    return f" (gần với {', '.join(f'“{title}”' for title in titles)})" if titles else ""


def lacking(dataset: str, places: Mapping[str, int]) -> list[tuple[str, ...]]:
    """The groups of columns for period and place of which the table has none."""
    return [group for group in NEEDED.get(dataset, PERIOD_AND_PLACE) if not places.keys() & set(group)]


def must_be_written(dataset: str, column: Column) -> bool:
    """Whether every row needs a text in this column because nothing else can fill it."""
    is_filled_in = column.name in FILLED_IN and (dataset, column.name) != ("reports", "report_id")
    return (column.is_required and not is_filled_in) or (column.name,) in NEEDED.get(dataset, ())


def _missing(dataset: str, table: TextTable, places: dict[str, int]) -> list[Problem]:
    columns = columns_of(SCHEMAS[dataset])
    filled = {name: place for name, place in places.items() if _filled(table, place)}
    needed = [group[0] for group in lacking(dataset, filled)]
    return [
        problem(_missing_check(dataset, name, table), cell=table.cell(None, None), header=column.title)
        for name, column in columns.items()
        if name not in places and (name in needed or must_be_written(dataset, column))
    ]


def _missing_check(dataset: str, name: str, table: TextTable) -> str:
    """A form of awards that leaves it open is asked for the status, and not for a column."""
    is_asked = (dataset, name) == ("awards", "status") and bool(table.names)
    return "award_status_unstated" if is_asked else "header_missing"


def _unknown(table: TextTable, place: int, dataset: str) -> Problem:
    header, cell = table.headers[place], table.cell(None, place)
    if not header:
        return problem("header_blank", cell=cell, context=cell.column or "")
    guesses = [column.title for column in nearest_columns(dataset, header)]
    return problem("header_unknown", cell=cell, found=header, context=hint(guesses))


def _filled(table: TextTable, place: int) -> bool:
    return any(row[place].strip() for row in table.rows)


def _spellings(column: Column) -> tuple[str, ...]:
    return (column.name, column.title, *column.headers)


_NAMES = {
    dataset: {fold(word): column.name for column in columns_of(schema).values() for word in _spellings(column)}
    for dataset, schema in SCHEMAS.items()
}
