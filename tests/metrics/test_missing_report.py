"""A report that does not come changes nothing of what the others moved; it is missing, and said to be."""

from functools import cache

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from data.load import Opened
from metrics.absent import absent
from metrics.catalogue import CATALOGUE
from metrics.change import change, newest_year, previous_year
from metrics.cube import Cube, build
from metrics.filter import EVERYTHING, Filter
from metrics.measure import measure
from metrics.metric import Metric
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import InMemory
from validation.schemas import SCHEMAS

DISTRICTS = ("001", "002", "003", "004")
METRICS = [name for name in CATALOGUE if newest_year(demo_cube(), CATALOGUE[name])]


@cache
def frames() -> dict[str, pl.DataFrame]:
    return {name: demo().scan(name).collect() for name in SCHEMAS}


@cache
def without(gone: frozenset[str], year: str, *, rows_apart: bool = False) -> Cube:
    """The federation when these districts have not reported that school year."""
    kept = {
        name: rows
        if name == "reports"
        else rows.filter(
            ~(pl.col("district_code").is_in(list(gone)) & (pl.col("school_year") == year).fill_null(False))
        )
        for name, rows in frames().items()
    }
    opened: Opened = InMemory(demo().lake, demo().release, {}, kept)
    return build(opened, rows_apart=rows_apart)


def reporting(cube: Cube, metric: Metric, year: str) -> set[str]:
    rows = measure(cube, metric, ("district_code",), Filter(year, year))
    return set(rows.drop_nulls("value")["district_code"])


removals = st.sets(st.sampled_from(DISTRICTS), min_size=1, max_size=3).map(frozenset)


@settings(max_examples=60)
@given(removals, st.sampled_from(METRICS))
def test_change_of_the_others_stays_when_any_reports_are_removed(gone: frozenset[str], name: str) -> None:
    metric = CATALOGUE[name]
    year = str(newest_year(demo_cube(), metric))
    left = tuple(code for code in DISTRICTS if code not in gone)
    whole = change(demo_cube(), metric, year, Filter(districts=left))
    missing = change(without(gone, year), metric, year)
    if whole is None or missing is None:
        assert whole is missing
        return
    assert (missing.value, missing.previous) == (whole.value, whole.previous)
    assert missing.districts == whole.districts
    assert not set(missing.districts) & gone


@settings(max_examples=60)
@given(removals, st.sampled_from(METRICS))
def test_coverage_falls_by_the_removed_and_names_them(gone: frozenset[str], name: str) -> None:
    metric = CATALOGUE[name]
    year = str(newest_year(demo_cube(), metric))
    cube = without(gone, year)
    before, after = reporting(demo_cube(), metric, year), reporting(cube, metric, year)
    assert after == before - gone
    row = measure(cube, metric, ("school_year",)).filter(school_year=year)
    assert row["districts_reporting"].sum() == len(before - gone)
    assert set(row["districts_expected"]) <= {len(DISTRICTS)}
    told = absent(cube, without(gone, year, rows_apart=True), metric, EVERYTHING, year)
    assert set(told.districts) == set(DISTRICTS) - after
    assert gone <= set(told.districts)


def test_fall_of_the_plain_total_is_no_fall_of_those_who_reported() -> None:
    members = CATALOGUE["members"]
    year = str(newest_year(demo_cube(), members))
    cube = without(frozenset({"001", "002"}), year)
    plain = dict(measure(cube, members, ("school_year",)).select("school_year", "value").iter_rows())
    moved = change(cube, members, year)
    assert moved is not None
    assert plain[year] < plain[previous_year(year)]
    assert moved.previous < plain[previous_year(year)]
