"""The dataset `initiatives` of the invented federation: how many rows there are, and which totals stand beside."""

import numpy as np
import polars as pl

from data.demonstration.chance import happens, stream
from data.demonstration.initiatives.climbing import STEPS, climbing
from data.demonstration.reporting import LAST_YEAR, sent
from data.demonstration.rows import shaped

TOTALS = (STEPS[0], STEPS[1], STEPS[4])
CONTROL = STEPS[1]
CONTROLLED_SHARE = 0.06
PROGRAMME = "teaching_experience"
KEY = ["cell", "level", "status"]


def initiatives(union_years: pl.DataFrame, cells: pl.DataFrame, rows: int, seed: int) -> pl.DataFrame:
    """Exactly `rows` rows; raises ValueError for a negative number.

    Totals stand for the lists that were not sent or not finished, and beside a few that were, not always in
    agreement with them.
    """
    if rows < 0:
        raise ValueError("the number of initiatives is not negative")
    rng = stream(seed, "initiatives")
    wanted = _wanted_totals(cells, rng).head(rows // 4)
    named = sent(cells, "initiatives", "list", "part").select("cell")
    naming = union_years.join(named, on="cell", how="semi", maintain_order="left")
    listed = climbing(naming, rows - wanted.height, rng)
    totals = _counted(wanted, listed, union_years, rng)
    frame = pl.concat([listed, totals], how="diagonal").sort("cell", maintain_order=True)
    return shaped("initiatives", frame, cells)


def _wanted_totals(cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """One row per total that is sent: `cell`, `level`, `status`, `manner` of the list beside it."""
    kinds = pl.DataFrame(TOTALS, schema=["level", "status"], orient="row")
    frame = sent(cells, "initiatives").select("cell", "year", "is_provisional", manner="sends_initiatives")
    is_controlled = happens(rng, CONTROLLED_SHARE, frame.height)
    frame = frame.filter((pl.col("manner") != "list") | is_controlled)
    frame = frame.join(kinds, how="cross", maintain_order="left_right")
    is_control = (pl.col("level") == CONTROL[0]) & (pl.col("status") == CONTROL[1])
    # The city decides months after the school year has ended.
    is_awaited = pl.col("is_provisional") & (pl.col("level") == "province")
    is_ended = (pl.col("year") > LAST_YEAR) & (pl.col("level") == "district")
    return frame.filter(~is_awaited & ~is_ended & ((pl.col("manner") != "list") | is_control))


def _counted(
    wanted: pl.DataFrame, listed: pl.DataFrame, union_years: pl.DataFrame, rng: np.random.Generator
) -> pl.DataFrame:
    """What the totals say: more than an unfinished list, about a finished one, as usual where there is none."""
    members = union_years.group_by("cell", maintain_order=True).agg(members=pl.col("member_count").sum())
    own = listed.filter(pl.col("programme") == PROGRAMME)
    counts = own.group_by(KEY, maintain_order=True).agg(listed=pl.col("count").sum())
    per_member = _per_member(counts, members)
    frame = wanted.join(members, on="cell", how="left", maintain_order="left")
    frame = frame.join(per_member, on=KEY[1:], how="left", maintain_order="left")
    frame = frame.join(counts, on=KEY, how="left", maintain_order="left")
    usual = pl.col("members") * pl.col("per_member").fill_null(0.1) * pl.Series(rng.uniform(0.85, 1.15, wanted.height))
    more = (pl.col("listed") * pl.Series(rng.uniform(1.1, 1.5, wanted.height))).ceil()
    about = pl.col("listed").fill_null(0) + pl.Series(rng.integers(0, 3, wanted.height))
    count = pl.when(pl.col("manner") == "list").then(about).otherwise(pl.coalesce(more, usual))
    columns = {"programme": pl.lit(PROGRAMME), "count": count.round().cast(pl.Int64), "is_total": pl.lit(True)}
    return frame.with_columns(**columns).select(*KEY, *columns)


def _per_member(counts: pl.DataFrame, members: pl.DataFrame) -> pl.DataFrame:
    together = counts.join(members, on="cell", how="left", maintain_order="left")
    return together.group_by(KEY[1:], maintain_order=True).agg(
        per_member=pl.col("listed").sum() / pl.col("members").sum()
    )
