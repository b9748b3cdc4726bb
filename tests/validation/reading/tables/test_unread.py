"""Columns whose header is unknown or missing are told, also in forms that are turned into rows."""

from collections.abc import Sequence

import pytest

from data.places.reference import places
from tests.fixtures.award_forms import BY_RECIPIENT, SUMS, SUMS_MERGED
from tests.fixtures.pages import Page, Value, xlsx
from validation.report import SourceFile
from validation.screening.screen import screen

TITLE = "Quận Cầu Giấy, năm học 2023-2024"
HEAD = ["STT", "Tên trường", "Số đoàn viên"]


def found(page: Page) -> list[tuple[str, int | None, str | None, str | None]]:
    screened = screen(SourceFile("bao cao.xlsx", xlsx(page)), places())
    return [(one.check, one.row, one.column, one.header) for file in screened for one in file.problems]


def members(head: Sequence[Value], *rows: Sequence[Value]) -> Page:
    return Page([[TITLE], head, *rows])


def test_numbers_below_a_missing_header_are_no_data_that_may_be_lost() -> None:
    page = members([*HEAD, None], [1, "TH Mai Dịch", 45, 40], [2, "TH Nghĩa Tân", 50, "41"])
    assert found(page) == [("header_blank", 2, "D", "")]


def test_texts_below_a_missing_header_between_others_are_no_data_that_may_be_lost() -> None:
    page = members(["STT", None, "Tên trường", "Số đoàn viên"], [1, "Cụm 1", "TH Mai Dịch", 45])
    assert found(page) == [("header_blank", 2, "B", "")]


@pytest.mark.parametrize("beside", ["đã họp lại", "chờ xác nhận"])
def test_remark_beside_the_table_is_no_column(beside: str) -> None:
    assert found(members(HEAD, [1, "TH Mai Dịch", 45, beside], [2, "TH Nghĩa Tân", 50])) == []


def renamed(page: Page, row: int, column: int, header: str, merged: Sequence[str] = ()) -> Page:
    rows = [list(cells) for cells in page.rows]
    rows[row - 1][column] = header
    return Page(rows, merged=merged)


def test_unknown_header_of_a_form_that_is_turned_into_rows_is_told() -> None:
    assert found(renamed(BY_RECIPIENT, 5, 4, "Cá nhâm")) == [("header_unknown", 5, "E", "Cá nhâm")]
    sums = renamed(SUMS, 6, 5, "Tập thểể", SUMS_MERGED)
    assert found(sums) == [("header_unknown", 5, "F", "Giấy khen / Tập thểể")]


def test_blank_cell_of_a_form_that_is_turned_into_rows_is_named_itself() -> None:
    page = renamed(BY_RECIPIENT, 6, 1, "-")
    assert ("value_required", 6, "B", "Hình thức khen") in found(page)
