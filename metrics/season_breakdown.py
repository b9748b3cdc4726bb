"""A season of staff conferences taken apart: by place, level and owner; and what unions sign, issue and elect."""

from collections.abc import Sequence

import polars as pl

from glossary.seasons import CONFERENCE_STATES, EXPECTED_STATES, HELD_STATES
from metrics.season_rows import QUESTIONS

ANSWERS = ("yes", "no", "not_applicable")


def breakdown(rows: pl.DataFrame, by: str) -> pl.DataFrame:
    """One row per value of `by` (district_code, cluster, school_level, ownership; null: not stated).

    Columns: by, expected, held, timed (of these with a deadline), in_time, late (null without one), not_held,
    not_reported, not_applicable; unions known only by name are left out.
    """
    counted = rows.filter(~pl.col("is_name_only"))
    counts = [pl.col("state").is_in([code]).sum().cast(pl.Int64).alias(code) for code in CONFERENCE_STATES]
    sums = {"expected": EXPECTED_STATES, "all_held": HELD_STATES}
    totals = [pl.col("state").is_in(list(states)).sum().cast(pl.Int64).alias(name) for name, states in sums.items()]
    timed = is_timed().sum().cast(pl.Int64).alias("timed")
    table = counted.group_by(by).agg(*counts, *totals, timed).sort(by, nulls_last=True)
    known = [pl.when(pl.col("timed") > 0).then(pl.col(name)).alias(name) for name in ("in_time", "late")]
    rest = ("not_held", "not_reported", "not_applicable")
    return table.select(by, "expected", pl.col("all_held").alias("held"), "timed", *known, *rest)


def states(rows: pl.DataFrame, by: str) -> pl.DataFrame:
    """One row per value of `by` and state that occurs there; columns by, state, count (listed unions)."""
    counted = rows.filter(~pl.col("is_name_only"))
    order = pl.col("state").replace_strict({code: place for place, code in enumerate(CONFERENCE_STATES)})
    table = counted.group_by(by, "state").agg(pl.len().cast(pl.Int64).alias("count"))
    return table.sort(by, order, nulls_last=True)


def answers(rows: pl.DataFrame, by: Sequence[str] = ()) -> pl.DataFrame:
    """One row per question, a column of QUESTIONS, and value of `by`; counts of listed unions.

    Columns: question, by…, yes, no, not_applicable, not_reported.
    """
    counted = rows.filter(~pl.col("is_name_only"))
    long = counted.unpivot(list(QUESTIONS), index=list(by) or None, variable_name="question", value_name="answer")
    counts = [(pl.col("answer") == code).sum().cast(pl.Int64).alias(code) for code in ANSWERS]
    table = long.group_by("question", *by).agg(*counts, not_reported=pl.col("answer").is_null().sum().cast(pl.Int64))
    order = pl.col("question").replace_strict({name: place for place, name in enumerate(QUESTIONS)})
    return table.sort(order, *by, nulls_last=True).select("question", *by, *ANSWERS, "not_reported")


def is_timed() -> pl.Expr:
    """Whether a union must hold a conference by a known deadline."""
    return pl.col("deadline").is_not_null() & pl.col("state").is_in(list(EXPECTED_STATES))
