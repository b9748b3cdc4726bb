"""Lists of rows, scanned lazily with the filter pushed down: what stands behind the numbers, and beside them."""

import polars as pl

from data.releases.load import Opened
from metrics.cube.cube import cluster_code
from metrics.cube.filter import Filter
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


def rows(release: Opened, dataset: str, where: Filter, unions: tuple[str, ...] = ()) -> pl.LazyFrame:
    """The rows of a dataset under the filter; those of other periods only without years.

    The release tells of them what whoever opened it may read.
    """
    scan, known = release.scan(dataset), columns_of(SCHEMAS[dataset])
    if "district_code" not in known:
        return scan
    if where.districts:
        scan = scan.filter(pl.col("district_code").is_in(list(where.districts)))
    if where.first_year:
        scan = scan.filter(pl.col("school_year") >= where.first_year)
    if where.last_year:
        scan = scan.filter(pl.col("school_year") <= where.last_year)
    if unions:
        scan = scan.filter(pl.col("union_id").is_in(list(unions))) if "union_id" in known else scan.limit(0)
    return _of_schools(release, dataset, scan, where)


def outside_school_years(release: Opened, dataset: str, where: Filter) -> pl.DataFrame:
    """Rows of terms, calendar years and other periods, which no school-year filter may answer; years are ignored."""
    place = Filter(districts=where.districts)
    found = rows(release, dataset, place).filter(pl.col("school_year").is_null())
    return found.sort("period_end", "district_code", "source_ref", descending=[True, False, False]).collect()


def named_only(release: Opened, where: Filter) -> pl.DataFrame:
    """Unions that reports name without describing them; they are never counted."""
    found = rows(release, "unions", where).filter(pl.col("is_name_only"))
    return found.sort("school_year", "union_id", descending=[True, False]).collect()


def honours(release: Opened, where: Filter, statuses: tuple[str, ...]) -> pl.DataFrame:
    """Collectives that awards name, newest year first: the award's columns and `union_name`."""
    named = rows(release, "awards", where).filter(
        pl.col("union_id").is_not_null(),
        pl.col("recipient_kind") == "collective",
        pl.col("status").is_in(list(statuses)),
    )
    unions = release.scan("unions").select("school_year", "union_id", "union_name")
    found = named.join(unions, on=["school_year", "union_id"], how="left").collect()
    # A join keeps no order, so that those of one year stand as their reports list them.
    return found.sort("school_year", "report_id", "source_ref", descending=[True, False, False])


def places_of_union(release: Opened, union_id: str) -> tuple[str, ...]:
    """The codes of the places under which the union's rows stand: its district, and since 2025 maybe its ward."""
    rows = release.scan("unions").filter(pl.col("union_id") == union_id).select("district_code").unique()
    return tuple(sorted(rows.collect()["district_code"].drop_nulls()))


def names_of_unions(release: Opened) -> dict[str, str]:
    """Union id → its newest name."""
    return unions(release, ())


def clusters(release: Opened) -> dict[str, tuple[str, str]]:
    """Cluster code → (district_code, name) of every cluster that a union has named."""
    named = release.scan("unions").select("district_code", "cluster").drop_nulls().unique()
    rows = named.sort("district_code", "cluster").collect().rows()
    return {cluster_code(district, cluster): (district, cluster) for district, cluster in rows}


def unions(release: Opened, districts: tuple[str, ...]) -> dict[str, str]:
    """Union id → newest name, of the districts; of all districts when none is given."""
    rows = release.scan("unions")
    chosen = rows.filter(pl.col("district_code").is_in(list(districts))) if districts else rows
    newest = chosen.sort("school_year").unique("union_id", keep="last", maintain_order=True)
    return dict(newest.select("union_id", "union_name").collect().iter_rows())


def reporters(release: Opened) -> pl.DataFrame:
    """One row per district: district_code, first_year, last_year (null when it reported for no school year)."""
    datasets = [name for name in SCHEMAS if "district_code" in columns_of(SCHEMAS[name])]
    pairs = [release.scan(name).select("district_code", "school_year").unique() for name in datasets]
    known = pl.concat(pairs).drop_nulls("district_code").collect()
    years = known.group_by("district_code").agg(
        first_year=pl.col("school_year").min(), last_year=pl.col("school_year").max()
    )
    return years.sort("district_code")


def _of_schools(release: Opened, dataset: str, scan: pl.LazyFrame, where: Filter) -> pl.LazyFrame:
    """Only rows that name a union of the chosen level, ownership and cluster."""
    if not where.is_within_district:
        return scan
    chosen = _chosen_unions(release, where)
    if dataset == "unions":
        return scan.join(chosen, on=["school_year", "union_id"], how="semi")
    columns = columns_of(SCHEMAS[dataset])
    return scan.join(chosen, on=["school_year", "union_id"], how="semi") if "union_id" in columns else scan.limit(0)


def _chosen_unions(release: Opened, where: Filter) -> pl.LazyFrame:
    unions = release.scan("unions").select(
        "school_year", "union_id", "district_code", "cluster", "school_level", "ownership"
    )
    if where.levels:
        unions = unions.filter(pl.col("school_level").is_in(list(where.levels)))
    if where.ownerships:
        unions = unions.filter(pl.col("ownership").is_in(list(where.ownerships)))
    if where.clusters:
        names = unions.select("district_code", "cluster").drop_nulls().unique().collect().rows()
        chosen = [name for name in names if cluster_code(*name) in where.clusters]
        wanted = pl.LazyFrame(chosen, schema={"district_code": pl.String, "cluster": pl.String}, orient="row")
        unions = unions.join(wanted, on=["district_code", "cluster"], how="semi")
    return unions.select("school_year", "union_id")
