"""What a release to come does to the numbers of the catalogue: each one before and after, where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.measure import measure
from metrics.metric import Metric


@dataclass(frozen=True)
class Effect:
    """One number of one school year before and after, as `measure` gives it; null where nobody reported it."""

    metric: Metric
    school_year: str
    before: float | None
    after: float | None


def effects(before: Cube, after: Cube, datasets: Sequence[str], where: Filter) -> list[Effect]:
    """Every number of the datasets that differs, school year by school year, the newest first; `where` tells whose."""
    found = []
    for metric in CATALOGUE.values():
        if metric.numerator.dataset in datasets:
            old, new = (_values(cube, metric, where) for cube in (before, after))
            found += [
                Effect(metric, year, old.get(year), new.get(year))
                for year in sorted({*old, *new}, reverse=True)
                if old.get(year) != new.get(year)
            ]
    return sorted(found, key=lambda one: one.school_year, reverse=True)


def _values(cube: Cube, metric: Metric, where: Filter) -> dict[str, float]:
    known = measure(cube, metric, ("school_year",), where).filter(pl.col("value").is_not_null())
    return dict(known.select("school_year", "value").iter_rows())
