"""One file → the tables it holds, each with its dataset, and what is to be said of the file itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice

from glossary.writing.text import fold
from validation.places.places import Places
from validation.problems.problem import Problem, problem
from validation.reading.files.cleaned import cleaned
from validation.reading.files.csv import delimited, in_one_head
from validation.reading.files.legacy_fonts import FONTS, legacy_font
from validation.reading.files.percents import as_shown
from validation.reading.files.spreadsheet import is_spreadsheet, spreadsheet
from validation.reading.files.workbook import Note, Sheet, Workbook
from validation.reading.forms.awards import awards, is_award_form
from validation.reading.forms.initiatives import initiatives, is_initiative_form
from validation.reading.forms.plain import column_of, plain_table
from validation.reading.forms.scoring import is_scoring_form, scoring
from validation.reading.forms.vertical import is_vertical_form, vertical
from validation.reading.forms.welfare import is_welfare_form, welfare
from validation.reading.tables.joined import renamed
from validation.reading.tables.long import Made, long_table
from validation.reading.tables.raw import RawTable, likely_tables, raw_tables
from validation.reading.tables.totals import total_problems
from validation.reading.tables.unread import with_unread
from validation.reading.tables.vocabulary import joined
from validation.report import Cell, ReportError, SourceFile, TextTable, column_letters, refuse_large
from validation.returned.own_sheets import is_own_sheet
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.answers import NOTHING, Answers
from validation.screening.headers import column_named, dataset_of, named_in

FORMS: tuple[tuple[str, Callable[[RawTable], bool], Callable[[RawTable, Places], Made]], ...] = (
    ("awards", is_award_form, awards),
    ("initiatives", is_initiative_form, initiatives),
    ("welfare", is_welfare_form, welfare),
)
# Lines instead of rows, for one school: always a row of `unions`.
IN_LINES: tuple[tuple[Callable[[RawTable], bool], Callable[[RawTable, Places], Made]], ...] = (
    (is_vertical_form, vertical),
    (is_scoring_form, scoring),
)

# A form of ours whose header was mistyped stays ours; shorter tables share too many titles with other forms.
FEWEST_TITLES = 8


@dataclass(frozen=True)
class Reading:
    """The tables of a file in their order; dataset null where none is recognised; `headers` are all that it shows."""

    tables: tuple[tuple[str | None, TextTable], ...]
    problems: tuple[Problem, ...] = ()
    headers: tuple[str, ...] = ()


def reading(file: SourceFile, places: Places, answers: Answers = NOTHING) -> Reading:
    """Read a file of any kind; raises ReportError when it cannot be opened, is empty, or is no table at all."""
    refuse_large(file)
    if is_spreadsheet(file):
        return _of_workbook(file, spreadsheet(file), places, answers)
    return _of_csv(file, places, answers)


def _of_csv(file: SourceFile, places: Places, answers: Answers) -> Reading:
    """A CSV in a dataset's own shape has its head in line 1; any other is read as a sheet of a workbook."""
    book = _in_unicode(Workbook((delimited(file),)))
    (sheet,) = book.sheets
    even = replace(book, sheets=(_even(sheet),))
    raws = raw_tables(even.sheets[0], places, answers)
    if raws and (raws[0].head.first_row > 0 or any(_form_of(raw) for raw in raws)):
        return _of_workbook(file, even, places, answers)
    likely = [] if raws else likely_tables(even.sheets[0], places, answers)
    if likely and likely[0].head.first_row > 0:
        return _of_workbook(file, even, places, answers)
    table = in_one_head(sheet)
    return Reading(((answers.dataset or dataset_of(file.stem, table), table),), _notes(book), table.headers)


def _even(sheet: Sheet) -> Sheet:
    """The sheet with all rows as long as the longest."""
    width = max(map(len, sheet.cells))
    return replace(sheet, cells=[[*row, *[""] * (width - len(row))] for row in sheet.cells])


