"""One file through the stages file → headers → values → rows; what fails one stage does not enter the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandera.polars as pa
import polars as pl

from validation.places.places import Places
from validation.problems.problem import CHECKS, Problem, problem
from validation.reading.read import reading
from validation.reading.tables.inexact import settled
from validation.reading.tables.joined import joined
from validation.report import ReportError, SourceFile, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of
from validation.screening import personal_texts
from validation.screening.across_rows import across
from validation.screening.answers import NOTHING, Answers
from validation.screening.completed import completed, filled, identified
from validation.screening.headers import hint, nearest_datasets, recognise
from validation.screening.values import BLANK, UnreadableError, parser

MADE_FROM = {"union_id": "union_name", "period_start": "school_year", "period_end": "school_year"}


@dataclass(frozen=True)
class Screened:
    """What one file gives: typed rows (none when some cannot be read) and the problems found.

    `table` and `positions` (column name → position in the table) let later stages name cells. `headers` are those of
    the whole file as it writes them, whether or not they are known. `names` are the rows of `unions` that come with
    the file because it names schools which no list knows; null until that was looked up.
    """

    file: SourceFile
    dataset: str | None
    rows: pl.DataFrame
    problems: tuple[Problem, ...]
    table: TextTable | None = None
    positions: dict[str, int] | None = None
    names: pl.DataFrame | None = None
    headers: tuple[str, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether anything found forbids publishing."""
        return any(found.severity == "error" for found in self.problems)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What may be published once somebody has said why."""
        return tuple(found for found in self.problems if found.severity == "warning")

    @property
    def row_count(self) -> int:
        """How many rows of its dataset the file holds, readable or not; 0 when its columns are not known."""
        return len(self.table.rows) if self.table else 0

    @property
    def unnamed_reports(self) -> list[str]:
        """The report ids that rows got from the file because they do not state one."""
        if self.table is None or self.dataset == "reports":
            return []
        place = (self.positions or {}).get("report_id")
        is_named = [place is not None and text[place].strip() not in BLANK for text in self.table.rows]
        return self.rows.filter(~pl.Series(is_named, dtype=pl.Boolean))["report_id"].unique().sort().to_list()

    def problem_at(self, check: str, row: int | None, column: str, **words: Any) -> Problem:
        """A problem at a cell of this file, at the row when the file has no such column, at the head for row null."""
        place = self._place(row, column)
        cell = self.table.cell(row, place) if self.table else None
        title = None if place is not None else columns_of(SCHEMAS[str(self.dataset)])[column].title
        return problem(check, cell=cell, header=title, **words)

    def _place(self, row: int | None, column: str) -> int | None:
        """The position of the column, or of the one whose text it was made from where its own cell is blank."""
        places, rows = self.positions or {}, self.table.rows if self.table else ()
        place, made_from = places.get(column), places.get(MADE_FROM.get(column, column))
        is_blank = place is None or (row is not None and rows[row][place].strip() in BLANK)
        return made_from if is_blank and made_from is not None else place


def screen(file: SourceFile, places: Places, answers: Answers = NOTHING) -> list[Screened]:
    """Read a file and check everything that it alone can tell; one entry per dataset it holds, at least one.

    `answers` count where the file leaves something open; the dataset and the columns they name go before the file's.
    """
    try:
        read = reading(file, places, answers)
    except ReportError as unreadable:
        return [_failed(file, None, problem(unreadable.check, context=str(unreadable), found=str(unreadable)))]
    tables: dict[str | None, list[TextTable]] = {}
    for dataset, table in read.tables:
        tables.setdefault(dataset, []).append(table)
    screened = [_screened(file, dataset, found, places, answers) for dataset, found in tables.items()]
    # What concerns the file as a whole, or a cell outside the tables, stands with its first dataset.
    of_name = personal_texts.in_file_name(file, places)
    screened[0] = replace(screened[0], problems=(*read.problems, *of_name, *screened[0].problems))
    return [replace(one, headers=read.headers) for one in screened]


def _screened(
    file: SourceFile, dataset: str | None, tables: Sequence[TextTable], places: Places, answers: Answers
) -> Screened:
    if dataset is None:
        near = [SCHEMAS[name].dataset_title() for name in nearest_datasets(tables[0].headers)]
        return _failed(file, None, problem("dataset_unknown", context=hint(near)))
    tables = [filled(dataset, table, answers) for table in tables]
    headed = [recognise(dataset, table, answers.columns) for table in tables]
    if unclear := [found for one in headed for found in one.problems]:
        return _failed(file, dataset, *unclear)
    parts = [settled(dataset, table, one.places) for table, one in zip(tables, headed, strict=True)]
    table, positions = joined(parts)
    typed, problems, unread = _typed(dataset, table, positions, places)
    is_read = [row not in unread for row in range(len(table.rows))]
    read = table.only(is_read)
    rows = identified(dataset, completed(dataset, typed.filter(is_read), places), file, read, places)
    known = Screened(file, dataset, rows, (), read, positions)
    problems += [*_row_problems(known), *_units_elsewhere(known, places), *([] if unread else _across_rows(known))]
    problems += personal_texts.in_columns(dataset, read, positions, places)
    problems.sort(key=_in_reading_order)
    distinct = tuple({(one.check, one.sheet, one.row, one.column): one for one in reversed(problems)}.values())[::-1]
    return Screened(file, dataset, rows.clear() if unread else rows, distinct, table, positions)


def failures(dataset: str, rows: pl.DataFrame) -> list[tuple[str, int, str | None]]:
    """Every rule of its class that a row breaks: check, row from 0, column (null: several cells)."""
    try:
        SCHEMAS[dataset].validate(rows, lazy=True)
    except pa.errors.SchemaErrors as found:
        return [_failure(case) for case in found.failure_cases.iter_rows(named=True)]
    return []


def _failure(case: dict[str, Any]) -> tuple[str, int, str | None]:
    check = str(case["check"]).split("(", 1)[0]
    if case["index"] is None:
        raise ValueError(f"the check {check} of {case['column']} could not run: {case['failure_case']}")
    column = case["column"] if case["schema_context"] == "Column" else None
    return _PANDERA_NAMES.get(check, check), int(case["index"]), column


_PANDERA_NAMES = {"not_nullable": "value_required"}


def _row_problems(screened: Screened) -> list[Problem]:
    """The rules that rows break, the first cause per cell."""
    dataset = str(screened.dataset)
    key = SCHEMAS[dataset].key()
    keys = screened.rows.select(key).rows()
    problems: dict[tuple[int | None, str], Problem] = {}
    for check, row, column in failures(dataset, screened.rows):
        if check == "value_required" and column in MADE_FROM:
            continue  # what it is made from is missing, and that has its own problem
        named = ", ".join(str(value) for value in keys[row])
        found = screened.problem_at(check, row, column or CHECKS[check].column or key[-1], context=named)
        problems.setdefault((found.row, found.column or check), found)
    return list(problems.values())


def _units_elsewhere(screened: Screened, places: Places) -> list[Problem]:
    """Rows that name a unit and a district of which it took no ward."""
    if "unit_code" not in screened.rows.columns:
        return []
    both = screened.rows.with_row_index("row").select("row", "unit_code", "district_code").drop_nulls()
    return [
        screened.problem_at("unit_in_district", row, "unit_code", context=str(places.place(district)["full_name"]))
        for row, unit, district in both.iter_rows()
        if district not in places.units.formers(unit)
    ]


def _across_rows(screened: Screened) -> list[Problem]:
    """The rules that rows break together."""
    found = across(str(screened.dataset), screened.rows)
    return [screened.problem_at(one.check, one.row, one.column, found=one.found, context=one.context) for one in found]


def _in_reading_order(found: Problem) -> tuple[int, int, str]:
    return found.row or 0, len(found.column or ""), found.column or ""


def _failed(file: SourceFile, dataset: str | None, *problems: Problem) -> Screened:
    return Screened(file, dataset, pl.DataFrame(), problems)


def _typed(
    dataset: str, table: TextTable, positions: dict[str, int], places: Places
) -> tuple[pl.DataFrame, list[Problem], set[int]]:
    """Cast cell by cell, each distinct text once; the first cause per cell, and the rows that cannot be read."""
    columns = columns_of(SCHEMAS[dataset])
    series, problems, unread = [], list[Problem](), set[int]()
    for name, position in positions.items():
        values, found = _cast(columns[name], table, position, parser(columns[name], places))
        series.append(pl.Series(name, values, dtype=columns[name].dtype))
        problems += list(found.values())
        # What only warns leaves its cell blank, and its row is read.
        unread |= {row for row, one in found.items() if one.severity == "error"}
    return pl.DataFrame(series), problems, unread


def _cast(
    column: Column, table: TextTable, position: int, parse: Callable[[str], Any]
) -> tuple[list[Any], dict[int, Problem]]:
    texts = [row[position] for row in table.rows]
    results = {text: _result(parse, text) for text in dict.fromkeys(texts)}
    wrong = {text: result for text, result in results.items() if isinstance(result, UnreadableError)}
    problems = {
        row: problem(wrong[text].check, cell=table.cell(row, position), context=wrong[text].context)
        for row, text in enumerate(texts if wrong else ())
        if text in wrong
    }
    values = results | dict.fromkeys(wrong)
    return [values[text] for text in texts], problems


def _result(parse: Callable[[str], Any], text: str) -> Any:
    try:
        return parse(text)
    except UnreadableError as unreadable:
        return unreadable
