"""The decks there are: those of the software and those of the officers, each read and checked once."""

from collections.abc import Container
from dataclasses import dataclass, replace
from itertools import chain, count

import streamlit as st

from data import decks
from data.decks import Kept
from data.releases.lake import Lake
from data.releases.shipped import configured_address
from glossary.writing.text import slug
from metrics.catalogue import CATALOGUE
from validation.decks import Deck, DeckError, deck, written

SECONDS_BETWEEN_LOOKS = 5
LONGEST_NAME = 60


@dataclass(frozen=True)
class OnShelf:
    """A deck under its name in the link; `kept` is null for one that comes with the software and is never changed."""

    name: str
    deck: Deck
    kept: Kept | None = None


def shelf() -> dict[str, OnShelf]:
    """Name in the link → deck: the ready ones, then the officers' by title; one that cannot be read is left out."""
    own = [one for kept in _kept(configured_address()) if (one := _own(configured_address(), kept)) is not None]
    return _ready() | {one.name: one for one in sorted(own, key=lambda one: one.deck.title)}


def own() -> dict[str, OnShelf]:
    """Those that an officer may change."""
    return {name: one for name, one in shelf().items() if one.kept is not None}


def begin(title: str, slides: Deck) -> OnShelf:
    """Keep a new deck under a title and a name made from it, both unlike all others."""
    title = _alone(title, {one.deck.title for one in shelf().values()}, "{} ({})")
    wanted = slug(title)[:LONGEST_NAME].strip("-") or "bai-trinh-chieu"
    taken = {one.name: one for one in _kept(configured_address())}
    held = {name for name in taken if name in shelf()} | set(_ready())
    name = _alone(wanted, held, "{}-{}")
    return save(OnShelf(name, slides, taken.get(name, Kept(name))), replace(slides, title=title))


def save(one: OnShelf, changed: Deck) -> OnShelf:
    """Keep a deck as it is now. Raises DeckError where it may not be so, and LakeError where it cannot be written."""
    assert one.kept is not None
    content = written(changed)
    checked = deck(content, CATALOGUE)
    try:
        after = decks.keep(Lake(configured_address()), one.kept, content)
    finally:
        _kept.clear()
    return OnShelf(one.name, checked, after)


def remove(one: OnShelf) -> None:
    """Take an officer's deck away."""
    assert one.kept is not None
    decks.remove(Lake(configured_address()), one.kept)
    _kept.clear()


def _alone(wanted: str, taken: Container[str], numbered: str) -> str:
    """The text, with a number behind it where another has it already."""
    return next(
        one for one in chain([wanted], (numbered.format(wanted, place) for place in count(2))) if one not in taken
    )


@st.cache_resource(show_spinner=False)
def _ready() -> dict[str, OnShelf]:
    return {name: OnShelf(name, deck(content, CATALOGUE)) for name, content in decks.ready().items()}


@st.cache_data(show_spinner=False, ttl=SECONDS_BETWEEN_LOOKS)
def _kept(address: str) -> list[Kept]:
    return decks.kept(Lake(address))


@st.cache_resource(show_spinner=False, max_entries=200)
def _own(address: str, kept: Kept) -> OnShelf | None:
    """A file never changes, so that it is read once."""
    content = decks.read(Lake(address), kept)
    try:
        return None if content is None else OnShelf(kept.name, deck(content, CATALOGUE), kept)
    except DeckError:
        return None
