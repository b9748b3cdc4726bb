"""What a district resolved for itself and what the city asked of it: often two targets for one indicator."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.demonstration.figures.results import JOINING
from data.demonstration.unions.grades import FIRST_YEAR_OF_TASKS
from glossary.indicators import INDICATORS

OWN, CITY = "own_resolution", "provincial_federation"


@dataclass(frozen=True)
class Target:
    """A target of one setter; each district has one of the `values` for good.

    `is_tasks` limits it to an era of grades: to the one of tasks, or to the one before.
    """

    indicator: str
    set_by: str
    values: tuple[int, ...]
    operator: str = "at_least"
    ownership: str | None = None
    is_tasks: bool | None = None
    recurrence: str = "each_year"


EACH_YEAR = (
    Target("percent_unions_good_or_better", OWN, (92, 95, 98), is_tasks=True),
    Target("percent_unions_good_or_better", CITY, (90,), is_tasks=True),
    Target("percent_unions_strong", OWN, (90, 93, 95), is_tasks=False),
    Target("percent_unions_strong", CITY, (90,), is_tasks=False),
    Target("percent_units_held_staff_conference", OWN, (100,), "exactly"),
    Target("percent_units_held_staff_conference", CITY, (98,)),
    Target(JOINING, OWN, (97, 98), ownership="public"),
    Target(JOINING, CITY, (95,), ownership="public"),
    Target(JOINING, OWN, (80, 85), ownership="nonpublic"),
    Target(JOINING, CITY, (75,), ownership="nonpublic"),
    Target("percent_units_with_bargaining_agreement", OWN, (70, 75), ownership="nonpublic"),
    Target("percent_units_with_bargaining_agreement", CITY, (65,), ownership="nonpublic"),
    Target("members_admitted_to_party", OWN, (15, 20, 25)),
    Target("unions_founded", CITY, (1, 2)),
    Target("unions_weak_activity", OWN, (0, 1), "at_most"),
)
TERM = (
    Target("percent_unions_good_or_better", OWN, (95,), is_tasks=True),
    Target("percent_unions_strong", OWN, (95,), is_tasks=False),
    Target("percent_units_with_people_inspection", OWN, (98,), ownership="public", recurrence="by_period_end"),
    Target("members_admitted_to_party", OWN, (100, 120), recurrence="by_period_end"),
)
# Congresses set the targets of a term; by the year in which their school year begins.
CONGRESSES, TERM_YEARS = (2012, 2017, 2022), 5


def targets(cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """The targets of each district, year by year, and those of a term in the report of its congress year."""
    yearly = [_in_era(target, cells, rng) for target in EACH_YEAR]
    congress = cells.filter(pl.col("year").is_in(CONGRESSES))
    term = [in_term(_in_era(target, congress, rng), congress, 1) for target in TERM]
    return pl.concat([*yearly, *term], how="diagonal")


def in_term(frame: pl.DataFrame, cells: pl.DataFrame, after: int) -> pl.DataFrame:
    """The rows as of a term of five years that begins `after` years after the school year of their cell began."""
    begins = pl.col("year") + after
    term = cells.select(
        "cell",
        pl.lit("term").alias("period_kind"),
        begins.alias("period_start"),
        (begins + TERM_YEARS).alias("period_end"),
    )
    return frame.join(term, on="cell", how="left", maintain_order="left")


def _in_era(target: Target, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    if target.is_tasks is not None:
        cells = cells.filter((pl.col("year") >= FIRST_YEAR_OF_TASKS) == target.is_tasks)
    return _stated(target, cells, rng)


def _stated(target: Target, cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    choice = rng.integers(0, len(target.values), max(cells["place"], default=0) + 1)
    value = pl.Series(target.values, dtype=pl.Float64).gather(pl.Series(choice).gather(cells["place"]))
    return cells.select(
        "cell",
        pl.lit(target.indicator).alias("indicator"),
        pl.lit("target").alias("value_kind"),
        value.alias("value"),
        pl.lit(INDICATORS[target.indicator].unit).alias("unit"),
        pl.lit(target.ownership, dtype=pl.String).alias("ownership"),
        pl.lit(target.operator).alias("target_operator"),
        pl.lit(target.recurrence).alias("target_recurrence"),
        pl.lit(target.set_by).alias("target_set_by"),
    )
