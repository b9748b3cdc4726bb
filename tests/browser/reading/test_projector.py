"""Chế độ máy chiếu: one switch in the link gives any page large letters and nothing around it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import MAIN, SIDEBAR, query, settled, visit

SMALL = """() => [...document.querySelectorAll('[data-testid="stMain"] *')].filter(one =>
    [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) && one.checkVisibility()
    && one.getClientRects().length && !one.closest('.unseen, .hoverlayer'))
  .map(one => [parseFloat(getComputedStyle(one).fontSize), one.textContent.trim().slice(0, 30)])
  .filter(([size]) => size < 22)"""


@pytest.mark.parametrize("address", ["tong-quan", "sang-kien", "hoi-nghi"])
def test_page_is_large_and_alone(demo: str, page: Page, address: str) -> None:
    visit_in_mode(page, f"{demo}/{address}?don-vi=ba-dinh&den=2024-2025&che-do=may-chieu")
    expect(page.locator(SIDEBAR)).to_be_hidden()
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_switch_is_kept_in_the_link_and_left_by_one_click(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien?don-vi=ba-dinh&den=2024-2025")
    page.get_by_role("button", name="Chế độ máy chiếu").click()
    expect(page.get_by_text("Thoát chế độ máy chiếu")).to_be_visible()
    settled(page)
    assert query(page) == {"den": ["2024-2025"], "don-vi": ["ba-dinh"], "che-do": ["may-chieu"]}
    page.locator(MAIN).get_by_role("link", name="Thoát chế độ máy chiếu").click()
    expect(page.locator(SIDEBAR)).to_be_visible()
    assert query(page) == {"den": ["2024-2025"], "don-vi": ["ba-dinh"]}


def visit_in_mode(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.get_by_text("Thoát chế độ máy chiếu")).to_be_visible()
    settled(page)
