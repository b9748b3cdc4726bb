"""A chart as a picture to take away: what it must say besides the chart; `picture.js` makes it in the browser."""

import json
from collections.abc import Iterable, Sequence
from html import escape

from findings.content.files import NOT_REAL, file_name
from glossary.writing.symbols import SYMBOLS
from ui.state.screen import Screen
from ui.state.share import day

ENDINGS = ("png", "svg")
# The signs that stand beside a figure as they are; the others are words that explain themselves.
SIGNS = [SYMBOLS[code] for code in ("doubt", "provisional", "hidden")]


def picture_links(screen: Screen, headline: str, foot: Iterable[str]) -> str:
    """The way to the picture as HTML, small: its headline, and the lines at its foot, empty ones left out."""
    warning = NOT_REAL if screen.release.release.is_demo else ""
    lines = [warning, *foot, f"Bản số liệu ngày {day(screen)}"]
    said = {"headline": headline, "warning": warning, "foot": [line for line in lines if line]}
    text = escape(json.dumps(said, ensure_ascii=False), quote=True)
    buttons = " · ".join(_button(ending, file_name(screen, headline, ending)) for ending in ENDINGS)
    return f'<span class="picture" data-said="{text}">Lưu ảnh: {buttons}</span>'


def signs_in(rows: Iterable[Sequence[str]]) -> str:
    """What the signs beside these figures mean, in one line: the legend of the page does not go with the picture."""
    text = " ".join(cell for row in rows for cell in row)
    return "; ".join(f"{sign.label}: {sign.meaning}" for sign in SIGNS if sign.label in text)


def _button(ending: str, file: str) -> str:
    shown = ending.upper()
    return (
        f'<button type="button" data-ending="{ending}" data-file="{escape(file, quote=True)}" '
        f'aria-label="Lưu biểu đồ thành ảnh {shown}">{shown}</button>'
    )
