"""Trình chiếu: a deck of slides over the filters in force, for a projector."""

from ui.presenting.deck import present
from ui.screen import current

present(current())
