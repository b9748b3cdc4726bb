"""What is true of every active union in every school year, before anything goes unreported."""

import numpy as np
import polars as pl

from data.demonstration.chance import stream
from data.demonstration.reporting import LAST_YEAR
from data.demonstration.unions.conferences import conferences
from data.demonstration.unions.grades import grades
from data.demonstration.unions.schools import LARGEST, SMALLEST, is_public

MEMBERS_GROWTH, MEMBERS_NOISE = 0.015, 0.025


def union_years(schools: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per active union, district and school year, in the order of the cells, none left out.

    Besides the columns of `schools` and the true values of the dataset `unions`: `cell`, `year`, `is_new`
    (founded in that school year), `merit` (how well the union did, a standard normal).
    """
    rng = stream(seed, "union years")
    of_cell = cells.select("cell", "place", "year", "deadline", "is_provisional")
    frame = of_cell.join(schools, on="place", how="inner", maintain_order="left_right")
    begun = pl.col("first_year").is_null() | (pl.col("first_year") <= pl.col("year"))
    not_ended = pl.col("last_year").is_null() | (pl.col("year") <= pl.col("last_year"))
    frame = frame.filter(begun & not_ended).with_row_index("row")
    merit = 0.8 * frame["strength"] + 0.6 * pl.Series(rng.normal(size=frame.height))
    is_new = (pl.col("first_year") == pl.col("year")).fill_null(False)
    frame = frame.with_columns(merit.alias("merit"), is_new.alias("is_new"))
    frame = _with_people(frame, rng)
    return frame.with_columns(grades(frame, rng)).with_columns(conferences(frame, rng))


def _with_people(frame: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """Schools grow a little; in non-public schools more of the staff stay outside the union."""
    count = frame.height
    growth = (1 + MEMBERS_GROWTH) ** (frame["year"] - LAST_YEAR).to_numpy()
    noisy = pl.Series(growth * np.exp(rng.normal(0, MEMBERS_NOISE, count)))
    members = (pl.col("size") * noisy).round().clip(SMALLEST, LARGEST).cast(pl.Int64)
    more = (
        pl.when(is_public())
        .then(pl.Series(rng.uniform(1.0, 1.06, count)))
        .otherwise(pl.Series(rng.uniform(1.05, 1.5, count)))
    )
    frame = frame.with_columns(members.alias("member_count"))
    return frame.with_columns(
        (pl.col("member_count") * pl.col("female_share")).floor().cast(pl.Int64).alias("female_member_count"),
        (pl.col("member_count") * more).floor().cast(pl.Int64).alias("staff_count"),
    )
