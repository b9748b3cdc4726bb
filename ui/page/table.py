"""Tables as HTML: read by screen readers, printed whole, with numbers written on the server."""

from collections.abc import Sequence

import htpy

from findings.content.content import Head, Table
from ui.html import inner

SHORT, LONG, LONG_TITLE = 16, 40, 24


def markup(shown: Table) -> htpy.Element:
    """The table, which scrolls inside its box; its rows lead from their first cell to a page."""
    leads = shown.hrefs or [None] * len(shown.rows)
    top = [htpy.th(scope="col", class_=_of_column(head) or _of_title(head))[head.title] for head in shown.heads]
    body = [_row(shown, row, lead) for row, lead in zip(shown.rows, leads, strict=True)]
    return htpy.div(".table-box", tabindex="0", role="region", aria_label=shown.caption)[
        htpy.table(".figures")[htpy.caption(".unseen")[shown.caption], htpy.thead[htpy.tr[top]], htpy.tbody[body]]
    ]


def _row(shown: Table, row: Sequence[str], lead: str | None) -> htpy.Element:
    cells = []
    for place, (head, text) in enumerate(zip(shown.heads, row, strict=True)):
        inside = inner(lead, text) if lead and place == 0 and text else _linked(text)
        if place == 0 and shown.first_is_head:
            cells.append(htpy.th(scope="row", class_=_of_text(text))[inside])
        else:
            cells.append(htpy.td(class_=_of_column(head) or _of_text(text))[inside])
    return htpy.tr[cells]


def _of_column(head: Head) -> str | None:
    return "number" if head.is_number else None


def _of_title(head: Head) -> str | None:
    """A long title gets room, so that the row of titles stays low on a phone."""
    return "long" if len(head.title) > LONG_TITLE else None


def _of_text(text: str) -> str | None:
    """School years, dates and the like stay on one line; sentences get room, so that rows stay low."""
    if len(text) <= SHORT:
        return "short"
    return "long" if len(text) >= LONG else None


def _linked(text: str) -> htpy.Node:
    """Addresses of the web become links; everything else is plain text."""
    if text.startswith(("https://", "http://")):
        return htpy.a(href=text, target="_blank", rel="noopener noreferrer")[text]
    return text
