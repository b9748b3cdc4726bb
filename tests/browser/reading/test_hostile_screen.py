"""Hostile texts on the screen: every page of a lake full of them, and files with such names, in a real browser."""

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Dialog, FilePayload, Page, Request, expect

from data.access.rights import EDITOR
from data.releases.lake import Lake
from tests.browser.server import serving
from tests.browser.visit import MAIN, PAGES, says, settled, unfold, visit
from tests.examples import row, source
from tests.hostile_texts import OWN_ADDRESS, TEXTS, published

DATASETS = ("unions", "initiatives", "awards", "welfare", "events", "figures")
PARTS = [*(f"du-lieu?bang={name}" for name in DATASETS), "du-lieu?phan=bao-cao", "du-lieu?phan=doi-chieu"]
# What Markdown makes, beside what this software draws itself: formulas, and texts in a colour.
MADE = f"{MAIN} :is(.katex, .stMarkdownColoredText, [data-testid=stMarkdownContainer] img)"
FILES = (
    "markdown link",
    "colour",
    "icon",
    "formula of mathematics",
    "picture",
    "bare address",
    "emphasis",
    "turned around",
)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("hostile") / "lake"
    published(Lake(folder, EDITOR, begins=True))
    with serving(folder) as address:
        yield address


@pytest.fixture
def watched(page: Page, hostile: str) -> Iterator[Page]:
    """A tab in which nothing may happen that the dashboard does not do itself."""
    happened: list[str] = []

    def ask(request: Request) -> None:
        if "evil" in request.url:
            happened.append(request.url)

    def dialog(shown: Dialog) -> None:
        happened.append("a dialog")
        shown.dismiss()

    page.on("request", ask)
    page.on("dialog", dialog)
    yield page
    page.remove_listener("request", ask)
    page.remove_listener("dialog", dialog)
    assert happened == []


def assert_nothing_acts(page: Page) -> None:
    assert "evil" not in page.title()
    expect(page.locator(MADE)).to_have_count(0)
    led = page.locator("a[href], area[href]").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    outside = {href for href in led if urlsplit(href).scheme and not href.startswith("http://127.0.0.1")}
    assert outside <= {OWN_ADDRESS}
    inside = page.locator(MAIN).evaluate(
        "all => [...all.querySelectorAll('*')].flatMap(one => [...one.attributes])"
        ".filter(one => one.name.startsWith('on') || one.value.includes('javascript:') && one.name !== 'data-copy')"
        ".map(one => one.name)"
    )
    assert inside == []


@pytest.mark.parametrize("address", [*PAGES, *PARTS])
def test_no_text_of_a_report_acts_on_the_screen(hostile: str, watched: Page, address: str) -> None:
    visit(watched, f"{hostile}/{address}")
    assert_nothing_acts(unfold(watched))


def test_no_name_of_a_file_acts_on_the_screen(hostile: str, watched: Page) -> None:
    visit(watched, f"{hostile}/nhap-bao-cao")
    files: list[FilePayload] = []
    for place, name in enumerate(FILES):
        shown = f"events {TEXTS[name][:60].replace('/', '')} {place}.csv"
        note = f"bà Lan {TEXTS[name]}"
        content = source("events", row("events", report_id=f"new{place}", note=note)).content
        files.append({"name": shown, "mimeType": "text/csv", "buffer": content})
    watched.locator('input[type="file"]').set_input_files(files)
    says(watched, "nhấp")
    assert_nothing_acts(settled(watched))
    for step in ("2. ", "3. ", "4. "):
        button = watched.get_by_role("radio", name=step)
        button.click()
        expect(button).to_be_checked()
        assert_nothing_acts(unfold(settled(watched)))
    says(watched, "có vẻ nêu tên người")


def test_link_with_too_many_values_opens_with_a_note(hostile: str, page: Page) -> None:
    many = urlencode([("don-vi", "cau-giay")] * 1_200)
    visit(page, f"{hostile}/tong-quan?{many}")
    says(page, "Liên kết có hơn 990 giá trị; 210 giá trị sau cùng đã bỏ qua.")
    expect(page).to_have_url(f"{hostile}/tong-quan?don-vi=cau-giay")
