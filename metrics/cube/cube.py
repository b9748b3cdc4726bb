"""The cube: each dataset of a release grouped once over its closed codes, place, school year and report."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from data.places.placing import Placed, Placing, place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES, CELL, THINGS, complete, measures_of, settled
from glossary.periods import FIRST_YEAR_OF_UNITS
from glossary.writing.text import slug
from metrics.cube.filter import Filter
from metrics.cube.in_time import with_conference_timeliness
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

PLACE = ("school_year", "province_code", "district_code", "unit_code", "cluster", "school_level", "ownership")
ROW = ("source_ref", "union_id")
GROUPED = tuple(name for name in SCHEMAS if name not in {"figures", "reports"})


@dataclass(frozen=True)
class Cube:
    """`facts`: dataset → one row per combination of its dimensions.

    Columns: place and codes, `origin`, `bound`, `report_id`, `row_count`, each measure's sum (0 where nothing was
    reported), `<measure>_reported`, a dimension that tells whether the rows report it, so that ratios can be
    taken over rows that report both sides, and `is_complete`: the rows of that school year, district and unit are
    declared to be all there are. `figures`: reported totals of the school block, one row each.

    `district_code` is the place in the view of `placing`: a former district or, where none may be named, a unit.
    `unit_code` is the ward or commune that reported, "" for what a district did; totals are settled within it.
    """

    facts: dict[str, pl.DataFrame]
    figures: pl.DataFrame
    reports: pl.DataFrame
    placing: Placing
    is_of_unions: bool = False

    @cached_property
    def coded(self) -> dict[str, pl.DataFrame]:
        """The facts with their texts as categoricals, which are several times faster to compare and to group."""
        return {name: frame.with_columns(pl.col(pl.String).cast(pl.Categorical)) for name, frame in self.facts.items()}

    @cached_property
    def measured(self) -> dict[tuple[object, ...], pl.DataFrame]:
        """What `measure` has found in this cube so far, by what was asked; a page asks for one number many times."""
        return {}

    @cached_property
    def districts(self) -> list[str]:
        """Every place that has reported anything for a school year, in code order."""
        return sorted({place for place, _ in self._reporters})

    @cached_property
    def units(self) -> list[str]:
        """Every ward or commune that has reported for a school year, in code order."""
        frames = [frame.select("unit_code") for frame in (*self.facts.values(), self.figures)]
        return sorted(set(pl.concat(frames)["unit_code"]) - {""})

    def reporters(self, *since: bool) -> list[str]:
        """The places that have ever reported for a school year before (False) or since (True) the districts ended."""
        return sorted({place for place, is_since in self._reporters if is_since in since})

    def reporters_within(self, where: Filter) -> set[str]:
        """The places that have reported anything for a school year that the filter lets through."""
        frames = [where.place_rows(frame)["district_code"] for frame in (*self.facts.values(), self.figures)]
        return set(pl.concat(frames).drop_nulls())

    @cached_property
    def _reporters(self) -> set[tuple[str, bool]]:
        """The places that have reported, each with whether it did since the districts ended."""
        frames = [frame.select("district_code", "school_year") for frame in (*self.facts.values(), self.figures)]
        said = pl.concat(frames).drop_nulls().select("district_code", pl.col("school_year") >= FIRST_YEAR_OF_UNITS)
        return set(said.unique().iter_rows())

    @cached_property
    def years(self) -> list[str]:
        """Every school year with a report, in order."""
        frames = [frame.select("school_year") for frame in (*self.facts.values(), self.figures)]
        return sorted(pl.concat(frames)["school_year"].drop_nulls().unique())


def build(opened: Opened, unions: Sequence[str] = (), *, rows_apart: bool = False) -> Cube:
    """Group a release; with `unions` only the rows that name one of them.

    With `rows_apart` nothing is grouped together: each row of a report keeps its own line, for a list of what a
    number rests on. A release that is not placed yet is placed under the former districts.
    """
    opened = opened if isinstance(opened, Placed) else place(opened)
    reports = opened.scan("reports").collect()
    known = _unions(opened)
    apart = ROW if rows_apart else ()
    facts = {name: _grouped(name, _rows(opened, name, known, reports, unions), apart) for name in GROUPED}
    declared = {name: complete(name, frame.filter(origin="counted"), reports) for name, frame in facts.items()}
    marked = {name: _marked(frame, declared[name]) for name, frame in facts.items()}
    figures = _of_block(opened.scan("figures")).filter(scope="school_block").collect()
    return Cube(marked, figures.clear() if unions else figures, reports, opened.placing, bool(unions))


def cluster_code(district_code: str, cluster: str) -> str:
    """The code of a cluster, "005.cum-1": its name is unique in its district only."""
    return f"{district_code}.{slug(cluster)}"


def _coded(unions: pl.DataFrame) -> pl.DataFrame:
    """The rows with the cluster's name replaced by its code."""
    names = unions.select("district_code", "cluster").drop_nulls().unique().rows()
    codes = {f"{district}.{cluster}": cluster_code(district, cluster) for district, cluster in names}
    named = pl.format("{}.{}", pl.col("district_code"), pl.col("cluster"))
    return unions.with_columns(cluster=named.replace_strict(codes, default=None, return_dtype=pl.String))


