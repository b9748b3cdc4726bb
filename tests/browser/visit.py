"""What a reader does with a page: open it, wait until it stands, choose, read."""

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, ViewportSize, expect

PAGES = (
    "tong-quan",
    "cong-doan-co-so",
    "sang-kien",
    "khen-thuong",
    "hoi-nghi",
    "cham-lo",
    "chi-tieu",
    "so-sanh",
    "don-vi",
    "du-lieu",
    "nhap-bao-cao",
)
CAU_GIAY = "don-vi=cau-giay&tu=2023-2024&den=2023-2024"
SIZES: dict[str, ViewportSize] = {"wide": {"width": 1920, "height": 1080}, "phone": {"width": 390, "height": 844}}
MAIN = '[data-testid="stMain"]'
SIDEBAR = '[data-testid="stSidebar"]'
APP = '[data-testid="stApp"]'
MILLISECONDS = 60_000
ABSENT = "chưa có báo cáo"
FAILED = "Trang này chưa hiện được"


def visit(page: Page, address: str) -> Page:
    """Open an address and wait until the page stands."""
    page.goto(address)
    page.locator(f"{MAIN} h1").first.wait_for()
    return settled(page)


# Resolves as soon as the dashboard has begun to answer. It may answer faster than its state is drawn.
GO = f"""address => new Promise(done => {{
  const app = document.querySelector('{APP}');
  new MutationObserver((_, observer) => {{ observer.disconnect(); done(); }})
    .observe(app, {{ attributeFilter: ['data-test-script-state'] }});
  setTimeout(done, 500);
  goInside(address);
}})"""


def turn_to(page: Page, address: str) -> Page:
    """Go to another address of the dashboard that is open, as its own links do: no script is loaded again."""
    page.evaluate(GO, address)
    page.locator(f"{MAIN} h1").first.wait_for()
    return settled(page)


def settled(page: Page) -> Page:
    """Wait until the run is over and nothing on the page is left from the run before."""
    page.locator(f'{APP}[data-test-script-state="notRunning"]').wait_for()
    expect(page.locator('[data-stale="true"]')).to_have_count(0)
    return page


def query(page: Page) -> dict[str, list[str]]:
    """What the address says."""
    return parse_qs(urlsplit(page.url).query)


def choose(page: Page, label: str, option: str) -> None:
    """Pick an option of a list in the sidebar or on the page."""
    field = page.get_by_role("combobox", name=label, exact=True)
    field.click()
    page.get_by_role("option", name=option, exact=True).click()
    # Streamlit's list closes by itself, and Escape would take the choice back; that of our picker, which lives in a
    # tree of its own, stays open for the next choice.
    if field.evaluate("field => field.getRootNode() !== document"):
        field.press("Escape")


def chosen(page: Page, option: str) -> Locator:
    """The mark of an option in a list that takes several."""
    return page.locator(SIDEBAR).locator(".chips li").filter(has_text=option)


def click_on(page: Page, mark: Locator) -> None:
    """Press the middle of a mark of a chart: plotly's own layer lies above it."""
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def unfold(page: Page) -> Page:
    """Open every box of the page that is folded away."""
    page.locator(f"{MAIN} details:not([open]) > summary").evaluate_all("boxes => boxes.forEach(box => box.click())")
    expect(page.locator(f"{MAIN} details:not([open])")).to_have_count(0)
    return settled(page)


def go_to(page: Page, title: str) -> None:
    """Go to another page by the menu."""
    page.locator(SIDEBAR).get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    settled(page)


def tile(page: Page, label: str) -> Locator:
    """The number of a tile."""
    named = page.locator("section.tile").filter(has=page.get_by_role("heading", name=label, exact=True))
    return named.locator(".value")


def says(page: Page, text: str) -> None:
    """The page says a text somewhere."""
    expect(page.locator(MAIN)).to_contain_text(text)


def shared_link(page: Page) -> Locator:
    """The field of the popover that holds the link to copy."""
    field = page.get_by_label("Liên kết", exact=True)
    if not field.is_visible():
        page.get_by_role("button", name="Sao chép liên kết").click()
    return field


def words(page: Page) -> str:
    """Everything that can be read on the page and in its sidebar; icons are letters that are drawn as pictures."""
    page.add_style_tag(content='[data-testid="stIconMaterial"] { display: none !important }')
    texts = (page.locator(part).first.inner_text() for part in (MAIN, SIDEBAR))
    return re.sub(r"\s+", " ", " ".join(texts))
