"""What one term comes to per school year, place and breakdown: counted rows and reported totals settled."""

from collections.abc import Sequence

import polars as pl

from data.totals import official_first
from glossary.awards.bodies import AWARDING_BODIES
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.metric import Reported, Term

# Two wards of one former district print two totals, so that a cell is what one of them reports.
CELL = ("school_year", "district_code", "unit_code")
COLUMNS = ("value", "is_counted", "is_reported", "bounds", "doubts", "reports")
_OF_DISTRICTS = (
    ("level", {"district"}),
    ("awarding_body", {code for code, body in AWARDING_BODIES.items() if body.tier == "district"}),
)
# A figure that names one of these is a part of the figure that names none.
PARTS = ("level", "ownership", "union_kind")


def cells(cube: Cube, term: Term, by: Sequence[str], where: Filter) -> pl.DataFrame:
    """One row per school year, district and `by` value for which the term is reported.

    Columns: the keys, value, is_counted and is_reported (what it rests on), bounds, doubts, reports. Value 0 stands
    only where rows say that there is none.
    """
    counted = counted_cells(cube, term, by, where)
    totals = reported_cells(cube, term.reported, where)
    if totals.is_empty():
        return counted
    listed = counted.group_by(CELL).agg(pl.col("value").sum().alias("listed"))
    open_totals = totals.join(listed_whole(cube, term, where), on=CELL, how="anti")
    beside = open_totals.join(listed, on=CELL, how="left")
    left = beside.filter(pl.col("listed").is_null() | (pl.col("value") > pl.col("listed")))
    rest = left.with_columns(pl.col("value") - pl.col("listed").fill_null(0))
    return _one_per_key(pl.concat([counted, remainders(rest, counted)]), keys(by))


def keys(by: Sequence[str]) -> list[str]:
    """School year, district and unit, then the breakdown's own columns."""
    return [*CELL, *(name for name in by if name not in CELL)]


def counted_cells(cube: Cube, term: Term, by: Sequence[str], where: Filter, also: Term | None = None) -> pl.DataFrame:
    """The part that rests on the dataset's own rows; with `also` they must report that term too.

    Each union says yes or no for itself. Of other datasets a row that is not there says no where the list is
    declared complete, unless another row leaves open how many it stands for, or the body that decides has ended:
    after the districts a list without their initiatives is no nought.
    """
    marked = where.rows(cube.coded[term.dataset]).with_columns(**_answers(term, also))
    spoken = marked.filter(pl.any_horizontal("says", "denies", "leaves_open"))
    answers = pl.col("says") | (pl.col("denies") & (pl.col("is_union") | ~pl.col("says").any()))
    known = spoken.group_by(keys(by)).agg(
        pl.col(term.measure).filter("says").sum().cast(pl.Float64).alias("value"),
        (answers & (pl.col("origin") == "counted")).any().alias("is_counted"),
        (answers & (pl.col("origin") == "reported")).any().alias("is_reported"),
        pl.col("bound").filter("says").unique().sort().alias("bounds"),
        pl.col("doubt").filter("says").drop_nulls().unique().sort().alias("doubts"),
        pl.col("report_id").filter(answers).unique().sort().alias("reports"),
        is_known=pl.col("says").any() | ~pl.col("leaves_open").any(),
    )
    return texts(known.filter("is_known").select(*keys(by), *COLUMNS))


def reporting(term: Term) -> list[pl.Expr]:
    """True for rows that say something about the term, be it zero."""
    asked = [pl.col(name).is_in(list(codes)).fill_null(False) for name, codes in term.among.items()]
    stated = [pl.col(name).is_not_null() for name in term.where]
    measured = [] if term.measure == "row_count" else [pl.col(f"{term.measure}_reported")]
    return [*asked, *stated, *measured]


def applying(term: Term) -> list[pl.Expr]:
    """True for rows of whom the term may be asked."""
    return [pl.col(name).is_in(list(codes)).fill_null(True) for name, codes in term.among.items()]


def is_of_districts(term: Term) -> bool:
    """Whether only districts could do what the term counts, so that nobody is asked for it since they ended."""
    return any(name in term.where and set(term.where[name]) <= codes for name, codes in _OF_DISTRICTS)


def listed_whole(cube: Cube, term: Term, where: Filter, also: Term | None = None) -> pl.DataFrame:
    """School years and districts whose list is declared complete and reports the term in every row that it fits."""
    terms = [term, *([also] if also else [])]
    asked = pl.all_horizontal(*(fits for one in terms for fits in applying(one)), pl.lit(True))
    said = pl.all_horizontal(*(stated for one in terms for stated in reporting(one)), pl.lit(True))
    rows = where.place_rows(cube.coded[term.dataset]).filter("is_complete")
    silent = rows.group_by(CELL).agg(is_silent=(asked & ~said).any())
    return texts(silent.filter(~pl.col("is_silent")).select(CELL))


