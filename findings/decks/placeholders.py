"""The words of a deck that depend on what it is shown for."""

from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year, next_year
from ui.state.screen import Screen


def filled(screen: Screen, text: str) -> str:
    """A text with the place, the school year that the deck is shown for, and the next one."""
    chosen, names = screen.filter, screen.district_names()
    where = ", ".join(names[code] for code in chosen.districts) or "Khối trường học các quận, huyện"
    year = year_of(screen)
    coming = "" if year is None else next_year(year)
    return text.replace("{nơi}", where).replace("{năm học}", year or "").replace("{năm học tới}", coming)


def year_of(screen: Screen) -> str | None:
    """The school year that the slides are about: the last one asked for, else the newest with unions."""
    return screen.filter.last_year or newest_year(screen.cube, CATALOGUE["unions"], screen.filter)
