"""Trình chiếu: slides fill the screen at every size, are turned by keys, and stay when a filter changes."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl  # type: ignore[import-untyped]
import pytest
from docx.oxml.ns import qn
from playwright.sync_api import Browser, Page, expect
from pptx import Presentation
from pypdf import PdfReader

from glossary.leading_zero import with_leading_zero, with_leading_zeros
from tests.browser.visit import FAILED, MILLISECONDS, choose, query, settled
from ui.taking.word_block import EMPTY

INITIATIVES = "Sáng kiến được công nhận ở từng cấp"
ADDRESS = "trinh-chieu?den=2024-2025"
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


@pytest.fixture(scope="module")
def standing(demo: str, browser: Browser) -> Iterator[Page]:
    """A deck takes its time to be drawn; its tests only turn it.

    Its reader is nobody else's: other tests drop their cookies, and without its own a server takes no file.
    """
    context = browser.new_context(locale="vi-VN", reduced_motion="reduce", accept_downloads=True)
    context.set_default_timeout(MILLISECONDS)
    yield opened(context.new_page(), f"{demo}/{ADDRESS}")
    context.close()


@pytest.fixture
def deck(standing: Page) -> Page:
    """The deck at its first slide, at the size of a projector."""
    standing.set_viewport_size({"width": 1920, "height": 1080})
    standing.keyboard.press("Escape")
    standing.keyboard.press("Home")
    return standing


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


def test_powerpoint_holds_what_the_slides_say_and_charts_of_its_own(deck: Page) -> None:
    deck.keyboard.press("o")
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải PowerPoint").click()
    assert waiting.value.suggested_filename == "tong-ket_tat-ca_2024-2025_r1.pptx"
    made = Presentation(str(waiting.value.path()))
    slides = list(made.slides)
    # Long tables go on over further slides.
    assert len(slides) >= count(deck)
    by_title = {slide.shapes.title.text_frame.text: slide for slide in slides}
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    assert len(charts) >= 4
    third, fourth = (by_title[headlines(deck, place)[0]] for place in (3, 4))
    cards = [shape.text_frame.paragraphs[1].text for shape in third.shapes if shape.name.startswith("Số liệu: ")]
    assert cards == deck.locator(".st-key-slide-3 .tile .value").all_text_contents()
    (line,) = [shape.chart for shape in fourth.shapes if shape.has_chart]
    assert line.plots[0].series[0].values[-1] == number(deck, 3, "Đoàn viên")
    feet = [[shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in slides]
    assert all(any(text.startswith("Dữ liệu minh hoạ") for text in foot) for foot in feet)
    notes = third.notes_slide.notes_text_frame.text
    assert "Dữ liệu minh hoạ" in notes
    assert "/cong-doan-co-so?" in notes


def test_workbook_holds_figures_units_and_a_chart(deck: Page) -> None:
    deck.keyboard.press("o")
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải Excel").click()
    assert waiting.value.suggested_filename == "tong-ket_tat-ca_2024-2025_r1.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(waiting.value.path().read_bytes()))
    (sheet,) = [one for one in book if one["A1"].value == headlines(deck, 4)[0]]
    assert sheet["A2"].value == "Đơn vị: người"
    assert "Dữ liệu minh hoạ" in sheet["A3"].value
    assert sheet.freeze_panes == "B8"
    values = [value for (value,) in sheet.iter_rows(min_row=8, min_col=2, max_col=2, values_only=True) if value]
    assert values[-1] == number(deck, 3, "Đoàn viên")
    assert len(sheet._charts) == 1
    contents = book["Mục lục"]
    assert contents["A2"].value == "Dữ liệu minh hoạ: không phải số liệu thật"
    assert [row[0].value for row in contents.iter_rows(min_row=9, max_row=8 + len(book.sheetnames) - 1)] == list(
        range(1, len(book.sheetnames))
    )


def test_report_in_word_says_what_the_slides_say_and_keeps_what_the_officer_wrote(deck: Page, tmp_path: Path) -> None:
    deck.keyboard.press("o")
    deck.get_by_role("button", name="Báo cáo Word").click()
    report = taken_report(deck)
    texts = [paragraph.text for paragraph in report.paragraphs]
    headline = with_leading_zeros(headlines(deck, 3)[0])
    assert [text for text in texts if text.startswith(f"{headline}.")]
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    assert with_leading_zero(tile(deck, 3, "Đoàn viên")) in cells
    assert any("Trường" in cell for cell in cells)
    assert "Phụ lục 4. Đơn vị chưa báo cáo" not in texts
    block = next(one for one in report.element.body.iter(qn("w:t")) if one.text == EMPTY)
    block.text = "Được sự quan tâm của cấp trên."
    report.save(str(tmp_path / "before.docx"))
    deck.locator("input[type=file]").set_input_files(tmp_path / "before.docx")
    expect(deck.get_by_text("Giữ lại 1 phần cán bộ đã ghi.")).to_be_visible()
    again = taken_report(deck)
    assert "Được sự quan tâm của cấp trên." in [one.text for one in again.element.body.iter(qn("w:t"))]
    deck.keyboard.press("Escape")


def taken_report(deck: Page) -> Any:
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải Word").click()
    assert waiting.value.suggested_filename == "bao-cao-tong-ket_tat-ca_2024-2025_r1.docx"
    return docx.Document(io.BytesIO(waiting.value.path().read_bytes()))


def test_deck_is_printed_a_slide_a_sheet(deck: Page) -> None:
    paper = PdfReader(io.BytesIO(deck.pdf(prefer_css_page_size=True)))
    assert len(paper.pages) == count(deck)
    for sheet in paper.pages:
        assert round(float(sheet.mediabox.width) / float(sheet.mediabox.height), 2) == 1.78
    words = paper.pages[slide_of(deck, INITIATIVES) - 1].extract_text()
    assert INITIATIVES in words
    assert "bản số liệu ngày" in words
