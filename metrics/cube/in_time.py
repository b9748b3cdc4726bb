"""Whether a staff conference was held in time: only against the deadline that a document set there."""

import polars as pl

from data.totals import CELL


def with_conference_timeliness(unions: pl.DataFrame, events: pl.DataFrame) -> pl.DataFrame:
    """Add `conference_in_time` (yes, no; null: no deadline or no exact date) and `is_founded` (yes, no; null)."""
    of_district = pl.col("union_id").is_null() & (pl.col("date_precision").fill_null("day") == "day")
    deadlines = (
        events.filter((pl.col("kind") == "deadline") & pl.col("end_date").is_not_null() & of_district)
        .group_by(CELL)
        .agg(deadline=pl.col("end_date").min())
    )
    beside = unions.join(deadlines, on=CELL, how="left", nulls_equal=True)
    return beside.with_columns(conference_in_time=_in_time(), is_founded=_founded()).drop("deadline")


def _in_time() -> pl.Expr:
    """A date without its day is in time or late only when its whole month or year is."""
    date, deadline = pl.col("staff_conference_date"), pl.col("deadline")
    precision = pl.col("staff_conference_date_precision")
    span = pl.when(precision == "year").then(pl.lit("1y")).when(precision == "month").then(pl.lit("1mo"))
    first = date.dt.truncate(span.fill_null("1d"))
    last = first.dt.offset_by(span.fill_null("1d")).dt.offset_by("-1d")
    not_held = pl.col("has_staff_conference") == "no"
    return (
        pl.when(deadline.is_null())
        .then(None)
        .when(last < deadline)
        .then(pl.lit("yes"))
        .when((first >= deadline) | not_held)
        .then(pl.lit("no"))
    )


def _founded() -> pl.Expr:
    """Founded between 1 September and 31 August of the school year."""
    year = pl.col("school_year").str.slice(0, 4).cast(pl.Int32)
    founded = pl.col("founded_date").is_between(pl.date(year, 9, 1), pl.date(year + 1, 8, 31))
    return pl.when(founded).then(pl.lit("yes")).when(founded.is_not_null()).then(pl.lit("no"))
