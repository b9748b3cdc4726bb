"""Where reports do not agree: listed rows with a total of the same thing, or two reports with each other."""

from collections.abc import Iterator, Sequence
from typing import Any

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES, CELL, PLACE, SAME, THINGS, complete, measures_of, official_first
from glossary.codes import CodeList
from glossary.writing.text import lowered
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.reports.disagreement import LISTED, PRINTED, TOTAL, Disagreement, Side, contradicts
from metrics.reports.of_figures import of_figures
from metrics.wording.figures import Row, period_words
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

# The unit of a measure; that of beneficiaries stands in the row itself.
UNITS_OF = {
    "count": {"initiatives": "initiatives", "awards": "awards"},
    "benefit_vnd": {"initiatives": "vnd"},
    "amount_vnd": {"welfare": "vnd"},
    "activity_count": {"welfare": "occasions"},
}
PERIOD = ("period_kind", "period_start", "period_end")


def disagreements(release: Opened, cube: Cube, where: Filter) -> list[Disagreement]:
    """Every disagreement under the filter's districts and years; the newest school year first, then by district."""
    of_places = Filter(where.first_year, where.last_year, where.districts)
    reports = release.scan("reports").collect()
    found = [one for dataset in THINGS for one in _of_dataset(release, cube, dataset, of_places, reports)]
    return sorted([*found, *of_figures(release, cube, of_places)], key=_order)


def thing_words(dataset: str, row: Row) -> str:
    """The labels of what makes the thing, after the dataset's title; what is not stated is left out."""
    columns = columns_of(SCHEMAS[dataset])
    labels = [
        _label(columns[name].codes, row[name]) for name in THINGS[dataset] if row[name] not in {None, "unspecified"}
    ]
    words = [SCHEMAS[dataset].dataset_title(), *map(lowered, labels)]
    return " – ".join(words)


def unit_of(dataset: str, measure: str, row: Row) -> str:
    """The unit, a code of UNITS, in which a measure of a row counts."""
    if measure == "beneficiary_count":
        return str(row["beneficiary_unit"] or "units")
    return UNITS_OF[measure][dataset]


def _of_dataset(
    release: Opened, cube: Cube, dataset: str, where: Filter, reports: pl.DataFrame
) -> Iterator[Disagreement]:
    """Totals of districts against all rows of the thing, totals of schools against the school's own."""
    scan = _rows(release, dataset, where).filter(pl.col("scope").is_in(list(BLOCK_SCOPES)))
    placed = scan.with_columns(reporting_place(), pl.col("unit_code").fill_null(""))
    alike = placed.with_columns(_same_codes(dataset))
    totals, listed = alike.filter("is_total").collect(), alike.filter(~pl.col("is_total"))
    counted = cube.facts[dataset].filter(origin="counted").with_columns(reporting_place())
    declared = complete(dataset, counted, reports)
    for is_of_school, some in totals.with_columns(of=pl.col("union_id").is_not_null()).group_by("of"):
        key = [*PLACE, *PERIOD, *THINGS[dataset], *(["union_id"] if is_of_school[0] else [])]
        places = some.select(PLACE).unique().lazy()
        beside = listed.join(places, on=PLACE, how="semi", nulls_equal=True)
        for measure in measures_of(dataset):
            stated = some.drop_nulls(measure)
            best = _summed(official_first(stated, key, reports), key, measure)
            yield from _between_reports(dataset, measure, best, _summed(stated, [*key, "report_id"], measure), key)
            yield from _with_rows(dataset, measure, best, _listed(beside, declared, key, measure), key)


def _rows(release: Opened, dataset: str, where: Filter) -> pl.LazyFrame:
    """Every row of the districts and years that whoever opened the release may read."""
    scan, year = release.scan(dataset), pl.col("school_year")
    if where.districts:
        scan = scan.filter(pl.col("district_code").is_in(list(where.districts)))
    if where.first_year:
        scan = scan.filter(year >= where.first_year)
    return scan.filter(year <= where.last_year) if where.last_year else scan


