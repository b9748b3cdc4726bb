"""The slides that a deck comes to under a filter."""

from itertools import chain

from ui.presenting.honours import spread
from ui.screen import Screen
from validation.deck import Deck, Slide


def slides_of(screen: Screen, deck: Deck) -> list[Slide]:
    """The slides of the deck, with as many as its lists need."""
    return list(chain.from_iterable(spread(screen, slide) for slide in deck.slides))
