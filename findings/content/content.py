"""What stands on each slide, noted while it is drawn, so that a file holds the very same."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import streamlit as st

NOTED, UNDRAWN = "slides_noted", "slides_undrawn"


@dataclass(frozen=True)
class Headline:
    """The sentence above a table."""

    text: str


@dataclass(frozen=True)
class Grid:
    """A table of texts."""

    caption: str
    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    # The places of columns whose cells are numbers.
    numbers: Sequence[int] = ()


@dataclass
class Content:
    """One slide: `items` are findings, tiles, headlines, grids and sentences (texts) in their order.

    `kind` is one of the kinds of a deck's slides; `lines` the words of a slide without figures; `foot` and `address`
    tell what it is about. `columns` says before which items a column begins, where items stand beside each other;
    `sources` names the reports behind the items.
    """

    title: str
    items: list[object] = field(default_factory=list)
    lines: Sequence[str] = ()
    foot: str = ""
    address: str = ""
    kind: str = "figures"
    columns: list[int] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)


@contextmanager
def noted() -> Iterator[list[Content]]:
    """Inside the block the list fills with the slides that are drawn; a run that breaks off leaves nothing behind."""
    slides: list[Content] = []
    st.session_state[NOTED] = slides
    try:
        yield slides
    finally:
        del st.session_state[NOTED]


def slide(title: str, lines: Sequence[str] = (), kind: str = "figures") -> Content:
    """The next slide, to which everything noted from now on belongs."""
    slides: list[Content] = st.session_state[NOTED]
    slides.append(Content(title, lines=lines, kind=kind))
    return slides[-1]


def note(item: object) -> None:
    """Note what is being drawn; outside of slides it is nobody's."""
    slides: list[Content] | None = st.session_state.get(NOTED)
    if slides:
        slides[-1].items.append(item)


def tell_source(text: str) -> None:
    """Name the reports behind what is being drawn; outside of slides nobody asks for them here."""
    slides: list[Content] | None = st.session_state.get(NOTED)
    if slides and text and text not in slides[-1].sources:
        slides[-1].sources.append(text)


def begin_column() -> None:
    """What follows stands beside what came before, on a slide that has both."""
    slides: list[Content] = st.session_state[NOTED]
    slides[-1].columns.append(len(slides[-1].items))


def count() -> int:
    """How much stands on the slide that is being drawn."""
    slides: list[Content] | None = st.session_state.get(NOTED)
    return len(slides[-1].items) if slides else 0


def is_slide() -> bool:
    """Whether what is being drawn stands on a slide, where nothing can be paged, unfolded or downloaded."""
    return bool(st.session_state.get(NOTED))


def is_drawn() -> bool:
    """Whether what is noted is also drawn; not so where only a file is made of it."""
    return not st.session_state.get(UNDRAWN)


@contextmanager
def undrawn() -> Iterator[list[Content]]:
    """Inside the block slides are noted and not drawn: for files about another place than the page's."""
    st.session_state[UNDRAWN] = True
    # What else is drawn, a column or a box, goes with the place.
    place = st.empty()
    try:
        with place.container(), noted() as slides:
            yield slides
    finally:
        place.empty()
        del st.session_state[UNDRAWN]
