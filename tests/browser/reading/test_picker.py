"""The picker of the sidebar: what its search finds, and where a choice is kept."""

import unicodedata

import pytest
import streamlit as st
from playwright.sync_api import Page, expect

from tests.browser.picking import HANOI, chips, holds, of, opened, options, others
from ui.state import picker as module

TYPED = {
    "go vap": "Gò Vấp",
    "GÒ VẤP": "Gò Vấp",
    unicodedata.normalize("NFD", "Gò Vấp"): "Gò Vấp",
    "vap go": "Gò Vấp",
    "  gò-vap ": "Gò Vấp",
    "dong da": "Đống Đa",
    "ĐỐNG ĐA": "Đống Đa",
    "hoa vang": "Hòa Vang",
    "Hoà Vang": "Hòa Vang",
    "Hòa Vang": "Hòa Vang",
    "giang an chau thanh huyen": "Huyện Châu Thành, An Giang",
}


def test_search_finds_a_district_however_it_is_typed(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    for typed, name in TYPED.items():
        field.fill(typed)
        expect(options(field).first).to_have_text(name)
        expect(of(field, ".active")).to_have_text(name)


def test_search_needs_every_word_when_several_are_typed(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    field.fill("huyen chau thanh")
    expect(options(field)).to_have_count(10)
    field.fill("huyen chau thanh tre")

    expect(options(field)).to_have_text(["Huyện Châu Thành, Bến Tre"])


def test_search_puts_beginnings_first_when_others_match_too(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    field.fill("ia")

    names = options(field).all_inner_texts()
    assert names[0].startswith("Ia ")
    assert "Gia Lâm" in names


def test_search_says_so_when_nothing_is_found(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    field.fill("go vapp")

    expect(of(field, "[role=status]")).to_have_text("Không tìm thấy")
    expect(of(field, "[role=status]")).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(chips(field)).to_have_count(0)


def test_search_finds_the_other_spelling_when_the_label_has_the_tone_elsewhere(page: Page, pickers: str) -> None:
    opened(page, pickers)
    field = others(page)

    for typed in ("thpt hoà bình", "TH&THCS Hòa Bình"):
        field.fill(typed)
        page.keyboard.press("Enter")

    holds(page, "no-option", "a b", "0", name="others")


def test_choice_is_in_session_and_link_when_an_option_is_clicked(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    field.fill("cau giay")
    options(field).first.click()

    holds(page, "005")
    expect(page).to_have_url(f"{pickers}?don-vi=005")
    expect(page.locator("#runs")).to_have_text("2")
    expect(field).to_have_value("")
    expect(field).to_have_attribute("aria-expanded", "true")


def test_choice_is_the_one_meant_when_names_are_equal(page: Page, pickers: str) -> None:
    field = opened(page, pickers)

    for typed, codes in (("chau thanh an giang", ["892"]), ("chau thanh tra vinh", ["892", "847"])):
        field.fill(typed)
        page.keyboard.press("Enter")
        holds(page, *codes)

    expect(chips(field)).to_have_text(["Huyện Châu Thành, An Giang", "Huyện Châu Thành, Trà Vinh"])


def test_choice_keeps_all_when_made_faster_than_the_page_answers(page: Page, pickers: str) -> None:
    opened(page, pickers)

    others(page).click()
    for _ in range(5):
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowDown")

    holds(page, "no-option", "1", "0", "a b", "2", "3", name="others")
    expect(others(page)).to_have_attribute("placeholder", "Đã chọn 6")


def test_choice_is_taken_back_when_its_option_or_its_chip_is_pressed_again(page: Page, pickers: str) -> None:
    field = opened(page, pickers + HANOI)

    field.fill("thanh xuan")
    expect(options(field).first).to_have_attribute("aria-selected", "true")
    options(field).first.click()
    holds(page, "005")
    page.get_by_role("button", name="Bỏ Cầu Giấy").click()

    holds(page)
    expect(page).to_have_url(pickers)
    expect(field).to_have_attribute("placeholder", "Tất cả quận, huyện")


def test_choice_from_outside_shows_at_once_when_the_session_is_set(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    field.fill("go vap")
    page.keyboard.press("Enter")
    holds(page, "764")

    page.get_by_role("button", name="Đặt từ ngoài").click()

    expect(chips(field)).to_have_text(["Cầu Giấy", "Thanh Xuân"])
    holds(page, "005", "009")


def test_choice_follows_the_link_when_going_back_forward_and_reloading(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    for typed, codes in (("go vap", ["764"]), ("dong da", ["764", "006"])):
        field.fill(typed)
        page.keyboard.press("Enter")
        holds(page, *codes)
    expect(page).to_have_url(f"{pickers}?don-vi=764&don-vi=006")

    page.go_back()
    expect(chips(field)).to_have_text(["Gò Vấp"])
    holds(page, "764")
    page.go_forward()
    expect(chips(field)).to_have_text(["Gò Vấp", "Đống Đa"])
    page.reload()
    expect(chips(field)).to_have_text(["Gò Vấp", "Đống Đa"])
    holds(page, "764", "006")


def test_choice_survives_when_the_page_changes_and_back_does_not_bring_an_old_one(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    field.fill("go vap")
    page.keyboard.press("Enter")
    holds(page, "764")

    page.get_by_role("link", name="Hai").click()
    expect(page.get_by_role("heading", name="Hai")).to_be_visible()
    expect(chips(field)).to_have_text(["Gò Vấp"])
    page.get_by_role("button", name="Bỏ Gò Vấp").click()
    holds(page)
    page.get_by_role("link", name="Một").click()

    expect(page.get_by_role("heading", name="Một")).to_be_visible()
    expect(chips(field)).to_have_count(0)
    page.get_by_role("button", name="Đặt từ ngoài").click()
    holds(page, "005", "009")


def test_choice_shows_its_code_when_it_is_no_option(page: Page, pickers: str) -> None:
    opened(page, pickers)

    holds(page, "no-option", name="others")
    page.get_by_role("button", name="Bỏ no-option", exact=True).click()

    holds(page, name="others")


def test_label_stays_text_when_it_looks_like_html(page: Page, pickers: str) -> None:
    opened(page, pickers)

    others(page).click()
    page.get_by_role("option", name="<img src=x").click()

    expect(page.get_by_role("button", name="Bỏ <img src=x")).to_be_visible()
    expect(page.locator("img[src=x]")).to_have_count(0)
    assert page.evaluate("window.broken") is None


@pytest.mark.parametrize(
    ("codes", "number", "kept"),
    [
        (["b", "a", "b", "<script>"], 2, ["b", "a"]),
        (["a"], 1, ["old"]),
    ],
)
def test_take_keeps_new_choices_of_what_was_offered(
    monkeypatch: pytest.MonkeyPatch, codes: list[str], number: int, kept: list[str]
) -> None:
    session = {"k": ["old"], "k_seen": 1, "k_picker": {"choice": {"codes": codes, "number": number}}}
    monkeypatch.setattr(st, "session_state", session)

    module._take("k", {"a", "b", "old"})

    assert session["k"] == kept
