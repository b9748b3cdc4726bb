"""When the events of a district took place, how many came, and what the epidemic stopped."""

import re

import numpy as np
import polars as pl

from data.demonstration.chance import happens
from data.demonstration.events.occasions import Occasion
from data.demonstration.reporting import EPIDEMIC_YEARS

CROWDED = ("sports", "arts_festival", "teachers_day_meeting", "commendation_ceremony")
CANCELLED_SHARE, UNMENTIONED_SHARE, MONTH_ONLY_SHARE = 0.55, 0.25, 0.06
PLACEHOLDER = re.compile(r"{(\w+)}")


def held(occasion: Occasion, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """One row per district and school year that reports the event; a cancelled one has neither date nor people."""
    frame = _taking_place(occasion, cells, rng)
    frame = frame.with_columns(_when(occasion, frame.height, rng))
    is_coming = pl.col("is_provisional") & (occasion.kind == "summary_conference")
    status = pl.when("is_cancelled").then(pl.lit("cancelled")).when(is_coming).then(pl.lit("planned"))
    lasts = pl.duration(days=occasion.lasts - 1)
    has_end = (pl.col("date_precision") == "day") & (occasion.lasts > 1)
    return frame.select(
        "cell",
        _title(occasion).alias("title"),
        "start_date",
        pl.when(has_end).then(pl.col("start_date") + lasts).alias("end_date"),
        "date_precision",
        status.otherwise(pl.lit("held")).alias("status"),
        _document(occasion, frame.height, rng),
        pl.when(~is_coming & ~pl.col("is_cancelled"))
        .then(_people(occasion, frame.height, rng))
        .alias("participant_count"),
        *_term(occasion),
        kind=pl.lit(occasion.kind),
    )


def numbers(count: int, ending: str, rng: np.random.Generator) -> pl.Series:
    """Numbers of documents, such as 12/HD-LĐLĐ."""
    return pl.Series(rng.integers(5, 90, count)).cast(pl.String) + f"/{ending}"


def _taking_place(occasion: Occasion, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    count = cells.height
    years = cells["year"]
    is_stopped = years.is_in(EPIDEMIC_YEARS) & (occasion.kind in CROWDED)
    is_cancelled = is_stopped & happens(rng, CANCELLED_SHARE, count)
    is_unmentioned = is_stopped & ~is_cancelled & happens(rng, UNMENTIONED_SHARE, count)
    is_usual = happens(rng, occasion.chance, count) & (years.is_in(occasion.years) | (not occasion.years))
    return cells.with_columns(is_cancelled.alias("is_cancelled")).filter(is_usual & ~is_unmentioned)


def _when(occasion: Occasion, count: int, rng: np.random.Generator) -> list[pl.Expr]:
    """The first day, and its precision; in the newest year all was over before the districts ended in June 2025."""
    years_after, month, day = occasion.begins
    later = pl.Series(rng.integers(0, occasion.span + 1, count))
    first = pl.date(pl.col("year") + years_after, month, day)
    start = first + pl.duration(days=pl.lit(later))
    if month == 6:
        start = pl.when("is_newest").then(first + pl.duration(days=pl.lit(later % 18))).otherwise(start)
    is_month = pl.lit(happens(rng, MONTH_ONLY_SHARE, count)) & (occasion.lasts == 1)
    is_held = ~pl.col("is_cancelled")
    precision = pl.when(is_month).then(pl.lit("month")).otherwise(pl.lit("day"))
    return [
        pl.when(is_held).then(pl.when(is_month).then(start.dt.month_start()).otherwise(start)).alias("start_date"),
        pl.when(is_held).then(precision).alias("date_precision"),
    ]


def _title(occasion: Occasion) -> pl.Expr:
    named = PLACEHOLDER.findall(occasion.title)
    return pl.format(PLACEHOLDER.sub("{}", occasion.title), *named)


def _document(occasion: Occasion, count: int, rng: np.random.Generator) -> pl.Expr:
    if occasion.document is None:
        return pl.lit(None, dtype=pl.String).alias("document_number")
    return pl.lit(numbers(count, occasion.document, rng)).alias("document_number")


def _people(occasion: Occasion, count: int, rng: np.random.Generator) -> pl.Expr:
    if occasion.people is None:
        return pl.lit(None, dtype=pl.Int64)
    return pl.lit(pl.Series(rng.integers(*occasion.people, count) // 5 * 5))


def _term(occasion: Occasion) -> list[pl.Expr]:
    if occasion.term is None:
        return []
    first = pl.col("year") + occasion.begins[0]
    return [first.alias("term_start_year"), (first + occasion.term).alias("term_end_year")]
