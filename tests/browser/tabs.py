"""Tabs that stay open from test to test: most of a visit's time goes into Streamlit's scripts."""

from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

from tests.browser.visit import turn_to, visit

Size = Literal["wide", "phone"]


class Tabs:
    """One tab for each screen and dashboard; whoever looks at a page in it leaves the page as it was found."""

    def __init__(self, screens: dict[Size, BrowserContext]) -> None:
        self._screens = screens
        self._open: dict[tuple[Size, str], Page] = {}

    def at(self, size: Size, address: str) -> Page:
        """The tab, turned to this address."""
        key = (size, urlsplit(address).netloc)
        if key in self._open:
            return turn_to(self._open[key], address)
        self._open[key] = visit(self._screens[size].new_page(), address)
        return self._open[key]
