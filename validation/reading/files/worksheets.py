"""The worksheets of a workbook through calamine, which executes nothing in them."""

import io

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from validation.reading.files.archive import DAMAGED, Archive, Hidden
from validation.reading.files.workbook import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Sheet
from validation.report import ReportError

UNKNOWN = Archive({}, has_macros=False, has_pictures=False)


def sheets_of(content: bytes, archive: Archive = UNKNOWN) -> tuple[Sheet, ...]:
    """The worksheets; raises ReportError when they cannot be read or break a limit."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
            described = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
            return tuple(_sheet(book.get_sheet_by_name(one.name), one, archive) for one in described)
    except PasswordError:
        raise ReportError("file_encrypted", "tệp có mật khẩu") from None
    except (CalamineError, ValueError, OSError):
        raise ReportError("file_damaged", DAMAGED) from None
    except BaseException as error:
        # A panic of the library is no Exception in Python.
        if type(error).__name__ != "PanicException":
            raise
        raise ReportError("file_damaged", DAMAGED) from None


def _sheet(sheet: CalamineSheet, described: SheetMetadata, archive: Archive) -> Sheet:
    last_row, last_column = sheet.end or (0, 0)
    if last_row >= MOST_ROWS:
        raise ReportError("too_many_rows", f"{last_row + 1:,} dòng".replace(",", "."))
    if last_column >= MOST_COLUMNS:
        raise ReportError("too_many_columns", f"{last_column + 1} cột")
    if (last_row + 1) * (last_column + 1) > MOST_CELLS:
        raise ReportError("too_many_cells", f"hơn {MOST_CELLS // 1_000_000} triệu ô")
    hidden = archive.hidden.get(described.name, Hidden())
    return Sheet(
        name=described.name,
        cells=sheet.to_python(skip_empty_area=False),
        merged=tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ()),
        hidden_rows=hidden.rows,
        hidden_columns=hidden.columns,
        is_hidden=described.visible != SheetVisibleEnum.Visible,
        percents=archive.percents.get(described.name, frozenset()),
    )
