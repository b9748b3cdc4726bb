"""One number carries the same sign in its tile, its chart, the text of the chart, its table and its file."""

import polars as pl
import pytest

from charts.style.alt import alt_text
from charts.style.values import marks
from data.places.placing import place
from data.releases.export import written
from findings.comparison import scatter
from findings.comparison.breakdowns import BREAKDOWNS
from findings.comparison.tiles import tile_of
from findings.comparison.trend import trend_of
from findings.comparison.view import view_of
from findings.content.content import Finding
from findings.inquiry.inquiry import Inquiry
from findings.targets.wording import result_words
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import build
from metrics.cube.filter import Filter
from metrics.targets.targets import targets
from tests.metrics.examples import Row, initiative, opened, report, tables, union
from tests.metrics.targets.test_targets import result, target

METRIC = CATALOGUE["initiatives_district"]
HUNDREDS = {"bound": "lower", "count": 150}


def inquiry(row: Row, state: str) -> Inquiry:
    release = opened(tables([row, union(member_count=40)], reports=[report(state=state)]))
    return Inquiry("tong-quan", place(release), build(release), Filter(), ())


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
def test_number_is_written_alike_everywhere(stated: Row, state: str, text: str) -> None:
    shown = inquiry(initiative(**stated), state)
    found = trend_of(shown, METRIC)
    assert isinstance(found, Finding)
    chart, rows = found.chart, found.table.rows
    value, *signs = text.split(" (", 1)
    with_unit = " (".join([f"{value} sáng kiến", *signs])

    assert tile_of(shown, METRIC).value == text
    assert [mark.text for mark in marks(chart.values, chart.unit)] == [text]
    assert text in str(chart.figure.to_dict())
    assert f"{with_unit} (2023-2024)" in alt_text(found.headline, chart.shape, chart.values, unit=chart.unit)
    assert [row[1] for row in rows] == [with_unit]
    assert f": {text} trong năm học 2023-2024" in found.headline
    table = pl.DataFrame([list(row) for row in rows], schema=found.table.titles, orient="row")
    assert with_unit in written(table, "csv").decode("utf-8-sig")
    against = view_of(shown, METRIC, "absolute", BREAKDOWNS["district"], None)
    assert against is not None
    pair = scatter.points(against, CATALOGUE["members"])
    assert pair is not None
    scattered = scatter.finding(against, CATALOGUE["members"], pair, [pair])
    assert [row[1] for row in scattered.table.rows] == [with_unit]
    assert with_unit in scattered.chart.alt
    assert with_unit in str(scattered.chart.figure.to_dict())


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
    assert result_words(Inquiry("chi-tieu", place(release), build(release), Filter(), ()), found) == text
