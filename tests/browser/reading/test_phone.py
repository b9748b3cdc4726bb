"""A phone of 390 px: letters and targets large enough, the menu out of the way."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, PAGES, SIDEBAR, settled, visit

SMALL_LETTERS = """main => [...main.querySelectorAll('.js-plotly-plot text')]
  .filter(text => text.textContent.trim() && text.getBoundingClientRect().width)
  .filter(text => parseFloat(getComputedStyle(text).fontSize) < 12).map(text => text.textContent)"""
# What can be touched and is drawn by us or may be styled; Streamlit's selectboxes are 40 px with their frame.
SMALL_TARGETS = """main => [...main.querySelectorAll('button, a[href], summary, .share input')]
  .filter(it => !it.closest('table, p, [data-testid="stSelectbox"]'))
  .map(it => [it.getAttribute('aria-label') || it.textContent, it.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < 40 || box.height < 40))
  .map(([name, box]) => `${name} ${box.width}x${box.height}`)"""
OUTSIDE = """main => [...main.querySelectorAll('.js-plotly-plot text')]
  .filter(text => { const box = text.getBoundingClientRect(); return box.left < -1 || box.right > innerWidth + 1; })
  .map(text => text.textContent)"""


@pytest.mark.parametrize("address", PAGES)
def test_charts_and_controls_are_large_enough(tabs: Tabs, demo: str, address: str) -> None:
    phone = tabs.at("phone", f"{demo}/{address}")
    main = phone.locator(MAIN)
    assert main.evaluate(SMALL_LETTERS) == []
    assert main.evaluate(OUTSIDE) == []
    assert main.evaluate(SMALL_TARGETS) == []
    # The picture of plotly's own bar would lack the source.
    expect(phone.locator(".modebar")).to_have_count(0)


def test_filters_are_large_enough_and_the_menu_closes_when_a_page_is_chosen(phone: Page, demo: str) -> None:
    visit(phone, f"{demo}/tong-quan?don-vi=cau-giay")
    phone.get_by_role("button", name="Trang và bộ lọc").tap()
    sidebar = phone.locator(SIDEBAR)
    expect(sidebar.get_by_role("link", name="Sáng kiến")).to_be_in_viewport()
    phone.wait_for_timeout(500)
    assert (
        sidebar.locator(".st-key-menu, .stButton, .stPopover").evaluate_all(f"parts => parts.flatMap({SMALL_TARGETS})")
        == []
    )
    sidebar.get_by_role("link", name="Sáng kiến").tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Sáng kiến")
    settled(phone)
    expect(sidebar.get_by_role("link", name="Sáng kiến")).not_to_be_in_viewport()
