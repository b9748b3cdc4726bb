"""The rows that a number rests on, with what each of them adds to it."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from metrics.catalogue import OFFERED
from metrics.cube.cube import ROW, Cube
from metrics.cube.filter import Filter
from metrics.measure.measure import measure
from metrics.measure.metric import Metric, Term
from metrics.measure.ratio import divided_cells
from metrics.measure.terms import CELL, cells

# What pages break a number down by within a place.
WITHIN = ("cluster", "school_level", "ownership")
OWN = {"unions": ("grade",), "awards": ("awarding_body", "award_kind", "recipient_kind")}


@dataclass(frozen=True)
class Behind:
    """Rows that add up to one side of a number.

    Columns: school_year, district_code, unit_code, cluster, school_level, ownership, what else pages break the dataset
    down by, report_id, source_ref, union_id (null for what a total adds to the rows), value (what the row adds),
    is_reported (a reported total or what is left of one), bounds and doubts (codes), reports (ids).
    """

    numerator: pl.DataFrame
    denominator: pl.DataFrame | None

    def value(self, metric: Metric) -> float | None:
        """The number again, from these rows only; null when there are none."""
        if self.numerator.is_empty():
            return None
        top = float(self.numerator["value"].sum())
        if self.denominator is None:
            return top
        bottom = float(self.denominator["value"].sum())
        return top / bottom * metric.per if bottom else None


@dataclass(frozen=True)
class Effect:
    """One number of one school year before and after, as `measure` gives it; null where nobody reported it."""

    metric: Metric
    school_year: str
    before: float | None
    after: float | None


def behind(detailed: Cube, metric: Metric, where: Filter) -> Behind:
    """What the metric rests on under a filter; `detailed` is the cube with its rows apart.

    A stock has the rows of every school year in range; its value is that of one school year's rows.
    """
    if metric.denominator is None:
        return Behind(_rows(cells(detailed, metric.numerator, _keys(metric.numerator), where), metric.numerator), None)
    if metric.numerator.dataset == metric.denominator.dataset:
        both = divided_cells(detailed, metric, _keys(metric.numerator), where)
        sides = (both.with_columns(value=pl.col(side)) for side in ("numerator", "denominator"))
        return Behind(*(_rows(side, metric.numerator) for side in sides))
    shared = divided_cells(detailed, metric, (), where).select(CELL).unique()
    return Behind(*(_of_places(detailed, term, shared, where) for term in (metric.numerator, metric.denominator)))


def effects(before: Cube, after: Cube, datasets: Sequence[str], where: Filter) -> list[Effect]:
    """Every number of the datasets that differs, school year by school year, the newest first; `where` tells whose."""
    found = []
    for metric in OFFERED.values():
        if metric.numerator.dataset in datasets:
            old, new = (_values(cube, metric, where) for cube in (before, after))
            found += [
                Effect(metric, year, old.get(year), new.get(year))
                for year in sorted({*old, *new}, reverse=True)
                if old.get(year) != new.get(year)
            ]
    return sorted(found, key=lambda one: one.school_year, reverse=True)


def _of_places(detailed: Cube, term: Term, shared: pl.DataFrame, where: Filter) -> pl.DataFrame:
    return _rows(cells(detailed, term, _keys(term), where).join(shared, on=CELL, how="semi"), term)


def _keys(term: Term) -> tuple[str, ...]:
    return (*CELL, *WITHIN, *OWN.get(term.dataset, ()), "report_id", *ROW)


def _rows(found: pl.DataFrame, term: Term) -> pl.DataFrame:
    columns = [*_keys(term), "value", "is_reported", "bounds", "doubts", "reports"]
    return found.select(columns).sort(*_keys(term), nulls_last=True)


def _values(cube: Cube, metric: Metric, where: Filter) -> dict[str, float]:
    known = measure(cube, metric, ("school_year",), where).filter(pl.col("value").is_not_null())
    return dict(known.select("school_year", "value").iter_rows())
