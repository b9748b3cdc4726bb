"""The collectives of the year by name, a body a slide in protocol order, as many slides as the names need."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, groupby
from typing import Any

from findings.awards.by_body import HONOURED, body_labels, honour_lines, honoured
from findings.content.content import Headline, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from validation.decks import Deck, Shape, Slide

ROWS, MOST_SLIDES = 10, 12
NAME = "honours"
Row = Mapping[str, Any]


def slides_of(inquiry: Inquiry, deck: Deck) -> list[Slide]:
    """The slides of the deck, with as many as its lists need."""
    return list(chain.from_iterable(spread(inquiry, slide) for slide in deck.slides))


def spread(inquiry: Inquiry, slide: Slide) -> list[Slide]:
    """The slide once for each part of its list; itself where nobody is named. The parts are not written down."""
    if Shape(NAME) not in slide.shapes:
        return [slide]
    parts = [(body, str(place)) for body, found in _by_body(inquiry).items() for place in range(0, len(found), ROWS)][
        :MOST_SLIDES
    ]
    return [replace(slide, shapes=(Shape(NAME, part),)) for part in parts] or [slide]


def honours_of(inquiry: Inquiry, body: str = "", first: str = "0") -> Listing | Nothing:
    """The names from `first` on that a body has commended."""
    found = _by_body(inquiry).get(body, [])
    if not found:
        return Nothing(HONOURED)
    shown = found[int(first) : int(first) + ROWS]
    label = body_labels(inquiry.filter.districts)[body]
    said = f"{label} khen {_counted(inquiry, body, found)}{_stretch(int(first), len(shown), len(found))}"
    return Listing(NAME, _names(inquiry, shown), Headline(said))


def _names(inquiry: Inquiry, shown: Sequence[Row]) -> Table:
    heads, lines = honour_lines(inquiry, shown)
    # The body and the year stand in the sentence, the only place at the foot.
    left = [0, 1] if len(inquiry.filter.districts) == 1 else [0, 1, 3]
    return Table(HONOURED, [heads[column] for column in left], [[line[column] for column in left] for line in lines])


def _counted(inquiry: Inquiry, body: str, found: Sequence[Row]) -> str:
    """How many are named, and of how many where the reports count more."""
    year = str(found[0]["school_year"])
    where = replace(inquiry.filter, first_year=year, last_year=year)
    given = inquiry.measure(CATALOGUE["awards_to_collectives"], ("awarding_body",), where).filter(awarding_body=body)
    whole = int(given["value"].sum() or 0)
    if whole <= len(found):
        return f"{number(len(found))} lượt tập thể năm học {year}"
    return f"{number(whole)} lượt tập thể năm học {year}, báo cáo nêu tên {number(len(found))}"


def _stretch(first: int, shown: int, whole: int) -> str:
    """Which of the names stand on this slide."""
    if whole <= ROWS:
        return ""
    return f" (số {number(whole)})" if shown == 1 else f" (số {number(first + 1)} đến {number(first + shown)})"


def _by_body(inquiry: Inquiry) -> dict[str, list[Row]]:
    """Those of the newest school year with any."""
    found = honoured(inquiry)
    newest = [row for row in found if row["school_year"] == found[0]["school_year"]]
    return {body: list(rows) for body, rows in groupby(newest, key=lambda row: str(row["awarding_body"]))}
