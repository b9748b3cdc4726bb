"""The unions of a district one by one, a union over the school years, and its neighbours in the cluster."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from data.releases.load import Opened
from data.totals import BLOCK_SCOPES
from glossary.unions import SCHOOL_LEVELS
from glossary.writing.text import vietnamese_order
from metrics.cube.filter import Filter
from metrics.cube.rows import rows
from metrics.reports.silent_unions import ASKED

Row = dict[str, Any]


def union_list(release: Opened, where: Filter) -> list[Row]:
    """The newest row of every union under the filter, by school level and name; those known only by name last."""
    newest = _rows(release, where).unique("union_id", keep="last", maintain_order=True)
    return sorted(newest.iter_rows(named=True), key=_order)


def union_years(release: Opened, union_id: str, where: Filter) -> list[Row]:
    """The rows of one union in the years of the filter, the newest first; empty for a union that no list names."""
    of_years = Filter(where.first_year, where.last_year)
    return _rows(release, of_years, (union_id,)).reverse().rows(named=True)


def neighbours(release: Opened, union: Row) -> list[Row]:
    """The other unions of its cluster in the school year of the row; empty when it names none."""
    if union["cluster"] is None:
        return []
    year, district = union["school_year"], union["district_code"]
    of_district = union_list(release, Filter(year, year, (district,)))
    return [one for one in of_district if one["cluster"] == union["cluster"] and one["union_id"] != union["union_id"]]


def unanswered(union: Row) -> Sequence[str]:
    """What a union was asked and did not say: names of columns of `unions`."""
    return [name for name in ASKED if union[name] is None]


def rows_naming(release: Opened, dataset: str, where: Filter, union_id: str) -> pl.DataFrame:
    """The rows of a dataset that name the union, in the years of the filter, the newest first."""
    of_years = replace(where, districts=(), clusters=(), levels=(), ownerships=())
    found = rows(release, dataset, of_years, (union_id,))
    return found.sort("school_year", "report_id", "source_ref", descending=[True, False, False]).collect()


def _rows(release: Opened, where: Filter, unions: tuple[str, ...] = ()) -> pl.DataFrame:
    scan = rows(release, "unions", where, unions).filter(pl.col("scope").is_in(list(BLOCK_SCOPES)))
    return scan.sort("school_year", "union_id").collect()


def _order(row: Row) -> tuple[bool, int, str]:
    level = row["school_level"]
    place = len(SCHOOL_LEVELS) if level is None else SCHOOL_LEVELS.order(level)
    return row["is_name_only"], place, vietnamese_order(row["union_name"])
