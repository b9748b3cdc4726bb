"""The staff conference at the beginning of the school year, and what a union signs, issues and elects."""

import numpy as np
import polars as pl

from data.demonstration.chance import Shares, happens, pick
from data.demonstration.unions.schools import is_public

FIRST_DAY, LAST_DAY_AFTER = (8, 28), 120
# Only the conferences of autumn 2020 met the epidemic: those of 2019-2020 were over before it came.
EPIDEMIC_YEAR, EPIDEMIC_DELAY = 2020, 1.45
NOT_HELD_SHARE, MONTH_ONLY_SHARE = 0.015, 0.06

PACT = {"yes": 0.93, "no": 0.07}
REGULATIONS = {"yes": 0.95, "no": 0.05}
INSPECTION = {"yes": 0.97, "no": 0.03}
AGREEMENT = {"yes": 0.66, "no": 0.34}


def conferences(frame: pl.DataFrame, rng: np.random.Generator) -> list[pl.Expr | pl.Series]:
    """Date, its precision and the answers; a union founded in the year had no conference to hold yet.

    A public school has no bargaining agreement and a non-public one no people's inspection (office practice).
    """
    count = frame.height
    is_held = ~pl.col("is_new") & ~happens(rng, NOT_HELD_SHARE * _epidemic(frame, 3), count)
    is_month = is_held & happens(rng, MONTH_ONLY_SHARE, count)
    date = pl.date(pl.col("year"), *FIRST_DAY) + pl.duration(days=pl.lit(_days(frame, rng)))
    inspection, agreement = pick(rng, INSPECTION, count), pick(rng, AGREEMENT, count)
    not_applicable = pl.lit("not_applicable")
    held = pl.when(pl.col("is_new")).then(not_applicable).when(is_held).then(pl.lit("yes")).otherwise(pl.lit("no"))
    precision = pl.when(is_month).then(pl.lit("month")).when(is_held).then(pl.lit("day"))
    return [
        pl.when(is_month).then(date.dt.month_start()).when(is_held).then(date).alias("staff_conference_date"),
        precision.alias("staff_conference_date_precision"),
        held.alias("has_staff_conference"),
        pick(rng, PACT, count).alias("has_emulation_pact"),
        pick(rng, REGULATIONS, count).alias("has_democracy_regulations"),
        pl.when(is_public()).then(inspection).otherwise(not_applicable).alias("has_people_inspection"),
        pl.when(is_public()).then(not_applicable).otherwise(agreement).alias("has_bargaining_agreement"),
    ]


def is_in_time() -> pl.Expr:
    """Whether a conference was surely held before its deadline; null where either is unknown.

    A date of which only the month is known counts when the whole month lies before the deadline.
    """
    day, deadline = pl.col("staff_conference_date"), pl.col("deadline")
    last_possible = (
        pl.when(pl.col("staff_conference_date_precision") == "month").then(day.dt.month_end()).otherwise(day)
    )
    return last_possible < deadline


def _days(frame: pl.DataFrame, rng: np.random.Generator) -> pl.Series:
    """Most conferences come in late September, a few much later; a well-run union is a little earlier."""
    delay = rng.gamma(4, 6.5, frame.height) * np.exp(-0.1 * frame["merit"].to_numpy())
    return pl.Series(np.minimum(delay * _epidemic(frame, EPIDEMIC_DELAY), LAST_DAY_AFTER).astype(np.int64))


def _epidemic(frame: pl.DataFrame, factor: float) -> Shares:
    return np.where(frame["year"].to_numpy() == EPIDEMIC_YEAR, factor, 1.0)
