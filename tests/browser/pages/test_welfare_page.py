"""The page Chăm lo: given and lent apart, and nobody's sickness shown below district level."""

import re

from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, choose, settled, tile, visit, words

SICK = "thăm hỏi ốm đau, thai sản"


def said_above_the_legend(page: Page) -> str:
    """All that the page says, in small letters; the legend at its foot explains every symbol, also those not used."""
    said = page.locator(MAIN).evaluate(
        "main => [...main.querySelectorAll('p, h2, h3, td, th, section')]"
        ".filter(it => !it.closest('.st-key-symbols')).map(it => it.textContent).join(' ')"
    )
    return str(said).lower()


def test_money_lent_is_no_money_given(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/cham-lo?don-vi=huong-thuy")
    expect(tile(page, "Số tiền chăm lo")).to_have_text("10 triệu đồng")
    expect(tile(page, "Vốn cho vay")).to_have_text("800 triệu đồng")
    box = page.locator(".st-key-apart")
    expect(box.get_by_role("heading", level=3)).to_have_text("Cho vay: 800 triệu đồng, năm học 2022-2023")
    expect(box).not_to_contain_text("10 triệu đồng")
    assert "810" not in words(page)


def test_sickness_is_told_of_a_district_and_not_below_it(demo: str, page: Page) -> None:
    visit(page, f"{demo}/cham-lo?don-vi=ba-dinh")
    expect(tile(page, "Số tiền chăm lo")).to_have_text(re.compile("đồng"))
    assert SICK in said_above_the_legend(page)
    choose(page, "Cấp học", "Tiểu học")
    settled(page)
    expect(tile(page, "Số tiền chăm lo (không gồm ốm đau, khó khăn)")).to_be_visible()
    assert SICK not in said_above_the_legend(page)


def test_rows_of_schools_tell_nothing_of_sickness(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?bang=welfare&don-vi=ba-dinh&cap=primary&tu=2024-2025")
    heads = page.locator("table.figures").first.locator("thead th").all_inner_texts()
    amount, form = (heads.index(title) for title in ("Số tiền (đồng)", "Hình thức"))
    rows = [row.split("\t") for row in page.locator("table.figures").first.locator("tbody tr").all_inner_texts()]
    assert any(row[amount] for row in rows)
    assert not [row for row in rows if row[form].lower() == SICK]


def test_phone_reader_finds_the_box_and_the_source(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("phone", f"{shipped}/cham-lo?don-vi=huong-thuy&nguon=cham-lo-theo-chuong-trinh&muc=tung-dong")
    rows = page.get_by_role("dialog").get_by_role("region", name="Các dòng số liệu").get_by_role("row")
    expect(rows).to_have_count(4)