def _same_codes(dataset: str) -> list[pl.Expr]:
    """Codes that metrics add up as one become one, where the dataset has them."""
    known = {name: columns_of(SCHEMAS[dataset])[name].codes or {} for name in THINGS[dataset] if name in SAME}
    return [pl.col(name).replace({a: b for a, b in SAME[name].items() if b in codes}) for name, codes in known.items()]


def _summed(totals: pl.DataFrame, key: Sequence[str], measure: str) -> pl.DataFrame:
    """One row per key: value, bound ("approximate" where its rows differ in it), reports."""
    same_bound = pl.when(pl.col("bound").n_unique() == 1).then(pl.col("bound").first()).otherwise(pl.lit("approximate"))
    return totals.group_by(key).agg(
        pl.col(measure).sum().cast(pl.Float64).alias("value"),
        same_bound.alias("bound"),
        pl.col("report_id").unique().sort().alias("reports"),
    )


def _listed(listed: pl.LazyFrame, declared: pl.DataFrame, key: Sequence[str], measure: str) -> pl.DataFrame:
    """One row per key: listed, listed_reports, is_whole; where a report declares its list complete it alone counts."""
    whole = declared.lazy().with_columns(is_whole=pl.lit(True))
    marked = listed.join(whole, on=[*CELL, "report_id"], how="left").with_columns(pl.col("is_whole").fill_null(False))
    counted = marked.filter(pl.col("is_whole") | ~pl.col("is_whole").any().over(CELL))
    stated = counted.filter(pl.col(measure).is_not_null())
    return (
        stated.group_by(key)
        .agg(
            pl.col(measure).sum().cast(pl.Float64).alias("listed"),
            pl.col("report_id").unique().sort().alias("listed_reports"),
            pl.col("is_whole").first(),
        )
        .collect()
    )


def _with_rows(
    dataset: str, measure: str, best: pl.DataFrame, listed: pl.DataFrame, key: Sequence[str]
) -> Iterator[Disagreement]:
    for row in best.join(listed, on=key, how="inner", nulls_equal=True).iter_rows(named=True):
        if contradicts(row["value"], row["bound"], row["listed"], is_whole=row["is_whole"]):
            first = Side(LISTED, row["listed"], "exact", tuple(row["listed_reports"]))
            second = Side(TOTAL, row["value"], row["bound"], tuple(row["reports"]))
            yield _disagreement("rows_and_total", dataset, measure, row, (first, second))


def _between_reports(
    dataset: str, measure: str, best: pl.DataFrame, each: pl.DataFrame, key: Sequence[str]
) -> Iterator[Disagreement]:
    both = best.join(each, on=key, how="inner", nulls_equal=True, suffix="_other")
    for row in both.filter(~pl.col("reports").list.contains(pl.col("report_id"))).iter_rows(named=True):
        if (row["value"], row["bound"]) != (row["value_other"], row["bound_other"]):
            first = Side(PRINTED, row["value"], row["bound"], tuple(row["reports"]))
            second = Side(PRINTED, row["value_other"], row["bound_other"], (row["report_id"],))
            yield _disagreement("two_reports", dataset, measure, row, (first, second))


def _disagreement(kind: Any, dataset: str, measure: str, row: Row, sides: tuple[Side, Side]) -> Disagreement:
    return Disagreement(
        kind=kind,
        dataset=dataset,
        thing=thing_words(dataset, row),
        period=period_words(row),
        school_year=row["school_year"],
        district_code=row["district_code"],
        province_code=row["province_code"],
        unit=unit_of(dataset, measure, row),
        first=sides[0],
        second=sides[1],
    )


def _label(codes: object, code: str) -> str:
    return codes.label(code) if isinstance(codes, CodeList) else str(code)


def _order(one: Disagreement) -> tuple[Any, ...]:
    year = -int((one.school_year or "0")[:4])
    return year, one.district_code or "", one.dataset, one.thing, one.unit, one.second.reports