def reported_cells(
    cube: Cube, reported: Reported | None, where: Filter, beside: Reported | None = None
) -> pl.DataFrame:
    """The totals that reports print, per school year and district, with the columns of `cells`.

    A value and its base are one fact: with `beside` of the same indicator only rows that state both count.
    """
    if reported is None or where.is_within_district:
        return _no_totals()
    columns = {reported.column}
    if beside and beside.indicator == reported.indicator:
        columns.add(beside.column)
    rows = where.place_rows(cube.figures).filter(
        (pl.col("indicator") == reported.indicator) & (pl.col("value_kind") == "actual"),
        pl.all_horizontal(pl.col(name).is_not_null() for name in columns) & (pl.col("bound") != "range"),
        pl.col("base_label").is_null() if "base_value" in columns else pl.lit(True),
        *(pl.col(name).is_in(list(codes)) for name, codes in reported.where.items()),
    )
    best = official_first(rows, [*CELL], cube.reports)
    is_whole = pl.all_horizontal(pl.col(name).is_null() for name in PARTS if name not in reported.where)
    return (
        best.filter(is_whole | ~is_whole.any().over(*CELL, *reported.where))
        .group_by(CELL)
        .agg(
            pl.col(reported.column).sum().alias("value"),
            pl.col("bound").unique().sort().alias("bounds"),
            pl.col("doubt").drop_nulls().unique().sort().alias("doubts"),
            pl.col("report_id").unique().sort().alias("reports"),
        )
        .with_columns(is_counted=pl.lit(False), is_reported=pl.lit(True))
        .select(*CELL, *COLUMNS)
    )


def texts(frame: pl.DataFrame) -> pl.DataFrame:
    """Categoricals as the texts they are."""
    lists = [name for name, dtype in frame.schema.items() if dtype == pl.List(pl.Categorical)]
    return frame.with_columns(pl.col(pl.Categorical).cast(pl.String), pl.col(lists).cast(pl.List(pl.String)))


def remainders(rest: pl.DataFrame, counted: pl.DataFrame) -> pl.DataFrame:
    """What totals add to the counted rows, in their shape; it belongs to no level, cluster or other breakdown."""
    absent = [name for name in counted.columns if name not in rest.columns]
    nulls = (pl.lit(None, dtype=counted.schema[name]).alias(name) for name in absent)
    return rest.with_columns(nulls).select(counted.columns)


def _answers(term: Term, also: Term | None) -> dict[str, pl.Expr]:
    is_union = term.dataset == "unions"
    is_stated = pl.all_horizontal(*reporting(term), *(reporting(also) if also else []), pl.lit(True))
    may_be_hit = _codes_fit(term).fill_null(True)
    return {
        "is_union": pl.lit(is_union),
        "says": _codes_fit(term).fill_null(False) & is_stated,
        "denies": ~may_be_hit & (is_stated if is_union else pl.col("is_complete") & ~_is_over(term)),
        "leaves_open": may_be_hit & ~is_stated & (not is_union),
    }


def _codes_fit(term: Term) -> pl.Expr:
    """Null where a code that decides is not reported and no other one excludes the row."""
    return pl.all_horizontal(*(pl.col(name).is_in(list(codes)) for name, codes in term.where.items()), pl.lit(True))


def _is_over(term: Term) -> pl.Expr:
    """True for rows of school years in which nobody was left who could do what the term counts."""
    return pl.lit(is_of_districts(term)) & (pl.col("school_year") >= FIRST_YEAR_OF_UNITS)


def _one_per_key(frame: pl.DataFrame, key: list[str]) -> pl.DataFrame:
    """Counted rows and remainders of the same key together, so that a join meets each key once."""
    return frame.group_by(key).agg(
        pl.col("value").sum(),
        pl.col("is_counted", "is_reported").any(),
        pl.col("bounds", "doubts", "reports").explode().drop_nulls().unique().sort(),
    )


def _no_totals() -> pl.DataFrame:
    lists = (pl.List(pl.String),) * 3
    types = (pl.Float64, pl.Boolean, pl.Boolean, *lists)
    return pl.DataFrame(schema={**dict.fromkeys(CELL, pl.String), **dict(zip(COLUMNS, types, strict=True))})
