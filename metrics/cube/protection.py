"""What protected figures mean for a number: below the district it goes without them, and small cells are named.

Which rows are protected, and what anyone may read of them, is decided where they are read: `data/access/`.
"""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from data.access.protection import OPEN_FORMS, OPEN_PROGRAMMES, UNDECIDED
from glossary.awards.awards import AWARD_STATUSES
from glossary.periods import SMALL_COUNT
from glossary.writing.symbols import SYMBOLS
from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.metric import Metric, Term, Where

# What stands in the place of a number that is too small to be told.
HIDDEN = SYMBOLS["hidden"].label
PARTS = {"union_id", "cluster", "school_level", "ownership"}
WITHOUT = {"welfare": "không gồm ốm đau, khó khăn", "awards": "không gồm đề nghị khen cá nhân"}


def is_below_district(by: Sequence[str], where: Filter = EVERYTHING, unions: Sequence[str] = ()) -> bool:
    """Whether a breakdown or a filter tells parts of a district apart.

    Levels and kinds of owner do so over several districts too: a federation's own data is of one district, and two
    overlapping choices of districts give the difference away.
    """
    return bool(unions or where.is_within_district or PARTS & set(by))


def without_sensitive(metric: Metric) -> Metric:
    """The metric over the open rows alone, and named so; one that has no protected rows stays as it is."""
    if not is_sensitive(metric):
        return metric
    return replace(
        metric, numerator=_open(metric.numerator), label=f"{metric.label} ({WITHOUT[metric.numerator.dataset]})"
    )


def is_sensitive(metric: Metric) -> bool:
    """Whether protected figures are in the metric."""
    return _open(metric.numerator) != metric.numerator


def withheld(cube: Cube, metric: Metric, where: Filter) -> tuple[str, ...]:
    """The codes of the places that have small counts, which are in no number of the metric, in order."""
    return tuple(small_cells(cube, metric, where)["district_code"].unique().sort())


def small_cells(cube: Cube, metric: Metric, where: Filter) -> pl.DataFrame:
    """The facts of the metric whose figures are too small to be told; none of a metric without protected rows."""
    term = metric.numerator
    facts = where.rows(cube.facts[term.dataset])
    if not is_sensitive(metric):
        return facts.clear()
    asked = (pl.col(name).is_in(list(codes)) for name, codes in term.where.items())
    return facts.filter(pl.col("doubt") == SMALL_COUNT, *asked)


def _open(term: Term) -> Term:
    if term.dataset == "welfare":
        return _narrowed(term, {"form": OPEN_FORMS, "programme": OPEN_PROGRAMMES}) if _is_help(term) else term
    if term.dataset == "awards" and set(term.where.get("status", AWARD_STATUSES)) & set(UNDECIDED):
        return _narrowed(term, {"recipient_kind": ("collective",)})
    return term


def _is_help(term: Term) -> bool:
    return not set(term.where.get("flow", ())) <= {"raised", "saved"}


def _narrowed(term: Term, codes: Where) -> Term:
    kept = {name: tuple(code for code in term.where.get(name, known) if code in known) for name, known in codes.items()}
    return replace(term, where={**term.where, **kept})
