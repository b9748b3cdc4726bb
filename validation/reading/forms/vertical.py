"""Form 2 (Mẫu 1-HĐCĐ): one file a school, a label and a number a line; "Trong đó: nữ" belongs to the line above."""

import re

from glossary.writing.text import fold
from validation.places.places import Places
from validation.reading.files.workbook import text_of
from validation.reading.forms.plain import NOT_KEPT, WOMEN, WOMEN_OF, column_of
from validation.reading.tables.heading_lines import Said
from validation.reading.tables.long import Made, source_ref, stated
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import folded

LABELS = frozenset(map(fold, ("Nội dung", "Chỉ tiêu", "Nội dung báo cáo")))
NUMBERS = frozenset(map(fold, ("Số lượng", "Kết quả", "Số liệu")))
UNITS = frozenset(map(fold, ("Đơn vị tính", "ĐVT", "Đơn vị")))
# "1.", "- ", "+ ", "a)" before a label.
BULLET = re.compile(r"^(?:[-+*•]|\d+(?:\.\d+)*[.)]|[a-zđ][.)])\s*")


def is_vertical_form(table: RawTable) -> bool:
    """Label, unit and number in columns, under lines that name one school."""
    words = {folded(table.header(column)) for column in table.columns}
    return table.context.school is not None and all(words & names for names in (LABELS, NUMBERS, UNITS))


def vertical(table: RawTable, places: Places) -> Made:
    """One row for the school; lines that no column of a union stands for are read over."""
    label, number = (_column(table, names) for names in (LABELS, NUMBERS))
    said, before = dict(stated(table)), ""
    for place in sorted([*table.body.places, *(total.row for total in table.body.totals)]):
        cells = table.sheet.cells[place]
        words = BULLET.sub("", text_of(cells[label]).strip()).rstrip(":")
        women = WOMEN.match(fold(words))
        name = WOMEN_OF.get(before, NOT_KEPT) if women else column_of("unions", (words,)) or NOT_KEPT
        if not women:
            before = name
        text = text_of(cells[number])
        if name and name not in said and text not in ("", "-"):
            said[name] = Said(text, table.cell(place, number, text))
    school = table.context.school
    if school is None:
        return Made("unions", [])
    return Made("unions", [{**said, "union_name": school, "source_ref": source_ref(school.cell)}])


def _column(table: RawTable, names: frozenset[str]) -> int:
    return next(column for column in table.columns if folded(table.header(column)) in names)
