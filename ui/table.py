"""Tables as HTML: read by screen readers, printed whole, with numbers written on the server."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

SHORT, LONG, LONG_TITLE = 16, 40, 24


@dataclass(frozen=True)
class Head:
    """One column: its title, and whether its cells are numbers."""

    title: str
    is_number: bool = False


def table(caption: str, heads: Sequence[Head], rows: Sequence[Sequence[str]], *, first_is_head: bool = True) -> None:
    """Draw texts as a table; the caption names it for those who cannot see it. It scrolls inside its box."""
    st.html(markup(caption, heads, rows, first_is_head=first_is_head))


def markup(caption: str, heads: Sequence[Head], rows: Sequence[Sequence[str]], *, first_is_head: bool = True) -> str:
    """The table as HTML; every text is escaped."""
    top = "".join(f'<th scope="col"{_number(head) or _long_title(head)}>{escape(head.title)}</th>' for head in heads)
    body = "".join(_row(heads, row, first_is_head=first_is_head) for row in rows)
    return (
        f'<div class="table-box" tabindex="0" role="region" aria-label="{escape(caption, quote=True)}">'
        f'<table class="figures"><caption class="unseen">{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(heads: Sequence[Head], row: Sequence[str], *, first_is_head: bool) -> str:
    cells = [
        f'<th scope="row"{_width(text)}>{_text(text)}</th>'
        if place == 0 and first_is_head
        else f"<td{_number(head) or _width(text)}>{_text(text)}</td>"
        for place, (head, text) in enumerate(zip(heads, row, strict=True))
    ]
    return f"<tr>{''.join(cells)}</tr>"


def _number(head: Head) -> str:
    return ' class="number"' if head.is_number else ""


def _long_title(head: Head) -> str:
    """A long title gets room, so that the row of titles stays low on a phone."""
    return ' class="long"' if len(head.title) > LONG_TITLE else ""


def _width(text: str) -> str:
    """School years, dates and the like stay on one line; sentences get room, so that rows stay low."""
    if len(text) <= SHORT:
        return ' class="short"'
    return ' class="long"' if len(text) >= LONG else ""


def _text(text: str) -> str:
    """Addresses of the web become links; everything else is plain text."""
    safe = escape(text)
    if text.startswith(("https://", "http://")):
        return f'<a href="{escape(text, quote=True)}" target="_blank" rel="noopener noreferrer">{safe}</a>'
    return safe
