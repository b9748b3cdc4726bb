"""Officers' decks are begun, saved and taken away; what was kept is found again at once."""

from collections.abc import Container
from dataclasses import replace
from itertools import chain, count

from data import decks
from data.decks import Kept
from data.releases.shipped import configured_address
from findings.decks import shelf as stored
from findings.decks.shapes import VOCABULARY
from findings.decks.shelf import OnShelf
from glossary.writing.text import slug
from ui.state.rights import lake
from validation.decks import Deck, deck, written

LONGEST_NAME = 60


def shelf() -> dict[str, OnShelf]:
    """Name in the link → deck, of the configured lake."""
    return stored.shelf(configured_address())


def own() -> dict[str, OnShelf]:
    """Those that an officer may change."""
    return {name: one for name, one in shelf().items() if one.kept is not None}


def begin(title: str, slides: Deck) -> OnShelf:
    """Keep a new deck under a title and a name made from it, both unlike all others."""
    title = _alone(title, {one.deck.title for one in shelf().values()}, "{} ({})")
    wanted = slug(title)[:LONGEST_NAME].strip("-") or "bai-trinh-chieu"
    taken = {one.name: one for one in stored.kept_decks(configured_address())}
    held = {name for name in taken if name in shelf()} | set(stored.ready())
    name = _alone(wanted, held, "{}-{}")
    return save(OnShelf(name, slides, taken.get(name, Kept(name))), replace(slides, title=title))


def save(one: OnShelf, changed: Deck) -> OnShelf:
    """Keep a deck as it is now. Raises DeckError where it may not be so, and LakeError where it cannot be written."""
    assert one.kept is not None
    content = written(changed)
    checked = deck(content, VOCABULARY)
    try:
        after = decks.keep(lake(), one.kept, content)
    finally:
        stored.kept_decks.cache_clear()
    return OnShelf(one.name, checked, after)


def remove(one: OnShelf) -> None:
    """Take an officer's deck away."""
    assert one.kept is not None
    decks.remove(lake(), one.kept)
    stored.kept_decks.cache_clear()


def _alone(wanted: str, taken: Container[str], numbered: str) -> str:
    """The text, with a number behind it where another has it already."""
    return next(
        one for one in chain([wanted], (numbered.format(wanted, place) for place in count(2))) if one not in taken
    )
