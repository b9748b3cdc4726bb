"""The texts of a sheet as they read: nothing stored carries signs that nobody sees, and what deceives is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossary.writing.harmless import harmless, is_disguised
from validation.reading.files.workbook import LONGEST_TEXT, Note, Sheet, Value
from validation.report import column_letters

TOLD = 5

# Sheet row and column from 0, and the text there.
Found = tuple[int, int, str]


def cleaned(sheet: Sheet) -> tuple[Sheet, list[Note]]:
    """The sheet with harmless texts; notes name cells that were disguised, and those longer than a workbook holds."""
    odd = list(_odd(sheet))
    if not odd:
        return sheet, []
    cells = list(sheet.cells)
    for row in {row for row, _, text in odd if not text.isprintable()}:
        cells[row] = [harmless(value) if isinstance(value, str) else value for value in cells[row]]
    disguised = [found for found in odd if is_disguised(found[2])]
    long = [(row, column) for row, column, text in odd if len(text) > LONGEST_TEXT]
    notes = [Note("text_too_long", "", sheet.name, row, column) for row, column in long]
    if disguised:
        notes.append(Note("signs_removed", told([found[:2] for found in disguised]), sheet.name))
    return replace(sheet, cells=cells), notes


def _odd(sheet: Sheet) -> Iterator[Found]:
    for row, values in enumerate(sheet.cells):
        if _is_plain(values):
            continue
        for column, value in enumerate(values):
            if isinstance(value, str) and (len(value) > LONGEST_TEXT or not value.isprintable()):
                yield row, column, value


def _is_plain(values: Sequence[Value]) -> bool:
    """Whether one look at a whole row of texts finds nothing: there may be millions of cells."""
    try:
        text = "".join(values)  # type: ignore[arg-type]
    except TypeError:
        return False
    return len(text) <= LONGEST_TEXT and text.isprintable()


def told(places: list[tuple[int, int]]) -> str:
    """Cells as Excel names them, the first few of many: "3 ô: C5, C9, D1"."""
    named = ", ".join(f"{column_letters(column)}{row + 1}" for row, column in places[:TOLD])
    return f"{len(places)} ô: {named}" + (", …" if len(places) > TOLD else "")
