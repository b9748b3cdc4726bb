"""A deck to take along without network: one HTML file with the slides of every place, opened from a USB stick."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from charts.style.theme import PROJECTOR
from data.places.reference import places
from findings.decks.slide import is_empty, shown_slides
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import day
from findings.link.filters import Choice
from ui.decks.offline.page import Packed, page
from validation.decks import Deck

MIME = "text/html"
EVERYWHERE = "tat-ca"
# Vietnam keeps one time all year.
HERE = datetime.timezone(datetime.timedelta(hours=7))
MOST_PLACES = 80


@dataclass(frozen=True)
class Stop:
    """One place of the switch: its name in the address, what it is called, and the inquiry that is shown for it."""

    slug: str
    label: str
    inquiry: Inquiry


def packed(inquiry: Inquiry, deck: Deck, progress: Callable[[float], None] = lambda _: None) -> bytes:
    """The bytes of the file. The first place is the one that is being looked at."""
    stops = list(_stops(inquiry))[:MOST_PLACES]
    found = []
    for done, stop in enumerate(stops):
        slides = [slide.content() for slide in shown_slides(stop.inquiry, deck, PROJECTOR)]
        found.append(Packed(stop.slug, stop.label, slides, [is_empty(slide) for slide in slides]))
        progress((done + 1) / len(stops))
    return page(deck.title, made(inquiry), found).encode()


def made(inquiry: Inquiry) -> str:
    """The banner: when the file was made, and of which release."""
    now = datetime.datetime.now(HERE)
    release = inquiry.release.release
    return (
        f"Tệp không cần mạng, lập lúc {now:%H:%M} ngày {now.day}/{now.month}/{now.year} · "
        f"bản số liệu ngày {day(inquiry)} · SHA-256 {release.sha256[:16]}"
    )


def _stops(inquiry: Inquiry) -> Iterator[Stop]:
    """What is looked at first, then everything together, then every place that has reported."""
    chosen, names = inquiry.filter.districts, inquiry.district_names()
    if chosen:
        yield Stop("-".join(map(places().slug_of, chosen)), ", ".join(names[code] for code in chosen), inquiry)
    yield Stop(EVERYWHERE, "Tất cả nơi có báo cáo", _at(inquiry, ()))
    reporting = inquiry.cube.reporters_within(replace(inquiry.filter, districts=()))
    for code, label in names.items():
        if (code,) != chosen and code in reporting:
            yield Stop(places().slug_of(code), label, _at(inquiry, (code,)))


def _at(inquiry: Inquiry, districts: tuple[str, ...]) -> Inquiry:
    """The same filter at another place, without the clusters and unions of this one."""
    return inquiry.under(Choice(replace(inquiry.filter, districts=districts, clusters=()), ()))
