"""Pages and blocks drawn without a browser, and what a reader finds there."""

import re
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from data.places.placing import place
from findings.content.content import Found
from findings.inquiry.inquiry import Inquiry
from metrics.cube.filter import EVERYTHING
from tests.metrics.demonstration import demo, demo_cube

INQUIRY = Inquiry("tong-quan", place(demo()), demo_cube(), EVERYTHING, ())
PAGES = Path(__file__).parents[2] / "pages"
SECONDS = 120


class Words(HTMLParser):
    """The texts of some HTML, its elements and their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def shown(markdown: str) -> str:
    """What a reader sees of a text whose signs were taken their meaning."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown).replace("\u2060", "")


SAYS: dict[str, Callable[[Any], str]] = {
    "html": lambda one: " ".join(" ".join(Words(one.value).texts).split()),
    "info": lambda one: f"i: {shown(one.value)}",
    "error": lambda one: f"! {shown(one.value)}",
    "success": lambda one: f"✓ {shown(one.value)}",
    "expander": lambda one: f"{'▾' if one.proto.expanded else '▸'} {shown(one.label)}",
    "button": lambda one: f"({one.label})",
    "download_button": lambda one: f"({shown(one.label)})",
    "text_input": lambda one: f"{shown(one.label)}: _",
    "pagination": lambda one: f"trang {one.value}/{one.num_pages}",
    "plotly_chart": lambda one: f"biểu đồ: {one.proto.alt}",
}


def page(inquiry: "Inquiry", found: "Sequence[Found]") -> None:
    from ui.page.show import heading, show  # noqa: PLC0415  (a script stands alone)

    heading(inquiry, "Trang", "Trang này để thử.")
    show(inquiry, *found)


def blocks_drawn(*found: Found, inquiry: Inquiry = INQUIRY, **session: object) -> AppTest:
    """A page of these blocks, below its heading."""
    return _run(AppTest.from_function(page, default_timeout=SECONDS, args=(inquiry, found)), session)


def page_drawn(file: str, inquiry: Inquiry = INQUIRY, **session: object) -> AppTest:
    """A page of `pages/` for an inquiry; `session` is what the session holds before."""
    return _run(AppTest.from_file(PAGES / f"{file}.py", default_timeout=SECONDS), {**session, "inquiry": inquiry})


def standing(shown: AppTest) -> list[str]:
    """What a reader finds from top to bottom, below the heading."""
    assert not shown.exception
    return [text for one in elements(shown) if (text := said(one))][2:]


def elements(shown: AppTest) -> list[Any]:
    """Every element from top to bottom; a block stands before what is in it."""
    return list(_within(shown.main))


def said(one: Any) -> str:
    """What a reader gets of an element; empty for what only arranges others."""
    return SAYS[one.type](one) if one.type in SAYS else ""


def markup(shown: AppTest) -> list[Words]:
    """All HTML of the page."""
    return [Words(one.value) for one in elements(shown) if one.type == "html"]


def _run(script: AppTest, session: dict[str, object]) -> AppTest:
    for key, value in session.items():
        script.session_state[key] = value
    shown = script.run()
    assert not shown.exception
    return shown


def _within(block: Any) -> Iterator[Any]:
    for one in block.children.values():
        yield one
        if hasattr(one, "children"):
            yield from _within(one)
