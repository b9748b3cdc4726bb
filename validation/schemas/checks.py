"""Rules for one column, registered with pandera under the names that problems carry."""

import polars as pl
from pandera import extensions
from pandera.polars import PolarsData


@extensions.register_check_method(statistics=["codes"])
def known_code(data: PolarsData, *, codes: tuple[str, ...]) -> pl.LazyFrame:
    """A value belongs to the column's code list."""
    return data.lazyframe.select(pl.col(data.key).is_in(list(codes)))


@extensions.register_check_method(statistics=["least"])
def not_below(data: PolarsData, *, least: float) -> pl.LazyFrame:
    """A count or an amount does not lie below its least possible value."""
    return data.lazyframe.select(pl.col(data.key) >= least)


@extensions.register_check_method(statistics=["first", "last"])
def plausible_year(data: PolarsData, *, first: int, last: int) -> pl.LazyFrame:
    """A year lies in the span from which reports can come."""
    return data.lazyframe.select(pl.col(data.key).is_between(first, last))


@extensions.register_check_method(statistics=["apart"])
def consecutive_years(data: PolarsData, *, apart: int) -> pl.LazyFrame:
    """A school year is written with two consecutive years, such as 2023-2024."""
    years = pl.col(data.key).str.extract_groups(r"^(\d{4})-(\d{4})$")
    first, last = (years.struct.field(part).cast(pl.Int32) for part in ("1", "2"))
    return data.lazyframe.select(pl.col(data.key).is_null() | (last - first == apart).fill_null(False))


@extensions.register_check_method(statistics=["first", "last"])
def no_year(data: PolarsData, *, first: int, last: int) -> pl.LazyFrame:
    """A count that looks like a year of our days may be one (rule R43): asked, not refused."""
    return data.lazyframe.select(~pl.col(data.key).is_between(first, last))


@extensions.register_check_method(statistics=["least", "most"])
def usual_money(data: PolarsData, *, least: int, most: int) -> pl.LazyFrame:
    """An amount below or above may be written in another unit (rule R38): asked, not rescaled; nothing is nothing."""
    amount = pl.col(data.key)
    return data.lazyframe.select((amount <= 0) | amount.is_between(least, most))
