import struct

import pytest

from tests.fixtures.hostile import COMPOUND, EVERYTHING_MERGED, FALSE_SIZE, FAR_CORNER, REPEATED, SMALL
from tests.fixtures.pages import Page, xls, xlsx
from validation.reading.files.spreadsheet import spreadsheet
from validation.report import ReportError, SourceFile


def refused(name: str, content: bytes) -> tuple[str, str]:
    with pytest.raises(ReportError) as raised:
        spreadsheet(SourceFile(name, content))
    return raised.value.check, str(raised.value)


def test_hidden_rows_columns_and_sheets_are_known() -> None:
    page = Page([["a", "b"], [1, 2], [3, 4]], name="Một & hai", hidden_rows=[2], hidden_columns=["B"])
    first, second = spreadsheet(SourceFile("a.xlsx", xlsx(page, Page([["x"]], name="Ẩn", is_hidden=True)))).sheets
    assert (first.name, set(first.hidden_rows), set(first.hidden_columns), first.is_hidden) == (
        "Một & hai",
        {1},
        {1},
        False,
    )
    assert (second.name, second.is_hidden) == ("Ẩn", True)


def test_merged_areas_are_known() -> None:
    (sheet,) = spreadsheet(SourceFile("a.xlsx", xlsx(Page([["a", None, "b"]], merged=["A1:B2"])))).sheets
    assert sheet.merged == ((0, 0, 1, 1),)


def test_cells_keep_their_place_when_the_first_rows_and_columns_are_blank() -> None:
    (sheet,) = spreadsheet(SourceFile("a.xlsx", xlsx(Page([[], [None, None, "x"]])))).sheets
    assert [list(row) for row in sheet.cells] == [["", "", ""], ["", "", "x"]]


def test_formula_is_read_as_its_value() -> None:
    (sheet,) = spreadsheet(SourceFile("a.xlsx", xlsx(Page([["a"]], formulas=[("B1", "=1+1", 2)])))).sheets
    assert sheet.cells[0][1] == 2


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.xlsx", b"", ("file_empty", "nội dung không phải bảng tính")),
        ("a.xlsx", b"STT,T\n1,2\n", ("file_damaged", "nội dung không phải bảng tính")),
        ("a.csv", xlsx(SMALL), ("wrong_extension", "đuôi .csv nhưng nội dung là loại khác")),
        ("a.xlsx", xls(SMALL), ("wrong_extension", "đuôi .xlsx nhưng nội dung là loại khác")),
        ("a.xlsx", xlsx(Page([])), ("file_empty", "các trang tính đều trống")),
        ("a.xls", COMPOUND + bytes(4000), ("file_damaged", "tệp bị hỏng hoặc bị cắt ngang")),
    ],
)
def test_file_is_refused_with_its_reason(name: str, content: bytes, found: tuple[str, str]) -> None:
    assert refused(name, content) == found


def test_old_workbook_that_asks_for_endless_memory_is_refused() -> None:
    content = bytearray(xls(SMALL))
    # The record that says how many rows there are; the library makes room for all of them at once.
    dimensions = content.index(b"\x00\x02\x0e\x00")
    struct.pack_into("<I", content, dimensions + 8, 0x7FFFFFFF)
    assert refused("a.xls", bytes(content)) == ("file_damaged", "tệp bị hỏng hoặc bị cắt ngang")


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.ods", REPEATED, ("file_damaged", "tệp bị hỏng hoặc bị cắt ngang")),
        ("a.xlsx", FAR_CORNER, ("too_many_columns", "hơn 200 cột")),
    ],
)
def test_workbook_that_claims_endless_cells_is_refused(name: str, content: bytes, found: tuple[str, str]) -> None:
    assert refused(name, content) == found


@pytest.mark.parametrize("content", [FALSE_SIZE, EVERYTHING_MERGED])
def test_workbook_that_says_a_false_size_is_read_by_its_cells(content: bytes) -> None:
    (sheet,) = spreadsheet(SourceFile("a.xlsx", content)).sheets
    assert len(sheet.cells) == 2


def test_old_workbook_is_read() -> None:
    (sheet,) = spreadsheet(SourceFile("a.xls", xls(SMALL))).sheets
    assert list(sheet.cells[1]) == ["2023-2024", "005", "TH Mai Dịch"]
