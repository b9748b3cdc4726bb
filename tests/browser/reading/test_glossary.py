"""What a newcomer finds: help on each page, the glossary, and the definition of each number."""

from playwright.sync_api import Page, expect

from glossary.terms import TERMS
from metrics.catalogue import OFFERED
from metrics.wording.formula import definition
from tests.browser.visit import choose, visit


def test_glossary_opens_with_every_term_and_metric(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/tong-quan")
    page.get_by_role("button", name="Giải thích thuật ngữ").click()
    box = page.get_by_role("dialog", name="Giải thích thuật ngữ")
    expect(box.locator("dt")).to_have_count(len(TERMS) + len(OFFERED))
    shown = list(zip(box.locator("dt").all_inner_texts(), box.locator("dd").all_inner_texts(), strict=True))
    assert set(shown) >= set(TERMS.items())
    metrics = {(metric.label, definition(metric)) for metric in OFFERED.values()}
    assert set(shown) >= metrics
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)


def test_definition_stands_under_the_metric_that_is_picked(shipped: str, page: Page) -> None:
    visit(page, f"{shipped}/cong-doan-co-so")
    expect(page.get_by_text("Số công đoàn cơ sở khối trường học; CĐCS chỉ được nêu tên")).to_be_visible()
    choose(page, "Chỉ số xem kỹ", "Tỷ lệ nữ đoàn viên")
    expect(
        page.get_by_text("Nữ đoàn viên trên tổng số đoàn viên, chỉ tính nơi báo cáo cả hai số. Đơn vị: %.")
    ).to_be_visible()
