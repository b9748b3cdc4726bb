"""Who has reported what: per district the numbers of a school year, and what a filter by school leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.protection import small_cells
from metrics.measure.change import newest_year
from metrics.measure.measure import expected_places, measure, measure_per_district
from metrics.measure.metric import Metric
from metrics.measure.terms import applying, is_of_districts, reporting


@dataclass(frozen=True)
class Absent:
    """`districts` are codes; `unions` (union_id, district_code) of those on a list that does not say it."""

    districts: tuple[str, ...]
    unions: tuple[tuple[str, str], ...]


def reported_metrics(
    cube: Cube, metrics: Sequence[Metric], where: Filter
) -> tuple[str | None, dict[str, dict[str, bool]]]:
    """The newest school year in range that any of the metrics has, and per district whether each metric has it.

    Place → metric name → true or false. Places are the chosen ones, else all that have ever reported, districts or
    what came after them; the year is null when nothing is in range. Nobody is asked for what only districts
    decided once they have ended.
    """
    years = [year for metric in metrics if (year := newest_year(cube, metric, where)) is not None]
    if not years:
        return None, {}
    year = max(years)
    in_year = replace(where, first_year=year, last_year=year)
    is_since = year >= FIRST_YEAR_OF_UNITS
    asked = [metric for metric in metrics if not (is_since and is_of_districts(metric.numerator))]
    having = {metric.name: _districts(cube, metric, in_year) for metric in asked}
    districts = expected_places(cube, where, is_since)
    return year, {one: {name: one in found for name, found in having.items()} for one in districts}


def left_out(cube: Cube, metric: Metric, where: Filter) -> pl.DataFrame:
    """What of a metric a filter by school leaves out although it may belong there: one row a district.

    Columns district_code, value, bound ("approximate" where its parts differ), doubts and reports.

    Rows that name no union, and reported totals of districts, have no school level, ownership or cluster. The
    value is the numerator's; years as `measure` takes them.
    """
    chosen = {"school_level": where.levels, "ownership": where.ownerships, "cluster": where.clusters}
    chosen = {name: codes for name, codes in chosen.items() if codes}
    of_places = replace(where, levels=(), ownerships=(), clusters=())
    rows = measure(cube, replace(metric, denominator=None), ("district_code", *chosen), of_places)
    may_belong = [pl.col(name).is_null() | pl.col(name).is_in(list(codes)) for name, codes in chosen.items()]
    is_unknown = pl.any_horizontal(*(pl.col(name).is_null() for name in chosen), pl.lit(False))
    bound = pl.when(pl.col("bound").n_unique() == 1).then(pl.col("bound").first()).otherwise(pl.lit("approximate"))
    lists = [pl.col(name).explode().drop_nulls().unique().sort() for name in ("doubts", "reports")]
    summed = rows.filter(is_unknown, *may_belong).group_by("district_code").agg(pl.col("value").sum(), bound, *lists)
    return summed.filter(pl.col("value") > 0).sort("district_code")


def absent(cube: Cube, detailed: Cube, metric: Metric, where: Filter, school_year: str) -> Absent:
    """Who is missing under a filter; expected are the chosen places, else all that report in those years at all.

    `detailed` is the cube with its rows apart. Only what each union reports by itself is missed of single unions.
    """
    of_year = replace(where, first_year=school_year, last_year=school_year)
    having = _districts(cube, metric, of_year)
    expected = where.districts or tuple(cube.reporters(school_year >= FIRST_YEAR_OF_UNITS))
    return Absent(tuple(code for code in expected if code not in having), _unions(detailed, metric, of_year))


def _districts(cube: Cube, metric: Metric, where: Filter) -> set[str]:
    """Who has reported it, also so few that nobody is told."""
    told = measure_per_district(cube, metric, where).drop_nulls("value")["district_code"]
    return {*told, *small_cells(cube, metric, where)["district_code"]}


def _unions(detailed: Cube, metric: Metric, of_year: Filter) -> tuple[tuple[str, str], ...]:
    terms = [metric.numerator, *([metric.denominator] if metric.denominator else [])]
    if any(term.dataset != "unions" for term in terms):
        return ()
    asked = pl.all_horizontal(*(fits for term in terms for fits in applying(term)), pl.lit(True))
    said = pl.all_horizontal(*(stated for term in terms for stated in reporting(term)), pl.lit(True))
    silent = of_year.rows(detailed.facts["unions"]).filter(asked, ~said)
    return tuple(silent.select("union_id", "district_code").unique().sort("district_code", "union_id").iter_rows())
