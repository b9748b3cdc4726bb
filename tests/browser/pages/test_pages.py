"""Every page in every situation, on a meeting room's screen and on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tabs import Size, Tabs
from tests.browser.visit import FAILED, MAIN, PAGES, SIDEBAR, unfold, visit, words

SITUATIONS = {
    "all": ("shipped", ""),
    "one district": ("shipped", "don-vi=cau-giay&tu=2023-2024&den=2023-2024"),
    "nothing left": ("shipped", "don-vi=hoan-kiem"),
    "demo": ("demo", ""),
    "invented district": ("demo", "don-vi=cau-giay"),
    "empty": ("empty", ""),
}
# A phone shows what a wide screen shows, narrower; test_phone.py looks at the invented federation there.
ON_A_PHONE = ("one district",)
UNFOLDED = ("all", "demo")
ADDRESSES = re.compile(r"https?://\S+|“[^”]*”")
RAW = re.compile(
    r"\b(?:[a-z]+_[a-z_]+|None|null|nan|NaN|NaT|True|False|undefined|district|school|union|award|count|value|level|"
    r"primary|public|private|release|error|Error|Traceback|Select|Choose|option|results|Running|Loading|Press)\b"
)
DATASETS = ("unions", "initiatives", "awards", "welfare", "events", "figures")


def reads_well(page: Page) -> None:
    """One h1, no failure, nothing wider than the screen, nothing but Vietnamese."""
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.title() == "Công đoàn khối trường học"
    expect(page.locator("h1")).to_have_count(1)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    # A phone's browser zooms out until everything fits, so that its innerWidth would tell nothing.
    assert page.viewport_size is not None
    assert page.evaluate("document.scrollingElement.scrollWidth") <= page.viewport_size["width"]
    assert page.locator(MAIN).evaluate("main => main.scrollWidth <= main.clientWidth")
    text = ADDRESSES.sub("", words(page))
    assert FAILED not in text
    assert RAW.findall(text) == []


def says_what_it_is_for(page: Page) -> None:
    """At most two short sentences, and the way to the terms."""
    help_text = page.locator(f"{MAIN} p.lead").inner_text()
    assert 1 <= len(re.findall(r"[.!?](?:\s|$)", help_text)) <= 2
    assert len(help_text) < 300
    expect(page.get_by_role("button", name="Giải thích thuật ngữ")).to_be_visible()


def has_words_and_a_table_for_every_chart(page: Page) -> None:
    for finding in page.locator('[class*="st-key-finding_"]').all():
        chart = finding.get_by_test_id("stPlotlyChart")
        assert len(chart.get_attribute("aria-label") or "") > 20
        expect(finding.locator('[class*="st-key-table_"] summary')).to_be_visible()


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_page_reads_well(tabs: Tabs, request: pytest.FixtureRequest, situation: str, address: str) -> None:
    kind, link = SITUATIONS[situation]
    server = request.getfixturevalue(kind)
    sizes: tuple[Size, ...] = ("wide", "phone") if situation in ON_A_PHONE else ("wide",)
    for size in sizes:
        page = tabs.at(size, f"{server}/{address}?{link}" if link else f"{server}/{address}")
        reads_well(page)
        # What officers bring in is under no filter.
        if situation == "nothing left" and address != "nhap-bao-cao":
            expect(page.get_by_text("chưa có báo cáo nào trong phạm vi đã chọn").first).to_be_visible()
            expect(page.locator(MAIN).get_by_role("button", name="Bỏ bộ lọc để xem tất cả").first).to_be_visible()
        if situation == "empty":
            expect(page.get_by_text("Kho số liệu chưa có báo cáo nào")).to_be_visible()
        expect(page.get_by_text("Dữ liệu minh hoạ – không phải số liệu thật")).to_have_count(int(kind == "demo"))
        if situation in UNFOLDED:
            says_what_it_is_for(page)
            has_words_and_a_table_for_every_chart(page)
            reads_well(unfold(page))


@pytest.mark.parametrize("dataset", DATASETS)
@pytest.mark.parametrize("kind", ["shipped", "demo"])
def test_rows_read_well(tabs: Tabs, request: pytest.FixtureRequest, kind: str, dataset: str) -> None:
    page = tabs.at("wide", f"{request.getfixturevalue(kind)}/du-lieu?bang={dataset}")
    reads_well(page)
    assert page.locator("table.figures tbody tr").count() > 5


def test_list_without_a_match_says_so_in_vietnamese(page: Page, shipped: str) -> None:
    visit(page, f"{shipped}/sang-kien")
    page.get_by_role("combobox", name="Quận, huyện", exact=True).fill("không có nơi này")
    expect(page.locator(SIDEBAR).get_by_text("Không tìm thấy", exact=True)).to_be_visible()


def test_years_without_a_match_say_so_in_vietnamese(page: Page, shipped: str) -> None:
    visit(page, f"{shipped}/sang-kien")
    page.get_by_role("combobox", name="Từ năm học", exact=True).fill("zzz")
    empty = page.get_by_role("listbox").get_by_role("option")
    shown = empty.locator("span").evaluate(
        "span => [getComputedStyle(span).fontSize, getComputedStyle(span, '::after').content]"
    )
    assert shown == ["0px", '"Không tìm thấy"']


def test_phone_reader_reaches_the_filters(phone: Page, shipped: str) -> None:
    page = visit(phone, f"{shipped}/sang-kien")
    expect(page.locator(MAIN)).to_be_visible()
    page.get_by_test_id("stExpandSidebarButton").click()
    expect(page.locator(SIDEBAR).get_by_role("combobox", name="Quận, huyện", exact=True)).to_be_visible()


def test_turning_the_page_shows_other_rows(page: Page, demo: str) -> None:
    visit(page, f"{demo}/du-lieu")
    first = page.locator("table.figures tbody th").first.inner_text()
    page.get_by_test_id("stPagination").get_by_role("button", name="Trang 2", exact=True).click()
    expect(page.locator("table.figures tbody th").first).not_to_have_text(first)
