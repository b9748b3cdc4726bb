"""The honours on slides: every collective once, in one order, whatever order the rows come in."""

import pytest

from charts.style.theme import PROJECTOR
from data.places.placing import place
from findings.awards.by_body import honoured
from findings.awards.honours import ROWS, spread
from findings.inquiry.inquiry import Inquiry
from glossary.awards.awards import COUNTED_AWARD_STATUSES
from metrics.cube.filter import Filter
from metrics.cube.rows import honours
from tests.metrics.demonstration import BA_DINH, demo, demo_cube
from validation.decks import Shape, Slide

SLIDE = Slide("figures", "Tập thể được khen", shapes=(Shape("honours"),))


@pytest.fixture(scope="module")
def inquiry() -> Inquiry:
    where = Filter(last_year="2024-2025", districts=(BA_DINH,))
    return Inquiry("trinh-chieu", place(demo(), "former"), demo_cube(), where, (), PROJECTOR)


def test_order_does_not_depend_on_the_order_of_the_rows(inquiry: Inquiry, monkeypatch: pytest.MonkeyPatch) -> None:
    first = honoured(inquiry)
    mixed = honours(inquiry.release, inquiry.filter, COUNTED_AWARD_STATUSES).sample(fraction=1, shuffle=True, seed=5)
    monkeypatch.setattr("findings.awards.by_body.honours", lambda *_: mixed)
    assert honoured(inquiry) == first


def test_slides_name_every_collective_of_the_year_once(inquiry: Inquiry) -> None:
    found = honoured(inquiry)
    newest = [row for row in found if row["school_year"] == found[0]["school_year"]]
    parts = [slide.shapes[0].parts for slide in spread(inquiry, SLIDE)]
    assert len(parts) > 1
    shown = [(body, number) for body, first in parts for number in range(int(first), int(first) + ROWS)]
    bodies = [str(row["awarding_body"]) for row in newest]
    wanted = [(body, number) for body in dict.fromkeys(bodies) for number in range(bodies.count(body))]
    assert [one for one in shown if one in wanted] == wanted
