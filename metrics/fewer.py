"""Which totals rest on fewer reporters than those of the year before, so that they are no falls."""

from collections.abc import Sequence

import polars as pl

from metrics.change import previous_year
from metrics.metric import Metric

COUNTS = ("districts_reporting", "unions_reporting", "unions_expected")


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


def _fewer_districts() -> pl.Expr:
    return (pl.col("districts_reporting") < pl.col("districts_reporting_before")).fill_null(False)


def _fewer_unions() -> pl.Expr:
    silent = pl.col("unions_expected") - pl.col("unions_reporting")
    silent_before = pl.col("unions_expected_before") - pl.col("unions_reporting_before")
    is_as_many = pl.col("districts_reporting") == pl.col("districts_reporting_before")
    return is_as_many & (pl.col("unions_reporting") < pl.col("unions_reporting_before")) & (silent > silent_before)
