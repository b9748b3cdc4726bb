"""How a number moved from the year before, over the districts that reported in both years only."""

from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube import Cube
from metrics.filter import EVERYTHING, Filter
from metrics.measure import measure, measure_per_district
from metrics.metric import Metric
from metrics.same_area import other_areas


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


def _of_schools(cube: Cube, metric: Metric, year: str, reach: Filter) -> Change | None:
    known = measure(cube, metric, ("school_year",), reach).drop_nulls("value")
    values = dict(known.select("school_year", "value").iter_rows())
    before = previous_year(year)
    if len(values) < 2:
        return None
    of_year = measure_per_district(cube, metric, replace(reach, first_year=year)).drop_nulls("value")
    return Change(year, before, values[year], values[before], tuple(sorted(of_year["district_code"])))


def previous_year(year: str) -> str:
    """2022-2023 for 2023-2024."""
    first = int(year[:4])
    return f"{first - 1}-{first}"


def next_year(year: str) -> str:
    """2024-2025 for 2023-2024."""
    last = int(year[5:])
    return f"{last}-{last + 1}"


def ranked(values: pl.DataFrame) -> pl.DataFrame:
    """The rows with a value, greatest first, with `rank`: equal values share a rank and the next one is skipped."""
    known = values.filter(pl.col("value").is_not_null())
    return known.with_columns(rank=pl.col("value").rank("min", descending=True).cast(pl.Int64)).sort(
        "rank", maintain_order=True
    )


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
