"""The words of a deck that depend on what it is shown for."""

from metrics.catalogue import CATALOGUE
from metrics.change import newest_year
from ui.screen import Screen


def filled(screen: Screen, text: str) -> str:
    """A text with the place and the school year that the deck is shown for."""
    chosen, names = screen.filter, screen.district_names()
    where = ", ".join(names[code] for code in chosen.districts) or "Khối trường học các quận, huyện"
    year = newest_year(screen.cube, CATALOGUE["unions"], chosen) or chosen.last_year or ""
    return text.replace("{nơi}", where).replace("{năm học}", year)
