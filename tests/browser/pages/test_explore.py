"""Dữ liệu: its parts are reached by a link, and each reads well."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages.test_pages import reads_well
from tests.browser.tabs import Tabs
from tests.browser.visit import query, settled, turn_to, unfold, visit

PARTS = ("tu-dien", "doi-chieu", "bao-cao")


@pytest.mark.parametrize("kind", ["shipped", "demo", "empty"])
def test_parts_read_well_when_all_is_unfolded(page: Page, request: pytest.FixtureRequest, kind: str) -> None:
    visit(page, f"{request.getfixturevalue(kind)}/du-lieu")
    for part in PARTS:
        page.set_viewport_size({"width": 1920, "height": 1080})
        turn_to(page, f"{request.getfixturevalue(kind)}/du-lieu?phan={part}")
        reads_well(unfold(page))
        page.set_viewport_size({"width": 390, "height": 844})
        reads_well(settled(page))


def test_part_stands_in_the_link_and_back_undoes_it(demo: str, page: Page) -> None:
    visit(page, f"{demo}/du-lieu?bang=awards")
    page.get_by_role("radio", name="Đối chiếu").click()
    expect(page.get_by_role("heading", level=2).filter(has_text="chỗ lệch nhau")).to_be_visible()
    settled(page)
    assert query(page) == {"phan": ["doi-chieu"], "bang": ["awards"]}
    page.go_back()
    expect(page.get_by_role("heading", level=2).filter(has_text="Khen thưởng")).to_be_visible()


def test_disagreement_gives_both_values_their_difference_and_their_report(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?phan=doi-chieu")
    cells = page.get_by_role("region", name="Chỗ số liệu lệch nhau").get_by_role("row").nth(1).get_by_role("cell")
    kind, counted, other, difference, report = cells.all_inner_texts()[2:]
    assert kind in {"danh sách và số tổng", "hai báo cáo", "tỷ lệ và phân số"}
    values = [int(text.split(" ")[0].replace(".", "")) for text in (counted, other, difference)]
    assert abs(values[0] - values[1]) == values[2] > 0
    assert report.startswith("Dữ liệu minh hoạ: báo cáo")


def test_dictionary_is_downloaded_whole(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/du-lieu?phan=tu-dien")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải từ điển đầy đủ").click()
    text = waiting.value.path().read_text(encoding="utf-8")
    assert text.startswith("# Từ điển dữ liệu\n")
    assert waiting.value.suggested_filename == "tu-dien-du-lieu_ban-1.md"
