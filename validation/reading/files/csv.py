"""Read a CSV: in UTF-8 with or without a byte order mark, UTF-16, Windows-1258, or the bytes of a legacy font."""

import codecs
import csv
import io
from itertools import islice

from glossary.writing.formulas import as_written
from glossary.writing.text import nfc
from validation.reading.files.legacy_fonts import legacy_font, share_of_syllables
from validation.reading.files.workbook import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Sheet
from validation.report import ReportError, SourceFile, TextTable, refuse_large

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def delimited(file: SourceFile) -> Sheet:
    """The lines and cells of the file as one sheet; raises ReportError when it is no CSV."""
    lines = _parsed(_decoded(file.content))
    if len(lines) > MOST_ROWS + 1:
        raise ReportError("too_many_rows", f"hơn {MOST_ROWS:,} dòng".replace(",", "."))
    if (width := max(map(len, lines))) > MOST_COLUMNS:
        raise ReportError("too_many_columns", f"{width} cột")
    if len(lines) * width > MOST_CELLS:
        raise ReportError("too_many_cells", f"hơn {MOST_CELLS // 1_000_000} triệu ô")
    return Sheet(None, lines)


def read_csv(file: SourceFile) -> TextTable:
    """The table of a CSV whose first line is its head; raises ReportError when it is none."""
    refuse_large(file)
    return in_one_head(delimited(file))


def in_one_head(sheet: Sheet) -> TextTable:
    """The table of a sheet whose first line is its head; raises ReportError when the lines do not fit below it."""
    lines = [[str(value) for value in line] for line in sheet.cells]
    width = len(lines[0])
    numbered = [(number, _fitted(line, width, number)) for number, line in enumerate(lines[1:], start=2) if any(line)]
    if not numbered:
        raise ReportError("file_empty", "chỉ có dòng tiêu đề")
    numbers, rows = zip(*numbered, strict=True)
    return TextTable(None, tuple(header.strip() for header in lines[0]), rows, numbers)


def _decoded(content: bytes) -> str:
    if content.startswith(UTF_16):
        return _of_two_bytes(content)
    if b"\0" in content:
        raise ReportError("file_unreadable", "tệp không phải văn bản CSV")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _of_one_byte(content)


def _of_two_bytes(content: bytes) -> str:
    try:
        text = content.decode("utf-16")
    except UnicodeDecodeError:
        raise ReportError("file_unreadable", "tệp bị cắt ngang hoặc không dùng mã UTF-16") from None
    if "\0" in text:
        raise ReportError("file_unreadable", "tệp không phải văn bản CSV")
    return text


def _of_one_byte(content: bytes) -> str:
    """Windows-1258 when its words are Vietnamese, else the bytes as Latin letters when a legacy font explains them."""
    text = nfc(content.decode("cp1258", "replace"))
    if share_of_syllables(text) >= 0.9:
        return text
    text = content.decode("latin-1")
    if legacy_font([text]) is None:
        raise ReportError("file_unreadable", "tệp không dùng mã UTF-8; hãy lưu lại dạng “CSV UTF-8”")
    return text


def _parsed(text: str) -> list[list[str]]:
    first_line = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first_line.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        lines = list(islice(reader, MOST_ROWS + 2))
    except csv.Error:
        raise ReportError("file_unreadable", "dấu phân cách hoặc dấu ngoặc kép trong tệp CSV bị hỏng") from None
    if not any(map(any, lines)):
        raise ReportError("file_empty", "tệp trống")
    # Most files defuse nothing, and there may be millions of cells.
    return [[as_written(cell) for cell in line] for line in lines] if "'" in text else lines


def _fitted(line: list[str], width: int, number: int) -> list[str]:
    if any(line[width:]):
        raise ReportError("file_unreadable", f"dòng {number} có nhiều ô hơn dòng tiêu đề")
    return [*line[:width], *[""] * (width - len(line))]
