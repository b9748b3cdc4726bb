"""The collectives of the year by name, a body a slide in protocol order, as many slides as the names need."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from glossary.numbers import number
from ui.award_table import body_labels, honour_lines, honoured
from ui.screen import Screen
from ui.show import nothing
from ui.table import table
from ui.titled import titled
from validation.deck import Shape, Slide

ROWS, MOST_SLIDES = 10, 12
NAME = "honours"
TITLE = "Tập thể được khen, có nêu tên"
Row = Mapping[str, Any]


def spread(screen: Screen, slide: Slide) -> list[Slide]:
    """The slide once for each part of its list; itself where nobody is named. The parts are not written down."""
    if Shape(NAME) not in slide.shapes:
        return [slide]
    parts = [(body, str(place)) for body, found in _by_body(screen).items() for place in range(0, len(found), ROWS)][
        :MOST_SLIDES
    ]
    return [replace(slide, shapes=(Shape(NAME, part),)) for part in parts] or [slide]


def honours_of(screen: Screen, body: str = "", first: str = "0") -> None:
    """The names from `first` on that a body has commended."""
    found = _by_body(screen).get(body, [])
    if not found:
        nothing(TITLE)
        return
    shown = found[int(first) : int(first) + ROWS]
    label = body_labels(screen.filter.districts)[body]
    rest = "" if len(found) <= ROWS else f", từ {number(int(first) + 1)} đến {number(int(first) + len(shown))}"
    titled(f"{label} khen {number(len(found))} lượt tập thể năm học {found[0]['school_year']}{rest}")
    heads, lines = honour_lines(screen, shown)
    # The body and the year stand in the sentence, the only place at the foot.
    left = [0, 1] if len(screen.filter.districts) == 1 else [0, 1, 3]
    table(TITLE, [heads[column] for column in left], [[line[column] for column in left] for line in lines])


def _by_body(screen: Screen) -> dict[str, list[Row]]:
    """Those of the newest school year with any."""
    found = honoured(screen)
    newest = [row for row in found if row["school_year"] == found[0]["school_year"]]
    return {body: list(rows) for body, rows in groupby(newest, key=lambda row: str(row["awarding_body"]))}
