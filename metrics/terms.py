"""What one term comes to per school year, district and breakdown: counted rows and reported totals settled."""

from collections.abc import Sequence

import polars as pl

from metrics.cube import Cube
from metrics.filter import Filter
from metrics.metric import Reported, Term
from metrics.settle import official_first

CELL = ("school_year", "district_code")
VALUES = {"value": pl.Float64, "is_counted": pl.Boolean, "is_reported": pl.Boolean}
LISTS = {"bounds": pl.List(pl.String), "reports": pl.List(pl.String)}


def cells(cube: Cube, term: Term, by: Sequence[str], where: Filter, also: Term | None = None) -> pl.DataFrame:
    """One row per school year, district and `by` value for which the term is reported.

    Columns: the keys, value, is_counted and is_reported (what it rests on), bounds, reports. With `also` the rows
    must report that term of the same dataset too. Value 0 stands only where rows say that there is none.
    """
    counted = counted_cells(cube, term, by, where, also)
    totals = reported_cells(cube, term.reported, where)
    if totals.is_empty():
        return counted
    return pl.concat([counted, _remainders(cube, term, counted, totals, keys(by))])


def keys(by: Sequence[str]) -> list[str]:
    """School year and district, then the breakdown's own columns."""
    return [*CELL, *(name for name in by if name not in CELL)]


def counted_cells(cube: Cube, term: Term, by: Sequence[str], where: Filter, also: Term | None = None) -> pl.DataFrame:
    """The part that rests on the dataset's own rows."""
    rows = where.rows(cube.facts[term.dataset]).filter(*reporting(term), *(reporting(also) if also else []))
    hit = pl.all_horizontal(pl.lit(True), *(pl.col(name).is_in(list(codes)) for name, codes in term.where.items()))
    amount = pl.when(hit).then(pl.col(term.measure)).otherwise(0).sum().cast(pl.Float64).alias("value")
    is_hit = hit if term.dataset != "unions" else pl.lit(True)
    return (
        rows.filter(is_hit | _is_complete(cube, term.dataset))
        .group_by(keys(by))
        .agg(
            amount,
            (pl.col("origin") == "counted").any().alias("is_counted"),
            (pl.col("origin") == "reported").any().alias("is_reported"),
            pl.col("bound").filter(hit).unique().sort().alias("bounds"),
            pl.col("report_id").unique().sort().alias("reports"),
        )
        .select(*keys(by), *VALUES, *LISTS)
    )


def reporting(term: Term) -> list[pl.Expr]:
    """True for rows that say something about the term, be it zero."""
    stated = [pl.col(name).is_not_null() for name in term.where]
    return stated if term.measure == "row_count" else [*stated, pl.col(f"{term.measure}_reported")]


def reported_cells(cube: Cube, reported: Reported | None, where: Filter) -> pl.DataFrame:
    """The totals that reports print, per school year and district: value, bounds, reports."""
    rows = where.place_rows(cube.figures)
    if reported is None or where.is_within_district:
        return _no_totals()
    rows = rows.filter(
        (pl.col("indicator") == reported.indicator) & (pl.col("value_kind") == "actual"),
        pl.col(reported.column).is_not_null() & (pl.col("bound") != "range"),
        pl.col("base_label").is_null() if reported.column == "base_value" else pl.lit(True),
        *(pl.col(name).is_in(list(codes)) for name, codes in reported.where.items()),
    )
    return (
        official_first(rows, [*CELL], cube.reports)
        .group_by(CELL)
        .agg(
            pl.col(reported.column).sum().alias("value"),
            pl.col("bound").unique().sort().alias("bounds"),
            pl.col("report_id").unique().sort().alias("reports"),
        )
    )


def _no_totals() -> pl.DataFrame:
    return pl.DataFrame(schema={**dict.fromkeys(CELL, pl.String), "value": pl.Float64, **LISTS})


def _remainders(cube: Cube, term: Term, counted: pl.DataFrame, totals: pl.DataFrame, key: list[str]) -> pl.DataFrame:
    """What totals add to the counted rows; it belongs to no level, cluster or other breakdown."""
    complete = cube.complete.filter(pl.col("dataset") == term.dataset)
    listed = counted.group_by(CELL).agg(listed=pl.col("value").sum())
    beside = totals.join(complete, on=CELL, how="anti").join(listed, on=CELL, how="left")
    left = beside.filter(pl.col("listed").is_null() | (pl.col("value") > pl.col("listed")))
    return left.with_columns(
        pl.col("value") - pl.col("listed").fill_null(0),
        *(pl.lit(None, dtype=counted.schema[name]).alias(name) for name in key if name not in CELL),
        is_counted=pl.lit(False),
        is_reported=pl.lit(True),
    ).select(*key, *VALUES, *LISTS)


def _is_complete(cube: Cube, dataset: str) -> pl.Expr:
    """Rows of a district and year whose dataset is declared complete, where nothing listed means none."""
    complete = cube.complete.filter(pl.col("dataset") == dataset)
    declared = (complete["school_year"] + ":" + complete["district_code"]).unique().implode()
    return pl.format("{}:{}", pl.col("school_year"), pl.col("district_code")).is_in(declared)
