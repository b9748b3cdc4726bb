"""The link that a reader copies and sends."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import CAU_GIAY, PAGES, query, settled, shared_link, visit

STATED = "h1, p.scope, section.tile, h2.headline"


@pytest.fixture(scope="module")
def other(browser: Browser) -> Iterator[Page]:
    """Another reader, who has never been here."""
    context = browser.new_context(viewport={"width": 1920, "height": 1080})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", PAGES)
def test_copied_link_shows_the_same_when_another_opens_it(shipped: str, tabs: Tabs, other: Page, address: str) -> None:
    page = tabs.at("wide", f"{shipped}/{address}?don-vi=cau-giay")
    link = shared_link(page).input_value()
    page.keyboard.press("Escape")
    assert link.startswith(f"{shipped}/{address}?")
    said = parse_qs(urlsplit(link).query)
    assert said["don-vi"] == ["cau-giay"]
    assert said["tu"] < said["den"]
    assert "ban" not in said

    page = tabs.at("wide", link)
    visit(other, link)
    expect(other.locator(STATED)).to_have_text(page.locator(STATED).all_text_contents())
    assert query(other) == said


def test_copied_link_keeps_the_release_when_it_is_pinned(shipped: str, page: Page, other: Page) -> None:
    visit(page, f"{shipped}/sang-kien?{CAU_GIAY}")
    field = shared_link(page)
    page.get_by_text("Giữ đúng bản số liệu").click()
    expect(field).to_have_value(re.compile(r"^http.*&chi-so=initiatives_district&ban=1$"))
    visit(other, field.input_value())
    assert query(other)["ban"] == ["1"]
    expect(other.get_by_text("868").first).to_be_visible()


def test_button_copies_the_link(shipped: str, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit(page, f"{shipped}/khen-thuong?{CAU_GIAY}")
    link = shared_link(page).input_value()
    page.get_by_role("button", name="Sao chép", exact=True).click()
    expect(page.get_by_text("Đã sao chép liên kết.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == link
    settled(page)
