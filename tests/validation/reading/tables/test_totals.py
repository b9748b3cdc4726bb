import pytest

from data.places.reference import places
from tests.fixtures.pages import Page, Value, xlsx
from validation.report import SourceFile
from validation.screening.screen import screen

HEAD = ["STT", "Tên trường", "Số đoàn viên", "Đoàn viên nữ"]


def differing(women: Value, total: Value) -> list[tuple[int | None, str | None]]:
    rows: list[list[Value]] = [
        [1, "TH Mai Dịch", 45, women],
        [2, "TH Nghĩa Tân", 50, None],
        [None, "Tổng cộng", 95, total],
    ]
    page = Page([["Quận Cầu Giấy, năm học 2023-2024"], HEAD, *rows])
    screened = screen(SourceFile("bao cao.xlsx", xlsx(page)), places())
    return [(one.row, one.column) for file in screened for one in file.problems if one.check == "total_differs"]


@pytest.mark.parametrize("women", [0, "0"])
def test_total_over_zeros_is_compared(women: Value) -> None:
    assert differing(women, 40) == [(5, "D")]
    assert differing(women, 0) == []


@pytest.mark.parametrize("women", [None, "-"])
def test_total_of_what_nobody_listed_is_not_compared(women: Value) -> None:
    assert differing(women, 40) == []
