"""Trình chiếu: a deck of slides over the filters in force, for a projector; and the page on which decks are made."""

from ui.decks.composing import compose
from ui.decks.deck import asked, is_composed, present
from ui.state.screen import current

screen = current()
deck = asked()
if is_composed():
    compose(screen, deck)
else:
    present(screen, deck)
