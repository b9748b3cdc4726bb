"""What a reader sees of a deck: its place, and what stands on its slides."""

import re

from playwright.sync_api import Page, expect

from tests.browser.visit import settled

INITIATIVES = "Sáng kiến được công nhận ở từng cấp"
ADDRESS = "trinh-chieu?den=2024-2025"


def opened(page: Page, address: str) -> Page:
    page.goto(address)
    expect(page.locator(".deck-place")).not_to_be_empty()
    return settled(page)


def place(page: Page) -> str:
    return page.locator(".deck-place").inner_text()


def count(page: Page) -> int:
    return int(page.locator(".deck-bar").get_attribute("data-count") or 0)


def slide_of(page: Page, kicker: str) -> int:
    """The place of the slide that is called so."""
    found = page.locator('[class*="st-key-slide-"]').filter(has=page.locator("p.kicker", has_text=kicker)).first
    name = re.search(r"st-key-slide-(\d+)", found.get_attribute("class") or "")
    assert name is not None
    return int(name[1])


def headlines(page: Page, place: int) -> list[str]:
    return page.locator(f".st-key-slide-{place} h2.headline").all_text_contents()


def tile(page: Page, place: int, label: str) -> str:
    """The value of a tile as it stands there."""
    found = page.locator(f".st-key-slide-{place} .tile").filter(has=page.get_by_text(label, exact=True))
    return found.locator(".value").text_content() or ""


def number(page: Page, place: int, label: str) -> int:
    return int(tile(page, place, label).replace(".", ""))


def title(page: Page) -> str:
    """What the slide that is seen says first."""
    seen = page.locator('[class*="st-key-slide-"]').filter(visible=True)
    return seen.locator("h2, p.kicker").first.inner_text()
