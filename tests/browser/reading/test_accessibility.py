"""What axe finds on every page: nothing serious or critical, of ours or of Streamlit's."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.tabs import Size, Tabs
from tests.browser.visit import PAGES, settled, unfold, visit

LEAST = 30


def violations(page: Page) -> list[tuple[str, str]]:
    """(rule, element) of everything serious or critical; at least the usual number of rules was applied."""
    found: dict[str, Any] = Axe().run(page, options={"resultTypes": ["violations"]}).response
    assert len(found["passes"]) > LEAST
    grave = [one for one in found["violations"] if one["impact"] in ("serious", "critical")]
    return [(one["id"], node["html"][:200]) for one in grave for node in one["nodes"]]


@pytest.mark.parametrize("address", PAGES)
def test_page_is_accessible_with_everything_unfolded(tabs: Tabs, shipped: str, demo: str, address: str) -> None:
    screens: tuple[tuple[Size, str], ...] = (("wide", demo), ("phone", shipped))
    for size, server in screens:
        page = tabs.at(size, f"{server}/{address}?don-vi=cau-giay")
        assert violations(unfold(page)) == []


def test_lists_and_boxes_are_accessible_when_they_are_open(demo: str, page: Page) -> None:
    visit(page, f"{demo}/tong-quan?don-vi=cau-giay")
    page.get_by_role("combobox", name="Quận, huyện", exact=True).click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Sao chép liên kết").click()
    expect(page.get_by_label("Liên kết", exact=True)).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Giải thích thuật ngữ").click()
    expect(page.get_by_role("dialog").locator("dt").first).to_be_visible()
    assert violations(page) == []


def test_decks_are_accessible_while_they_are_shown_and_made(demo: str, page: Page) -> None:
    for address in ("trinh-chieu?bai=giao-ban&don-vi=cau-giay", "trinh-chieu?bai=giao-ban&nen=toi"):
        page.goto(f"{demo}/{address}")
        expect(page.locator(".deck-place")).not_to_be_empty()
        assert violations(settled(page)) == []
        page.keyboard.press("o")
        assert violations(page) == []
        page.keyboard.press("Escape")
    visit(page, f"{demo}/trinh-chieu?bai=giao-ban&soan=1")
    assert violations(page) == []
    visit(page, f"{demo}/tong-quan?them=trend:members")
    expect(page.get_by_role("dialog").get_by_label("Tên trang")).to_be_visible()
    assert violations(page) == []


def test_violation_is_found_when_there_is_one(demo: str, page: Page) -> None:
    visit(page, f"{demo}/tong-quan")
    page.locator("p.lead").evaluate("text => { text.style.color = '#ccc' }")
    assert [rule for rule, _ in violations(page)] == ["color-contrast"]
