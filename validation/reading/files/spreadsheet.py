"""Open .xlsx, .xlsm, .xls and .ods through calamine; nothing in them is executed."""

import io
from dataclasses import replace
from pathlib import PurePath

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from validation.reading.files.archive import Archive, Hidden, looked_into
from validation.reading.files.child_process import DAMAGED, opened_apart
from validation.reading.files.workbook import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Note, Sheet, Workbook
from validation.report import ReportError, SourceFile

ZIP, COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# An encrypted .xlsx is a compound file with this stream; its name is stored in UTF-16.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MACROS = "_VBA_PROJECT".encode("utf-16-le")
APART = (".xls", ".ods")
UNKNOWN = Archive({}, has_macros=False, has_pictures=False)
OF_SIGNATURE = {ZIP: (".xlsx", ".xlsm", ".ods"), COMPOUND: (".xls",)}


def is_spreadsheet(file: SourceFile) -> bool:
    """Whether the ending or the first bytes are those of a spreadsheet."""
    endings = {ending for known in OF_SIGNATURE.values() for ending in known}
    return _ending(file) in endings or file.content.startswith((ZIP, COMPOUND))


def spreadsheet(file: SourceFile) -> Workbook:
    """The sheets with their cells; raises ReportError when the file cannot be opened or breaks a limit."""
    archive = _checked(file)
    is_apart = archive.is_odd or _ending(file) in APART
    sheets = opened_apart(file.content) if is_apart else sheets_of(file.content, archive)
    sheets = tuple(_with_hidden(sheet, archive) for sheet in sheets) if archive.is_odd else sheets
    if not any(sheet.cells for sheet in sheets):
        if archive.has_pictures:
            raise ReportError("picture_of_table", "trang tính chỉ có hình ảnh")
        raise ReportError("file_empty", "các trang tính đều trống")
    return Workbook(sheets, (Note("macros_ignored", file.name),) if archive.has_macros else ())


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


def _ending(file: SourceFile) -> str:
    return PurePath(file.name).suffix.lower()


def _checked(file: SourceFile) -> Archive:
    signature = next((known for known in OF_SIGNATURE if file.content.startswith(known)), None)
    if signature is None:
        raise ReportError("file_damaged" if file.content else "file_empty", "nội dung không phải bảng tính")
    if signature == COMPOUND and ENCRYPTED in file.content:
        raise ReportError("file_encrypted", "tệp có mật khẩu")
    if _ending(file) not in OF_SIGNATURE[signature]:
        raise ReportError("wrong_extension", f"đuôi {_ending(file) or '(không có)'} nhưng nội dung là loại khác")
    if signature == COMPOUND:
        return Archive({}, has_macros=MACROS in file.content, has_pictures=False)
    return looked_into(file.content)


def _with_hidden(sheet: Sheet, archive: Archive) -> Sheet:
    """The sheet with what a process of its own is not told."""
    hidden = archive.hidden.get(str(sheet.name), Hidden())
    return replace(sheet, hidden_rows=hidden.rows, hidden_columns=hidden.columns)


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
