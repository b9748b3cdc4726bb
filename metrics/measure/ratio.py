"""The two sides of a metric per school year and district, only where both are reported (rule 2)."""

from collections.abc import Sequence

import polars as pl

from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.metric import Metric, Term
from metrics.measure.terms import (
    CELL,
    applying,
    cells,
    counted_cells,
    keys,
    listed_whole,
    remainders,
    reported_cells,
    reporting,
    texts,
)


def divided_cells(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """The sides per school year, district and `by` value: numerator, denominator, what they rest on, coverage.

    What was counted and what a total adds to it may stand in two rows of the same keys. The denominator is null
    without one; where it is 0 nothing can be divided, so there is no row.
    """
    sides = _sides(cube, metric, by, where)
    return sides.join(_union_coverage(cube, metric, by, where), on=keys(by), how="left", nulls_equal=True).with_columns(
        _unless_total(name) for name in ("unions_reporting", "unions_expected")
    )


def _sides(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    top, bottom = metric.numerator, metric.denominator
    if bottom is None:
        alone = cells(cube, top, by, where).rename({"value": "numerator"})
        return alone.with_columns(denominator=pl.lit(None, dtype=pl.Float64))
    is_one_dataset = top.dataset == bottom.dataset
    sides = _of_same_rows(cube, top, bottom, by, where) if is_one_dataset else _of_places(cube, top, bottom, by, where)
    return sides.filter(pl.col("denominator") > 0)


def _of_places(cube: Cube, top: Term, bottom: Term, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """Two datasets meet in school year, district and breakdown; what has no level has no members to be set against."""
    return _joined(cells(cube, top, by, where), cells(cube, bottom, by, where), keys(by))


def _of_same_rows(cube: Cube, top: Term, bottom: Term, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """Rows that report both terms, and what a report that prints both as totals adds to them."""
    above = counted_cells(cube, top, by, where, also=bottom)
    below = counted_cells(cube, bottom, by, where, also=top)
    counted = _joined(above, below, keys(by), nulls_equal=True)
    totals = _joined(
        reported_cells(cube, top.reported, where, beside=bottom.reported),
        reported_cells(cube, bottom.reported, where, beside=top.reported),
        list(CELL),
    ).join(listed_whole(cube, top, where, also=bottom), on=CELL, how="anti")
    if totals.is_empty():
        return counted
    listed = counted.group_by(CELL).agg(pl.col("numerator", "denominator").sum().name.prefix("listed_"))
    left = (pl.col(name) - pl.col(f"listed_{name}").fill_null(0) for name in ("numerator", "denominator"))
    rest = totals.join(listed, on=CELL, how="left").with_columns(left)
    fitting = rest.filter((pl.col("numerator") >= 0) & (pl.col("denominator") > 0))
    return pl.concat([counted, remainders(fitting, counted)])


def _joined(top: pl.DataFrame, bottom: pl.DataFrame, on: list[str], *, nulls_equal: bool = False) -> pl.DataFrame:
    """Both sides beside each other where both are there, with what either rests on."""
    both = top.rename({"value": "numerator"}).join(
        bottom.rename({"value": "denominator"}), on=on, how="inner", nulls_equal=nulls_equal, suffix="_below"
    )
    flags = [pl.col(name) | pl.col(f"{name}_below") for name in ("is_counted", "is_reported")]
    lists = [pl.col(name).list.set_union(f"{name}_below") for name in ("bounds", "doubts", "reports")]
    return both.select(*on, "numerator", *flags, *lists, "denominator")


def _union_coverage(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """How many unions report the metric, of how many it fits; only for what each union reports by itself."""
    terms = [metric.numerator, *([metric.denominator] if metric.denominator else [])]
    if metric.numerator.dataset != "unions":
        schema = dict.fromkeys(keys(by), pl.String)
        return pl.DataFrame(schema={**schema, "unions_reporting": pl.Float64, "unions_expected": pl.Float64})
    said = pl.all_horizontal(*(stated for term in terms for stated in reporting(term)), pl.lit(True))
    asked = pl.all_horizontal(*(fits for term in terms for fits in applying(term)), pl.lit(True))
    counts = where.rows(cube.coded["unions"]).group_by(keys(by))
    return texts(
        counts.agg(
            unions_reporting=pl.col("row_count").filter(said).sum().cast(pl.Float64),
            unions_expected=pl.col("row_count").filter(asked).sum().cast(pl.Float64),
        )
    )


def _unless_total(column: str) -> pl.Expr:
    """A total that was reported as a whole says nothing about who is behind it."""
    return pl.when(~pl.col("is_reported")).then(pl.col(column)).alias(column)