def _rows(
    opened: Opened, dataset: str, known: pl.DataFrame, reports: pl.DataFrame, unions: Sequence[str]
) -> pl.DataFrame:
    scan = _with_union(_of_block(opened.scan(dataset)))
    rows = (scan.filter(pl.col("union_id").is_in(list(unions))) if unions else scan).collect()
    if dataset == "unions":
        counted = rows.filter(~pl.col("is_name_only")).with_columns(origin=pl.lit("counted"))
        return with_conference_timeliness(_coded(counted), _of_block(opened.scan("events")).collect())
    if dataset in THINGS:
        rows = settled(dataset, rows, measures_of(dataset), reports)
    else:
        rows = rows.with_columns(origin=pl.lit("counted"))
    return rows.join(known, on=["school_year", "union_id"], how="left")


def _with_union(rows: pl.LazyFrame) -> pl.LazyFrame:
    """The rows of a dataset that knows no unions are of none."""
    return rows if "union_id" in rows.collect_schema() else rows.with_columns(union_id=pl.lit(None, pl.String))


def _of_block(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Rows of one school year that belong to the school block of a known district or unit (rule 4)."""
    in_block = pl.col("scope").is_in(list(BLOCK_SCOPES)) & pl.col("district_code").is_not_null()
    of_year = rows.filter(in_block & (pl.col("period_kind") == "school_year"))
    return of_year.with_columns(pl.col("unit_code").fill_null(""))


def _unions(opened: Opened) -> pl.DataFrame:
    """What rows take from the union they name."""
    place = ("school_year", "union_id", "district_code", "cluster", "school_level", "ownership")
    return _coded(opened.scan("unions").select(place).collect()).drop("district_code")


def _marked(facts: pl.DataFrame, declared: pl.DataFrame) -> pl.DataFrame:
    marks = declared.select(*CELL, is_complete=pl.lit(True)).unique()
    beside = facts.join(marks, on=CELL, how="left", maintain_order="left")
    return beside.with_columns(pl.col("is_complete").fill_null(False))


def _grouped(dataset: str, rows: pl.DataFrame, apart: Sequence[str]) -> pl.DataFrame:
    measures = measures_of(dataset)
    flagged = rows.with_columns(pl.col(name).is_not_null().alias(f"{name}_reported") for name in measures)
    keys = [
        *PLACE,
        *_codes(dataset, flagged),
        *(f"{name}_reported" for name in measures),
        "origin",
        "bound",
        "report_id",
        *apart,
    ]
    sums = [pl.col(name).sum() for name in measures]
    return flagged.group_by(keys).agg(pl.len().cast(pl.Int64).alias("row_count"), *sums).sort(keys, nulls_last=True)


def _codes(dataset: str, rows: pl.DataFrame) -> list[str]:
    """The dataset's own dimensions."""
    shared = {*PLACE, "period_kind", "scope", "bound", "is_total", "is_name_only"}
    columns = columns_of(SCHEMAS[dataset]).values()
    own = [column.name for column in columns if column.role == "dimension" and column.name not in shared]
    return [*own, *(name for name in ("conference_in_time", "is_founded") if name in rows.columns)]
