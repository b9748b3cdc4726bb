"""The deck of the link, all of its slides drawn on top of each other."""

from pathlib import Path

import htpy
import streamlit as st

from charts.style.theme import PROJECTOR, PROJECTOR_DARK
from findings.decks.shelf import OnShelf
from findings.decks.slide import shown_slides
from findings.inquiry.inquiry import Inquiry
from findings.link.pages import BACKGROUND, COMPOSING, DECK
from ui.decks.bar import bar
from ui.decks.slide import draw_slide
from ui.decks.stored import shelf
from ui.decks.take_away import take
from ui.html import draw, literal, read, run
from ui.page import sources
from ui.state.inquiry import told

FOLDER = Path(__file__).parent
STYLE, SCRIPT = FOLDER / "deck.css", read(FOLDER / "deck.js")


def is_composed() -> bool:
    """Whether the link asks for the deck to be arranged instead of shown."""
    return bool(st.session_state.get(COMPOSING.key))


def present(inquiry: Inquiry, shown: OnShelf) -> None:
    """Every slide at once: the browser turns them, so that the next one stands there without being asked for."""
    sources.begin()
    is_dark = st.session_state.get(BACKGROUND.key) == "toi"
    st.html(STYLE)
    run(SCRIPT)
    with st.container(key="deck_dark" if is_dark else "deck"):
        draw(htpy.h1(".unseen")[f"Trình chiếu: {shown.deck.title}"])
        contents = []
        for slide in shown_slides(inquiry, shown.deck, PROJECTOR_DARK if is_dark else PROJECTOR):
            with st.container(key=f"slide-{slide.place}"):
                contents.append(draw_slide(slide))
        take(inquiry, shown, contents)
        bar(inquiry, len(contents))


def asked(inquiry: Inquiry) -> tuple[Inquiry, OnShelf]:
    """The deck of the link; a name that means nothing is dropped with a note."""
    name, there = str(st.session_state[DECK.key]), shelf()
    if name in there:
        return inquiry, there[name]
    instead = there[str(DECK.default)]
    st.toast(f"Không có bài trình chiếu “{literal(name)}”; đang mở “{literal(instead.deck.title)}”.", duration="long")
    return told(inquiry, DECK, instead.name), instead
