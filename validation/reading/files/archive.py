"""What a look into the archive behind .xlsx, .xlsm and .ods tells before anything is unpacked."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape

from validation.reading.files.extent import COLUMN_STEP, ROW_STEP, Extent, extent, is_stretched
from validation.reading.files.percents import percent_cells, percent_styles
from validation.reading.files.workbook import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from validation.report import ReportError

ZIP, COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DAMAGED = "tệp bị hỏng hoặc bị cắt ngang"
LARGEST_UNPACKED = 300 * 1024 * 1024
# Real workbooks shrink to a tenth or a thirtieth; small ones may shrink more and do no harm.
MOST_SHRUNK, HARMLESS = 200, 20 * 1024 * 1024
HIDDEN_ROW = re.compile(rb'<row\b(?=[^<>]*\bhidden="(?:1|true)")[^<>]*?\br="(\d{1,7})"')
HIDDEN_COLUMN = re.compile(rb'<col\b(?=[^<>]*\bhidden="(?:1|true)")[^<>]*>')
STRINGS = "xl/sharedStrings.xml"


@dataclass(frozen=True)
class Hidden:
    """The hidden rows and columns of a sheet, from 0."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Archive:
    """What is known of an archive: hidden rows and columns and percentages by sheet name, macros or pictures in it.

    `is_odd`: its parts are written as Excel does not write them; only a process with a limit may open it.
    """

    hidden: dict[str, Hidden]
    has_macros: bool
    has_pictures: bool
    percents: Mapping[str, frozenset[tuple[int, int]]] = field(default_factory=dict)
    is_odd: bool = False


def looked_into(content: bytes) -> Archive:
    """Read the archive's list and sheets; raises ReportError when unpacking it would do harm."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_harmful(archive)
            names = archive.namelist()
            sheets = {name: path for name, path in _sheets(archive).items() if path in names}
            hidden, is_odd = _sheets_looked_into(archive, sheets)
            percents = _percents(archive, sheets)
    except (zlib.error, zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError, RuntimeError, KeyError):
        raise ReportError("file_damaged", DAMAGED) from None
    return Archive(
        hidden,
        has_macros=any(name.endswith("vbaProject.bin") for name in names),
        has_pictures=any(re.search(r"(?:^|/)(?:media|Pictures)/", name) for name in names),
        percents=percents,
        is_odd=is_odd,
    )


def _sheets_looked_into(archive: zipfile.ZipFile, sheets: Mapping[str, str]) -> tuple[dict[str, Hidden], bool]:
    if len(sheets) > MOST_SHEETS:
        raise ReportError("too_many_sheets", f"{len(sheets)} trang")
    hidden, cells = {}, 0
    strings = archive.read(STRINGS) if STRINGS in archive.namelist() else b""
    is_odd = is_stretched(strings, b"</si>") or b"<![CDATA[" in strings
    for name, path in sheets.items():
        sheet = archive.read(path)
        reach = extent(sheet)
        _refuse_far(reach)
        cells += reach.cells
        is_odd |= reach.is_odd
        hidden[name] = _hidden(sheet)
    if cells > MOST_CELLS:
        raise ReportError("too_many_cells", f"hơn {MOST_CELLS // 1_000_000} triệu ô")
    return hidden, is_odd


def _refuse_far(reach: Extent) -> None:
    if reach.columns >= MOST_COLUMNS + COLUMN_STEP or (reach.columns > MOST_COLUMNS and reach.columns % COLUMN_STEP):
        raise ReportError("too_many_columns", f"hơn {MOST_COLUMNS} cột")
    if reach.rows > MOST_ROWS + ROW_STEP or (reach.rows > MOST_ROWS and reach.rows % ROW_STEP):
        raise ReportError("too_many_rows", f"hơn {MOST_ROWS:,} dòng".replace(",", "."))


def _refuse_harmful(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise ReportError("file_encrypted", "tệp có mật khẩu")
    unpacked, packed = (sum(sizes) for sizes in zip(*((e.file_size, e.compress_size) for e in entries), strict=True))
    if unpacked > LARGEST_UNPACKED or (unpacked > HARMLESS and unpacked > MOST_SHRUNK * max(packed, 1)):
        raise ReportError("file_expands", f"{unpacked // 1024 // 1024} MB")


def _percents(archive: zipfile.ZipFile, sheets: Mapping[str, str]) -> dict[str, frozenset[tuple[int, int]]]:
    """Sheets are searched only in the rare workbook that has such a style."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = percent_styles(archive.read("xl/styles.xml"))
    return {name: percent_cells(archive.read(path), styles) for name, path in sheets.items()} if styles else {}


def _sheets(archive: zipfile.ZipFile) -> dict[str, str]:
    """The path of each sheet of an .xlsx by its name; none for an .ods."""
    if "xl/workbook.xml" not in archive.namelist():
        return {}
    links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    paths = {}
    for link in re.findall(r"<Relationship\b[^<>]*>", links):
        paths[_attribute(link, "Id")] = "xl/" + _attribute(link, "Target").removeprefix("/xl/")
    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    sheets = re.findall(r"<(?:\w+:)?sheet\b[^<>]*>", book)
    return {_attribute(sheet, "name"): paths.get(_attribute(sheet, r"\w+:id"), "") for sheet in sheets}


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""


def _hidden(sheet: bytes) -> Hidden:
    columns: set[int] = set()
    for column in HIDDEN_COLUMN.findall(sheet):
        tag = column.decode()
        columns |= set(range(int(_attribute(tag, "min")) - 1, min(int(_attribute(tag, "max")), MOST_COLUMNS)))
    return Hidden(frozenset(int(row) - 1 for row in HIDDEN_ROW.findall(sheet)), frozenset(columns))
