"""A change between years is over the districts that reported in both; ranks and gaps follow from the values."""

from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from metrics.catalogue import CATALOGUE
from metrics.cube.cube import build
from metrics.cube.filter import Filter
from metrics.measure.change import Change, breaks, change, newest_year, previous_year
from metrics.measure.rank import ranked
from tests.metrics.examples import Row, Tables, cube, figure, initiative, opened, union, unions
from tests.metrics.generated import releases

NOW, BEFORE = "2023-2024", "2022-2023"
INITIATIVES = CATALOGUE["initiatives_district"]


def total(count: int, year: str = NOW, district: str = "005", **stated: Any) -> Row:
    return initiative(is_total=True, count=count, school_year=year, district_code=district, **stated)


def test_change_is_over_the_districts_that_reported_in_both_years() -> None:
    rows = [total(100, BEFORE), total(112), total(50, district="020"), total(70, BEFORE, district="018")]
    assert change(cube(rows), INITIATIVES, NOW) == Change(NOW, BEFORE, 112, 100, ("005",))


def test_change_adds_the_districts_when_several_reported_in_both() -> None:
    rows = [total(100, BEFORE), total(112), total(40, BEFORE, "020"), total(28, NOW, "020")]
    found = change(cube(rows), INITIATIVES, NOW)
    assert found is not None
    assert (found.value, found.previous, found.difference, found.percent) == (140, 140, 0, 0)
    assert found.districts == ("005", "020")


def test_change_is_unknown_when_no_district_reported_in_both_years() -> None:
    assert change(cube(total(100, BEFORE), total(50, district="020")), INITIATIVES, NOW) is None
    assert change(cube(total(100, "2021-2022"), total(112)), INITIATIVES, NOW) is None
    assert change(cube(total(112)), INITIATIVES, BEFORE) is None


def test_change_has_no_percentage_when_it_starts_from_zero() -> None:
    found = change(cube(total(0, BEFORE), total(5)), INITIATIVES, NOW)
    assert found is not None
    assert (found.difference, found.percent) == (5, None)


def test_change_reaches_back_when_the_filter_begins_with_its_year() -> None:
    found = change(cube(total(100, BEFORE), total(112)), INITIATIVES, NOW, Filter(first_year=NOW))
    assert found is not None
    assert found.previous == 100


def test_change_keeps_to_the_filter_when_districts_or_levels_are_chosen() -> None:
    rows = [total(100, BEFORE), total(112), total(40, BEFORE, "020"), total(28, NOW, "020")]
    found = change(cube(rows), INITIATIVES, NOW, Filter(districts=("020",)))
    assert found is not None
    assert (found.value, found.previous) == (28, 40)
    assert change(cube(rows), INITIATIVES, NOW, Filter(levels=("primary",))) is None


def test_change_of_a_share_is_over_districts_that_report_both_sides_in_both_years() -> None:
    both = [
        figure(name, value, school_year=year)
        for year, members, women in ((BEFORE, 100, 60), (NOW, 200, 140))
        for name, value in (("members_total", members), ("members_female", women))
    ]
    found = change(cube(both, figure("members_total", 500, district_code="020")), CATALOGUE["female_share"], NOW)
    assert found is not None
    assert (found.value, found.previous, found.districts) == (70, 60, ("005",))


def test_change_of_a_stock_is_that_of_the_two_years_and_not_of_their_sum() -> None:
    rows = [*unions(3, school_year=BEFORE), *unions(5)]
    found = change(cube(rows), CATALOGUE["unions"], NOW)
    assert found is not None
    assert (found.value, found.previous) == (5, 3)


def test_newest_year_is_the_last_one_that_was_reported() -> None:
    found = cube(total(1, "2021-2022"), total(2, BEFORE), union())
    assert newest_year(found, INITIATIVES) == BEFORE
    assert newest_year(found, INITIATIVES, Filter(last_year="2021-2022")) == "2021-2022"
    assert newest_year(found, CATALOGUE["money_given"]) is None


@pytest.mark.parametrize(("year", "expected"), [("2023-2024", "2022-2023"), ("2000-2001", "1999-2000")])
def test_previous_year_is_the_one_before(year: str, expected: str) -> None:
    assert previous_year(year) == expected


def test_equal_values_share_a_rank_and_the_next_one_is_skipped() -> None:
    values = pl.DataFrame({"district_code": ["a", "b", "c", "d"], "value": [3.0, 7.0, 7.0, None]})
    assert ranked(values).select("district_code", "rank").rows() == [("b", 1), ("c", 1), ("a", 3)]


def test_line_is_broken_when_fewer_than_half_of_the_districts_reported_in_both_years() -> None:
    rows = [total(1, BEFORE, district) for district in ("005", "020")]
    assert breaks(cube(rows, total(1)), INITIATIVES) == set()
    assert breaks(cube(rows, total(1), total(1, NOW, "018")), INITIATIVES) == {NOW}
    assert breaks(cube(rows, total(1, NOW, "018")), INITIATIVES) == {NOW}


def test_line_is_not_broken_when_the_year_before_was_not_reported() -> None:
    assert breaks(cube(total(1, "2020-2021"), total(1)), INITIATIVES) == set()


@given(tables=releases(), gone=st.sampled_from(("005", "020")))
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
def test_change_of_the_others_stays_when_a_district_takes_its_newest_report_back(tables: Tables, gone: str) -> None:
    newest = "2019-2020"
    whole, less = build(opened(tables)), build(opened(_without(tables, gone, newest)))
    for metric in CATALOGUE.values():
        found = change(less, metric, newest)
        others = tuple(code for code in whole.districts if code != gone)
        assert found == (change(whole, metric, newest, Filter(districts=others)) if others else None), metric.name


def _without(tables: Tables, district: str, year: str) -> Tables:
    return {
        dataset: [row for row in rows if (row.get("district_code"), row.get("school_year")) != (district, year)]
        for dataset, rows in tables.items()
    }
