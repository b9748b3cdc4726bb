"""Who has not reported a number in a school year: districts, and unions within the districts that sent a list."""

from dataclasses import dataclass, replace

import polars as pl

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.measure import measure_per_district
from metrics.metric import Metric
from metrics.terms import applying, reporting


@dataclass(frozen=True)
class Absent:
    """`districts` are codes; `unions` (union_id, district_code) of those on a list that does not say it."""

    districts: tuple[str, ...]
    unions: tuple[tuple[str, str], ...]


def absent(cube: Cube, detailed: Cube, metric: Metric, where: Filter, school_year: str) -> Absent:
    """Who is missing under a filter; expected are the chosen places, else all that report in those years at all.

    `detailed` is the cube with its rows apart. Only what each union reports by itself is missed of single unions.
    """
    of_year = replace(where, first_year=school_year, last_year=school_year)
    having = set(measure_per_district(cube, metric, of_year).drop_nulls("value")["district_code"])
    expected = where.districts or tuple(cube.reporters(school_year >= FIRST_YEAR_OF_UNITS))
    return Absent(tuple(code for code in expected if code not in having), _unions(detailed, metric, of_year))


def _unions(detailed: Cube, metric: Metric, of_year: Filter) -> tuple[tuple[str, str], ...]:
    terms = [metric.numerator, *([metric.denominator] if metric.denominator else [])]
    if any(term.dataset != "unions" for term in terms):
        return ()
    asked = pl.all_horizontal(*(fits for term in terms for fits in applying(term)), pl.lit(True))
    said = pl.all_horizontal(*(stated for term in terms for stated in reporting(term)), pl.lit(True))
    silent = of_year.rows(detailed.facts["unions"]).filter(asked, ~said)
    return tuple(silent.select("union_id", "district_code").unique().sort("district_code", "union_id").iter_rows())
