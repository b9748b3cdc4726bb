"""A deck to take along without network: one HTML file with the slides of every place, opened from a USB stick."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from charts.style.theme import PROJECTOR
from data.places.reference import places
from findings.awards.honours import slides_of
from findings.content import content
from findings.content.content import Content
from findings.decks.slide import draw, is_empty
from ui.decks.offline.page import Packed, page
from ui.state.filters import Choice
from ui.state.screen import Screen, under
from ui.state.share import day
from validation.decks import Deck

MIME = "text/html"
EVERYWHERE = "tat-ca"
# Vietnam keeps one time all year.
HERE = datetime.timezone(datetime.timedelta(hours=7))
MOST_PLACES = 80


@dataclass(frozen=True)
class Stop:
    """One place of the switch: its name in the address, what it is called, and the screen that is shown for it."""

    slug: str
    label: str
    screen: Screen


def packed(screen: Screen, deck: Deck, progress: Callable[[float], None] = lambda _: None) -> bytes:
    """The bytes of the file. The first place is the one that is being looked at."""
    stops = list(_stops(screen))[:MOST_PLACES]
    found = []
    for done, stop in enumerate(stops):
        slides = _noted(stop.screen, deck)
        found.append(Packed(stop.slug, stop.label, slides, [is_empty(slide) for slide in slides]))
        progress((done + 1) / len(stops))
    return page(deck.title, made(screen), found).encode()


def made(screen: Screen) -> str:
    """The banner: when the file was made, and of which release."""
    now = datetime.datetime.now(HERE)
    release = screen.release.release
    return (
        f"Tệp không cần mạng, lập lúc {now:%H:%M} ngày {now.day}/{now.month}/{now.year} · "
        f"bản số liệu ngày {day(screen)} · SHA-256 {release.sha256[:16]}"
    )


def _stops(screen: Screen) -> Iterator[Stop]:
    """What is looked at first, then everything together, then every place that has reported."""
    chosen, names = screen.filter.districts, screen.district_names()
    if chosen:
        yield Stop("-".join(map(places().slug_of, chosen)), ", ".join(names[code] for code in chosen), screen)
    yield Stop(EVERYWHERE, "Tất cả nơi có báo cáo", _at(screen, ()))
    reporting = screen.cube.reporters_within(replace(screen.filter, districts=()))
    for code, label in names.items():
        if (code,) != chosen and code in reporting:
            yield Stop(places().slug_of(code), label, _at(screen, (code,)))


def _at(screen: Screen, districts: tuple[str, ...]) -> Screen:
    """The same filter at another place, without the clusters and unions of this one."""
    return under(screen, Choice(replace(screen.filter, districts=districts, clusters=()), ()))


def _noted(screen: Screen, deck: Deck) -> list[Content]:
    with content.undrawn() as slides:
        for place, slide in enumerate(slides_of(screen, deck), 1):
            draw(screen, deck, slide, place, PROJECTOR)
    return slides
