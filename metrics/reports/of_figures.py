"""Where reported figures disagree: with the list of unions, with another report, or a percentage with its fraction."""

from collections.abc import Iterator
from typing import Any

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from glossary.indicators import INDICATORS
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter, chosen
from metrics.measure.metric import Term
from metrics.measure.terms import CELL, counted_cells, listed_whole, reported_cells
from metrics.reports.disagreement import FRACTION, LISTED, PRINTED, TOTAL, Disagreement, Side, contradicts
from metrics.targets.matching import base_column, official
from metrics.wording.figures import DIMENSIONS, Row, label_words, period_words

# The count of which a percentage is the share; it is printed with its base.
COUNT_OF = {
    "percent_members_female": "members_female",
    "percent_unions_excellent": "unions_excellent",
    "percent_unions_good_or_better": "unions_good_or_better",
    "percent_unions_completed": "unions_completed",
    "percent_unions_strong": "unions_strong",
    "percent_unions_strong_excellent": "unions_strong_excellent",
    "percent_units_cultural_standard": "units_cultural_standard",
    "percent_units_held_staff_conference": "units_held_staff_conference",
    "percent_units_held_worker_conference": "units_held_worker_conference",
    "percent_party_members": "party_members_total",
    "percent_advanced_workers": "advanced_workers",
    "percent_women_two_tasks": "women_two_tasks",
}
TOLERANCE_POINTS = 0.05
THING = ("school_year", "province_code", "district_code", "period_kind", "period_start", "period_end", "base", "scope")


def of_figures(release: Opened, cube: Cube, where: Filter) -> Iterator[Disagreement]:
    """The disagreements in which a figure takes part, under a filter by districts and years."""
    figures = base_column(release.scan("figures").filter(value_kind="actual").collect())
    stated = chosen(figures, where).with_columns(reporting_place())
    yield from _between_reports(stated, official(stated, release.scan("reports").collect()))
    yield from _with_fractions(stated)
    for term in _reported_terms():
        yield from _with_unions(cube, term, where)


def _reported_terms() -> list[Term]:
    """The terms of the catalogue that reports also print as a total, each once."""
    terms = [term for metric in CATALOGUE.values() for term in (metric.numerator, metric.denominator) if term]
    printed = {str(term): term for term in terms if term.reported and term.reported.column == "value"}
    return list(printed.values())


def _with_unions(cube: Cube, term: Term, where: Filter) -> Iterator[Disagreement]:
    totals = reported_cells(cube, term.reported, where)
    counted = counted_cells(cube, term, (), where).filter("is_counted")
    whole = listed_whole(cube, term, where).with_columns(is_whole=pl.lit(True))
    both = totals.join(counted, on=CELL, how="inner", suffix="_listed").join(whole, on=CELL, how="left")
    for row in both.iter_rows(named=True):
        bound = row["bounds"][0] if len(row["bounds"]) == 1 else "approximate"
        if contradicts(row["value"], bound, row["value_listed"], is_whole=bool(row["is_whole"])):
            first = Side(LISTED, row["value_listed"], "exact", tuple(row["reports_listed"]))
            yield _of_unions(term, row, first, Side(TOTAL, row["value"], bound, tuple(row["reports"])))


def _of_unions(term: Term, row: Row, first: Side, second: Side) -> Disagreement:
    indicator = INDICATORS[str(term.reported and term.reported.indicator)]
    return Disagreement(
        kind="rows_and_total",
        dataset="unions",
        thing=indicator.label,
        period=f"năm học {row['school_year']}",
        school_year=row["school_year"],
        district_code=row["unit_code"] or row["district_code"],
        province_code=None,
        unit=indicator.unit,
        first=first,
        second=second,
    )


def _between_reports(figures: pl.DataFrame, best: pl.DataFrame) -> Iterator[Disagreement]:
    key = [*THING, *DIMENSIONS, "indicator", "unit"]
    columns = [*key, "value", "value_high", "bound", "report_id", "base_label"]
    ones = best.select(columns).unique(key, keep="none")
    both = ones.join(figures.select(columns), on=key, how="inner", nulls_equal=True, suffix="_other")
    other = both.filter(pl.col("report_id") != pl.col("report_id_other"))
    for row in other.iter_rows(named=True):
        if any(row[name] != row[f"{name}_other"] for name in ("value", "value_high", "bound")):
            first = Side(PRINTED, row["value"], row["bound"], (row["report_id"],))
            second = Side(PRINTED, row["value_other"], row["bound_other"], (row["report_id_other"],))
            yield _of_figure("two_reports", row, first, second)


def _with_fractions(figures: pl.DataFrame) -> Iterator[Disagreement]:
    """A percentage and the fraction that the same report prints, where they differ by more than 0,05 points."""
    key = [*THING[:6], "scope", *DIMENSIONS, "report_id"]
    shares = figures.filter(pl.col("indicator").is_in(list(COUNT_OF))).with_columns(
        part=pl.col("indicator").replace_strict(COUNT_OF, return_dtype=pl.String)
    )
    counts = figures.filter(pl.col("base_value") > 0, pl.col("unit") != "percent")
    right = counts.select(*key, pl.col("indicator").alias("part"), count="value", of="base_value", count_bound="bound")
    for row in shares.join(right, on=[*key, "part"], how="inner", nulls_equal=True).iter_rows(named=True):
        computed = row["count"] / row["of"] * 100
        is_exact = row["bound"] == row["count_bound"] == "exact"
        has_same_base = row["base_value"] in {None, row["of"]}
        if is_exact and has_same_base and abs(computed - row["value"]) > TOLERANCE_POINTS:
            first = Side(PRINTED, row["value"], row["bound"], (row["report_id"],))
            yield _of_figure("percent_and_fraction", row, first, Side(FRACTION, computed, "exact", (row["report_id"],)))


def _of_figure(kind: Any, row: Row, first: Side, second: Side) -> Disagreement:
    return Disagreement(
        kind=kind,
        dataset="figures",
        thing=label_words(row),
        period=period_words(row),
        school_year=row["school_year"],
        district_code=row["district_code"],
        province_code=row["province_code"],
        unit=row["unit"],
        first=first,
        second=second,
    )
