"""Protected rows as anyone may read them: gathered by district and thing, small cells named without their figures.

What is left can be added up and subtracted in any way: no two sums differ by what is hidden, because nothing that
anybody but an editor reads is made of it. Cells are those of the place that reported, before a view is chosen.
"""

from dataclasses import dataclass

import polars as pl

from data.access.protection import is_protected, public_columns
from data.settings import least_people
from data.totals import BLOCK_SCOPES, THINGS, measures_of, settled
from glossary.periods import SMALL_COUNT
from glossary.writing.symbols import SYMBOLS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.schemas.welfare import MILLION, USUAL_EACH

WHEN_AND_WHERE = (
    "school_year",
    "period_kind",
    "period_start",
    "period_end",
    "province_code",
    "district_code",
    "unit_code",
    "scope",
)
# The report of cells that several reports made: to name them would name the schools.
GATHERED = {"final": "gathered-final", "provisional": "gathered-provisional"}
GATHERED_TITLE = "Nhiều báo cáo, không nêu tên để bảo vệ người được giúp"
# What one person gets at most where its form has no usual span (rule R37): as many people at least as money says.
MOST_EACH = 5 * MILLION
SCHOOLS = 2


@dataclass(frozen=True)
class Protected:
    """`rows` stand for the protected rows of a dataset; `sources` are reports that only such rows name."""

    rows: pl.DataFrame
    sources: pl.DataFrame


def gathered(dataset: str, rows: pl.DataFrame, reports: pl.DataFrame) -> Protected:
    """The cells of all rows of a dataset: its public columns, one row a cell; small ones without figures.

    A cell is small below `least_people()`, or when it rests on one school; 0 stays 0. Where the rows do not say how
    many people, each is one, or as many as its money must have reached.
    """
    kept = pl.concat([_settled(dataset, rows, reports), _others(dataset, rows)]).with_columns(
        _school(), _people(dataset)
    )
    key = [*WHEN_AND_WHERE, *THINGS[dataset]]
    of_block = pl.when(pl.col("scope") == "single_school").then(pl.lit("school_block")).otherwise(pl.col("scope"))
    told = kept.with_columns(of_block.alias("scope")).group_by(key, maintain_order=True).agg(*_summed(dataset, key))
    named = _without_small(dataset, told, reports)
    return Protected(_shaped(dataset, named), _sources(named, reports))


