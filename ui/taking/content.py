"""What stands on each slide, noted while it is drawn, so that a file holds the very same."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import streamlit as st

NOTED = "slides_noted"


@dataclass(frozen=True)
class Grid:
    """A table of texts."""

    caption: str
    titles: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass
class Content:
    """`items`: findings, tiles, grids and sentences in their order; `foot` and `address` tell what they are about."""

    title: str
    items: list[object] = field(default_factory=list)
    lines: Sequence[str] = ()
    foot: str = ""
    address: str = ""


def begin() -> list[Content]:
    """Start anew; the list fills while the slides are drawn."""
    noted: list[Content] = []
    st.session_state[NOTED] = noted
    return noted


def slide(title: str, lines: Sequence[str] = ()) -> Content:
    """The next slide, to which everything noted from now on belongs."""
    noted: list[Content] = st.session_state[NOTED]
    noted.append(Content(title, lines=lines))
    return noted[-1]


def note(item: object) -> None:
    """Note what is being drawn; outside of slides it is nobody's."""
    noted: list[Content] | None = st.session_state.get(NOTED)
    if noted:
        noted[-1].items.append(item)


def end() -> None:
    """What is drawn afterwards stands on no slide."""
    st.session_state.pop(NOTED, None)
