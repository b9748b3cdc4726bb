"""A real browser and running dashboards; without Chromium every browser test is skipped with the reason."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser import slides_shown
from tests.browser.server import data_command
from tests.browser.shared import address_of
from tests.browser.tabs import Size, Tabs
from tests.browser.visit import MILLISECONDS, SIZES
from tests.programs import CHROMIUM

NAMES = CHROMIUM.commands  # for the benchmark of the slides
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DEMO = ("--districts", "6", "--years", "5", "--unions", "12", "--initiatives", "600")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    absent = CHROMIUM.path() is None
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if absent:
                item.add_marker(pytest.mark.skip(reason=CHROMIUM.missing))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=MILLISECONDS)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM.path(), args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def wide_screen(browser: Browser) -> Iterator[BrowserContext]:
    """A meeting room's browser; it stays open, since a new one reads and compiles Streamlit's scripts again."""
    yield from _opened(browser, viewport={"width": 1920, "height": 1080}, accept_downloads=True)


@pytest.fixture(scope="session")
def small_screen(browser: Browser) -> Iterator[BrowserContext]:
    """A phone's browser."""
    yield from _opened(browser, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)


def _opened(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    # Nobody waits for what only moves; the reader's own setting does the same.
    # Tests put scripts and styles of their own into pages; tests/browser/served/ looks at the policy itself.
    made = browser.new_context(locale="vi-VN", reduced_motion="reduce", bypass_csp=True, **options)
    made.set_default_timeout(MILLISECONDS)
    yield made
    made.close()


@pytest.fixture
def context(wide_screen: BrowserContext) -> Iterator[BrowserContext]:
    """One reader's browser, with nothing remembered but the scripts."""
    yield from _forgotten(wide_screen)


@pytest.fixture(scope="session")
def wide_tab(wide_screen: BrowserContext) -> Page:
    return wide_screen.new_page()


@pytest.fixture(scope="session")
def small_tab(small_screen: BrowserContext) -> Page:
    return small_screen.new_page()


@pytest.fixture
def page(wide_tab: Page, context: BrowserContext) -> Iterator[Page]:
    """A tab in which nothing is open yet: one for all tests, since a new one compiles Streamlit's scripts again."""
    yield wide_tab
    _leave(wide_tab, "wide")


@pytest.fixture
def phone(small_tab: Page, small_screen: BrowserContext) -> Iterator[Page]:
    for _ in _forgotten(small_screen):
        yield small_tab
        _leave(small_tab, "phone")


def _leave(tab: Page, size: Size) -> None:
    """Forget what the page has stored and close it, so that the next test opens one of its own."""
    if tab.url.startswith("http"):
        tab.evaluate("localStorage.clear(); sessionStorage.clear()")
    tab.goto("about:blank")
    tab.set_viewport_size(SIZES[size])


def _forgotten(context: BrowserContext) -> Iterator[BrowserContext]:
    """Afterwards close every tab that was opened and drop what its page has stored."""
    before = set(context.pages)
    yield context
    for tab in set(context.pages) - before:
        if tab.url.startswith("http"):
            tab.evaluate("localStorage.clear()")
        tab.close()
    context.clear_cookies()
    context.clear_permissions()


@pytest.fixture(scope="session")
def tabs(wide_screen: BrowserContext, small_screen: BrowserContext) -> Tabs:
    """For tests that only look at pages."""
    return Tabs({"wide": wide_screen, "phone": small_screen})


@pytest.fixture(scope="session")
def shipped() -> str:
    """The address of a dashboard over the shipped figures."""
    return address_of("shipped", lambda lake: data_command(lake, "init"))


@pytest.fixture(scope="session")
def demo() -> str:
    return address_of("demo", lambda lake: data_command(lake, "demo", *DEMO))


@pytest.fixture(scope="session")
def empty() -> str:
    return address_of("empty", lambda lake: data_command(lake, "init", "--empty"))


@pytest.fixture(scope="session")
def pickers() -> str:
    """The address of the script with the pickers, which needs no lake."""
    return f"{address_of('none', script='tests/browser/picker_app.py')}/"


@pytest.fixture(scope="session")
def standing_deck(demo: str, browser: Browser) -> Iterator[Page]:
    """A deck takes its time to be drawn; its tests only turn it.

    Its reader is nobody else's: other tests drop their cookies, and without its own a server takes no file.
    """
    for context in _opened(browser, accept_downloads=True):
        yield slides_shown.opened(context.new_page(), f"{demo}/{slides_shown.ADDRESS}")


@pytest.fixture
def deck(standing_deck: Page) -> Page:
    """The deck at its first slide, at the size of a projector."""
    standing_deck.set_viewport_size({"width": 1920, "height": 1080})
    standing_deck.keyboard.press("Escape")
    standing_deck.keyboard.press("Home")
    return standing_deck
