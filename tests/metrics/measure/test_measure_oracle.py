"""`measure` and its naive twin agree on every metric, breakdown and filter of random releases."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from data.places.placing import View, place
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube, build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.measure import COLUMNS, measure
from tests.metrics.examples import Tables, opened
from tests.metrics.generated import releases
from tests.metrics.generated_units import ASSIGNED, FORMERS, releases_by_units, unit_filters, units
from tests.metrics.naive import measure as naively
from tests.metrics.naive_places import Places
from tests.metrics.naive_rows import World
from tests.metrics.questions import breakdowns, filters

# A failing release is small already; making it smaller takes minutes.
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


@given(data=st.data(), tables=releases(), where=filters())
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), phases=QUICK)
def test_measure_agrees_with_the_naive_one_when_tables_are_random(
    data: st.DataObject, tables: Tables, where: Filter
) -> None:
    _agrees(data, build(opened(tables)), World(tables), where)


@pytest.mark.parametrize("assigned", [{}, ASSIGNED], ids=["nothing assigned", "one unit assigned"])
@pytest.mark.parametrize("view", ["former", "units"])
@given(data=st.data(), tables=releases_by_units(), where=unit_filters())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), phases=QUICK)
def test_measure_agrees_with_the_naive_one_when_wards_report(
    view: View, assigned: dict[str, str], data: st.DataObject, tables: Tables, where: Filter
) -> None:
    cube = build(place(opened(tables), view, units(assigned)))
    _agrees(data, cube, World(tables, Places(FORMERS, assigned, is_by_units=view == "units")), where)


def _agrees(data: st.DataObject, cube: Cube, world: World, where: Filter) -> None:
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
