"""The sheet on which one school's union is scored: of all its numbers only the federation's grade is kept."""

from glossary.writing.text import fold
from validation.places.places import Places
from validation.reading.files.workbook import text_of
from validation.reading.forms.plain import column_of
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.long import Made, source_ref, stated
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import folded

CRITERIA = frozenset(map(fold, ("Nội dung tiêu chí", "Tiêu chí", "Nội dung", "Nội dung chấm điểm")))
STANDARD = frozenset(map(fold, ("Điểm chuẩn", "Điểm tối đa")))
# "LĐLĐ quận thẩm định", "LĐLĐ chấm": what the school or its cluster gave itself does not count.
FEDERATION = fold("LĐLĐ")


def is_scoring_form(table: RawTable) -> bool:
    """Criteria, the points they can bring and the federation's own, under lines that name one school."""
    words = {folded(table.header(column)) for column in table.columns}
    return (
        table.context.school is not None
        and bool(words & CRITERIA)
        and bool(words & STANDARD)
        and _federation_column(table) is not None
    )


def scoring(table: RawTable, places: Places) -> Made:
    """One row for the school; a federation that has not graded it yet says nothing."""
    school, column = table.context.school, _federation_column(table)
    if school is None or column is None:
        return Made("unions", [])
    said = {**stated(table), "union_name": school, "source_ref": source_ref(school.cell)}
    for place in sorted([*table.body.places, *(total.row for total in table.body.totals)]):
        text = text_of(table.sheet.cells[place][column])
        if _is_result(table, place) and text not in ("", "-"):
            said["grade"] = Said(text, table.cell(place, column, text))
    return Made("unions", [said])


def _federation_column(table: RawTable) -> int | None:
    return next((column for column in table.columns if folded(table.header(column)).startswith(FEDERATION)), None)


def _is_result(table: RawTable, place: int) -> bool:
    """Whether the first text of the line says that the grade follows."""
    texts = (text_of(value).rstrip(": ") for value in table.sheet.cells[place] if isinstance(value, str) and value)
    first = next(texts, "")
    return bool(first) and column_of("unions", (first,)) == "grade"
