"""`streamlit` as a command, with parts of the dashboard broken in ways that nobody catches."""

from types import ModuleType
from typing import NoReturn

from streamlit.web.cli import main

from data.releases.lake import DamagedError
from findings.awards import by_body
from findings.content.content import Content
from findings.decks.slide import ShownSlide
from findings.initiatives import sent_up
from ui.decks import adding, deck, slide
from ui.explore import rows
from ui.page import source_box
from ui.state import projector

CAUSE = "Trường Mầm non Bí Mật"
DAMAGED = "Tệp tables/awards/1.parquet bị hỏng hoặc bị sửa nên không được dùng."
draw_slide = slide.draw_slide


def fail(*_: object, **__: object) -> NoReturn:
    """What a mistake of ours does; its words are not for readers."""
    raise ValueError(CAUSE)


def damaged(*_: object, **__: object) -> NoReturn:
    """What the lake says of a file that was damaged meanwhile."""
    raise DamagedError(DAMAGED)


def draw_some(shown: ShownSlide) -> Content:
    """Slides up to the third."""
    return fail() if shown.place == 3 else draw_slide(shown)


def break_some() -> None:
    """One of each place from which an error may come."""
    broken: tuple[tuple[ModuleType, str, object], ...] = (
        (sent_up, "initiatives_sent_up", fail),  # a page
        (by_body, "honour_list", damaged),  # a page, the lake
        (projector, "turn_on", fail),  # a callback
        (source_box, "pinned_address", fail),  # a box
        (adding, "words_of", damaged),  # a box, the lake
        (deck, "draw_slide", draw_some),  # slides
        (rows, "written", fail),  # a file that is made when it is asked for
    )
    for module, name, instead in broken:
        setattr(module, name, instead)


if __name__ == "__main__":
    break_some()
    main()
