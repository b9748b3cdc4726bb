"""The page Chăm lo: given and lent apart, and nobody's sickness shown below district level."""

import re

from playwright.sync_api import Page, expect

from tests.browser.tabs import Tabs
from tests.browser.visit import MAIN, choose, settled, tile, visit, words

HIDDEN = "ẩn để bảo vệ người được giúp"


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


def test_sickness_is_shown_for_a_district_and_hidden_when_a_level_is_chosen(demo: str, page: Page) -> None:
    visit(page, f"{demo}/cham-lo?don-vi=ba-dinh")
    expect(tile(page, "Số tiền chăm lo")).to_have_text(re.compile("đồng"))
    assert HIDDEN not in said_above_the_legend(page)
    choose(page, "Cấp học", "Tiểu học")
    settled(page)
    expect(tile(page, "Số tiền chăm lo (không gồm ốm đau, khó khăn)")).to_be_visible()
    expect(page.locator("p.under").filter(has_text="Ẩn để bảo vệ người được giúp").first).to_be_visible()
    assert HIDDEN in said_above_the_legend(page)


def test_rows_of_schools_tell_no_figure_of_sickness(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?bang=welfare&don-vi=ba-dinh&cap=primary&tu=2024-2025")
    heads = page.locator("table.figures").first.locator("thead th").all_inner_texts()
    amount, form, note = (heads.index(title) for title in ("Số tiền (đồng)", "Hình thức", "Ghi chú"))
    rows = [row.split("\t") for row in page.locator("table.figures").first.locator("tbody tr").all_inner_texts()]
    sick = [row for row in rows if row[form] == "Thăm hỏi ốm đau, thai sản"]
    assert sick
    assert {(row[amount], row[note]) for row in sick} == {("", HIDDEN)}
    assert any(row[amount] for row in rows)


def test_phone_reader_finds_the_box_and_the_source(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("phone", f"{shipped}/cham-lo?don-vi=huong-thuy&nguon=cham-lo-theo-chuong-trinh&muc=tung-dong")
    rows = page.get_by_role("dialog").get_by_role("region", name="Các dòng số liệu").get_by_role("row")
    expect(rows).to_have_count(4)
