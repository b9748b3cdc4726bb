"""Names that only screen readers say are Vietnamese too, also of Streamlit's own controls."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import PAGES, SIDEBAR, visit

# What is said of every element of the page, in the pickers too.
SAID = """() => {
  const said = [];
  const read = (root) => root.querySelectorAll('*').forEach((element) => {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
      if (element.getAttribute(name)) said.push(element.getAttribute(name));
    if (element.shadowRoot) read(element.shadowRoot);
  });
  read(document);
  return said;
}"""
ENGLISH = re.compile(
    r"\b(?:the|an?|of|for|page|open|close|clear|choose|select|help|menu|sidebar|main|option|value)\b", re.I
)


@pytest.mark.parametrize("address", PAGES)
def test_names_are_vietnamese(demo: str, tabs: Tabs, address: str) -> None:
    page = tabs.at("wide", f"{demo}/{address}?don-vi=cau-giay&tu=2022-2023")
    page.get_by_role("button", name="Sao chép liên kết").click()
    expect(page.get_by_label("Liên kết", exact=True)).to_be_visible()
    said = page.evaluate(SAID)
    page.keyboard.press("Escape")
    assert {"Thanh bên", "Đóng thanh bên", "Tất cả cấp học", "Mở danh sách", "Bỏ chọn", "Trình đơn"} <= set(said)
    assert [text for text in said if ENGLISH.search(text)] == []


def test_names_are_vietnamese_when_streamlit_draws_them_anew(demo: str, page: Page) -> None:
    visit(page, f"{demo}/du-lieu")
    page.get_by_role("navigation", name="Chia trang").get_by_role("button", name="Trang 2", exact=True).click()
    expect(page.get_by_role("button", name="Trang 2", exact=True)).to_have_attribute("aria-current", "page")
    page.locator(SIDEBAR).hover()
    page.get_by_role("button", name="Đóng thanh bên").click()
    page.get_by_role("button", name="Trang và bộ lọc").click()
    page.locator(SIDEBAR).hover()
    expect(page.get_by_role("button", name="Đóng thanh bên")).to_be_visible()
    assert [text for text in page.evaluate(SAID) if ENGLISH.search(text)] == []
