"""What a slide leaves out of what a page shows."""

from typing import TYPE_CHECKING

from streamlit.testing.v1 import AppTest

from charts.style.theme import PROJECTOR
from findings.decks.slide import shown_slide
from tests.ui.drawn import INQUIRY, SECONDS, elements, said
from validation.decks import Deck, Shape, Slide

if TYPE_CHECKING:
    from findings.decks.slide import ShownSlide


def page(shown: "ShownSlide") -> None:
    from ui.decks.slide import draw_slide  # noqa: PLC0415  (a script stands alone)
    from ui.page import sources  # noqa: PLC0415

    sources.begin()
    draw_slide(shown)


def standing_on(shape: str) -> list[str]:
    slide = Slide("figures", "Trang", shapes=(Shape(shape),))
    shown = shown_slide(INQUIRY, Deck("Bài", (slide,)), slide, 1, PROJECTOR)
    drawn = AppTest.from_function(page, default_timeout=SECONDS, args=(shown,)).run()
    assert not drawn.exception
    return [text for one in elements(drawn) if (text := said(one))]


def test_slide_has_nothing_to_unfold_to_turn_or_to_take_away() -> None:
    found = standing_on("shortcomings")
    assert found[1].startswith("Hạn chế của năm học ")
    assert not [text for text in found if text.startswith(("▸", "trang ", "("))]
