"""The yearly grade of every union, in the scheme of its school year."""

import numpy as np
import polars as pl

from data.demonstration.chance import happens

# Schools were graded in the new words from the school year 2019-2020 on.
FIRST_YEAR_OF_TASKS = 2019
# The merit from which a grade is reached, best grade first; the last one takes all others.
TASKS = {"excellent": 0.6, "good": -1.1, "completed": -2.3, "not_completed": -np.inf}
STRENGTH = {"strong_excellent": 0.4, "strong": -0.9, "fair": -1.7, "average": -2.4, "weak": -np.inf}
BEST_GRADES = ("excellent", "strong_excellent")
GOOD_GRADES = (*BEST_GRADES, "good", "strong")
NOT_GRADED, PENDING = "not_graded", "pending"
PENDING_SHARE = 0.25


def grades(frame: pl.DataFrame, rng: np.random.Generator) -> list[pl.Expr]:
    """`grade` and `grade_scheme`; a union founded in the year is not graded, some results are still awaited."""
    is_tasks = pl.col("year") >= FIRST_YEAR_OF_TASKS
    is_pending = pl.col("is_provisional") & happens(rng, PENDING_SHARE, frame.height)
    earned = pl.when(is_tasks).then(_earned(TASKS)).otherwise(_earned(STRENGTH))
    return [
        pl.when(pl.col("is_new"))
        .then(pl.lit(NOT_GRADED))
        .when(is_pending)
        .then(pl.lit(PENDING))
        .otherwise(earned)
        .alias("grade"),
        pl.when(is_tasks).then(pl.lit("tasks")).otherwise(pl.lit("strength")).alias("grade_scheme"),
    ]


def _earned(scheme: dict[str, float]) -> pl.Expr:
    *better, last = scheme
    earned = pl.lit(last)
    for grade in reversed(better):
        earned = pl.when(pl.col("merit") >= scheme[grade]).then(pl.lit(grade)).otherwise(earned)
    return earned
