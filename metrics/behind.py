"""The rows that a number rests on, with what each of them adds to it."""

from dataclasses import dataclass

import polars as pl

from metrics.cube import ROW, Cube
from metrics.filter import Filter
from metrics.metric import Metric, Term
from metrics.ratio import divided_cells
from metrics.terms import CELL, cells

ROW_KEYS = (*CELL, "report_id", *ROW)


@dataclass(frozen=True)
class Behind:
    """Rows that add up to one side of a number.

    Columns: school_year, district_code, report_id, source_ref, union_id (null for what a total adds to the rows),
    value (what the row adds), is_reported (a reported total or what is left of one), bounds and doubts
    (codes), reports (ids).
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


def behind(detailed: Cube, metric: Metric, where: Filter) -> Behind:
    """What the metric rests on under a filter; `detailed` is the cube with its rows apart.

    A stock has the rows of every school year in range; its value is that of one school year's rows.
    """
    if metric.denominator is None:
        return Behind(_rows(cells(detailed, metric.numerator, ROW_KEYS, where)), None)
    if metric.numerator.dataset == metric.denominator.dataset:
        both = divided_cells(detailed, metric, ROW_KEYS, where)
        return Behind(_side(both, "numerator"), _side(both, "denominator"))
    shared = divided_cells(detailed, metric, (), where).select(CELL).unique()
    return Behind(*(_of_places(detailed, term, shared, where) for term in (metric.numerator, metric.denominator)))


def _of_places(detailed: Cube, term: Term, shared: pl.DataFrame, where: Filter) -> pl.DataFrame:
    return _rows(cells(detailed, term, ROW_KEYS, where).join(shared, on=CELL, how="semi"))


def _side(both: pl.DataFrame, side: str) -> pl.DataFrame:
    return _rows(both.with_columns(value=pl.col(side)))


def _rows(found: pl.DataFrame) -> pl.DataFrame:
    columns = [*ROW_KEYS, "value", "is_reported", "bounds", "doubts", "reports"]
    return found.select(columns).sort(*ROW_KEYS, nulls_last=True)
