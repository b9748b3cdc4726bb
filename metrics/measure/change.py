"""How a number moved from the year before, over the districts that reported in both years only."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.measure import measure, measure_per_district
from metrics.measure.metric import Metric

FROM_A_DISTRICT = ""
Reporting = dict[tuple[str, str], set[str]]
COUNTS = ("districts_reporting", "unions_reporting", "unions_expected")


@dataclass(frozen=True)
class Change:
    """Values in the metric's unit over `districts`, those that reported in both years; percent null from zero."""

    year: str
    previous_year: str
    value: float
    previous: float
    districts: tuple[str, ...]

    @property
    def difference(self) -> float:
        """The later value less the earlier one."""
        return self.value - self.previous

    @property
    def percent(self) -> float | None:
        """The difference in per cent of the earlier value."""
        return self.difference / self.previous * 100 if self.previous else None


def newest_year(cube: Cube, metric: Metric, where: Filter = EVERYTHING) -> str | None:
    """The last school year in range for which anybody reported the metric, or null."""
    rows = measure(cube, metric, ("school_year",), where).filter(pl.col("value").is_not_null())
    return None if rows.is_empty() else str(rows["school_year"].max())


def change(cube: Cube, metric: Metric, year: str, where: Filter = EVERYTHING) -> Change | None:
    """The move from the year before; null when no district of the same area reported in both.

    The filter's first year is left aside, so that the first year shown can be compared too. Chosen schools are
    compared with themselves across the end of the districts; `districts` are then the places of the later year.
    """
    before = previous_year(year)
    reach = replace(where, first_year=before, last_year=year)
    rows = measure_per_district(cube, metric, reach).filter(pl.col("value").is_not_null())
    if cube.is_of_unions and year == FIRST_YEAR_OF_UNITS:
        return _of_schools(cube, metric, year, reach)
    both = rows.group_by("district_code").agg(pl.col("school_year").n_unique()).filter(pl.col("school_year") == 2)
    changed = other_areas(cube, metric, reach)
    districts = tuple(sorted(one for one in both["district_code"] if (year, one) not in changed))
    if not districts:
        return None
    same = measure(cube, metric, ("school_year",), replace(reach, districts=districts))
    values = dict(same.select("school_year", "value").iter_rows())
    return Change(year, before, values[year], values[before], districts)


def plain_change(cube: Cube, metric: Metric, year: str, where: Filter = EVERYTHING) -> Change | None:
    """The move of the plain totals, whoever stands behind them; null when one of the years was not reported."""
    before = previous_year(year)
    rows = measure(cube, metric, ("school_year",), replace(where, first_year=before, last_year=year))
    values = dict(rows.drop_nulls("value").select("school_year", "value").iter_rows())
    if not {year, before} <= set(values):
        return None
    return Change(year, before, values[year], values[before], ())


def previous_year(year: str) -> str:
    """2022-2023 for 2023-2024."""
    first = int(year[:4])
    return f"{first - 1}-{first}"


def next_year(year: str) -> str:
    """2024-2025 for 2023-2024."""
    last = int(year[5:])
    return f"{last}-{last + 1}"


def breaks(cube: Cube, metric: Metric, where: Filter = EVERYTHING) -> set[str]:
    """School years that no line may join to the year before: fewer than half of the districts reported in both.

    A district that stands for another area than in the year before is not the same district.
    """
    rows = measure_per_district(cube, metric, where).filter(pl.col("value").is_not_null())
    found = rows.group_by("school_year").agg("district_code").sort("school_year")
    years = {year: set(districts) for year, districts in found.iter_rows()}
    changed = other_areas(cube, metric, where)
    broken = set()
    for year, now in years.items():
        before = years.get(previous_year(year), set())
        if cube.is_of_unions and year == FIRST_YEAR_OF_UNITS:
            continue
        same = {one for one in before & now if (year, one) not in changed}
        if before and 2 * len(same) < len(before | now):
            broken.add(year)
    return broken


