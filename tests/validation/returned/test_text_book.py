import io

import openpyxl  # type: ignore[import-untyped]
import pytest

from validation.reading.files.spreadsheet import spreadsheet
from validation.report import SourceFile
from validation.returned.text_book import LONG_TEXTS, MORE, PART, TextBook

FULL = "ắ" * 32_767
LONG = "".join(f"câu {number}. " for number in range(5_000))
PICTURES = "😀" * 20_000


def book_of(*texts: str) -> openpyxl.Workbook:
    content = io.BytesIO()
    with TextBook(content) as book:
        sheet = book.add_worksheet("Số liệu")
        for row, text in enumerate(texts):
            sheet.write(row, 0, text)
    return openpyxl.load_workbook(io.BytesIO(content.getvalue()))


def test_text_stays_whole_when_it_just_fits_into_a_cell() -> None:
    book = book_of(FULL)
    assert book["Số liệu"]["A1"].value == FULL
    assert book.sheetnames == ["Số liệu"]


@pytest.mark.parametrize("text", [LONG, PICTURES, f"{FULL}x"])
def test_text_too_long_for_a_cell_says_where_the_whole_of_it_stands(text: str) -> None:
    book = book_of("trước", text)
    assert book["Số liệu"]["A2"].value == text[:PART] + MORE
    head, *lines = book[LONG_TEXTS].iter_rows(values_only=True)
    assert head == ("Ô", "Phần", "Văn bản")
    assert [line[:2] for line in lines] == [("Số liệu!A2", number) for number in range(1, len(lines) + 1)]
    assert "".join(str(line[2]) for line in lines) == text


def test_reader_of_reports_cuts_nothing_from_a_full_cell() -> None:
    content = io.BytesIO()
    with TextBook(content) as book:
        book.add_worksheet("Số liệu").write(0, 0, FULL)
    (sheet,) = spreadsheet(SourceFile("a.xlsx", content.getvalue())).sheets
    assert sheet.cells[0][0] == FULL


@pytest.mark.parametrize(
    "text", ["=1+1", "{=1+1}", "https://example.org", "mailto:a@b.vn", "internal:'x'!A1", "+84", "@x"]
)
def test_text_stays_a_text_whatever_it_begins_with(text: str) -> None:
    cell = book_of(text)["Số liệu"]["A1"]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)
