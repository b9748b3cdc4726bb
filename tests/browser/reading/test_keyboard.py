"""The keyboard alone: from the top of the page to a filter, a choice, and the chart's table; focus is seen."""

from playwright.sync_api import Page, expect

from tests.browser.visit import chosen, settled, tile, visit

LABEL = "Sáng kiến được công nhận cấp quận, huyện"
# Name, outline and place of what has the focus, also inside a picker.
FOCUSED = """() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter(Boolean);
  const frames = around.map(it => getComputedStyle(it));
  const label = at.getRootNode().querySelector(`label[for="${at.id || '-'}"]`);
  return {
    name: at.getAttribute('aria-label') || label?.textContent || at.textContent,
    isSeen: frames.some(it => (it.outlineStyle !== 'none' && it.outlineWidth !== '0px') || it.boxShadow !== 'none'
      || it.borderColor === 'rgb(11, 79, 138)'),
    width: at.getBoundingClientRect().width,
  };
}"""
MOST = 60


def tab_to(page: Page, name: str) -> list[str]:
    """Press Tab until the element with this name has the focus; the names of those on which it was not seen."""
    unseen = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        # Streamlit's borders change colour slowly.
        page.wait_for_timeout(250)
        at = page.evaluate(FOCUSED)
        if at["width"] > 0 and not at["isSeen"]:
            unseen.append(at["name"])
        if at["name"].endswith(name):
            return unseen
    raise AssertionError(f"{MOST} times Tab did not lead to {name}")


def test_first_tab_offers_the_way_to_the_content(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Tới nội dung")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert tab_to(page, "Chỉ số xem kỹ") == []


def test_district_is_chosen_and_the_table_reached_with_keys_only(demo: str, page: Page) -> None:
    visit(page, f"{demo}/sang-kien")
    assert tab_to(page, "Quận, huyện") == []
    page.keyboard.type("dong da")
    page.keyboard.press("Enter")
    expect(chosen(page, "Đống Đa")).to_be_visible()
    expect(page).to_have_url(f"{demo}/sang-kien?don-vi=dong-da")
    settled(page)
    expect(tile(page, LABEL)).to_be_visible()
    page.keyboard.press("Escape")

    assert tab_to(page, "Bảng số liệu") == []
    page.keyboard.press("Enter")
    box = page.locator('[class*="st-key-table_xu-huong"]').get_by_role("region")
    expect(box).to_be_visible()
    page.keyboard.press("Tab")
    expect(box).to_be_focused()
    assert page.evaluate(FOCUSED)["isSeen"]
