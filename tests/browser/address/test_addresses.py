"""What opens under which address."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import UNCONFIGURED, serving
from tests.browser.tabs import Tabs
from tests.browser.visit import CAU_GIAY, MAIN, query, says, tile, visit

DISTRICT_LEVEL = "Sáng kiến được công nhận cấp quận, huyện"


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[str]:
    """A dashboard that nobody has visited, without a lake."""
    with serving(tmp_path / "lake", UNCONFIGURED) as address:
        yield address


def test_deep_link_opens_when_its_reader_is_the_first_visitor(fresh: str, page: Page) -> None:
    visit(page, f"{fresh}/sang-kien?{CAU_GIAY}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sáng kiến")
    expect(page.get_by_text("Page not found")).to_have_count(0)
    expect(tile(page, DISTRICT_LEVEL)).to_have_text("868")
    assert page.url == f"{fresh}/sang-kien?{CAU_GIAY}"


def test_root_leads_to_the_overview_with_its_query(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/?{CAU_GIAY}")
    expect(page).to_have_url(f"{shipped}/tong-quan?{CAU_GIAY}")
    expect(tile(page, DISTRICT_LEVEL)).to_have_text("868")


def test_back_leaves_the_dashboard_when_it_was_entered_by_its_root(shipped: str, page: Page) -> None:
    page.goto("about:blank")
    visit(page, f"{shipped}/")
    expect(page).to_have_url(f"{shipped}/tong-quan")
    page.go_back()
    expect(page).to_have_url("about:blank")


def test_unknown_address_has_a_way_out(shipped: str, page: Page) -> None:
    answer = page.goto(f"{shipped}/sang-kienn")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Không có trang này")
    page.get_by_role("link", name="Về trang Tổng quan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tổng quan")


@pytest.mark.parametrize(
    ("unknown", "said"),
    [
        ("don-vi=khong-co", "don-vi=khong-co"),
        ("cap=xyz", "cap=xyz"),
        ("tu=2023-2025", "tu=2023-2025"),
        ("cum=005.khong-co", "cum=005.khong-co"),
        ("cdcs=005-primary-khong-co", "cdcs=005-primary-khong-co"),
        ("chi-so=members", "chi-so=members"),
        ("ban=%C2%B2", "ban=²"),
        ("cap=%5Bx%5D(https://example.org)", "cap=[x](https://example.org)"),
        ("don-vi=khong-co&cap=xyz", "don-vi=khong-co, cap=xyz"),
    ],
)
def test_unknown_value_is_dropped_with_a_note(shipped: str, tabs: Tabs, unknown: str, said: str) -> None:
    page = tabs.at("wide", f"{shipped}/sang-kien?don-vi=cau-giay&{unknown}")
    says(page, f"Liên kết có giá trị không dùng được và đã bỏ qua: {said}.")
    expect(page.locator(f"{MAIN} .dropped a")).to_have_count(0)
    expect(tile(page, DISTRICT_LEVEL)).to_have_text("868")


def test_unknown_release_is_a_page_with_a_way_out(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?{CAU_GIAY}&ban=999")
    says(page, "Không có bản số liệu số 999; bản mới nhất là số 1.")
    page.get_by_role("button", name="Xem bản số liệu mới nhất").click()
    expect(tile(page, DISTRICT_LEVEL)).to_have_text("868")
    assert "ban" not in query(page)
