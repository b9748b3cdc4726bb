"""The words of a deck that depend on what it is shown for."""

from findings.inquiry.inquiry import Inquiry
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year, next_year


def filled(inquiry: Inquiry, text: str) -> str:
    """A text with the place, the school year that the deck is shown for, and the next one."""
    chosen, names = inquiry.filter, inquiry.district_names()
    where = ", ".join(names[code] for code in chosen.districts) or "Khối trường học các quận, huyện"
    year = year_of(inquiry)
    coming = "" if year is None else next_year(year)
    return text.replace("{nơi}", where).replace("{năm học}", year or "").replace("{năm học tới}", coming)


def year_of(inquiry: Inquiry) -> str | None:
    """The school year that the slides are about: the last one asked for, else the newest with unions."""
    return inquiry.filter.last_year or newest_year(inquiry.cube, CATALOGUE["unions"], inquiry.filter)
