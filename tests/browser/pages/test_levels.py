"""Filters by school: what names no school stays out, and the page says how many and whose."""

import re

from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import ABSENT, CAU_GIAY, MAIN, choose, tile, visit, words

LABEL = "Sáng kiến được công nhận cấp quận, huyện"
NOTE = "Có số liệu không ghi theo trường"


def test_totals_of_a_district_stay_out_when_a_school_level_is_chosen(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?{CAU_GIAY}")
    expect(page.get_by_text(NOTE)).to_have_count(0)
    choose(page, "Cấp học", "Tiểu học")
    expect(tile(page, LABEL)).to_have_text(ABSENT)
    note = page.locator(MAIN).locator(".dropped").filter(has_text=NOTE)
    expect(note).to_contain_text(f"{LABEL}: Cầu Giấy 868")
    expect(note).to_contain_text("Sáng kiến được công nhận cấp tỉnh, thành phố: Cầu Giấy 439")
    assert not re.search(r"1\.?307", words(page))


def test_awards_of_nobody_s_school_stay_out_when_a_school_level_is_chosen(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/khen-thuong?{CAU_GIAY}&cap=primary")
    expect(tile(page, "Tập thể được khen")).to_have_text("3")
    expect(page.locator(".dropped")).to_contain_text("Tập thể được khen: Cầu Giấy 40")
    expect(page.locator(".dropped")).to_contain_text("Cá nhân được khen: Cầu Giấy 58")


def test_invented_rows_without_a_school_are_named_with_their_district(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/sang-kien?cap=primary")
    note = page.locator(".dropped").filter(has_text=NOTE)
    expect(note).to_contain_text(re.compile(rf"{LABEL}: .*(Ba Đình|Cầu Giấy|Đống Đa|Hoàn Kiếm|Long Biên|Tây Hồ) \d+"))
