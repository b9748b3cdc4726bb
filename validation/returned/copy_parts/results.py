"""The results of formulas put back: openpyxl writes formulas without, and who reads the copy would find blanks."""

import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils import column_index_from_string  # type: ignore[import-untyped]
from openpyxl.utils.datetime import to_excel  # type: ignore[import-untyped]

from validation.reading.files.workbook import Sheet, Value

FORMULA = re.compile(r'<c r="([A-Z]+)(\d+)"([^>]*)>(<f[^>]*(?:/>|>[^<]*</f>))(?:<v ?/>|<v></v>)')


def saved(book: Any) -> bytes:
    """The workbook as the bytes of an .xlsx file."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_results(content: bytes, titles: Sequence[str], values: Sequence[Sheet]) -> bytes:
    """The saved workbook, whose sheets have the titles in their order, with the results that `values` hold."""
    of_title = {sheet.name: sheet.cells for sheet in values}
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        paths = {f"xl/worksheets/sheet{number}.xml": title for number, title in enumerate(titles, start=1)}
        for entry in old.namelist():
            part = old.read(entry)
            cells = of_title.get(paths.get(entry, ""))
            new.writestr(entry, _filled(part, cells) if cells and b"<f" in part else part)
    return changed.getvalue()


def _filled(part: bytes, cells: Sequence[Sequence[Value]]) -> bytes:
    def result(found: re.Match[str]) -> str:
        row, column = int(found[2]) - 1, column_index_from_string(found[1]) - 1
        value = cells[row][column] if row < len(cells) and column < len(cells[row]) else ""
        if value == "":
            return found[0]
        kind, text = _written(value)
        return f'<c r="{found[1]}{found[2]}"{found[3]}{kind}>{found[4]}<v>{escape(text)}</v>'

    return FORMULA.sub(result, part.decode()).encode()


def _written(value: Value) -> tuple[str, str]:
    """The cell's type, as the file names it, and its text."""
    if isinstance(value, bool):
        return ' t="b"', str(int(value))
    if isinstance(value, int | float):
        return "", repr(value)
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return "", repr(to_excel(value))
    return ' t="str"', value
