"""The link that a reader copies and sends."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visit import CAU_GIAY, PAGES, query, settled, shared_link, visit

STATED = "h1, p.scope, section.tile, h2.headline"


@pytest.mark.parametrize("address", PAGES)
def test_copied_link_shows_the_same_when_another_opens_it(
    shipped: str, page: Page, browser: Browser, address: str
) -> None:
    visit(page, f"{shipped}/{address}?don-vi=cau-giay")
    link = shared_link(page).input_value()
    assert link.startswith(f"{shipped}/{address}?")
    said = parse_qs(urlsplit(link).query)
    assert said["don-vi"] == ["cau-giay"]
    assert said["tu"] < said["den"]
    assert "ban" not in said

    visit(page, link)
    other = browser.new_context(viewport={"width": 1920, "height": 1080}).new_page()
    visit(other, link)
    expect(other.locator(STATED)).to_have_text(page.locator(STATED).all_text_contents())
    assert query(other) == said
    other.context.close()


def test_copied_link_keeps_the_release_when_it_is_pinned(shipped: str, page: Page, browser: Browser) -> None:
    visit(page, f"{shipped}/sang-kien?{CAU_GIAY}")
    field = shared_link(page)
    page.get_by_text("Giữ đúng bản số liệu").click()
    expect(field).to_have_value(re.compile(r"^http.*&chi-so=initiatives_district&ban=1$"))
    other = browser.new_context().new_page()
    visit(other, field.input_value())
    assert query(other)["ban"] == ["1"]
    expect(other.get_by_text("868").first).to_be_visible()
    other.context.close()


def test_button_copies_the_link(shipped: str, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit(page, f"{shipped}/khen-thuong?{CAU_GIAY}")
    link = shared_link(page).input_value()
    page.get_by_role("button", name="Sao chép", exact=True).click()
    expect(page.get_by_text("Đã sao chép liên kết.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == link
    settled(page)
