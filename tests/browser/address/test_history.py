"""Back, Forward and reload."""

from playwright.sync_api import Page, expect

from tests.browser.visit import ABSENT, choose, chosen, go_to, query, settled, tile, visit

LABEL = "Sáng kiến được công nhận cấp quận, huyện"
LAST_YEAR = "Đến năm học"


def stands(page: Page, number: str, *, district: bool, year: str, link: dict[str, list[str]]) -> None:
    """Number, widgets and address say the same."""
    expect(tile(page, LABEL)).to_have_text(number)
    expect(chosen(page, "Cầu Giấy")).to_have_count(1 if district else 0)
    expect(page.get_by_role("combobox", name=LAST_YEAR)).to_have_value(year)
    settled(page)
    assert query(page) == link


def test_back_undoes_and_forward_redoes_filter_changes(shipped: str, page: Page) -> None:
    one, both = {"don-vi": ["cau-giay"]}, {"don-vi": ["cau-giay"], "den": ["2022-2023"]}
    visit(page, f"{shipped}/sang-kien")
    stands(page, "559", district=False, year="", link={})

    choose(page, "Quận, huyện", "Cầu Giấy")
    stands(page, "868", district=True, year="", link=one)
    choose(page, LAST_YEAR, "2022-2023")
    stands(page, ABSENT, district=True, year="2022-2023", link=both)

    page.go_back()
    stands(page, "868", district=True, year="", link=one)
    page.go_back()
    stands(page, "559", district=False, year="", link={})
    page.go_forward()
    stands(page, "868", district=True, year="", link=one)
    page.go_forward()
    stands(page, ABSENT, district=True, year="2022-2023", link=both)

    page.reload()
    stands(page, ABSENT, district=True, year="2022-2023", link=both)


def test_back_undoes_the_metric_when_it_was_changed(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/cong-doan-co-so")
    choose(page, "Chỉ số xem kỹ", "Đoàn viên")
    expect(page).to_have_url(f"{shipped}/cong-doan-co-so?chi-so=members")
    page.go_back()
    expect(page.get_by_role("combobox", name="Chỉ số xem kỹ")).to_have_value("CĐCS")
    expect(page).to_have_url(f"{shipped}/cong-doan-co-so")


def test_one_back_returns_to_the_page_before_with_its_filters(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?don-vi=cau-giay&chi-so=initiatives_province")
    go_to(page, "Khen thưởng")
    assert query(page) == {"don-vi": ["cau-giay"]}
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sáng kiến")
    expect(page.get_by_role("combobox", name="Chỉ số xem kỹ")).to_have_value(
        "Sáng kiến được công nhận cấp tỉnh, thành phố"
    )
    expect(chosen(page, "Cầu Giấy")).to_have_count(1)


def test_menu_carries_the_filters_when_a_page_is_opened_in_another_tab(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/sang-kien?don-vi=cau-giay")
    address = page.get_by_role("link", name="Khen thưởng").evaluate("link => link.href")
    assert address == f"{shipped}/khen-thuong?don-vi=cau-giay"
