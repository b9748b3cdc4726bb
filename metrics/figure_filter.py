"""Which reported figures a filter lets through; those of terms and other periods stand whatever the years."""

import polars as pl

from metrics.filter import Filter


def chosen(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    """The rows of the chosen districts, years and ownerships."""
    return _in_years(_of_part(within_place(figures.lazy(), where).collect(), where), where)


def within_place(figures: pl.LazyFrame, where: Filter) -> pl.LazyFrame:
    """The rows of the chosen districts; those of provinces only when none is chosen."""
    return figures.filter(pl.col("district_code").is_in(list(where.districts))) if where.districts else figures


def _of_part(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    """Under a filter by ownership the figures of those schools; none is of a school level or a cluster."""
    if where.levels or where.clusters:
        return figures.clear()
    return figures.filter(pl.col("ownership").is_in(list(where.ownerships))) if where.ownerships else figures


def _in_years(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    year = pl.col("school_year")
    first = year >= where.first_year if where.first_year else pl.lit(True)
    last = year <= where.last_year if where.last_year else pl.lit(True)
    return figures.filter(year.is_null() | (first & last))
