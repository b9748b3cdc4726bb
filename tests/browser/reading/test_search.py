"""Searching the filters of the sidebar as people type: without diacritics, in capitals, decomposed."""

import re
import unicodedata

from playwright.sync_api import Locator, Page, expect

from tests.browser.visit import SIDEBAR, visit


def listed(page: Page, label: str, typed: str) -> Locator:
    """The options of a filter that are left when something is typed."""
    field = page.get_by_role("combobox", name=label, exact=True)
    field.fill(typed)
    return page.locator(SIDEBAR).get_by_role("option")


def test_district_is_found_however_it_is_typed(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    for typed in ("dong da", "ĐỐNG ĐA", unicodedata.normalize("NFD", "Đống Đa")):
        expect(listed(page, "Quận, huyện", typed)).to_have_text(["Đống Đa"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{demo}/sang-kien?don-vi=dong-da")


def test_cluster_and_union_are_found_without_diacritics(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien?don-vi=cau-giay")
    clusters = listed(page, "Cụm thi đua", "cum 1 cau giay")
    expect(clusters.first).to_contain_text("Cụm")
    page.keyboard.press("Enter")
    unions = listed(page, "CĐCS", "truong")
    expect(unions.first).to_contain_text("Trường")
    page.keyboard.press("Enter")
    expect(page.locator(SIDEBAR).locator(".chips li")).to_have_count(3)
    expect(page).to_have_url(re.compile(r"\?don-vi=cau-giay&cum=005\.cum-1&cdcs=005-"))


def test_level_is_found_without_diacritics(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    expect(listed(page, "Cấp học", "tieu hoc").first).to_have_text("Tiểu học")
