"""Workbooks in which texts stay texts, whatever they begin with, and none is cut without a word."""

import io
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from glossary.writing.harmless import harmless

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
# What Excel holds in a cell, in the units that it counts: a picture letter is two.
MOST_UNITS = 32_767
PART = 16_000
LONG_TEXTS = "Văn bản dài"
HEADS = ("Ô", "Phần", "Văn bản")
MORE = " … (còn nữa: xem trọn văn bản ở trang “Văn bản dài”)"

Long = list[tuple[str, str]]


class TextSheet(Worksheet):  # type: ignore[misc]
    """A sheet whose texts are harmless; of one too long for a cell the whole goes to a sheet of its own."""

    long: Long

    # Every way to write a text, tables included, ends here.
    def _write_string(self, row: int, col: int, string: str, cell_format: Format | None = None) -> int:
        text = harmless(string)
        if is_too_long(text):
            self.long.append((f"{self.get_name()}!{xl_rowcol_to_cell(row, col)}", text))
            text = f"{text[:PART]}{MORE}"
        return int(super()._write_string(row, col, text, cell_format))


class TextBook(xlsxwriter.Workbook):  # type: ignore[misc]
    """A workbook of such sheets; `content` gets its bytes when it is closed."""

    def __init__(self, content: io.BytesIO) -> None:
        self.long: Long = []
        super().__init__(content, OPTIONS)

    def add_worksheet(self, name: str | None = None, worksheet_class: Any = None) -> Worksheet:
        """A sheet of this name, for texts unless another kind is asked for."""
        sheet = super().add_worksheet(name, worksheet_class or TextSheet)
        sheet.long = self.long
        return sheet

    def close(self) -> None:
        """Write the file, with the long texts on the last sheet where there are any."""
        if self.long:
            self._add_long_texts()
        super().close()

    def _add_long_texts(self) -> None:
        """One row a part of a text, in its order: the cell it belongs to, the part's number, the part."""
        found, self.long = self.long, []
        sheet = self.add_worksheet(LONG_TEXTS)
        sheet.write_row(0, 0, HEADS)
        lines = [(place, *part) for place, text in found for part in enumerate(parts(text), start=1)]
        for row, (place, number, part) in enumerate(lines, start=1):
            sheet.write_string(row, 0, place)
            sheet.write_number(row, 1, number)
            sheet.write_string(row, 2, part)


def is_too_long(text: str) -> bool:
    """Whether Excel would cut the text."""
    return len(text) * 2 > MOST_UNITS and len(text.encode("utf-16-le")) // 2 > MOST_UNITS


def parts(text: str) -> list[str]:
    """The text in pieces that each fit into a cell."""
    return [text[start : start + PART] for start in range(0, len(text), PART)]
