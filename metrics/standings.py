"""Places among all, and how they moved since the year before among those that reported in both."""

import polars as pl

from metrics.change import ranked


def with_rank_before(now: pl.DataFrame, before: pl.DataFrame, column: str) -> pl.DataFrame:
    """The rows of `now` with `rank_before`: the rank of now and the places won since, null without a value in both.

    `now` and `before` hold one row per code of `column` with its `value`. Places won or lost are counted among the
    codes that have a value both times, so that nobody falls because others have begun to report.
    """
    known = set(before.drop_nulls("value")[column]) & set(now.drop_nulls("value")[column])
    both = pl.col(column).is_in(list(known))
    then = _ranks(before.filter(both), column, "then")
    since = _ranks(now.filter(both), column, "since").join(then, on=column)
    places = _ranks(now, column, "place").join(since, on=column)
    rank_before = places.select(column, rank_before=pl.col("place") + pl.col("then") - pl.col("since"))
    return now.join(rank_before, on=column, how="left", maintain_order="left")


def _ranks(values: pl.DataFrame, column: str, name: str) -> pl.DataFrame:
    return ranked(values).select(column, pl.col("rank").alias(name))
