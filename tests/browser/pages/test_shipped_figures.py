"""The published figures of Cầu Giấy on the screen."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import ABSENT, CAU_GIAY, MAIN, PAGES, SIDEBAR, go_to, query, tile, visit, words


def test_levels_stand_apart_and_the_filters_stay_when_the_page_changes(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?{CAU_GIAY}")
    expect(tile(page, "Sáng kiến được công nhận cấp quận, huyện")).to_have_text("868")
    expect(tile(page, "Sáng kiến được công nhận cấp tỉnh, thành phố")).to_have_text("439")
    assert not re.search(r"1\.?307", words(page))

    go_to(page, "Khen thưởng")
    expect(tile(page, "Tập thể được khen")).to_have_text("43")
    expect(tile(page, "Cá nhân được khen")).to_have_text("58")
    expect(tile(page, "Ghi nhận, tôn vinh")).to_have_text("46")
    expect(page.locator(MAIN)).to_contain_text("Khen thưởng năm học 2023-2024: 43 tập thể, 58 cá nhân")
    assert query(page) == {"don-vi": ["cau-giay"], "tu": ["2023-2024"], "den": ["2023-2024"]}
    assert "147" not in words(page)


@pytest.mark.parametrize("address", ["tong-quan", "cong-doan-co-so"])
def test_unions_and_members_of_unclear_scope_read_as_not_reported(shipped: str, tabs: Tabs, address: str) -> None:
    page = tabs.at("wide", f"{shipped}/{address}?{CAU_GIAY}")
    expect(tile(page, "CĐCS")).to_have_text(ABSENT)
    expect(tile(page, "Đoàn viên")).to_have_text(ABSENT)


@pytest.mark.parametrize("address", [page for page in PAGES if page not in {"du-lieu", "so-sanh", "nhap-bao-cao"}])
def test_figures_of_unclear_scope_stand_in_no_tile(shipped: str, tabs: Tabs, address: str) -> None:
    page = tabs.at("wide", f"{shipped}/{address}?don-vi=cau-giay")
    numbers = page.locator("section.tile .value").all_inner_texts()
    assert numbers
    assert not {"32", "4.262"} & set(numbers)


def test_missing_reports_are_listed_by_number(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/tong-quan?{CAU_GIAY}")
    box = page.get_by_role("region", name="Số liệu đã có của năm học 2023-2024")
    row = box.get_by_role("row", name="Cầu Giấy").get_by_role("cell").all_inner_texts()
    assert row == [ABSENT, ABSENT, "✓", "✓", ABSENT]


def test_award_bodies_stand_in_protocol_order(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/khen-thuong?{CAU_GIAY}")
    rows = page.get_by_role("region", name="Khen thưởng").get_by_role("row").all_inner_texts()
    assert [re.split(r"\t", row) for row in rows][1:] == [
        ["Tổng LĐLĐ Việt Nam", "Cờ thi đua", "1", ""],
        ["Tổng LĐLĐ Việt Nam", "Bằng khen", "1", ""],
        ["LĐLĐ Thành phố", "Cờ thi đua", "1", ""],
        ["LĐLĐ Thành phố", "Bằng khen", "3", "4"],
        ["UBND quận", "Khen thưởng (không nêu hình thức)", "14", "15"],
        ["LĐLĐ quận", "Khen thưởng (không nêu hình thức)", "23", "39"],
    ]


def test_clear_button_leaves_nothing_out(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?don-vi=hoan-kiem")
    page.locator(SIDEBAR).get_by_role("button", name="Bỏ bộ lọc").click()
    expect(page).to_have_url(f"{shipped}/sang-kien")
    expect(tile(page, "Sáng kiến được công nhận cấp quận, huyện")).to_have_text("559")
