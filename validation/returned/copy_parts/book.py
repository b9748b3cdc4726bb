"""The sender's file as a workbook to write into: itself where it is .xlsx, else a new one with the same values."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

import openpyxl  # type: ignore[import-untyped]

from validation.reading.files.archive import ZIP
from validation.reading.files.csv import delimited
from validation.reading.files.spreadsheet import is_spreadsheet, spreadsheet
from validation.reading.files.workbook import Sheet, Workbook
from validation.report import ReportError, SourceFile
from validation.returned.copy_parts.cells import put

# A district's report has some ten thousand; openpyxl takes 20 seconds for this many.
MOST_CELLS = 300_000
NAME_OF_CSV = "Số liệu"
NOT_IN_NAMES = re.compile(r"[\\/*?:\[\]]")

AS_VALUES = "Không giữ được nguyên tệp gốc; bản này là tệp .xlsx có cùng các trang và giá trị, không có định dạng cũ."
NOT_OPENED = "Không mở được tệp gốc, nên ở đây chỉ có danh sách này; hãy sửa trong tệp gốc."
TOO_LARGE = "Tệp gốc quá lớn để chép lại, nên ở đây chỉ có danh sách này; hãy sửa trong tệp gốc."
NO_MACROS = "Tệp gốc có macro; macro không được chép sang bản này."


@dataclass(frozen=True)
class OwnBook:
    """`book` is openpyxl's, without a sheet when nothing could be copied; `sheets` by the name problems use.

    `values` are the sheets as they were read, for the results of formulas; `remarks` tell what is not as it was.
    """

    book: Any
    sheets: dict[str | None, Any] = field(default_factory=dict)
    values: tuple[Sheet, ...] = ()
    remarks: tuple[str, ...] = ()


def own_book(file: SourceFile, *, is_kept: bool = True) -> OwnBook:
    """The file to write into, or its values alone where it is not to be kept as it is.

    A file that cannot be opened or is too large gives an empty workbook and a remark.
    """
    try:
        read = spreadsheet(file) if is_spreadsheet(file) else Workbook((delimited(file),))
    except ReportError:
        return OwnBook(_empty(), remarks=(NOT_OPENED,))
    if sum(len(row) for sheet in read.sheets for row in sheet.cells) > MOST_CELLS:
        return OwnBook(_empty(), remarks=(TOO_LARGE,))
    remarks = (NO_MACROS,) if any(note.check == "macros_ignored" for note in read.notes) else ()
    if is_kept and is_spreadsheet(file) and (book := _itself(file, read.sheets)):
        return OwnBook(book, {sheet.title: sheet for sheet in book.worksheets}, read.sheets, remarks)
    return _of_values(read.sheets, (*remarks, AS_VALUES))


def _itself(file: SourceFile, sheets: Sequence[Sheet]) -> Any:
    """The workbook with styles, merged cells and formulas; null where it is not .xlsx or cannot be kept."""
    is_xlsx = file.content.startswith(ZIP) and PurePath(file.name).suffix.lower() != ".ods"
    merged = sum((bottom - top + 1) * (right - left + 1) for s in sheets for top, left, bottom, right in s.merged)
    if not is_xlsx or merged > MOST_CELLS:
        return None
    try:
        return openpyxl.load_workbook(io.BytesIO(file.content), rich_text=True)
    except Exception:
        # calamine reads workbooks that openpyxl does not, and there is no end to the ways in which it fails.
        return None


def _of_values(sheets: Sequence[Sheet], remarks: tuple[str, ...]) -> OwnBook:
    book = _empty()
    made = {sheet.name: _copied(book, sheet) for sheet in sheets}
    return OwnBook(book, made, remarks=remarks)


def _empty() -> Any:
    book = openpyxl.Workbook()
    book.remove(book.active)
    return book


def _copied(book: Any, sheet: Sheet) -> Any:
    made = book.create_sheet(NOT_IN_NAMES.sub("_", sheet.name or NAME_OF_CSV))
    for number, cells in enumerate(sheet.cells, start=1):
        for place, value in enumerate(cells, start=1):
            if value != "":
                put(made.cell(number, place), value)
    for row, column in sheet.percents:
        made.cell(row + 1, column + 1).number_format = "0.0%"
    for top, left, bottom, right in sheet.merged:
        last_row, last_column = min(bottom, len(sheet.cells) - 1), min(right, max(map(len, sheet.cells)) - 1)
        if last_row >= top and last_column >= left:
            made.merge_cells(None, top + 1, left + 1, last_row + 1, last_column + 1)
    for hidden in sheet.hidden_rows:
        made.row_dimensions[hidden + 1].hidden = True
    made.sheet_state = "hidden" if sheet.is_hidden else "visible"
    return made
