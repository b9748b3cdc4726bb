"""HTML of pages: elements that escape what they are given, so that no text of a report becomes markup."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal, cast

import htpy
import streamlit as st
from markupsafe import Markup

from findings.content.content import Lead, Line
from glossary.writing.harmless import harmless, one_line

Piece = htpy.Node
CLASSES = {"under": "under", "text": None, "caution": "dropped", "part": "headline"}


# The signs that Markdown gives a meaning to inside a line, and where a line begins; a backslash takes it away.
_SIGNS = re.compile(r"[\\`*_\[\]<>$~#|&!]|^[-+](?= )|(?<=^\d)[.)](?= )|(?<=^\d\d)[.)](?= )")
# Streamlit looks for pictures (:name:), addresses and e-mails once the backslashes are gone; a joiner nobody sees
# parts what it looks for.
_AFTER = re.compile(r"(?<=[:@])(?=\S)|(?<=www)(?=\.)", re.IGNORECASE)


def literal(text: str) -> str:
    """A text of a report, a file or a link as it stands in a label or sentence that Streamlit reads as Markdown."""
    return _AFTER.sub("\u2060", _SIGNS.sub(r"\\\g<0>", one_line(text)))


def draw(*elements: Piece, width: Literal["stretch", "content"] = "stretch") -> None:
    """Put elements onto the page, one after the other in one place."""
    st.html(harmless(str(htpy.fragment[elements])), width=width)


def run(script: str) -> None:
    """Have the browser run a script of this software; what it is about stands in attributes of elements."""
    st.html(str(htpy.script[Markup(script)]), unsafe_allow_javascript=True)


def read(path: Path) -> Markup:
    """A style or script of ours that stands beside its module."""
    return Markup(path.read_text(encoding="utf-8"))


def inner(href: str, text: str) -> htpy.Element:
    """A link to a page of the dashboard, followed without loading it anew."""
    return htpy.a(".inner", href=href, target="_self")[text]


def led(lead: Lead) -> htpy.Element:
    """The same of what was found."""
    return inner(lead.href, lead.text)


def line(shown: Line) -> htpy.Element:
    """Words with their leads."""
    pieces = [piece if isinstance(piece, str) else led(piece) for piece in shown.pieces]
    element = htpy.h3 if shown.look == "part" else htpy.p
    return element(class_=CLASSES[shown.look])[pieces]


def small(*pieces: Piece) -> htpy.Element:
    """A small line below what it belongs to."""
    return htpy.p(".under")[pieces]


def joined(pieces: Iterable[Piece], between: str = " · ") -> Sequence[Piece]:
    """Pieces after each other with something between; empty ones are left out."""
    told = [piece for piece in pieces if piece]
    return cast(Sequence[Piece], [one for piece in told for one in (between, piece)][1:])


def copy_button(copied: str, text: str, said: str) -> tuple[htpy.Element, htpy.Element]:
    """A button that copies the element of this id, and the line that says so afterwards (`copy.js`)."""
    button = htpy.button(type="button", data_copy=copied, data_said=said, data_said_in=f"{copied}-said")[text]
    return htpy.div(".share")[button], htpy.p(f"#{copied}-said.under", role="status")
