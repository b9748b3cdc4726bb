import pytest

from tests.fixtures.hostile import rewritten
from tests.fixtures.pages import Page, xlsx
from validation.reading.files.extent import SMALL, extent, is_stretched
from validation.reading.files.spreadsheet import spreadsheet
from validation.report import SourceFile, column_letters


def sheet_of(*cells: str, after: bytes = b"") -> bytes:
    return (
        b"<sheetData>" + b"".join(b'<c r="%b"><v>1</v></c>' % cell.encode() for cell in cells) + b"</sheetData>" + after
    )


@pytest.mark.parametrize(("cells", "reach"), [(("A1",), (1, 1)), (("B7", "AA3"), (7, 27)), ((), (0, 0))])
def test_extent_of_a_small_sheet_is_exact(cells: tuple[str, ...], reach: tuple[int, int]) -> None:
    found = extent(sheet_of(*cells))
    assert (found.rows, found.columns) == reach


def test_cells_without_contents_do_not_count() -> None:
    assert extent(b'<row r="9"><c r="ZZ9999" s="1"/></row>').cells == 0


@pytest.mark.parametrize("row", [1, 9_999, 10_000, 99_999, 100_000, 119_999, 200_000, 999_999, 1_048_576])
@pytest.mark.parametrize("column", [1, 26, 27, 52, 200, 702, 703])
def test_extent_of_a_large_sheet_is_never_too_small_and_at_most_a_step_too_large(row: int, column: int) -> None:
    found = extent(sheet_of(f"{column_letters(column - 1)}{row}", after=b" " * SMALL))
    assert row <= found.rows <= max(row + 10_000, 0) or found.rows >= 990_000
    assert column <= found.columns <= column + 26 or found.columns >= 702


@pytest.mark.parametrize("sheet", [b"<row><c><v>1</v></c></row>", b'<row><c t="s"><v>1</v></c></row>', b"<x:c>1</x:c>"])
def test_cells_that_do_not_say_where_they_stand_are_odd(sheet: bytes) -> None:
    assert extent(sheet).is_odd


def test_stretch_without_a_sign_is_found_wherever_it_lies() -> None:
    even = b"<c>" + b" " * 90_000
    assert not is_stretched(even * 5, b"<c")
    assert is_stretched(even + b" " * 90_000 + even, b"<c")


def test_workbook_with_an_endless_text_is_read_as_far_as_tells_that_it_is_too_long() -> None:
    page = Page([["a", "b"], ["long", 1]], hidden_rows=[2])
    content = rewritten(xlsx(page), "xl/sharedStrings.xml", b"long", b"x" * 200_000)
    (sheet,) = spreadsheet(SourceFile("a.xlsx", content)).sheets
    assert (len(str(sheet.cells[1][0])), set(sheet.hidden_rows)) == (32_768, {1})
