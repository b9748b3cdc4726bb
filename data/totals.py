"""Totals against the rows they stand for: nothing is counted twice, nothing that was reported is lost.

A total counts for what nobody listed: the total less the rows of the same thing. Rows that their report declares
complete stand alone. So every slice of the result may be added up.
"""

import polars as pl

from glossary.awards.awards import COUNTED_AWARD_STATUSES
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

BLOCK_SCOPES = ("school_block", "single_school")
CELL = ["school_year", "district_code", "unit_code"]
PLACE = [*CELL, "province_code"]
THINGS: dict[str, tuple[str, ...]] = {
    "initiatives": ("level", "status", "programme"),
    "awards": ("award_kind", "awarding_body", "recipient_kind", "status", "programme", "emulation_title"),
    "welfare": ("flow", "programme", "form", "beneficiary_unit"),
}
# Approved and given awards are both awards; a list of initiatives that names no programme is the yearly one.
ANNUAL_PROGRAMMES = ("teaching_experience", "unspecified")
SAME = {
    "status": dict.fromkeys(COUNTED_AWARD_STATUSES, "given"),
    "programme": dict.fromkeys(ANNUAL_PROGRAMMES, "teaching_experience"),
}
REPORT_ORDER = (
    "federation_report",
    "statistics_form",
    "education_report",
    "school_form",
    "data_file",
    "demo",
    "press",
)


def measures_of(dataset: str) -> tuple[str, ...]:
    """The measure columns of a dataset."""
    return tuple(column.name for column in columns_of(SCHEMAS[dataset]).values() if column.role == "measure")


def settled(dataset: str, rows: pl.DataFrame, measures: tuple[str, ...], reports: pl.DataFrame) -> pl.DataFrame:
    """The rows with totals replaced by what they add to the listed rows; `origin` says counted or reported."""
    listed = rows.filter(~pl.col("is_total")).with_columns(origin=pl.lit("counted"))
    totals = rows.filter(pl.col("is_total")).with_columns(origin=pl.lit("reported"))
    declared = complete(dataset, listed, reports)
    elsewhere = listed.join(declared, on=CELL, how="anti", nulls_equal=True)
    listed = pl.concat([elsewhere, listed.join(declared, on=[*CELL, "report_id"], how="semi", nulls_equal=True)])
    totals = totals.join(declared, on=CELL, how="anti", nulls_equal=True)
    of_school = pl.col("union_id").is_not_null()
    thing = [*PLACE, *THINGS[dataset]]
    schools = _less(
        official_first(totals.filter(of_school), [*thing, "union_id"], reports),
        listed,
        [*thing, "union_id"],
        measures,
    )
    below = pl.concat([listed, schools])
    districts = _less(official_first(totals.filter(~of_school), thing, reports), below, thing, measures)
    return pl.concat([below, districts])


def complete(dataset: str, rows: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """The school years, districts and units for which a report declares that it lists every row, with that report."""
    declared = pl.col("complete_datasets").fill_null("").str.split(" ").list.contains(dataset)
    return rows.join(reports.filter(declared), on="report_id", how="semi").select(*CELL, "report_id").unique()


def official_first(totals: pl.DataFrame, thing: list[str], reports: pl.DataFrame) -> pl.DataFrame:
    """Of totals for one thing in several reports those of the most official one; within a report all its rows."""
    ranked = totals.join(_ranked(reports), on="report_id", how="left").with_columns(pl.col("rank").fill_null(2**31))
    best = ranked.group_by(_thing(thing)).agg(pl.col("rank").min())
    return (
        ranked.with_columns(_thing(thing))
        .join(best, on=["thing", "rank"], how="semi", nulls_equal=True)
        .drop("rank", "thing")
    )


def _ranked(reports: pl.DataFrame) -> pl.DataFrame:
    """Each report with its rank: kind first, then final before provisional, then the newer one."""
    order = {kind: place for place, kind in enumerate(REPORT_ORDER)}
    kind = pl.col("report_kind").replace_strict(order, default=len(order), return_dtype=pl.Int64)
    by = [
        kind,
        pl.col("state") != "final",
        pl.col("published_date").fill_null(pl.date(1900, 1, 1)).dt.epoch("d") * -1,
    ]
    return reports.sort(*by, "report_id").select("report_id", rank=pl.int_range(pl.len(), dtype=pl.Int64))


def _less(totals: pl.DataFrame, listed: pl.DataFrame, thing: list[str], measures: tuple[str, ...]) -> pl.DataFrame:
    """Totals less the listed rows of the same thing; a total that the rows reach or exceed adds nothing."""
    sums = [pl.col(name).sum().alias(f"listed_{name}") for name in measures]
    beside = totals.with_columns(_thing(thing)).join(
        listed.group_by(_thing(thing)).agg(pl.len().alias("listed_rows"), *sums), on="thing", how="left"
    )
    alone = beside.filter(pl.col("listed_rows").is_null()).select(totals.columns)
    partly = beside.filter(pl.col("listed_rows").is_not_null())
    return pl.concat([alone, _remainders(partly, totals, measures)])


def _remainders(partly: pl.DataFrame, totals: pl.DataFrame, measures: tuple[str, ...]) -> pl.DataFrame:
    """One row per thing with what the rows leave of its totals; details on which its totals differ are dropped."""
    left = [_left(name) for name in measures]
    kept = [name for name in totals.columns if name not in measures]
    one = partly.group_by("thing", maintain_order=True).agg(
        *(pl.col(name).first() if name in SAME else _agreed(name) for name in kept),
        *(pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()).alias(name) for name in measures),
        *(pl.col(f"listed_{name}").first() for name in measures),
    )
    remains = one.with_columns(left).filter(pl.any_horizontal(pl.col(name) > 0 for name in measures))
    return remains.select(totals.columns)


def _agreed(column: str) -> pl.Expr:
    differing = pl.lit("approximate" if column == "bound" else None)
    return pl.when(pl.col(column).n_unique() == 1).then(pl.col(column).first()).otherwise(differing).alias(column)


def _left(measure: str) -> pl.Expr:
    remainder = pl.col(measure) - pl.col(f"listed_{measure}")
    return pl.when(remainder > 0).then(remainder).alias(measure)


def _thing(columns: list[str]) -> pl.Expr:
    """One comparable value of several columns: codes that metrics add up as one stand for the same thing."""
    return pl.struct(pl.col(name).replace(SAME.get(name, {})) for name in columns).alias("thing")
