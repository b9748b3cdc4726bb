"""Open .xlsx, .xlsm, .xls and .ods: what is known to be harmless here, the rest in a process of its own."""

from dataclasses import replace
from pathlib import PurePath

from validation.reading.files.archive import COMPOUND, ZIP, Archive, Hidden, looked_into
from validation.reading.files.child_process import opened_apart
from validation.reading.files.workbook import Note, Sheet, Workbook
from validation.reading.files.worksheets import sheets_of
from validation.report import ReportError, SourceFile

# An encrypted .xlsx is a compound file with this stream; its name is stored in UTF-16.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MACROS = "_VBA_PROJECT".encode("utf-16-le")
APART = (".xls", ".ods")
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
