"""Decks that are copied, taken along as a file, and brought back from one."""

from collections.abc import Callable

import streamlit as st

from data.lake import LakeError
from metrics.catalogue import CATALOGUE
from ui.choices import DECK
from ui.presenting.shelf import OnShelf, begin
from validation.deck import Deck, DeckError, deck, written


def copy(shown: OnShelf) -> None:
    """A deck of one's own with the same slides."""
    with st.popover("Tạo bản sao"):
        title = st.text_input("Tên bản sao", f"{shown.deck.title} (bản sao)", key=f"copy_{shown.name}", max_chars=80)
        if st.button("Tạo", type="primary", disabled=not title.strip()):
            _begin(lambda: (title.strip(), shown.deck))


def hand_over(shown: OnShelf, *, may_change: bool) -> None:
    """The deck as a file, for another federation or another lake; and one that came from there."""
    st.download_button(
        "Tải bài (JSON)",
        written(shown.deck),
        f"{shown.name}.json",
        "application/json",
        key="deck_file",
        on_click="ignore",
    )
    if not may_change:
        return
    with st.popover("Nạp bài từ tệp"):
        given = st.file_uploader("Tệp JSON của bài trình chiếu", type="json", key="deck_upload")
        if given and st.button("Nạp bài", type="primary"):
            content = given.getvalue()
            _begin(lambda: _read(content))


def _read(content: bytes) -> tuple[str, Deck]:
    found = deck(content, CATALOGUE)
    return found.title, found


def _begin(made: Callable[[], tuple[str, Deck]]) -> None:
    try:
        done = begin(*made())
    except (LakeError, DeckError) as wrong:
        st.error(str(wrong))
        return
    st.session_state[DECK.key] = done.name
    st.rerun()
