"""What the reader may open on this page: the sources that were told while it was drawn, by name."""

from collections.abc import Iterable, Mapping

import streamlit as st

from findings.content.content import Source

OFFERED = "sources_offered"


def begin() -> None:
    """Forget what the page before had to tell."""
    st.session_state[OFFERED] = {}


def offer(sources: Iterable[Source]) -> None:
    """Let the reader open them on this page."""
    st.session_state[OFFERED] |= {source.name: source for source in sources}


def offered() -> Mapping[str, Source]:
    """Everything that this page can tell, by name."""
    found: Mapping[str, Source] = st.session_state.get(OFFERED, {})
    return found
