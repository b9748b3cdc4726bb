"""A report that does not come changes nothing of what the others moved; it is missing, and said to be."""

from functools import cache

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.placing import place
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube, build
from metrics.cube.filter import Filter
from metrics.measure.change import change, newest_year, previous_year
from metrics.measure.coverage import absent
from metrics.measure.measure import measure
from metrics.measure.metric import Metric
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import InMemory
from validation.schemas import SCHEMAS

# The last school year of the districts, and the last one, which wards report.
ERAS = ("2024-2025", "2026-2027")
METRICS = {
    year: [name for name, metric in CATALOGUE.items() if newest_year(demo_cube(), metric, Filter(None, year)) == year]
    for year in ERAS
}
PLACES = {year: demo_cube().reporters(year == ERAS[1]) for year in ERAS}


@cache
def frames() -> dict[str, pl.DataFrame]:
    """The rows, each under its place."""
    placed = place(demo())
    return {name: placed.scan(name).collect() for name in SCHEMAS}


@cache
def without(gone: frozenset[str], year: str, *, rows_apart: bool = False) -> Cube:
    """The federation when these places have not reported that school year."""
    kept = {
        name: rows
        if name == "reports"
        else rows.filter(
            ~(pl.col("district_code").is_in(list(gone)) & (pl.col("school_year") == year).fill_null(False))
        )
        for name, rows in frames().items()
    }
    return build(InMemory(demo().lake, demo().release, {}, kept), rows_apart=rows_apart)


def _is_of(year: str) -> pl.Expr:
    return (pl.col("school_year") == year).fill_null(False)


def reporting(cube: Cube, metric: Metric, year: str) -> set[str]:
    rows = measure(cube, metric, ("district_code",), Filter(year, year))
    return set(rows.drop_nulls("value")["district_code"])


removals = {year: st.sets(st.sampled_from(PLACES[year]), min_size=1, max_size=3).map(frozenset) for year in ERAS}


@pytest.mark.parametrize("year", ERAS)
@settings(max_examples=25)
@given(data=st.data())
def test_change_of_the_others_stays_when_any_reports_are_removed(year: str, data: st.DataObject) -> None:
    gone, name = data.draw(removals[year]), data.draw(st.sampled_from(METRICS[year]))
    metric, left = CATALOGUE[name], tuple(code for code in PLACES[year] if code not in gone)
    whole = change(demo_cube(), metric, year, Filter(districts=left))
    missing = change(without(gone, year), metric, year)
    if whole is None or missing is None:
        assert whole is missing
        return
    assert (missing.value, missing.previous) == (whole.value, whole.previous)
    assert missing.districts == whole.districts
    assert not set(missing.districts) & gone


@pytest.mark.parametrize("year", ERAS)
@settings(max_examples=25)
@given(data=st.data())
def test_coverage_falls_by_the_removed_and_names_them(year: str, data: st.DataObject) -> None:
    gone, name = data.draw(removals[year]), data.draw(st.sampled_from(METRICS[year]))
    metric, cube = CATALOGUE[name], without(gone, year)
    before, after = reporting(demo_cube(), metric, year), reporting(cube, metric, year)
    assert after == before - gone
    row = measure(cube, metric, ("school_year",)).filter(school_year=year)
    assert row["districts_reporting"].sum() == len(before - gone)
    told = absent(cube, without(gone, year, rows_apart=True), metric, Filter(None, year), year)
    # A ward that has never reported anything is not known to be missing.
    known = set(cube.reporters(year == ERAS[1]))
    assert set(told.districts) == known - after
    assert gone & known <= set(told.districts)
    assert year == ERAS[1] or gone <= known


def test_fall_of_the_plain_total_is_no_fall_of_those_who_reported() -> None:
    members, year = CATALOGUE["members"], ERAS[0]
    cube = without(frozenset({"001", "002"}), year)
    plain = dict(measure(cube, members, ("school_year",)).select("school_year", "value").iter_rows())
    moved = change(cube, members, year)
    assert moved is not None
    assert plain[year] < plain[previous_year(year)]
    assert moved.previous < plain[previous_year(year)]
