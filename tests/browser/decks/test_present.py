"""Trình chiếu: slides fill the screen at every size, are turned by keys, and stay when a filter changes."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.slides_shown import ADDRESS, INITIATIVES, count, opened, place, slide_of, title
from tests.browser.visit import FAILED, choose, query, settled

SIZES = ((1280, 720), (1366, 768), (1920, 1080), (3840, 2160))
# Of every text on the slides: its size on the screen, in pixels of a screen 1080 high, with the text.
LETTERS = """zoom => [...document.querySelectorAll('[class*="st-key-slide-"] *')].filter(one =>
    [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) && one.checkVisibility()
    && !one.closest('.unseen, [role=tooltip], .hoverlayer') && one.getClientRects().length)
  .map(one => [parseFloat(getComputedStyle(one).fontSize), one.textContent.trim().slice(0, 40)])"""
# What reaches beyond the screen; a range is measured as it is seen.
OUTSIDE = """() => [...document.querySelectorAll('[class*="st-key-slide-"]')].flatMap(slide =>
  [...slide.querySelectorAll('h2, p, .tile, .main-svg, li')]
    .filter(one => !one.closest('.table-box') && one.getClientRects().length)
    .map(one => { const all = document.createRange(); all.selectNodeContents(one);
                  return [all.getBoundingClientRect(), slide.className.match(/slide-\\d+/)[0] + one.textContent]; })
    .filter(([box]) => box.bottom > innerHeight + 1 || box.right > innerWidth + 1).map(([box, text]) => text))"""

# What meets the line at a slide's foot or its code.
OVERLAPPING = """() => [...document.querySelectorAll('[class*="st-key-slide-"]')].flatMap(slide => {
  const box = (one) => {
    const all = document.createRange();
    all.selectNodeContents(one);
    return all.getBoundingClientRect();
  };
  const meet = (a, b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const texts = [...slide.querySelectorAll('h2, p:not(.slide-foot), .tile, li, th, td, .main-svg text')].filter(one =>
    !one.closest('figure.qr, .unseen, .hoverlayer') && one.getClientRects().length && one.textContent.trim());
  return [...slide.querySelectorAll('figure.qr, p.slide-foot')].flatMap(other =>
    texts.filter(one => meet(box(one), box(other))).map(one => slide.className + one.textContent)); })"""


def test_slides_fill_every_screen_without_scrolling_and_with_large_letters(deck: Page) -> None:
    for width, height in SIZES:
        deck.set_viewport_size({"width": width, "height": height})
        deck.wait_for_timeout(300)
        assert deck.evaluate("document.documentElement.scrollHeight <= innerHeight")
        assert deck.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert deck.evaluate(OUTSIDE) == []
        assert deck.evaluate(OVERLAPPING) == []
        zoom = float(deck.evaluate("document.documentElement.style.getPropertyValue('--slide-zoom')"))
        assert zoom == pytest.approx(min(width / 1920, height / 1080), abs=0.001)
    small = [(size, text) for size, text in deck.evaluate(LETTERS) if size < 24]
    assert small == []
    assert FAILED not in deck.locator("body").inner_text()


def test_keys_turn_the_slides(deck: Page) -> None:
    last = count(deck)
    assert place(deck) == f"1/{last}"
    for key, wanted in (
        ("PageDown", 2),
        ("ArrowRight", 3),
        ("PageUp", 2),
        ("End", last),
        ("PageDown", last),
        ("Home", 1),
    ):
        deck.keyboard.press(key)
        assert place(deck) == f"{wanted}/{last}"
    deck.keyboard.press("b")
    expect(deck.locator(".deck-black")).to_be_visible()
    deck.keyboard.press("b")
    expect(deck.locator(".deck-black")).to_be_hidden()
    deck.keyboard.press("o")
    deck.locator(".st-key-slide-9").click()
    assert place(deck) == f"9/{last}"
    assert query(deck) == {"den": ["2024-2025"], "trang": ["9"]}


def test_link_opens_its_slide_and_a_filter_changes_without_leaving_it(demo: str, page: Page) -> None:
    opened(page, f"{demo}/{ADDRESS}&don-vi=cau-giay&trang=3&nen=toi")
    last = count(page)
    assert (place(page), title(page)) == (f"3/{last}", "Đặc điểm tình hình")
    expect(page.locator(".st-key-slide-3 .slide-foot")).to_contain_text("Cầu Giấy")
    page.keyboard.press("f")
    # What is typed into a list is no command to the slides.
    field = page.get_by_role("combobox", name="Quận, huyện", exact=True)
    field.click()
    field.press_sequentially("ba")
    assert field.input_value() == "ba"
    expect(page.locator(".deck-black")).to_be_hidden()
    field.fill("")
    field.press("Escape")
    choose(page, "Quận, huyện", "Ba Đình")
    expect(page.locator(".st-key-slide-3 .slide-foot")).to_contain_text("Ba Đình")
    settled(page)
    page.locator(".st-key-slide-3").click(position={"x": 1500, "y": 20})
    page.keyboard.press("Escape")
    assert place(page).startswith("3/")
    assert query(page)["don-vi"] == ["cau-giay", "ba-dinh"]
    assert query(page)["trang"] == ["3"]


def test_code_opens_the_same_figures_on_a_phone(deck: Page) -> None:
    address = deck.locator(f".st-key-slide-{slide_of(deck, INITIATIVES)} figure.qr img").get_attribute("data-address")
    assert "/sang-kien?" in (address or "")
    assert "ban=1" in (address or "")


def test_one_mark_is_picked_out_until_escape(deck: Page) -> None:
    place = slide_of(deck, "Xếp loại CĐCS")
    for _ in range(place - 1):
        deck.keyboard.press("PageDown")
    bars = deck.locator(f".st-key-slide-{place} .point path")
    box = bars.nth(1).bounding_box()
    assert box is not None
    deck.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert deck.locator(f".st-key-slide-{place} .picked").count() == 1
    assert float(bars.nth(2).evaluate("bar => getComputedStyle(bar).opacity")) < 0.5
    assert float(deck.locator(f".st-key-slide-{place} .picked").evaluate("bar => getComputedStyle(bar).opacity")) == 1
    deck.keyboard.press("Escape")
    assert deck.locator(f".st-key-slide-{place} .picked").count() == 0
