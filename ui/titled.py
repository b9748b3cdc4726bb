"""The sentence above a table: what it says, before what it lists."""

from html import escape

import streamlit as st

from ui.taking.content import Headline, is_drawn, note


def titled(text: str, under: str = "", *, anchor: str = "") -> None:
    """Draw the sentence, and below it small what belongs to it; `anchor` is its id in the page."""
    note(Headline(text))
    if not is_drawn():
        return
    place = f' id="{escape(anchor, quote=True)}"' if anchor else ""
    small = f'<p class="under">{escape(under)}</p>' if under else ""
    st.html(f'<h2 class="headline"{place}>{escape(text)}</h2>{small}')
