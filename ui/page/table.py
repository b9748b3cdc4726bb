"""Tables as HTML: read by screen readers, printed whole, with numbers written on the server."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from findings.content.content import Grid, is_drawn, note

SHORT, LONG, LONG_TITLE = 16, 40, 24


@dataclass(frozen=True)
class Head:
    """One column: its title, and whether its cells are numbers."""

    title: str
    is_number: bool = False


def table(
    caption: str,
    heads: Sequence[Head],
    rows: Sequence[Sequence[str]],
    *,
    first_is_head: bool = True,
    hrefs: Sequence[str | None] = (),
) -> None:
    """Draw texts as a table; the caption names it for those who cannot see it. It scrolls inside its box.

    `hrefs`, one a row where there are any, lead from the row's first cell to a page of the dashboard.
    """
    numbers = [place for place, head in enumerate(heads) if head.is_number]
    note(Grid(caption, [head.title for head in heads], rows, numbers))
    if is_drawn():
        st.html(markup(caption, heads, rows, first_is_head=first_is_head, hrefs=hrefs))


def markup(
    caption: str,
    heads: Sequence[Head],
    rows: Sequence[Sequence[str]],
    *,
    first_is_head: bool = True,
    hrefs: Sequence[str | None] = (),
) -> str:
    """The table as HTML; every text is escaped."""
    top = "".join(f'<th scope="col"{_number(head) or _long_title(head)}>{escape(head.title)}</th>' for head in heads)
    leads = hrefs or [None] * len(rows)
    body = "".join(_row(heads, row, lead, first_is_head=first_is_head) for row, lead in zip(rows, leads, strict=True))
    return (
        f'<div class="table-box" tabindex="0" role="region" aria-label="{escape(caption, quote=True)}">'
        f'<table class="figures"><caption class="unseen">{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def inner(href: str, text: str) -> str:
    """A link to a page of the dashboard, followed without loading it anew."""
    return f'<a class="inner" href="{escape(href, quote=True)}" target="_self">{escape(text)}</a>'


def _row(heads: Sequence[Head], row: Sequence[str], lead: str | None, *, first_is_head: bool) -> str:
    shown = [inner(lead, text) if lead and place == 0 and text else _text(text) for place, text in enumerate(row)]
    cells = [
        f'<th scope="row"{_width(text)}>{cell}</th>'
        if place == 0 and first_is_head
        else f"<td{_number(head) or _width(text)}>{cell}</td>"
        for place, (head, text, cell) in enumerate(zip(heads, row, shown, strict=True))
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
