"""How the conferences of a season add up, day by day."""

import polars as pl

from metrics.season import Season

SPANS = {"month": "1mo", "year": "1y"}


def curve(season: Season) -> pl.DataFrame:
    """One row per date that any union states, in the order in which they count.

    Columns: school_year, date, date_precision (day, month, year), value (held until then). A date without its day
    counts at the end of its month or year; unions without any date are in no row.
    """
    days = season.by_day.select("date", held=pl.col("held") - pl.col("held").shift(1, fill_value=0))
    exact = days.with_columns(date_precision=pl.lit("day"))
    rough = season.month_only.rename({"precision": "date_precision"})
    steps = pl.concat([exact, rough.select(exact.columns)]).with_columns(_last_day().alias("last"))
    added = steps.sort("last", "date_precision").with_columns(value=pl.col("held").cum_sum())
    return added.select(pl.lit(season.school_year).alias("school_year"), "date", "date_precision", "value")


def _last_day() -> pl.Expr:
    span = pl.col("date_precision").replace_strict(SPANS, default="1d")
    return pl.col("date").dt.truncate(span).dt.offset_by(span).dt.offset_by("-1d")
