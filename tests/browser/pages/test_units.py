"""The years since July 2025 by former districts or by wards: chosen in the sidebar, kept in the link."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.visit import MAIN, SIDEBAR, query, says, settled, shared_link, visit

UNITS_PAGE = "cong-doan-co-so?chi-so=unions"
BY_WARD = "Từ năm học 2025-2026 báo cáo theo phường, xã, không trùng địa bàn quận, huyện cũ"
BY_DISTRICT = "gồm địa bàn của nhiều quận, huyện cũ nên không tính cho quận, huyện nào"


def test_wards_are_shown_when_the_reader_chooses_them(demo: str, page: Page) -> None:
    visit(page, f"{demo}/{UNITS_PAGE}")
    says(page, BY_DISTRICT)
    assert "dia-ban" not in query(page)
    page.locator(SIDEBAR).get_by_text("Phường, xã mới", exact=True).click()
    says(page, BY_WARD)
    settled(page)
    assert query(page)["dia-ban"] == ["moi"]
    page.go_back()
    says(page, BY_DISTRICT)


def test_link_of_a_ward_shows_the_ward_to_another_reader(demo: str, page: Page, browser: Browser) -> None:
    visit(page, f"{demo}/{UNITS_PAGE}&dia-ban=moi&don-vi=phuong-hoan-kiem-ha-noi")
    says(page, "Phường Hoàn Kiếm · từ 2025-2026 theo phường, xã")
    link = shared_link(page).input_value()
    assert "dia-ban=moi" in link
    other = browser.new_page()
    visit(other, link)
    says(other, "Phường Hoàn Kiếm · từ 2025-2026 theo phường, xã")
    other.close()


def test_end_of_the_districts_stands_in_the_trend(demo: str, page: Page) -> None:
    visit(page, f"{demo}/{UNITS_PAGE}")
    expect(page.locator(MAIN).get_by_text("hết cấp huyện").first).to_be_visible()


def test_nothing_is_to_be_chosen_when_no_ward_has_reported(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/tong-quan")
    expect(page.locator(SIDEBAR).get_by_text("Phường, xã mới")).to_have_count(0)