def figures_told(figures: pl.DataFrame, help_cells: pl.DataFrame) -> pl.DataFrame:
    """The protected totals that may be told: large enough, and of no place and period with a small cell of help.

    Of a printed total and the cells that may be read the difference would be the small one.
    """
    place = ["school_year", "period_kind", "period_start", "period_end", "district_code", "unit_code"]
    small = help_cells.filter(pl.col("doubt") == SMALL_COUNT)
    each = pl.when(pl.col("unit") == "vnd").then(pl.col("value") // MOST_EACH).otherwise(pl.col("value"))
    is_large = (pl.col("value") == 0) | (each >= least_people())
    kept = figures.filter(is_large, pl.col("scope") != "single_school")
    return kept.join(small, on=place, how="anti", nulls_equal=True).select(public_columns("figures"))


def _in_block() -> pl.Expr:
    is_placed = pl.col("district_code").is_not_null() | pl.col("unit_code").is_not_null()
    return (pl.col("scope").is_in(list(BLOCK_SCOPES)) & is_placed & (pl.col("period_kind") == "school_year")).fill_null(
        False
    )


def _settled(dataset: str, rows: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """The protected rows that count, totals standing for what nobody listed."""
    block = rows.filter(_in_block()).with_columns(pl.col("unit_code").fill_null(""))
    counted = settled(dataset, block, measures_of(dataset), reports).drop("origin")
    return counted.with_columns(pl.col("unit_code").replace("", None)).filter(is_protected(dataset))


def _others(dataset: str, rows: pl.DataFrame) -> pl.DataFrame:
    """Protected rows of other periods and scopes; a total hides the list that it may be compared with."""
    others = rows.filter(~_in_block(), is_protected(dataset))
    thing = pl.struct(*WHEN_AND_WHERE, *THINGS[dataset])
    return others.filter(pl.col("is_total") | ~pl.col("is_total").any().over(thing)).select(rows.columns)


def _school() -> pl.Expr:
    """Whose row it is; null where it is the district's own."""
    nameless = pl.when(pl.col("scope") == "single_school").then(pl.col("report_id"))
    return pl.coalesce("union_id", nameless).alias("school")


def _people(dataset: str) -> pl.Expr:
    """How many people at least stand behind a row."""
    if dataset == "awards":
        return pl.col("count").alias("people")
    most = {form: span[1] for form, span in USUAL_EACH.items()}
    each = pl.col("form").replace_strict(most, default=MOST_EACH, return_dtype=pl.Int64)
    paid = pl.max_horizontal(pl.lit(1), pl.col("amount_vnd").fill_null(0) // each)
    counted = pl.col("beneficiary_count")
    return pl.when(counted > 0).then(counted).otherwise(paid).alias("people")


def _summed(dataset: str, key: list[str]) -> list[pl.Expr]:
    """Sums, what all rows agree on, and whether the cell may be told."""
    measures = measures_of(dataset)
    apart = {*key, *measures, "report_id", "doubt", "bound", "is_total"}
    agreed = [pl.when(pl.col(name).n_unique() == 1).then(pl.col(name).first()).alias(name)
              for name in public_columns(dataset) if name not in apart]  # fmt: skip
    bound = pl.when(pl.col("bound").n_unique() == 1).then(pl.col("bound").first()).otherwise(pl.lit("approximate"))
    return [
        *(pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()).alias(name) for name in measures),
        *agreed,
        bound.alias("bound"),
        pl.col("doubt").drop_nulls().sort().first(),
        pl.col("is_total").all(),
        pl.col("report_id").unique().sort().alias("reports"),
        pl.len().alias("rows"),
        pl.col("school").is_null().all().alias("is_of_district"),
        _may_be_told(measures).alias("is_told"),
    ]


def _may_be_told(measures: tuple[str, ...]) -> pl.Expr:
    """Each figure for itself, for a sum of money may rest on one school where the number of people does not."""
    large = [~(pl.col(name) > 0).any() | _is_large(pl.col(name) > 0) for name in measures]
    is_silent = pl.all_horizontal(pl.col(name).is_null().all() for name in measures)
    return pl.when(is_silent).then(_is_large(pl.lit(True))).otherwise(pl.all_horizontal(large))


def _is_large(among: pl.Expr) -> pl.Expr:
    """Enough people from more than one school; what a district states by itself rests on no single one."""
    rows = among.fill_null(False)
    schools = pl.col("school").filter(rows)
    is_spread = (schools.drop_nulls().n_unique() >= SCHOOLS) | schools.is_null().any()
    return is_spread & (pl.col("people").filter(rows).sum() >= least_people())


def _without_small(dataset: str, cells: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """The cells with the report that may be named; small ones keep their place and thing only."""
    is_told, only = pl.col("is_told"), pl.col("reports").list.first()
    is_one = pl.col("reports").list.len() == 1
    may_be_named = is_one & (is_told | only.is_in(_listing_all(dataset, reports)))
    is_own = is_told & pl.col("is_of_district") & (pl.col("rows") == 1)
    hidden = SYMBOLS["hidden"].label
    ref = (
        pl.when(is_own)
        .then("source_ref")
        .when(is_told)
        .then(pl.format("gộp {} dòng", "rows"))
        .otherwise(pl.lit(hidden))
    )
    kept = {*WHEN_AND_WHERE, *THINGS[dataset], "is_total", "bound", "doubt", "note", "report_id", "source_ref"}
    blank = [name for name in public_columns(dataset) if name not in kept]
    return cells.with_columns(
        *(pl.when(is_told).then(pl.col(name)).alias(name) for name in blank),
        pl.when(is_told).then("bound").otherwise(pl.lit("exact")).alias("bound"),
        pl.when(is_told).then("doubt").otherwise(pl.lit(SMALL_COUNT)).alias("doubt"),
        pl.when(is_own).then("note").alias("note"),
        pl.when(may_be_named).then(only).otherwise(_gathered_name(reports)).alias("report_id"),
        ref.alias("source_ref"),
    )


def _listing_all(dataset: str, reports: pl.DataFrame) -> list[str]:
    """The reports that declare to list every row: they are of districts, and what they list must stay theirs."""
    declared = pl.col("complete_datasets").fill_null("").str.split(" ").list.contains(dataset)
    return reports.filter(declared)["report_id"].to_list()


def _gathered_name(reports: pl.DataFrame) -> pl.Expr:
    """The report that stands for several; one that is not final makes it provisional."""
    open_ones = reports.filter(state="provisional")["report_id"].to_list()
    is_open = pl.col("reports").list.eval(pl.element().is_in(open_ones)).list.any()
    return pl.when(is_open).then(pl.lit(GATHERED["provisional"])).otherwise(pl.lit(GATHERED["final"]))


def _shaped(dataset: str, cells: pl.DataFrame) -> pl.DataFrame:
    columns = columns_of(SCHEMAS[dataset])
    nameless = cells.with_columns(pl.lit(None, dtype=pl.String).alias("union_id"))
    return nameless.select(pl.col(name).cast(columns[name].dtype) for name in public_columns(dataset))


def _sources(cells: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """The reports that stand for several, as rows of `reports`."""
    used = [(state, name) for state, name in GATHERED.items() if name in set(cells["report_id"])]
    made = [{"report_id": name, "title": GATHERED_TITLE, "report_kind": "data_file", "state": state}
            for state, name in used]  # fmt: skip
    return pl.DataFrame(made, schema=reports.schema)
