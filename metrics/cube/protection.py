"""Figures of sickness and hardship: in a small school one such case is a known person, so they stop at the district."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from glossary.welfare import WELFARE_FORMS
from glossary.writing.symbols import SYMBOLS
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.metric import Metric, Term

SENSITIVE_FORMS = tuple(code for code, form in WELFARE_FORMS.items() if form.is_sensitive)
OPEN_FORMS = tuple(code for code in WELFARE_FORMS if code not in SENSITIVE_FORMS)
SYMBOL_TEXT = SYMBOLS["hidden"].meaning
PARTS = {"union_id", "cluster", "school_level", "ownership"}
FIGURES = ("value", "numerator", "denominator", "beneficiary_count", "amount_vnd", "activity_count", "row_count")


def is_below_district(by: Sequence[str], where: Filter = EVERYTHING, unions: Sequence[str] = ()) -> bool:
    """Whether a breakdown or a filter tells parts of a district apart.

    Levels and kinds of owner do so over several districts too: a federation's own data is of one district, and two
    overlapping choices of districts give the difference away.
    """
    return bool(unions or where.is_within_district or PARTS & set(by))


def protected_rows(scan: pl.LazyFrame) -> pl.LazyFrame:
    """Rows of welfare as anyone may read them: of a single school's sickness and hardship only that it is there.

    The note goes too, for it may tell what the figures do not.
    """
    is_of_school = pl.col("union_id").is_not_null() | (pl.col("scope") == "single_school")
    is_hidden = (pl.col("form").is_in(list(SENSITIVE_FORMS)) & is_of_school).fill_null(False)
    figures = [name for name in FIGURES if name in scan.collect_schema()]
    note = pl.when(is_hidden).then(pl.lit(SYMBOL_TEXT)).otherwise(pl.col("note")).alias("note")
    return scan.with_columns(note, *(pl.when(~is_hidden).then(pl.col(name)).alias(name) for name in figures))


def without_sensitive(metric: Metric) -> Metric:
    """The metric over the open forms alone, for what is shown below district level; others stay as they are."""
    return replace(
        metric,
        numerator=_open(metric.numerator),
        denominator=None if metric.denominator is None else _open(metric.denominator),
    )


def is_sensitive(metric: Metric) -> bool:
    """Whether figures of sickness and hardship are in the metric."""
    return without_sensitive(metric).numerator != metric.numerator


def _open(term: Term) -> Term:
    if term.dataset != "welfare":
        return term
    forms = [code for code in term.where.get("form", OPEN_FORMS) if code in OPEN_FORMS]
    return replace(term, where={**term.where, "form": tuple(forms)})
