"""Nothing that is looked at makes a browser ask another host: whoever reads figures is nobody else's business."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, WebSocket, expect

from tests.browser import slides_shown
from tests.browser.served.outside import outside
from tests.browser.visit import MILLISECONDS, PAGES, visit

LOOKS = {
    "screen": ([f"{address}?den=2024-2025" for address in PAGES], slides_shown.ADDRESS),
    "projector": (
        [f"{address}?den=2024-2025&che-do=may-chieu" for address in PAGES],
        f"{slides_shown.ADDRESS}&nen=toi",
    ),
}
CARRIED = ("data:", "blob:", "about:")


class Watched:
    """A browser whose every request is written down, by itself and by the way out of the machine."""

    def __init__(self, context: BrowserContext, left: list[str]) -> None:
        self.page, self.left = context.new_page(), left
        self.requests: list[str] = []
        context.on("request", self._note)
        self.page.on("websocket", self._note)

    def _note(self, sent: Request | WebSocket) -> None:
        self.requests.append(sent.url)

    def hosts(self) -> set[str]:
        return {urlsplit(url).netloc for url in self.requests if not url.startswith(CARRIED)}


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    with outside() as (proxy, left):
        # Without the policy: what it would stop is asked for, and counted.
        context = browser.new_context(
            locale="vi-VN",
            reduced_motion="reduce",
            bypass_csp=True,
            proxy={"server": proxy, "bypass": "127.0.0.1"},
            accept_downloads=True,
        )
        context.set_default_timeout(MILLISECONDS)
        yield Watched(context, left)
        context.close()


def icons(page: Page) -> list[str]:
    links = page.locator('link[rel~="icon"]').all()
    return [link.get_attribute("href") or "" for link in links]


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_leaves_to_another_host_whatever_is_looked_at(demo: str, watched: Watched, look: str) -> None:
    pages, deck = LOOKS[look]
    for address in pages:
        shown = visit(watched.page, f"{demo}/{address}")
        expect(shown.locator('link[rel~="icon"]')).to_have_count(1)
        assert icons(shown)[0].startswith("data:image/svg+xml")
    slides_shown.opened(watched.page, f"{demo}/{deck}")
    watched.page.keyboard.press("End")
    assert watched.hosts() == {urlsplit(demo).netloc}
    assert any(url.startswith("ws://") for url in watched.requests)
    assert watched.left == []


def test_unknown_address_asks_no_other_host_either(demo: str, watched: Watched) -> None:
    watched.page.goto(f"{demo}/khong-co-trang-nay")
    assert icons(watched.page)[0].startswith("data:image/svg+xml")
    assert (watched.hosts(), watched.left) == ({urlsplit(demo).netloc}, [])


def test_request_to_another_host_would_be_seen(demo: str, watched: Watched) -> None:
    visit(watched.page, f"{demo}/tong-quan")
    watched.page.evaluate("fetch('http://elsewhere.example/x').catch(() => null)")
    assert "elsewhere.example" in watched.hosts()
    assert any("elsewhere.example" in line for line in watched.left)