def _of_workbook(file: SourceFile, book: Workbook, places: Places, answers: Answers) -> Reading:
    book = _in_unicode(book)
    tables: list[tuple[str | None, TextTable]] = []
    headers: list[str] = []
    problems = list(_notes(book))
    for sheet, raws in _tables_of(file, book, places, answers):
        found = [(renamed(raw, dataset, answers.columns), dataset) for raw, dataset in raws if dataset]
        if sheet.is_hidden:
            problems += [_at_sheet("hidden_sheet_skipped", sheet)] if found else []
            continue
        headers += [raw.header(column) for raw, _ in raws for column in raw.columns]
        if not found and _is_written(sheet):
            problems.append(_at_sheet("sheet_unread", sheet))
        for raw, dataset in found:
            tables.append((dataset, _table(dataset, raw, places)))
            problems += [*_hidden_rows(raw), *([] if _in_lines(raw) else total_problems(raw))]
    if not any(_is_written(sheet) for sheet in book.sheets if not is_own_sheet(sheet)):
        raise ReportError("file_empty", "chỉ có dòng tiêu đề")
    if not tables:
        return Reading(((None, TextTable(book.sheets[0].name, tuple(headers), (), ())),), headers=tuple(headers))
    return Reading(tuple(tables), tuple(problems), tuple(headers))


def _tables_of(
    file: SourceFile, book: Workbook, places: Places, answers: Answers
) -> list[tuple[Sheet, list[tuple[RawTable, str | None]]]]:
    """The tables of each sheet and their datasets; where no head is known, those that look like tables."""
    sheets = [sheet for sheet in book.sheets if not is_own_sheet(sheet)]
    found = [(sheet, raw_tables(sheet, places, answers)) for sheet in sheets]
    count = sum(len(raws) for sheet, raws in found if not sheet.is_hidden)
    # A workbook of several tables keeps what it says itself; of a single one the officer knows better.
    first, last = (answers.dataset, answers.dataset or named_in(file.stem)) if count <= 1 else (None, answers.dataset)
    return [
        (sheet, [(raw, last) for raw in likely_tables(sheet, places, answers)])
        if not count and not sheet.is_hidden
        else (sheet, [(raw, first or _dataset(file.stem, raw) or last) for raw in raws])
        for sheet, raws in found
    ]


def _dataset(stem: str, raw: RawTable) -> str | None:
    """Its own shape first, then the forms, then the dataset that most headers name."""
    if _in_lines(raw):
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


def _in_lines(raw: RawTable) -> Callable[[RawTable, Places], Made] | None:
    return next((make for is_form, make in IN_LINES if is_form(raw)), None)


def _form_of(raw: RawTable) -> str | None:
    return next((dataset for dataset, is_form, _ in FORMS if is_form(raw)), None)


def _table(dataset: str, raw: RawTable, places: Places) -> TextTable:
    if dataset == "unions" and (of_one_school := _in_lines(raw)):
        return long_table(raw, of_one_school(raw, places))
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
    """The workbook as it reads: percentages as they show, legacy text converted, no unseen signs; notes say so."""
    sheets, notes = [], list(book.notes)
    for sheet in map(as_shown, book.sheets):
        texts = (value for row in sheet.cells for value in row if isinstance(value, str) and not value.isascii())
        font = legacy_font(list(islice(texts, 2000)))
        if font is not None:
            convert = FONTS[font]
            cells = [[convert(value) if isinstance(value, str) else value for value in row] for row in sheet.cells]
            notes.append(Note("legacy_font", font, sheet.name))
            sheet = replace(sheet, cells=cells)  # noqa: PLW2901
        # Signs that nobody sees are letters in old fonts.
        plain, said = cleaned(sheet)
        sheets.append(plain)
        notes += said
    return Workbook(tuple(sheets), tuple(notes))


def _notes(book: Workbook) -> tuple[Problem, ...]:
    return tuple(problem(note.check, cell=_noted(note), context=note.found) for note in book.notes)


def _noted(note: Note) -> Cell:
    row = None if note.row is None else note.row + 1
    return Cell(note.sheet, row, None if note.column is None else column_letters(note.column), None, note.found)


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
