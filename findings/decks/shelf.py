"""The decks there are: those of the software and those of the officers, each read and checked once."""

from dataclasses import dataclass
from functools import cache
from threading import Lock

from cachetools import TTLCache, cached

from data import decks
from data.decks import Kept
from data.releases.lake import Lake
from findings.decks.shapes import VOCABULARY
from findings.inquiry.kept import keeping
from validation.decks import Deck, DeckError, deck

SECONDS_BETWEEN_LOOKS = 5


@dataclass(frozen=True)
class OnShelf:
    """A deck under its name in the link; `kept` is null for one that comes with the software and is never changed."""

    name: str
    deck: Deck
    kept: Kept | None = None


def shelf(address: str) -> dict[str, OnShelf]:
    """Name in the link → deck: the ready ones, then the officers' of a lake by title; broken ones are left out."""
    own = [one for kept in kept_decks(address) if (one := _own(address, kept)) is not None]
    return ready() | {one.name: one for one in sorted(own, key=lambda one: one.deck.title)}


@cache
def ready() -> dict[str, OnShelf]:
    """The decks that come with the software."""
    return {name: OnShelf(name, deck(content, VOCABULARY)) for name, content in decks.ready().items()}


@cached(TTLCache[str, list[Kept]](8, SECONDS_BETWEEN_LOOKS), lock=Lock())
def kept_decks(address: str) -> list[Kept]:
    """The officers' decks of a lake; `kept_decks.cache_clear()` looks again at once."""
    return decks.kept(Lake(address))


@keeping(200)
def _own(address: str, kept: Kept) -> OnShelf | None:
    """A file never changes, so that it is read once; null where it cannot be read."""
    content = decks.read(Lake(address), kept)
    try:
        return None if content is None else OnShelf(kept.name, deck(content, VOCABULARY), kept)
    except DeckError:
        return None
