"""The deck of the link, all of its slides drawn on top of each other."""

from pathlib import Path

import streamlit as st

from charts.style.theme import PROJECTOR, PROJECTOR_DARK
from findings.awards.honours import slides_of
from findings.content import content
from findings.decks.slide import draw
from findings.provenance.source import begin
from ui.decks.bar import bar
from ui.decks.stored import OnShelf, shelf
from ui.decks.take_away import take
from ui.page import choices
from ui.page.show import SAID
from ui.state.screen import Screen

FOLDER = Path(__file__).parent
STYLE = FOLDER / "deck.css"
SCRIPT = f"<script>{(FOLDER / 'deck.js').read_text(encoding='utf-8')}</script>"


def is_composed() -> bool:
    """Whether the link asks for the deck to be arranged instead of shown."""
    return bool(st.session_state.get(choices.COMPOSING.key))


def present(screen: Screen, shown: OnShelf) -> None:
    """Every slide at once: the browser turns them, so that the next one stands there without being asked for."""
    begin()
    st.session_state[SAID] = ["slides offer no way back but their own"]
    is_dark = st.session_state.get(choices.BACKGROUND.key) == "toi"
    slides = slides_of(screen, shown.deck)
    st.html(STYLE)
    st.html(SCRIPT, unsafe_allow_javascript=True)
    with st.container(key="deck_dark" if is_dark else "deck"):
        st.html(f'<h1 class="unseen">Trình chiếu: {shown.deck.title}</h1>')
        with content.noted() as noted:
            for place, slide in enumerate(slides, 1):
                with st.container(key=f"slide-{place}"):
                    draw(screen, shown.deck, slide, place, PROJECTOR_DARK if is_dark else PROJECTOR)
        take(screen, shown, noted)
        bar(screen, len(slides))


def asked() -> OnShelf:
    """The deck of the link; a name that means nothing is dropped with a note."""
    name, there = str(st.session_state[choices.DECK.key]), shelf()
    if name in there:
        return there[name]
    instead = there[str(choices.DECK.default)]
    st.session_state[choices.DECK.key] = instead.name
    st.toast(f"Không có bài trình chiếu “{name}”; đang mở “{instead.deck.title}”.", duration="long")
    return instead
