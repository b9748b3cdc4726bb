"""`measure` and its naive twin agree on every metric, breakdown and filter of random releases."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from metrics.catalogue import CATALOGUE
from metrics.cube import build
from metrics.filter import EVERYTHING, Filter
from metrics.measure import COLUMNS, measure
from tests.metrics.examples import Tables, opened
from tests.metrics.generated import breakdowns, filters, releases
from tests.metrics.naive import measure as naively
from tests.metrics.naive_rows import World

# A failing release is small already; making it smaller takes minutes.
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


@given(data=st.data(), tables=releases(), where=filters())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), phases=QUICK)
def test_measure_agrees_with_the_naive_one_when_tables_are_random(
    data: st.DataObject, tables: Tables, where: Filter
) -> None:
    cube, world = build(opened(tables)), World(tables)
    for name, metric in CATALOGUE.items():
        by = data.draw(breakdowns(metric), label=name)
        for filtered in (EVERYTHING, where):
            found = {
                tuple(one[column] for column in by): {column: one[column] for column in COLUMNS}
                for one in measure(cube, metric, by, filtered).iter_rows(named=True)
            }
            expected = naively(world, metric, by, filtered)
            assert found == {key: _close(row) for key, row in expected.items()}, (name, by, filtered)


def _close(row: dict[str, Any]) -> dict[str, Any]:
    return {name: pytest.approx(value) if isinstance(value, float) else value for name, value in row.items()}
