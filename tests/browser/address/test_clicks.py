"""A click on a mark leads on, and Back leads to where the reader was."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import SIZES, click_on, query, settled, visit

BAR = '[class*="st-key-finding_thu-tu"] .barlayer .point path'
WALKS = [("tong-quan", "wide"), ("cong-doan-co-so", "phone"), ("khen-thuong", "wide"), ("cham-lo", "phone")]


@pytest.mark.parametrize(("address", "size"), WALKS)
def test_reader_walks_from_a_filtered_page_to_a_union_and_back(demo: str, page: Page, address: str, size: str) -> None:
    start = f"{demo}/{address}?tu=2022-2023&den=2024-2025"
    page.set_viewport_size(SIZES[size])
    visit(page, start)
    title = page.get_by_role("heading", level=1).inner_text()
    click_on(page, page.locator(BAR).first)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quận")
    district = settled(page).get_by_role("heading", level=1).inner_text()
    union = page.get_by_role("region", name="CĐCS của quận, huyện").get_by_role("rowheader").first.get_by_role("link")
    union.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("CĐCS")
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(district)
    settled(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    settled(page)
    assert page.url == start


def test_bar_leads_to_its_place_and_point_to_its_year_and_back(demo: str, page: Page) -> None:
    start = f"{demo}/sang-kien?den=2024-2025"
    visit(page, start)
    click_on(page, page.locator(BAR).first)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quận")
    assert "/don-vi?" in page.url
    settled(page)

    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sáng kiến")
    settled(page)
    expect(page).to_have_url(start)

    click_on(page, page.locator('[class*="st-key-finding_xu-huong"] .scatterlayer .points path').nth(1))
    expect(page.get_by_role("combobox", name="Từ năm học")).to_have_value("2021-2022")
    settled(page)
    assert query(page) == {"tu": ["2021-2022"], "den": ["2021-2022"]}
    page.go_back()
    expect(page).to_have_url(start)


def test_tile_opens_its_source_by_the_link_and_closes_by_back(shipped: str, page: Page) -> None:
    start = f"{shipped}/sang-kien?don-vi=cau-giay"
    visit(page, start)
    page.locator("section.tile").filter(has_text="868").get_by_role("link", name="Nguồn số liệu").click()
    box = page.get_by_role("dialog")
    expect(box).to_contain_text("Nguồn số liệu: Sáng kiến được công nhận cấp quận, huyện")
    expect(box).to_contain_text("868 sáng kiến")
    expect(page).to_have_url(f"{start}&nguon=initiatives_district")
    page.go_back()
    expect(box).to_have_count(0)
    expect(page).to_have_url(start)
