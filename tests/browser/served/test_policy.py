"""The pages do all they do under the policy of sources that the server sends, and what it forbids is stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.browser import slides_shown
from tests.browser.visit import MAIN, MILLISECONDS, PAGES, unfold, visit

PLOTS = '[data-testid="stPlotlyChart"]'
NOTE = "addEventListener('securitypolicyviolation', event => refused(`${event.violatedDirective} ${event.blockedURI}`))"

# Streamlit's arithmetic of 64 bits would be faster as WebAssembly; refused without a word, it reckons as it did before.
DONE_WITHOUT = "script-src wasm-eval"


class Guarded:
    """A browser that keeps to the policy, and what it refused."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.refused: list[str] = []
        page.context.expose_binding("refused", lambda _, text: self._refuse(text))
        page.context.add_init_script(NOTE)
        page.on("console", self._hear)

    def _refuse(self, text: str) -> None:
        if text != DONE_WITHOUT:
            self.refused.append(text)

    def _hear(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "Permissions-Policy" in message.text:
            self.refused.append(message.text)


@pytest.fixture
def guarded(browser: Browser) -> Iterator[Guarded]:
    context = browser.new_context(locale="vi-VN", reduced_motion="reduce", accept_downloads=True)
    context.set_default_timeout(MILLISECONDS)
    yield Guarded(context.new_page())
    context.close()


def all_are_drawn(page: Page) -> int:
    """How many charts there are, each of them drawn."""
    plots = page.locator(PLOTS)
    expect(page.locator(f"{PLOTS}:not(:has(.main-svg))")).to_have_count(0)
    return plots.count()


def test_every_page_is_whole_under_the_policy(demo: str, guarded: Guarded) -> None:
    charts = {}
    for address in PAGES:
        page = visit(guarded.page, f"{demo}/{address}?den=2024-2025")
        charts[address] = all_are_drawn(unfold(page))
    assert charts["sang-kien"] >= 1
    assert sum(charts.values()) >= 10
    assert guarded.refused == []


@pytest.mark.parametrize("background", ["", "&nen=toi"])
def test_deck_is_whole_under_the_policy(demo: str, guarded: Guarded, background: str) -> None:
    page = slides_shown.opened(guarded.page, f"{demo}/{slides_shown.ADDRESS}{background}")
    assert all_are_drawn(page) >= 4
    page.keyboard.press("PageDown")
    expect(page.locator(".deck-place")).to_contain_text("2")
    assert guarded.refused == []


def test_files_are_taken_away_under_the_policy(demo: str, guarded: Guarded, tmp_path: Path) -> None:
    page = visit(guarded.page, f"{demo}/sang-kien?den=2024-2025")
    finding = page.locator('[class*="st-key-finding_"]').first
    expect(finding.locator(".main-svg text").first).to_be_visible()
    with page.expect_download() as picture:
        finding.get_by_role("button", name="Lưu biểu đồ thành ảnh PNG").press("Enter")
    picture.value.save_as(tmp_path / "picture.png")
    # Its letters are fetched and carried in a drawing: where that is refused they are others, and the picture is plain.
    assert Image.open(tmp_path / "picture.png").width > 500
    visit(page, f"{demo}/du-lieu?bang=initiatives")
    with page.expect_download() as table:
        page.locator(MAIN).get_by_role("button", name="Tải CSV").first.click()
    assert table.value.path().read_bytes().startswith(b"\xef\xbb\xbf")
    assert guarded.refused == []


def test_what_the_policy_forbids_is_stopped(demo: str, guarded: Guarded) -> None:
    page = visit(guarded.page, f"{demo}/tong-quan")
    # Later, by the page itself: while Playwright runs something, the browser lets everything pass.
    page.evaluate(
        "() => { setTimeout(() => { try { eval('1'); done = 'run'; } catch (stopped) { done = 'stopped'; } }); }"
    )
    page.wait_for_function("() => window.done !== undefined")
    assert page.evaluate("done") == "stopped"
    assert page.evaluate("fetch('http://elsewhere.example/').then(() => 'sent', () => 'stopped')") == "stopped"
    page.evaluate("document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.example/x.png' }))")
    page.evaluate("() => { try { new WebSocket('ws://elsewhere.example/'); } catch (stopped) { /* at once */ } }")
    page.wait_for_function("() => [...document.images].at(-1).complete")
    assert {
        "script-src eval",
        "connect-src http://elsewhere.example/",
        "connect-src ws://elsewhere.example/",
        "img-src http://elsewhere.example/x.png",
    } <= set(guarded.refused)


@pytest.mark.parametrize(("name", "is_shown"), [("127.0.0.1", True), ("localhost", False)])
def test_page_frames_the_dashboard_only_when_it_is_of_the_same_origin(
    demo: str, guarded: Guarded, name: str, is_shown: bool
) -> None:
    page = guarded.page
    frame = f"<iframe src='{demo}/tong-quan'></iframe>"
    page.route("**/framing", lambda route: route.fulfill(body=frame, content_type="text/html"))
    page.goto(f"{demo.replace('127.0.0.1', name)}/framing")
    page.wait_for_load_state("networkidle")
    shown = page.frames[1].url
    assert shown == (f"{demo}/tong-quan" if is_shown else "chrome-error://chromewebdata/")
