"""One file through the stages file → headers → values → rows; a failing stage stops the later ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandera.polars as pa
import polars as pl

from validation.complete import completed
from validation.headers import dataset_of, recognise
from validation.naming import identified
from validation.places import Places
from validation.problems import CHECKS, Problem, problem
from validation.report import ReportError, SourceFile, TextTable, read_csv
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of
from validation.values import UnreadableError, parser


@dataclass(frozen=True)
class Screened:
    """What one file gives: typed rows (empty when a stage failed) and the problems found.

    `table` and `positions` (column name → position in the table) let later stages name cells.
    """

    file: SourceFile
    dataset: str | None
    rows: pl.DataFrame
    problems: tuple[Problem, ...]
    table: TextTable | None = None
    positions: dict[str, int] | None = None

    @property
    def has_errors(self) -> bool:
        """Whether anything found forbids publishing."""
        return any(found.severity == "error" for found in self.problems)

    def problem_at(self, check: str, row: int, column: str | None, **words: str) -> Problem:
        """A problem at a cell of this file; at the whole row when the file has no such column."""
        place = None if self.positions is None or column is None else self.positions.get(column)
        cell = self.table.cell(row, place) if self.table else None
        return problem(check, cell=cell, **words)


def screen(file: SourceFile, places: Places) -> Screened:
    """Read one CSV file in a dataset's shape and check everything that the file alone can tell."""
    try:
        table = read_csv(file)
    except ReportError as unreadable:
        return _failed(file, None, problem(unreadable.check, context=str(unreadable), found=str(unreadable)))
    dataset = dataset_of(file.stem, table)
    if dataset is None:
        return _failed(file, None, problem("dataset_unknown", context=", ".join(SCHEMAS)))
    headed = recognise(dataset, table)
    if headed.problems:
        return _failed(file, dataset, *headed.problems)
    typed, problems = _typed(dataset, table, headed.places, places)
    if problems:
        return _failed(file, dataset, *problems)
    rows = identified(dataset, completed(dataset, typed, places), file, table, places)
    screened = Screened(file, dataset, rows, (), table, headed.places)
    return Screened(file, dataset, rows, tuple(_row_problems(screened)), table, headed.places)


def failures(dataset: str, rows: pl.DataFrame) -> list[tuple[str, int, str | None]]:
    """Every rule of its class that a row breaks: check, row from 0, column (null: several cells)."""
    try:
        SCHEMAS[dataset].validate(rows, lazy=True)
    except pa.errors.SchemaErrors as found:
        return [_failure(case) for case in found.failure_cases.iter_rows(named=True)]
    return []


def _failure(case: dict[str, Any]) -> tuple[str, int, str | None]:
    check = str(case["check"]).split("(", 1)[0]
    column = case["column"] if case["schema_context"] == "Column" else None
    return _PANDERA_NAMES.get(check, check), int(case["index"] or 0), column


_PANDERA_NAMES = {"not_nullable": "value_required", "field_uniqueness": "key_unique"}


def _row_problems(screened: Screened) -> list[Problem]:
    dataset = str(screened.dataset)
    key = SCHEMAS[dataset].key()
    problems = []
    for check, row, column in failures(dataset, screened.rows):
        named = ", ".join(str(value) for value in screened.rows.select(key).row(row))
        at = column or CHECKS[check].column or key[-1]
        problems.append(screened.problem_at(check, row, at, context=named))
    return problems


def _failed(file: SourceFile, dataset: str | None, *problems: Problem) -> Screened:
    return Screened(file, dataset, pl.DataFrame(), problems)


def _typed(
    dataset: str, table: TextTable, positions: dict[str, int], places: Places
) -> tuple[pl.DataFrame, list[Problem]]:
    """Cast cell by cell, each distinct text once, and keep the first cause per cell."""
    columns = columns_of(SCHEMAS[dataset])
    series, problems = [], []
    for name, position in positions.items():
        values, found = _cast(columns[name], table, position, parser(columns[name], places))
        series.append(pl.Series(name, values, dtype=columns[name].dtype))
        problems += found
    return pl.DataFrame(series), sorted(problems, key=lambda p: (p.row or 0, p.column or ""))


def _cast(
    column: Column, table: TextTable, position: int, parse: Callable[[str], Any]
) -> tuple[list[Any], list[Problem]]:
    results: dict[str, Any] = {}
    problems = []
    for row, texts in enumerate(table.rows):
        text = texts[position]
        if text not in results:
            results[text] = _result(parse, text)
        result = results[text]
        if isinstance(result, UnreadableError):
            problems.append(problem(result.check, cell=table.cell(row, position), context=result.context))
    return [
        None if isinstance(found := results[texts[position]], UnreadableError) else found for texts in table.rows
    ], problems


def _result(parse: Callable[[str], Any], text: str) -> Any:
    try:
        return parse(text)
    except UnreadableError as unreadable:
        return unreadable
