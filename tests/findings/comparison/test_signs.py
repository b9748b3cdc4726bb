"""One number carries the same sign in its tile, its chart, the text of the chart, its table and its file."""

from dataclasses import dataclass

import polars as pl
import pytest

from charts.style.alt import alt_text
from charts.style.values import marks
from data.places.placing import place
from data.releases.export import written
from findings.comparison import scatter, trend
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.view import view_of
from findings.content.tiles import tile_of
from findings.targets.wording import result_words
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import build
from metrics.cube.filter import Filter
from metrics.targets.targets import targets
from tests.metrics.examples import Row, initiative, opened, report, tables, union
from tests.metrics.targets.test_targets import result, target
from ui.page.show import Finding
from ui.state.screen import Screen

METRIC = CATALOGUE["initiatives_district"]
HUNDREDS = {"bound": "lower", "count": 150}


@dataclass
class Drawn:
    """What would stand on the page."""

    finding: Finding | None = None


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    kept = Drawn()
    monkeypatch.setattr(trend, "finding", lambda screen, shown: setattr(kept, "finding", shown))
    return kept


def screen(row: Row, state: str) -> Screen:
    release = opened(tables([row, union(member_count=40)], reports=[report(state=state)]))
    return Screen("tong-quan", place(release), build(release), Filter(), ())


@pytest.mark.parametrize(
    ("stated", "state", "text"),
    [
        ({"count": 150}, "final", "150"),
        (HUNDREDS, "final", "trên 150"),
        ({**HUNDREDS, "doubt": "scope_unclear"}, "final", "trên 150 (?)"),
        (HUNDREDS, "provisional", "trên 150 (tt)"),
        ({**HUNDREDS, "doubt": "scope_unclear"}, "provisional", "trên 150 (?) (tt)"),
    ],
)
def test_number_is_written_alike_everywhere(stated: Row, state: str, text: str, drawn: Drawn) -> None:
    shown = screen(initiative(**stated), state)
    trend.trend_of(shown, METRIC)
    found = drawn.finding
    assert found is not None
    value, *signs = text.split(" (", 1)
    with_unit = " (".join([f"{value} sáng kiến", *signs])

    assert tile_of(shown, METRIC).value == text
    assert [mark.text for mark in marks(found.values, found.unit)] == [text]
    assert text in str(found.figure.to_dict())
    assert f"{with_unit} (2023-2024)" in alt_text(found.headline, found.shape, found.values, unit=found.unit)
    assert [row[1] for row in found.rows] == [with_unit]
    assert f": {text} trong năm học 2023-2024" in found.headline
    table = pl.DataFrame([list(row) for row in found.rows], schema=[head.title for head in found.heads], orient="row")
    assert with_unit in written(table, "csv").decode("utf-8-sig")
    against = view_of(shown, METRIC, "absolute", BREAKDOWNS["district"], None)
    assert against is not None
    pair = scatter.points(against, CATALOGUE["members"])
    assert pair is not None
    scattered = scatter.finding_of(against, CATALOGUE["members"], *pair, [pair[1]])
    assert [row[1] for row in scattered.rows] == [with_unit]
    assert with_unit in scattered.alt
    assert with_unit in str(scattered.figure.to_dict())


@pytest.mark.parametrize(
    ("doubt", "state", "text"),
    [
        (None, "final", "98%"),
        ("machine_translated", "final", "98% (?)"),
        ("year_missing", "provisional", "98% (?) (tt)"),
    ],
)
def test_result_against_a_target_keeps_its_signs(doubt: str | None, state: str, text: str) -> None:
    release = opened(tables(target(), result(98, doubt=doubt), reports=(report(state=state),)))
    (found,) = targets(release, Filter())
    assert result_words(Screen("chi-tieu", place(release), build(release), Filter(), ()), found) == text
