"""`measure`: a metric over a cube, as tidy rows with what it rests on and who has reported."""

from collections.abc import Sequence

import polars as pl

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.metric import Metric
from metrics.measure.ratio import divided_cells

COLUMNS = (
    "value",
    "numerator",
    "denominator",
    "basis",
    "bound",
    "doubts",
    "last_year",
    "districts_reporting",
    "districts_expected",
    "unions_reporting",
    "unions_expected",
    "reports",
)
ALL = "everything"
# Frames of a few rows; readers of one release ask again and again under a handful of filters.
MOST_KEPT = 2_000


def measure(
    cube: Cube, metric: Metric, by: Sequence[str] = ("school_year",), where: Filter = EVERYTHING
) -> pl.DataFrame:
    """One row per value of `by` for which something was reported; what has no row was not reported.

    Columns: `by`…; value (in the metric's unit), numerator, denominator (null without one); basis (counted,
    reported, mixed); bound; doubts (codes); last_year (of what it rests on); districts_reporting and
    districts_expected; unions_reporting and unions_expected (null where unions do not each report, or only a total
    is known); reports (ids). Without school_year in `by` a stock shows the last reported year of each group, else
    years add up.
    """
    sides = repr(metric.numerator), repr(metric.denominator), metric.over_years, metric.per
    asked = (*sides, tuple(by), where)
    found = cube.measured.get(asked)
    if found is None:
        found = _measured(cube, metric, by, where)
        if len(cube.measured) >= MOST_KEPT:
            cube.measured.clear()
        cube.measured[asked] = found
    return found


def measure_per_district(cube: Cube, metric: Metric, where: Filter = EVERYTHING) -> pl.DataFrame:
    """The same, one row per school year and district."""
    return measure(cube, metric, ("school_year", "district_code"), where)


def expected_places(cube: Cube, where: Filter, *since: bool) -> list[str]:
    """The chosen places that could report, before or `since` the districts ended; without a choice all.

    A place that has reported in the other years only is not expected: it had ended, or was not there yet.
    """
    then = cube.reporters(*since)
    if not where.districts:
        return then
    return [one for one in where.districts if one in then or one not in cube.districts]


def report_ids(rows: pl.DataFrame) -> list[str]:
    """The ids of the reports behind rows of `measure`, each once, in their order."""
    found: list[str] = rows["reports"].explode().drop_nulls().unique().sort().to_list()
    return found


def _measured(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    per_cell = divided_cells(cube, metric, by, where)
    group = list(by)
    if not by:
        per_cell, group = per_cell.with_columns(pl.lit("").alias(ALL)), [ALL]
    if "school_year" not in by and metric.over_years == "stock":
        per_cell = per_cell.filter(pl.col("school_year") == pl.col("school_year").max().over(group))
    summed = per_cell.group_by(group).agg(
        pl.col("numerator").sum(),
        pl.when(pl.col("denominator").count() > 0).then(pl.col("denominator").sum()).alias("denominator"),
        pl.col("is_counted").any(),
        pl.col("is_reported").any(),
        pl.col("bounds").explode().drop_nulls().unique(),
        pl.col("doubts").explode().drop_nulls().unique().sort(),
        pl.col("reports").explode().unique().sort(),
        first_year=pl.col("school_year").min(),
        last_year=pl.col("school_year").max(),
        districts_reporting=pl.col("district_code").n_unique().cast(pl.Int64),
        unions_reporting=_sum_or_null("unions_reporting"),
        unions_expected=_sum_or_null("unions_expected"),
    )
    return (
        summed.with_columns(
            value=_value(metric),
            basis=_basis(),
            bound=_bound(metric),
            districts_expected=_districts_expected(cube, by, where),
        )
        .sort(group, nulls_last=True)
        .select(*by, *COLUMNS)
    )


def _value(metric: Metric) -> pl.Expr:
    if not metric.is_ratio:
        return pl.col("numerator")
    return pl.when(pl.col("denominator") > 0).then(pl.col("numerator") / pl.col("denominator") * metric.per)


def _basis() -> pl.Expr:
    both = pl.col("is_counted") & pl.col("is_reported")
    return pl.when(both).then(pl.lit("mixed")).when("is_reported").then(pl.lit("reported")).otherwise(pl.lit("counted"))


def _bound(metric: Metric) -> pl.Expr:
    """One kind of inexactness is passed on; several, or one below a fraction line, only say "about"."""
    inexact = pl.col("bounds").list.set_difference(["exact"])
    one = pl.lit("approximate") if metric.is_ratio else inexact.list.first().replace("range", "approximate")
    return (
        pl.when(inexact.list.len() == 0)
        .then(pl.lit("exact"))
        .when(inexact.list.len() == 1)
        .then(one)
        .otherwise(pl.lit("approximate"))
    )


def _sum_or_null(column: str) -> pl.Expr:
    """The sum, unless a part is unknown."""
    return pl.when(pl.col(column).is_not_null().all()).then(pl.col(column).sum()).cast(pl.Int64)


def _districts_expected(cube: Cube, by: Sequence[str], where: Filter) -> pl.Expr:
    """How many places could have reported in the years of a row: districts until June 2025, then what came after."""
    if {"district_code", "unit_code"} & set(by):
        return pl.lit(1, dtype=pl.Int64)
    counts = [len(expected_places(cube, where, *since)) for since in ((False,), (True,), (False, True))]
    before, since, both = (pl.lit(count, dtype=pl.Int64) for count in counts)
    is_before, is_since = pl.col("last_year") < FIRST_YEAR_OF_UNITS, pl.col("first_year") >= FIRST_YEAR_OF_UNITS
    return pl.when(is_before).then(before).when(is_since).then(since).otherwise(both)
