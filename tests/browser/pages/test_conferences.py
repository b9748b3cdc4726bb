"""The page Hội nghị: the shipped names with their dates, the season of a federation, where clicks lead."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import ABSENT, click_on, query, says, tile, visit, words

HELD = "CĐCS đã tổ chức Hội nghị CBCCVC"


def mark(page: Page, finding: str) -> Locator:
    """The first bar of a finding's chart."""
    return page.locator(f".st-key-finding_{finding} .barlayer .point path").first


def test_named_schools_have_their_dates_and_are_no_share(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/hoi-nghi?don-vi=thanh-tri-ha-noi")
    expect(tile(page, HELD)).to_have_text(ABSENT)
    box = page.get_by_role("region", name=re.compile("^3 CĐCS được nêu tên"))
    rows = [row.split("\t")[:4] for row in box.get_by_role("row").all_inner_texts()[1:]]
    limit = "trước ngày 14/10/2023 (383/HD-UBND-LĐLĐ)"
    assert rows == [
        ["Trường Tiểu học Liên Ninh", "tháng 9/2023", "Tổ chức đúng hạn", limit],
        ["Trường Tiểu học Tứ Hiệp", "tháng 9/2023", "Tổ chức đúng hạn", limit],
        ["Trường THCS Chu Văn An", "25/9/2023", "Tổ chức đúng hạn", limit],
    ]
    assert not re.search(r"3\s?/\s?3|3 trên 3|100%", words(page))
    box.get_by_role("link", name="Trường THCS Chu Văn An").click()
    expect(page).to_have_url(re.compile("/don-vi\\?"))
    assert query(page)["cdcs"] == ["020-lower_secondary-chu-van-an"]
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hội nghị")
    assert query(page) == {"don-vi": ["thanh-tri-ha-noi"]}


def test_printed_totals_stand_beside_what_nobody_listed(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/hoi-nghi?don-vi=gia-lam")
    expect(tile(page, HELD)).to_have_text(ABSENT)
    says(page, "78/78 (100%)")
    expect(page.get_by_role("heading", level=2, name=re.compile("trước ngày|đúng hạn"))).to_have_count(0)


def test_bars_lead_to_districts_and_levels(demo: str, page: Page) -> None:
    visit(page, f"{demo}/hoi-nghi?tu=2023-2024&den=2024-2025")
    expect(tile(page, HELD)).to_have_text(re.compile(r"^\d+$"))
    click_on(page, mark(page, "hoi-nghi-district-code"))
    expect(page).to_have_url(re.compile(r"/don-vi\?tu=2023-2024&den=2024-2025&don-vi=ba-dinh"))
    visit(page, f"{demo}/hoi-nghi?tu=2023-2024&den=2024-2025&theo=school_level")
    click_on(page, mark(page, "hoi-nghi-school-level"))
    expect(page).to_have_url(re.compile("cap=preschool"))
    says(page, "Mầm non")


def test_source_lists_every_union_of_the_season(demo: str, tabs: Tabs) -> None:
    page = tabs.at("phone", f"{demo}/hoi-nghi?don-vi=ba-dinh&nguon=hoi-nghi-cbccvc&muc=tung-dong")
    rows = page.get_by_role("dialog").get_by_role("region", name="Các dòng số liệu").get_by_role("row")
    expect(rows).to_have_count(13)