def with_fewer(metric: Metric, values: pl.DataFrame, by: Sequence[str] = ()) -> pl.DataFrame:
    """The rows of `measure` by school_year and `by`, with `fewer` (never null).

    True where fewer districts reported than in the school year before, or as many districts but fewer unions while
    more of them than then are silent: where unions are fewer because some were closed, the fall is one. A ratio has
    no total; a year after one that nobody reported is compared with nothing.
    """
    if metric.is_ratio or values.is_empty():
        return values.with_columns(fewer=pl.lit(False))
    keys = ["school_year", *by]
    before = values.filter(pl.col("value").is_not_null()).select(
        *keys, *(pl.col(name).alias(f"{name}_before") for name in COUNTS)
    )
    earlier = pl.col("school_year").map_elements(previous_year, return_dtype=pl.String)
    beside = values.with_columns(earlier=earlier).join(
        before, left_on=["earlier", *by], right_on=keys, how="left", nulls_equal=True, maintain_order="left"
    )
    marked = beside.with_columns(fewer=_fewer_districts() | (~_fewer_districts() & _fewer_unions()))
    return marked.with_columns(pl.col("fewer").fill_null(False)).select(*values.columns, "fewer")


def other_areas(cube: Cube, metric: Metric, where: Filter) -> set[tuple[str, str]]:
    """The school years and places that cannot be compared with the school year before, although both were reported.

    In 2025-2026 a former district is the old one only when every unit that took wards from it is given to it and
    has reported the metric; afterwards, when the same units have reported as in the year before. Chosen schools are
    the same schools wherever they lie.
    """
    if not cube.units or cube.is_of_unions:
        return set()
    reporting = _reporting(cube, metric, where)
    return {
        (year, one)
        for year, one in reporting
        if year >= FIRST_YEAR_OF_UNITS and not _is_same(cube, reporting, year, one)
    }


def _of_schools(cube: Cube, metric: Metric, year: str, reach: Filter) -> Change | None:
    known = measure(cube, metric, ("school_year",), reach).drop_nulls("value")
    values = dict(known.select("school_year", "value").iter_rows())
    before = previous_year(year)
    if len(values) < 2:
        return None
    of_year = measure_per_district(cube, metric, replace(reach, first_year=year)).drop_nulls("value")
    return Change(year, before, values[year], values[before], tuple(sorted(of_year["district_code"])))


def _is_same(cube: Cube, reporting: Reporting, year: str, place: str) -> bool:
    now = reporting[year, place]
    if year > FIRST_YEAR_OF_UNITS:
        before = f"{int(year[:4]) - 1}-{year[:4]}"
        return now == reporting.get((before, place))
    units = cube.placing.units
    return now == {FROM_A_DISTRICT} or (not units.not_given(place) and now == set(units.of_district(place)))


def _reporting(cube: Cube, metric: Metric, where: Filter) -> Reporting:
    """Which units have reported the metric, whatever schools are chosen: a ward may have none of a level."""
    of_places = Filter(first_year=FIRST_YEAR_OF_UNITS, last_year=where.last_year, districts=where.districts)
    rows = measure(cube, metric, ("school_year", "district_code", "unit_code"), of_places).drop_nulls("value")
    found: Reporting = defaultdict(set)
    for year, place, unit in rows.select("school_year", "district_code", "unit_code").iter_rows():
        found[year, place].add(unit)
    return found


def _fewer_districts() -> pl.Expr:
    return (pl.col("districts_reporting") < pl.col("districts_reporting_before")).fill_null(False)


def _fewer_unions() -> pl.Expr:
    silent = pl.col("unions_expected") - pl.col("unions_reporting")
    silent_before = pl.col("unions_expected_before") - pl.col("unions_reporting_before")
    is_as_many = pl.col("districts_reporting") == pl.col("districts_reporting_before")
    return is_as_many & (pl.col("unions_reporting") < pl.col("unions_reporting_before")) & (silent > silent_before)
