"""The picker of the sidebar for those without a pointer, without sight, without much room."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.picking import HANOI, chips, focused, holds, of, opened, options, others


def test_keyboard_alone_does_everything_when_there_is_no_pointer(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    page.get_by_role("combobox", name="Từ năm học").focus()

    page.keyboard.press("Tab")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowUp")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.type("chau thanh")
    page.keyboard.press("ArrowUp")
    expect(of(field, ".active")).to_have_text("Huyện Châu Thành, Trà Vinh")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(of(field, ".active")).to_have_text("Huyện Châu Thành, An Giang")
    page.keyboard.press("Enter")
    expect(chips(field)).to_have_count(1)
    page.keyboard.press("Enter")
    expect(chips(field)).to_have_count(0)
    page.keyboard.press("Enter")
    page.keyboard.type("go vap")
    page.keyboard.press("Enter")
    page.keyboard.type("khac")
    page.keyboard.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    page.keyboard.press("Backspace")

    holds(page, "892")


def test_tab_leaves_the_field_when_the_list_is_open(page: Page, pickers: str) -> None:
    field = opened(page, pickers + HANOI)
    field.fill("go")

    page.keyboard.press("Tab")

    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("")
    assert focused(page) == "Bỏ Cầu Giấy"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(others(page)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "Bỏ Thanh Xuân"


def test_focus_goes_to_the_next_chip_when_one_is_removed_by_keyboard(page: Page, pickers: str) -> None:
    field = opened(page, pickers + HANOI)
    field.focus()
    page.keyboard.press("Tab")

    page.keyboard.press("Enter")
    holds(page, "009")
    assert focused(page) == "Bỏ Thanh Xuân"
    page.keyboard.press("Space")

    holds(page)
    expect(field).to_be_focused()


def test_keys_of_streamlit_are_not_heard_when_they_are_typed(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    expect(page.locator("#runs")).to_have_text("1")

    field.focus()
    page.keyboard.type("rc")
    page.keyboard.press("Escape")
    page.keyboard.type("go vap")
    page.keyboard.press("Enter")

    holds(page, "764")
    expect(page.locator("#runs")).to_have_text("2")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_roles_and_names_are_complete_when_the_list_is_open(page: Page, pickers: str) -> None:
    field = opened(page, pickers + HANOI)
    field.fill("cau giay")

    expect(field).to_have_attribute("aria-autocomplete", "list")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(of(field, ":root, [role=listbox]")).to_have_attribute("aria-multiselectable", "true")
    expect(of(field, ".picker")).to_match_aria_snapshot(
        """
        - text: Quận, huyện
        - combobox "Quận, huyện" [expanded] [active]: cau giay
        - button "Đóng danh sách" [expanded]
        - listbox "Quận, huyện":
          - option "Cầu Giấy" [selected]
        - status: 1 kết quả
        - list "Đã chọn 2":
          - listitem:
            - text: Cầu Giấy
            - button "Bỏ Cầu Giấy"
          - listitem:
            - text: Thanh Xuân
            - button "Bỏ Thanh Xuân"
        """
    )


WRONG_REFERENCES = """(picker) => {
  const ids = [...picker.querySelectorAll('[id]')].map((element) => element.id);
  const names = ['for', 'aria-controls', 'aria-labelledby', 'aria-activedescendant'];
  const wrong = ids.filter((id, place) => ids.indexOf(id) !== place);
  for (const name of names) for (const element of picker.querySelectorAll(`[${name}]`))
    if (!ids.includes(element.getAttribute(name))) wrong.push(`${name}=${element.getAttribute(name)}`);
  for (const option of picker.querySelectorAll('[role=option]'))
    if (!['true', 'false'].includes(option.getAttribute('aria-selected'))) wrong.push(option.textContent);
  return wrong;
}"""


@pytest.mark.parametrize("typed", ["", "chau thanh", "zzz"])
def test_references_lead_somewhere_when_the_list_changes(page: Page, pickers: str, typed: str) -> None:
    field = opened(page, pickers + HANOI)
    field.click()
    field.fill(typed)
    page.keyboard.press("ArrowDown")

    assert of(field, ".picker").evaluate(WRONG_REFERENCES) == []
    active = field.get_attribute("aria-activedescendant")
    assert (active is None) == (typed == "zzz")
    if active:
        expect(of(field, f"#{active}")).to_have_class("active")


def outline(element: Locator) -> str:
    return str(element.evaluate("(it) => getComputedStyle(it).outlineStyle + getComputedStyle(it).outlineWidth"))


def test_focus_is_visible_when_it_is_in_the_field_on_an_option_or_a_chip(page: Page, pickers: str) -> None:
    field = opened(page, pickers + HANOI)

    field.focus()
    page.keyboard.press("ArrowDown")
    assert [outline(of(field, ".field")), outline(of(field, ".active"))] == ["solid3px", "solid3px"]
    page.keyboard.press("Tab")

    assert outline(of(field, ".chips li:first-child button")) == "solid3px"


def test_click_reaches_what_stands_below_when_the_list_is_open(page: Page, pickers: str) -> None:
    field = opened(page, pickers)
    field.click()
    expect(options(field).first).to_be_visible()

    page.get_by_role("button", name="Đặt từ ngoài").click()

    holds(page, "005", "009")
    expect(field).to_have_attribute("aria-expanded", "false")


UNREACHABLE = """(picker) => {
  const list = picker.querySelector('[role=listbox]').getBoundingClientRect();
  const wrong = list.height > 320 || list.left < 0 || list.right > innerWidth ? ['list'] : [];
  for (const option of picker.querySelectorAll('[role=option]')) {
    const box = option.getBoundingClientRect();
    const [x, y] = [box.left + box.width - 20, box.top + box.height / 2];
    if (y < list.top + 4 || y > list.bottom - 4) continue;
    if (picker.getRootNode().elementFromPoint(x, y) !== option) wrong.push(option.textContent);
  }
  return wrong;
}"""
SMALL = """(picker) => [...picker.querySelectorAll('input, button, [role=option]')].filter((element) => {
  const box = element.getBoundingClientRect();
  return box.width && (box.width < 40 || box.height < 40);
}).map((element) => element.outerHTML)"""


def test_list_is_whole_when_it_opens_in_a_low_sidebar(page: Page, pickers: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 560})
    field = opened(page, pickers + HANOI)

    field.click()

    expect(options(field)).to_have_count(707)
    assert of(field, ".picker").evaluate(UNREACHABLE) == []
    page.keyboard.press("ArrowUp")
    expect(of(field, ".active")).to_be_in_viewport()


def test_touch_chooses_when_the_screen_is_a_phone(phone: Page, pickers: str) -> None:
    page = phone
    page.goto(pickers + HANOI)
    page.get_by_test_id("stExpandSidebarButton").tap()
    field = page.get_by_role("combobox", name="Quận, huyện", exact=True)

    of(field, ".toggler").tap()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).not_to_be_focused()
    options(field).nth(1).tap()
    holds(page, "005", "009", "908")

    assert of(field, ".picker").evaluate(UNREACHABLE) == []
    assert of(field, ".picker").evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("button", name="Bỏ Cầu Giấy").tap()
    holds(page, "009", "908")
    field.tap()
    field.fill("go vap")
    options(field).first.tap()
    holds(page, "009", "908", "764")
    page.get_by_role("button", name="Đặt từ ngoài").tap()
    expect(chips(field)).to_have_text(["Cầu Giấy", "Thanh Xuân"])
