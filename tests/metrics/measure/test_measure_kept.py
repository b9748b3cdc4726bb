"""A number asked for again is not worked out again, and never mixed up with another."""

from dataclasses import replace

import pytest
from polars.testing import assert_frame_equal

from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure import measure as module
from metrics.measure.measure import measure


def fresh(cube: Cube) -> Cube:
    return replace(cube)


def test_every_answer_is_that_of_a_fresh_cube_when_asked_in_any_order(shipped_cube: Cube) -> None:
    questions = [
        (metric, by, where)
        for metric in CATALOGUE.values()
        for by in ((), ("school_year",), ("school_year", "district_code"))
        for where in (Filter(), Filter("2023-2024", "2023-2024"), Filter(districts=("005",)))
    ]
    for metric, by, where in [*questions, *reversed(questions)]:
        assert_frame_equal(measure(shipped_cube, metric, by, where), measure(fresh(shipped_cube), metric, by, where))


def test_number_is_worked_out_once_when_asked_twice(shipped_cube: Cube, monkeypatch: pytest.MonkeyPatch) -> None:
    cube, metric = fresh(shipped_cube), CATALOGUE["initiatives_district"]
    first = measure(cube, metric)
    monkeypatch.setattr(module, "divided_cells", lambda *_: pytest.fail("worked out again"))
    assert measure(cube, replace(metric, label="Tên khác")) is first


def test_little_is_kept_when_very_much_is_asked(shipped_cube: Cube, monkeypatch: pytest.MonkeyPatch) -> None:
    cube, metric = fresh(shipped_cube), CATALOGUE["initiatives_district"]
    monkeypatch.setattr(module, "MOST_KEPT", 2)
    for year in ("2021-2022", "2022-2023", "2023-2024"):
        measure(cube, metric, where=Filter(year, year))
    assert len(cube.measured) <= 2
