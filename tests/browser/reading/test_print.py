"""What a printer gets: A4 without the sidebar, charts whole, filters, release and time at the bottom."""

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.tabs import Tabs
from tests.browser.visit import CAU_GIAY, PAGES, settled, visit

A4 = (595, 842)
AT_THE_BOTTOM = re.compile(
    r"Khối trường học · năm học .*? Bản số liệu ngày \S+ \(số 1\); in lúc \d\d:\d\d ngày \S+|Trang \d+/\d+"
)
# A chart's letters; a sheet with a line or two left over from the one before has fewer.
LEAST = 100
# Width in pixels and zoom on paper of each chart.
CHARTS = '[data-testid="stPlotlyChart"] .main-svg:first-child'
DRAWN = """charts => charts.map(chart => [chart.clientWidth, parseFloat(
  getComputedStyle(chart.closest('[data-testid="stPlotlyChart"]')).getPropertyValue('--paper-zoom'))])"""


def printed(page: Page) -> PdfReader:
    """The paper after Ctrl+P; the browser's own box, which cannot be driven, is left out."""
    page.evaluate("window.print = () => { window.wasPrinted = true }")
    page.keyboard.press("Control+p")
    page.wait_for_function("window.wasPrinted")
    paper = page.pdf(prefer_css_page_size=True)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    return PdfReader(io.BytesIO(paper))


def with_legend(page: Page) -> Page:
    """Opened, the legend is the last thing on the paper: it must not leave a line or two on a sheet of their own."""
    page.locator(".st-key-symbols details:not([open]) > summary").evaluate_all(
        "boxes => boxes.forEach(box => box.click())"
    )
    expect(page.locator(".st-key-symbols details[open]")).to_have_count(1)
    return settled(page)


def words(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("address", PAGES)
def test_paper_is_clean(demo: str, tabs: Tabs, address: str) -> None:
    page = tabs.at("wide", f"{demo}/{address}?{CAU_GIAY}")
    title = page.get_by_role("heading", level=1).inner_text()
    with_legend(page)
    sheets = printed(page).pages
    assert title in sheets[0].extract_text()
    for number, sheet in enumerate(sheets, 1):
        text = words(sheet.extract_text())
        assert (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) == A4
        assert "Khối trường học · năm học 2023-2024 · Cầu Giấy" in text
        assert re.search(r"Bản số liệu ngày \d+/\d+/\d{4} \(số 1\); in lúc \d\d:\d\d ngày \d+/\d+/\d{4}", text)
        assert f"Trang {number}/{len(sheets)}" in text
        assert not re.search("Bộ lọc|Sao chép liên kết|Giải thích thuật ngữ|Tải bảng|Lưu ảnh|Chỉ số xem kỹ", text)
        assert len(AT_THE_BOTTOM.sub("", text)) > LEAST


def test_charts_fit_the_paper_and_are_drawn_for_it(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    charts = page.locator(CHARTS)
    expect(charts).to_have_count(3)
    page.evaluate("window.print = () => { window.wasPrinted = true }")
    page.keyboard.press("Control+p")
    page.wait_for_function("window.wasPrinted")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.wait_for_function(f"({DRAWN})([...document.querySelectorAll(`{CHARTS}`)]).every(([width]) => width > 780)")
    for width, zoom in charts.evaluate_all(DRAWN):
        assert 780 < width <= 828
        assert 650 < width * zoom <= 704
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("html.on-paper").count() == 0


def test_wide_table_is_whole_on_the_paper(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?{CAU_GIAY}")
    headings = page.locator("table.figures thead th").all_inner_texts()
    text = words(" ".join(sheet.extract_text() for sheet in printed(page).pages))
    assert len(headings) > 15
    assert [heading for heading in headings if words(heading) not in text] == []
