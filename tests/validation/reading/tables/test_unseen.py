"""What calamine does not tell: percentages in every kind of workbook, hidden rows and columns of old and open ones."""

import io
from collections.abc import Callable

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures.hostile import rewritten
from tests.fixtures.pages import Page, Percent, ods, xls, xlsx
from validation.reading.files import old_excel, open_document
from validation.reading.files.percents import as_shown, is_percent_format
from validation.reading.files.spreadsheet import spreadsheet
from validation.reading.files.workbook import Sheet
from validation.report import SourceFile

PAGE = Page([["a", "b"], [Percent(0.733), 0.733], [1, Percent(1.05)], ["x"]], hidden_rows=[3, 4], hidden_columns=["B"])
MAKERS: dict[str, Callable[[Page], bytes]] = {"xlsx": xlsx, "xls": xls, "ods": ods}


def opened(ending: str, content: bytes) -> Sheet:
    (sheet,) = spreadsheet(SourceFile(f"a.{ending}", content)).sheets
    return sheet


@pytest.mark.parametrize("ending", MAKERS)
def test_percentages_and_hidden_rows_are_seen_in_every_kind_of_workbook(ending: str) -> None:
    sheet = opened(ending, MAKERS[ending](PAGE))
    assert (set(sheet.percents), set(sheet.hidden_rows)) == ({(1, 0), (2, 1)}, {2, 3})
    assert as_shown(sheet).cells == [["a", "b"], ["73,3%", 0.733], [1, "105%"], ["x", ""]]


@pytest.mark.parametrize("ending", ["xlsx", "xls"])
def test_hidden_columns_are_seen(ending: str) -> None:
    assert opened(ending, MAKERS[ending](PAGE)).hidden_columns == {1}


@pytest.mark.parametrize(
    ("code", "is_percent"),
    [("0%", True), ("0.00%", True), ('0.0"%"', False), (r"0\%", False), ("0&quot;%&quot;", False), ("#,##0", False)],
)
def test_percent_sign_that_is_only_shown_is_no_percentage(code: str, is_percent: bool) -> None:
    assert is_percent_format(code) == is_percent


def test_results_of_formulas_are_percentages_too_but_no_blank_cells() -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, "=1/4", book.add_format({"num_format": 9}), 0.25)
        sheet.write_blank(5, 5, None, book.add_format({"num_format": 9}))
    found = opened("xlsx", content.getvalue())
    assert (set(found.percents), as_shown(found).cells[0][0]) == ({(0, 0)}, "25%")


def test_rows_written_as_one_are_hidden_one_by_one_and_not_without_end() -> None:
    one, many = (
        rewritten(ods(PAGE), "content.xml", b'visibility="collapse"', b'visibility="filter"' + repeated)
        for repeated in (b"", b' table:number-rows-repeated="1048576"')
    )
    assert opened("ods", one).hidden_rows == {2, 3}
    assert len(open_document.seen_in(many)["Sheet1"].rows) == 200_000 - 2


@pytest.mark.parametrize("seen_in", [old_excel.seen_in, open_document.seen_in])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(600)])
def test_nothing_is_seen_in_what_is_no_workbook(
    seen_in: Callable[[bytes], dict[str, old_excel.Seen]], content: bytes
) -> None:
    assert seen_in(content) == {}


@given(at=st.integers(0, 20_000), byte=st.integers(0, 255))
def test_damaged_old_workbook_does_no_harm(at: int, byte: int) -> None:
    content = bytearray(xls(PAGE))
    content[at % len(content)] = byte
    old_excel.seen_in(bytes(content))


@given(length=st.integers(0, 20_000))
def test_old_workbook_that_is_cut_does_no_harm(length: int) -> None:
    old_excel.seen_in(xls(PAGE)[:length])


def test_old_workbook_beyond_seven_megabytes_is_seen_to_its_end() -> None:
    rows = [[f"{number} {'x' * 400}"] for number in range(20_000)]
    content = xls(Page([*rows, [Percent(0.5)]], hidden_rows=[20_000]))
    assert len(content) > 7 * 1024**2
    seen = old_excel.seen_in(content)["Sheet1"]
    assert (seen.rows, seen.percents) == ({19_999}, {(20_000, 0)})
