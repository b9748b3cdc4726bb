"""The two sides of a metric per school year and district, only where both are reported (rule 2)."""

from collections.abc import Sequence

import polars as pl

from metrics.cube import Cube
from metrics.filter import Filter
from metrics.metric import Metric
from metrics.terms import CELL, cells, counted_cells, keys, reported_cells, reporting


def divided_cells(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """One row per school year, district and `by` value: numerator, denominator, what they rest on, coverage."""
    sides = _sides(cube, metric, by, where)
    return sides.join(_union_coverage(cube, metric, by, where), on=keys(by), how="left", nulls_equal=True).with_columns(
        _unless_total(name) for name in ("unions_reporting", "unions_expected")
    )


def _sides(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    top, bottom = metric.numerator, metric.denominator
    if bottom is None:
        alone = cells(cube, top, by, where).rename({"value": "numerator"})
        return alone.with_columns(denominator=pl.lit(None, dtype=pl.Float64))
    if top.dataset != bottom.dataset:
        return _joined(cells(cube, top, by, where), cells(cube, bottom, by, where), by)
    totals = _joined(cells(cube, top, by, where), cells(cube, bottom, by, where), by)
    both = (reported_cells(cube, term.reported, where).select(CELL) for term in (top, bottom))
    has_totals = next(both).join(next(both), on=CELL, how="semi")
    rows = _joined(counted_cells(cube, top, by, where, bottom), counted_cells(cube, bottom, by, where, top), by)
    return pl.concat(
        [
            totals.join(has_totals, on=CELL, how="semi"),
            rows.join(has_totals, on=CELL, how="anti"),
        ]
    )


def _joined(top: pl.DataFrame, bottom: pl.DataFrame, by: Sequence[str]) -> pl.DataFrame:
    """Both sides beside each other where both are there."""
    both = top.rename({"value": "numerator"}).join(
        bottom.rename({"value": "denominator"}), on=keys(by), how="inner", nulls_equal=True, suffix="_below"
    )
    return both.select(
        *keys(by),
        "numerator",
        pl.col("is_counted") | pl.col("is_counted_below"),
        pl.col("is_reported") | pl.col("is_reported_below"),
        pl.col("bounds").list.set_union("bounds_below"),
        pl.col("reports").list.set_union("reports_below"),
        "denominator",
    )


def _union_coverage(cube: Cube, metric: Metric, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """How many unions report the metric, of how many; only for what each union reports by itself."""
    term = metric.numerator
    if term.dataset != "unions":
        schema = dict.fromkeys(keys(by), pl.String)
        return pl.DataFrame(schema={**schema, "unions_reporting": pl.Float64, "unions_expected": pl.Float64})
    also = reporting(metric.denominator) if metric.denominator else []
    rows = where.rows(cube.facts["unions"]).with_columns(
        is_reporting=pl.all_horizontal(*reporting(term), *also, pl.lit(True))
    )
    return rows.group_by(keys(by)).agg(
        unions_reporting=pl.col("row_count").filter("is_reporting").sum().cast(pl.Float64),
        unions_expected=pl.col("row_count").sum().cast(pl.Float64),
    )


def _unless_total(column: str) -> pl.Expr:
    """A total that was reported as a whole says nothing about who is behind it."""
    return pl.when(~pl.col("is_reported")).then(pl.col(column)).alias(column)
