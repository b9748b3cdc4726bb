"""So sánh in a browser: opened from a link, filtered, followed to a union or district and back."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.tabs import Size, Tabs
from tests.browser.visit import MAIN, click_on, query, settled, visit

SIZES: tuple[Size, ...] = ("wide", "phone")
RANKING = ".st-key-finding_thu-tu-members-union"


def headline(page: Page) -> str:
    return page.locator("h2.headline").first.inner_text()


def choice(page: Page, text: str) -> Locator:
    """A button of the shapes or of the halves."""
    return page.get_by_test_id("stButtonGroup").get_by_text(text, exact=True)


@pytest.mark.parametrize("size", SIZES)
def test_link_opens_the_same_comparison(demo: str, tabs: Tabs, size: Size) -> None:
    page = tabs.at(size, f"{demo}/so-sanh?chi-so=members&theo=union&dang=ranking&tinh=absolute&don-vi=ba-dinh")
    assert "dẫn đầu về đoàn viên năm học" in headline(page)
    expect(page.locator(RANKING)).to_contain_text("Thứ tự theo số liệu, không phải kết quả xếp hạng thi đua.")
    expect(page.locator(RANKING)).to_contain_text("CĐCS có báo cáo")
    assert page.locator(MAIN).evaluate("main => main.scrollWidth <= main.clientWidth")


def test_click_on_a_bar_leads_to_the_union_and_back(demo: str, page: Page) -> None:
    visit(page, f"{demo}/so-sanh?chi-so=members&theo=union&dang=ranking&don-vi=ba-dinh")
    click_on(page, page.locator(f"{RANKING} .bars .point path").first)
    page.wait_for_url("**/don-vi?**")
    assert query(page)["cdcs"][0].startswith("001-")
    page.go_back()
    page.wait_for_url("**/so-sanh?**")
    settled(page)
    assert query(page)["theo"] == ["union"]
    expect(page.locator(RANKING)).to_be_visible()


def test_shapes_and_halves_are_picked_and_kept_in_the_link(demo: str, page: Page) -> None:
    visit(page, f"{demo}/so-sanh?chi-so=awards_to_collectives&den=2024-2025")
    choice(page, "Bản đồ ô").click()
    page.wait_for_url("**dang=map**")
    choice(page, "Công lập và ngoài công lập cạnh nhau").click()
    page.wait_for_url("**song-song=1**")
    settled(page)
    expect(page.locator("h2.headline")).to_have_count(2)
    first, second = (page.locator("h2.headline").nth(place) for place in (0, 1))
    expect(first).to_contain_text("Công lập: ")
    expect(second).to_contain_text("Ngoài công lập: ")
    page.get_by_role("combobox", name="Cách tính", exact=True).click()
    expect(page.get_by_role("option", name="Bình quân một CĐCS", exact=True)).to_be_visible()
    expect(page.get_by_role("option", name="Trên 100 đoàn viên", exact=True)).to_have_count(0)


def test_what_cannot_be_compared_offers_the_way(demo: str, page: Page) -> None:
    visit(page, f"{demo}/so-sanh?theo=cluster&dang=table")
    expect(page.locator(".dropped")).to_contain_text("Cụm thi đua chỉ so sánh được trong quận, huyện đã chọn")
    page.get_by_role("link", name="Trong Ba Đình").click()
    page.wait_for_url("**don-vi=ba-dinh**")
    settled(page)
    expect(page.locator("table.figures th").filter(has_text="Tất cả nơi có báo cáo")).to_be_visible()


def test_coverage_leads_to_who_is_missing(demo: str, page: Page) -> None:
    visit(page, f"{demo}/so-sanh?dang=ranking&tinh=per_100_members&chi-so=money_given&den=2024-2025")
    page.get_by_role("link", name="quận, huyện có báo cáo").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Nguồn số liệu: Số tiền chăm lo trên 100 đoàn viên")
    assert query(page)["muc"] == ["chua-bao-cao"]
