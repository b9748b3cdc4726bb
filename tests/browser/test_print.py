"""What a printer gets: A4 without the sidebar, charts whole, filters, release and time at the bottom."""

import io
import re

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.visit import CAU_GIAY, PAGES, visit

A4 = (595, 842)


def printed(page: Page) -> PdfReader:
    """The paper after Ctrl+P; the browser's own box, which cannot be driven, is left out."""
    page.evaluate("window.print = () => { window.wasPrinted = true }")
    page.keyboard.press("Control+p")
    page.wait_for_function("window.wasPrinted")
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("address", PAGES)
def test_paper_is_clean(demo: str, page: Page, address: str) -> None:
    visit(page, f"{demo}/{address}?{CAU_GIAY}")
    title = page.get_by_role("heading", level=1).inner_text()
    sheets = printed(page).pages
    assert title in sheets[0].extract_text()
    for number, sheet in enumerate(sheets, 1):
        text = words(sheet.extract_text())
        assert (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) == A4
        assert "Khối trường học · năm học 2023-2024 · Cầu Giấy" in text
        assert re.search(r"Bản số liệu ngày \d+/\d+/\d{4} \(số 1\); in lúc \d\d:\d\d ngày \d+/\d+/\d{4}", text)
        assert f"Trang {number}/{len(sheets)}" in text
        assert not re.search("Bộ lọc|Sao chép liên kết|Giải thích thuật ngữ|Tải bảng|Chỉ số xem kỹ", text)
        # Besides the lines at the bottom.
        assert len(text) > 250


def test_charts_fit_the_paper_and_are_drawn_for_it(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    page.evaluate("window.print = () => { window.wasPrinted = true }")
    page.keyboard.press("Control+p")
    page.wait_for_function("window.wasPrinted")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.set_viewport_size({"width": 703, "height": 1000})
    page.emulate_media(media="print")
    charts = page.get_by_test_id("stPlotlyChart")
    assert charts.count() == 3
    for chart in charts.all():
        box = chart.bounding_box()
        assert box is not None
        assert 650 < box["width"] <= 704
        assert box["height"] < 900
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("html.on-paper").count() == 0
