"""The page of one district and of one union: what it says, and the ways to it and back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, query, settled, tile, visit, words

CHU_VAN_AN = "don-vi?don-vi=thanh-tri-ha-noi&cdcs=020-lower_secondary-chu-van-an"


def titled(page: Page, title: str | re.Pattern[str]) -> Page:
    """Wait until the page of this title stands."""
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    return settled(page)


def follow(page: Page, region: str, row: int) -> str:
    """Click the first cell of a table's row; returns what it says."""
    link = page.get_by_role("region", name=region).get_by_role("rowheader").nth(row).get_by_role("link")
    text = link.inner_text()
    link.click()
    return text


def test_page_of_cau_giay_tells_awards_and_recognition_apart(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/don-vi?don-vi=cau-giay")
    titled(page, "Quận Cầu Giấy")
    expect(tile(page, "Tập thể được khen")).to_have_text("43")
    expect(tile(page, "Cá nhân được khen")).to_have_text("58")
    apart = page.get_by_role("region", name="Ghi nhận, tôn vinh").get_by_role("row").nth(1)
    assert apart.get_by_role("cell").all_inner_texts() == ["Giấy chứng nhận", "46"]
    text = words(page)
    assert "Khen thưởng: 43 tập thể, 58 cá nhân." in text
    assert not re.search(r"\b(?:89|101|104|147|1\.307)\b", text)


def test_page_of_son_tay_tells_its_figures_of_three_years_as_printed(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/don-vi?don-vi=son-tay-ha-noi")
    titled(page, "Thị xã Sơn Tây")
    printed = page.get_by_role("region", name="không theo năm học").locator("td.number").all_inner_texts()
    assert printed == ["68–72 CĐCS (?)", "20%", "100%", "735"]
    expect(page.locator("section.tile")).to_have_count(0)


def test_reader_goes_from_the_list_to_a_district_to_a_union_and_back(demo: str, page: Page) -> None:
    visit(page, f"{demo}/don-vi")
    place = follow(page, "Quận, huyện có báo cáo", 0)
    titled(page, re.compile(f"{place}$"))
    union = follow(page, "CĐCS của quận, huyện", 0)
    titled(page, f"CĐCS {union}")
    page.get_by_role("link", name=re.compile("^Xem trang")).click()
    titled(page, re.compile(f"{place}$"))
    page.go_back()
    titled(page, f"CĐCS {union}")
    page.go_back()
    titled(page, re.compile(f"{place}$"))
    page.go_back()
    titled(page, "Quận, huyện – CĐCS")
    assert query(page) == {}


def test_several_chosen_districts_stay_chosen_beside_the_one_looked_at(demo: str, page: Page) -> None:
    visit(page, f"{demo}/don-vi?don-vi=ba-dinh&don-vi=hoan-kiem")
    place = follow(page, "Quận, huyện có báo cáo", 0)
    titled(page, f"Quận {place}")
    assert query(page) == {"don-vi": ["ba-dinh", "hoan-kiem"], "xem": ["ba-dinh"]}
    box = page.locator("section.tile").first
    expect(box).to_contain_text(re.compile(r"(thứ 1/)?2 quận, huyện đã chọn có báo cáo"))
    assert "thứ 2/2" not in words(page)


def test_union_known_only_by_name_says_so(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/{CHU_VAN_AN}")
    titled(page, "CĐCS Trường THCS Chu Văn An")
    text = words(page)
    assert "chỉ được nêu tên trong báo cáo" in text
    assert "Hội nghị CBCCVC: tổ chức đúng hạn, ngày 25/9/2023." in text
    assert "Kho số liệu chưa có báo cáo nào" not in text


def test_paragraph_is_copied(shipped: str, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit(page, f"{shipped}/don-vi?don-vi=cau-giay")
    page.get_by_role("button", name="Sao chép đoạn này").click()
    expect(page.get_by_text("Đã sao chép đoạn để đọc.")).to_be_visible()
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert lines == page.locator(".read-out p").all_inner_texts()
    assert lines[0].startswith("Năm học 2023-2024, khối trường học quận Cầu Giấy")


@pytest.mark.parametrize(
    ("link", "source"),
    [
        ("don-vi=cau-giay", "doan-de-doc"),
        ("don-vi=cau-giay", "cdcs"),
        ("don-vi=cau-giay", "su-kien"),
        ("don-vi=son-tay-ha-noi", "ky-khac-initiatives"),
        ("don-vi=thanh-tri-ha-noi&cdcs=020-lower_secondary-chu-van-an", "cdcs"),
    ],
)
def test_figures_open_their_source(shipped: str, tabs: Tabs, link: str, source: str) -> None:
    page = tabs.at("wide", f"{shipped}/don-vi?{link}&nguon={source}&muc=tung-dong")
    box = page.get_by_role("dialog")
    expect(box.get_by_role("region", name="Các dòng số liệu")).to_be_visible()
    assert box.get_by_role("region", name="Các dòng số liệu").get_by_role("row").count() > 1


@pytest.mark.parametrize("address", ["don-vi?don-vi=ba-dinh", "don-vi?don-vi=ba-dinh&cdcs={union}"])
def test_page_fits_a_phone(demo: str, tabs: Tabs, address: str) -> None:
    page = tabs.at("phone", f"{demo}/don-vi?don-vi=ba-dinh")
    lead = page.get_by_role("region", name="CĐCS của quận, huyện").get_by_role("link").first.get_attribute("href")
    assert lead is not None
    union = re.search(r"cdcs=([^&]+)", lead)
    assert union is not None
    page = tabs.at("phone", f"{demo}/{address.format(union=union[1])}")
    expect(page.locator("h1")).to_have_count(1)
    assert page.locator(MAIN).evaluate("main => main.scrollWidth <= main.clientWidth")


@pytest.mark.parametrize("address", ["tong-quan", "don-vi", "du-lieu"])
def test_symbols_are_explained_at_the_foot_of_a_page(shipped: str, page: Page, address: str) -> None:
    visit(page, f"{shipped}/{address}")
    legend = page.locator(".st-key-symbols")
    legend.locator("summary").click()
    expect(legend.get_by_role("row", name=re.compile(r"^\(tt\)"))).to_contain_text("tạm tính")
    expect(legend.get_by_role("row", name=re.compile(r"^68–72"))).to_be_visible()
