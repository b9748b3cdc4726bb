"""Trình chiếu: a deck of slides over the filters in force, for a projector; and the page on which decks are made."""

from ui.decks.composing import compose
from ui.decks.deck import asked, is_composed, present
from ui.state.inquiry import current

inquiry, deck = asked(current())
if is_composed():
    compose(inquiry, deck)
else:
    present(inquiry, deck)
