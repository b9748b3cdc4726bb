"""One file → the tables it holds, each with its dataset, and what is to be said of the file itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice

from glossary.text import fold
from validation.headers import column_named, dataset_of
from validation.places import Places
from validation.problems import Problem, problem
from validation.reading.delimited import delimited, in_one_head
from validation.reading.forms.awards import awards, is_award_form
from validation.reading.forms.initiatives import initiatives, is_initiative_form
from validation.reading.forms.plain import column_of, plain_table
from validation.reading.forms.vertical import is_vertical_form, vertical
from validation.reading.forms.welfare import is_welfare_form, welfare
from validation.reading.legacy_fonts import FONTS, legacy_font
from validation.reading.long import Made, long_table
from validation.reading.raw import RawTable, raw_tables
from validation.reading.spreadsheet import is_spreadsheet, spreadsheet
from validation.reading.totals import total_problems
from validation.reading.unread import with_unread
from validation.reading.vocabulary import joined
from validation.reading.workbook import Note, Sheet, Workbook
from validation.report import Cell, SourceFile, TextTable, refuse_large
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.template import LISTS

FORMS: tuple[tuple[str, Callable[[RawTable], bool], Callable[[RawTable, Places], Made]], ...] = (
    ("awards", is_award_form, awards),
    ("initiatives", is_initiative_form, initiatives),
    ("welfare", is_welfare_form, welfare),
)

# A form of ours whose header was mistyped stays ours; shorter tables share too many titles with other forms.
FEWEST_TITLES = 8


@dataclass(frozen=True)
class Reading:
    """The tables of a file in their order; dataset null where none is recognised."""

    tables: tuple[tuple[str | None, TextTable], ...]
    problems: tuple[Problem, ...] = ()


def reading(file: SourceFile, places: Places) -> Reading:
    """Read a file of any kind; raises ReportError when it cannot be opened, is empty, or is no table at all."""
    refuse_large(file)
    if is_spreadsheet(file):
        return _of_workbook(file, spreadsheet(file), places)
    return _of_csv(file, places)


def _of_csv(file: SourceFile, places: Places) -> Reading:
    """A CSV in a dataset's own shape has its head in line 1; any other is read as a sheet of a workbook."""
    book = _in_unicode(Workbook((delimited(file),)))
    (sheet,) = book.sheets
    even = replace(book, sheets=(_even(sheet),))
    raws = raw_tables(even.sheets[0], places)
    if raws and (raws[0].head.first_row > 0 or any(_form_of(raw) for raw in raws)):
        return _of_workbook(file, even, places)
    table = in_one_head(sheet)
    return Reading(((dataset_of(file.stem, table), table),), _notes(book))


def _even(sheet: Sheet) -> Sheet:
    """The sheet with all rows as long as the longest."""
    width = max(map(len, sheet.cells))
    return replace(sheet, cells=[[*row, *[""] * (width - len(row))] for row in sheet.cells])


def _of_workbook(file: SourceFile, book: Workbook, places: Places) -> Reading:
    book = _in_unicode(book)
    tables: list[tuple[str | None, TextTable]] = []
    problems = list(_notes(book))
    for sheet in book.sheets:
        if sheet.is_hidden and sheet.name == LISTS:
            continue
        raws = raw_tables(sheet, places)
        found = [(raw, dataset) for raw in raws if (dataset := _dataset(file.stem, raw))]
        if sheet.is_hidden:
            problems += [_at_sheet("hidden_sheet_skipped", sheet)] if found else []
            continue
        if not found and _is_written(sheet):
            problems.append(_at_sheet("sheet_unread", sheet))
        for raw, dataset in found:
            tables.append((dataset, _table(dataset, raw, places)))
            problems += [*_hidden_rows(raw), *([] if is_vertical_form(raw) else total_problems(raw))]
    if not tables:
        return Reading(((None, TextTable(book.sheets[0].name, (), (), ())),))
    return Reading(tuple(tables), tuple(problems))


def _dataset(stem: str, raw: RawTable) -> str | None:
    """Its own shape first, then the forms, then the dataset that most headers name."""
    if is_vertical_form(raw):
        return "unions"
    headers = [joined(raw.head.paths[column]) for column in raw.columns]
    own = [dataset for dataset in SCHEMAS if _is_own(dataset, raw)]
    if own:
        named = dataset_of(stem, TextTable(None, tuple(headers), (), ()))
        return named if named in own else own[0]
    if form := _form_of(raw):
        return form
    known = {d: {column_of(d, raw.head.paths[c]) for c in raw.columns} - {None} for d in SCHEMAS}
    best = max(known, key=lambda dataset: len(known[dataset]))
    return best if len(known[best]) >= 2 else None


def _form_of(raw: RawTable) -> str | None:
    return next((dataset for dataset, is_form, _ in FORMS if is_form(raw)), None)


def _table(dataset: str, raw: RawTable, places: Places) -> TextTable:
    if is_vertical_form(raw):
        return long_table(raw, vertical(raw, places))
    for name, is_form, make in FORMS:
        if name == dataset and is_form(raw) and not _is_own(dataset, raw):
            return with_unread(dataset, raw, long_table(raw, make(raw, places)))
    return with_unread(dataset, raw, plain_table(dataset, raw))


def _is_own(dataset: str, raw: RawTable) -> bool:
    """Whether all headers are the dataset's, or so many of its form's that the rest are mistakes."""
    headers = [fold(joined(raw.head.paths[column])) for column in raw.columns]
    titles = {fold(column.title) for column in columns_of(SCHEMAS[dataset]).values()}
    is_form = len(headers) >= FEWEST_TITLES and sum(header in titles for header in headers) >= 0.75 * len(headers)
    return is_form or all(column_named(dataset, header) for header in headers)


def _in_unicode(book: Workbook) -> Workbook:
    """The workbook with legacy text converted, sheet by sheet, and a note that says so."""
    sheets, notes = [], list(book.notes)
    for sheet in book.sheets:
        texts = (value for row in sheet.cells for value in row if isinstance(value, str) and not value.isascii())
        font = legacy_font(list(islice(texts, 2000)))
        if font is None:
            sheets.append(sheet)
        else:
            convert = FONTS[font]
            cells = [[convert(value) if isinstance(value, str) else value for value in row] for row in sheet.cells]
            sheets.append(replace(sheet, cells=cells))
            notes.append(Note("legacy_font", font, sheet.name))
    return Workbook(tuple(sheets), tuple(notes))


def _notes(book: Workbook) -> tuple[Problem, ...]:
    return tuple(
        problem(note.check, cell=Cell(note.sheet, None, None, None, note.found), context=note.found)
        for note in book.notes
    )


def _at_sheet(check: str, sheet: Sheet) -> Problem:
    return problem(check, cell=Cell(sheet.name, None, None, None, sheet.name))


def _is_written(sheet: Sheet) -> bool:
    """Whether a sheet holds more than a line of text."""
    return sum(sum(value != "" for value in row) >= 2 for row in sheet.cells) >= 2


def _hidden_rows(raw: RawTable) -> list[Problem]:
    """A warning for the first of the hidden rows that are read like all others."""
    hidden = [place for place in raw.body.places if place in raw.sheet.hidden_rows]
    if not hidden:
        return []
    rows = ", ".join(str(place + 1) for place in hidden[:10]) + (", …" if len(hidden) > 10 else "")
    return [problem("hidden_rows_read", cell=Cell(raw.sheet.name, hidden[0] + 1, None, None, rows))]
