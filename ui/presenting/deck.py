"""The deck of the link: which one, read and checked once, and all of its slides drawn on top of each other."""

from pathlib import Path

import streamlit as st

from charts.theme import PROJECTOR, PROJECTOR_DARK
from data.decks import ready
from metrics.catalogue import CATALOGUE
from ui import choices
from ui.presenting.bar import bar
from ui.presenting.slide import draw
from ui.screen import Screen
from ui.show import SAID
from ui.source import begin
from ui.taking import content
from ui.taking.offer import take
from validation.deck import Deck, deck

FOLDER = Path(__file__).parent
STYLE = FOLDER / "deck.css"
SCRIPT = f"<script>{(FOLDER / 'deck.js').read_text(encoding='utf-8')}</script>"


@st.cache_resource(show_spinner=False)
def decks() -> dict[str, Deck]:
    """Name in the link → deck, of all that come with the software."""
    return {name: deck(content, CATALOGUE) for name, content in ready().items()}


def present(screen: Screen) -> None:
    """Every slide at once: the browser turns them, so that the next one stands there without being asked for."""
    begin()
    st.session_state[SAID] = ["slides offer no way back but their own"]
    is_dark = st.session_state.get(choices.BACKGROUND.key) == "toi"
    shown = decks()[str(st.session_state[choices.DECK.key])]
    st.html(STYLE)
    st.html(SCRIPT, unsafe_allow_javascript=True)
    with st.container(key="deck_dark" if is_dark else "deck"):
        st.html(f'<h1 class="unseen">Trình chiếu: {shown.title}</h1>')
        with content.noted() as noted:
            for place, slide in enumerate(shown.slides, 1):
                with st.container(key=f"slide-{place}"):
                    draw(screen, shown, slide, place, PROJECTOR_DARK if is_dark else PROJECTOR)
        take(screen, str(st.session_state[choices.DECK.key]), noted)
        bar(screen, len(shown.slides))
