"""A chart as a picture to take away: what it must say besides the chart; `picture.js` makes it in the browser."""

import json
from collections.abc import Iterable, Sequence

import htpy

from findings.inquiry.files import file_name
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import NOT_REAL, day
from glossary.writing.symbols import SYMBOLS
from ui.html import joined

ENDINGS = ("png", "svg")
# The signs that stand beside a figure as they are; the others are words that explain themselves.
SIGNS = [SYMBOLS[code] for code in ("doubt", "provisional", "hidden")]


def picture_links(inquiry: Inquiry, headline: str, foot: Iterable[str]) -> htpy.Element:
    """The way to the picture, small: its headline, and the lines at its foot, empty ones left out."""
    warning = NOT_REAL if inquiry.release.release.is_demo else ""
    lines = [warning, *foot, f"Bản số liệu ngày {day(inquiry)}"]
    said = {"headline": headline, "warning": warning, "foot": [line for line in lines if line]}
    buttons = joined(_button(ending, file_name(inquiry, headline, ending)) for ending in ENDINGS)
    return htpy.span(".picture", data_said=json.dumps(said, ensure_ascii=False))["Lưu ảnh: ", buttons]


def signs_in(rows: Iterable[Sequence[str]]) -> str:
    """What the signs beside these figures mean, in one line: the legend of the page does not go with the picture."""
    text = " ".join(cell for row in rows for cell in row)
    return "; ".join(f"{sign.label}: {sign.meaning}" for sign in SIGNS if sign.label in text)


def _button(ending: str, file: str) -> htpy.Element:
    shown = ending.upper()
    return htpy.button(type="button", data_ending=ending, data_file=file, aria_label=f"Lưu biểu đồ thành ảnh {shown}")[
        shown
    ]
