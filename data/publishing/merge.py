"""Put the rows of reports into the tables: a report replaces its own rows, per dataset, and nobody else's."""

import hashlib
import io
from collections.abc import Sequence

import polars as pl

from data.releases.lake import Lake
from data.releases.load import Opened
from data.releases.release import NO_YEAR, TableFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Tables = dict[str, dict[str, TableFile]]
UNION_KEY = ["school_year", "union_id"]


def merged(base: Opened, rows: dict[str, pl.DataFrame], descriptions: pl.DataFrame | None = None) -> Tables:
    """The tables after the reports in `rows` (dataset → all its new rows), with their files written to the lake.

    What changes nothing keeps its files, so that an unchanged report makes no release. `descriptions` are rows of
    `reports` made from files: they count when their report is new, or when rows have changed and so has its file.
    """
    tables = {dataset: dict(files) for dataset, files in base.release.tables.items()}
    for dataset, incoming in rows.items():
        _merge_dataset(base, dataset, incoming, tables)
    if descriptions is not None:
        is_changed = {dataset: files for dataset, files in tables.items() if files} != base.release.tables
        same = ["report_id", "sha256"] if is_changed else ["report_id"]
        news = descriptions.join(base.whole("reports").collect(), on=same, how="anti")
        stated = rows.get("reports", descriptions.clear())
        _merge_dataset(base, "reports", pl.concat([stated, news]), tables)
    return {dataset: files for dataset, files in tables.items() if files}


def with_names(rows: dict[str, pl.DataFrame], names: Sequence[pl.DataFrame], base: Opened) -> dict[str, pl.DataFrame]:
    """The new rows by dataset with those of `names` among the unions.

    A report that brings names and no list of unions keeps the unions it has, which its rows would else replace.
    """
    new = [frame for frame in names if frame.height]
    if not new:
        return rows
    listed = [rows["unions"]] if "unions" in rows else []
    carried = [report for frame in listed for report in frame["report_id"].unique()]
    bringing = [report for frame in new for report in frame["report_id"].unique() if report not in carried]
    kept = base.whole("unions").filter(pl.col("report_id").is_in(bringing)).collect()
    known = ["school_year", "union_id", "report_id"]
    added = pl.concat(new).join(pl.concat([kept, *listed]), on=known, how="anti").unique(known, maintain_order=True)
    return {**rows, "unions": pl.concat([*listed, kept, added])}


def _merge_dataset(base: Opened, dataset: str, incoming: pl.DataFrame, tables: Tables) -> None:
    replaced = incoming["report_id"].unique()
    parts = incoming.with_columns(_partition(incoming)).partition_by("partition", as_dict=True, include_key=False)
    coming = {str(key[0]): part for key, part in parts.items()}
    for partition in sorted({*base.release.tables.get(dataset, {}), *coming}):
        before = base.whole(dataset, [partition]).collect()
        if partition not in coming and not before["report_id"].is_in(replaced.implode()).any():
            continue
        kept = before.filter(~pl.col("report_id").is_in(replaced.implode()))
        after = pl.concat([kept, coming[partition]]) if partition in coming else kept
        _store(base.lake, dataset, partition, after, tables)


def _store(lake: Lake, dataset: str, partition: str, rows: pl.DataFrame, tables: Tables) -> None:
    files = tables.setdefault(dataset, {})
    if rows.is_empty():
        files.pop(partition, None)
        return
    rows = _without_replaced_names(rows) if dataset == "unions" else rows
    content = parquet(dataset, rows)
    file = TableFile(hashlib.sha256(content).hexdigest(), rows.height)
    if files.get(partition) != file:
        lake.create_table(file.path(dataset), content)
        files[partition] = file


def parquet(dataset: str, rows: pl.DataFrame) -> bytes:
    """The same rows in any order give the same bytes."""
    content = io.BytesIO()
    ordered = rows.select(list(columns_of(SCHEMAS[dataset]))).sort(SCHEMAS[dataset].key(), nulls_last=True)
    ordered.write_parquet(content, compression="zstd", statistics=True)
    return content.getvalue()


def _without_replaced_names(unions: pl.DataFrame) -> pl.DataFrame:
    """A full row replaces the row of a union known only by name; of two such rows one stays."""
    return unions.sort("is_name_only", "report_id").unique(UNION_KEY, keep="first", maintain_order=True)


def _partition(rows: pl.DataFrame) -> pl.Expr:
    year = pl.col("school_year") if "school_year" in rows.columns else pl.lit(None, dtype=pl.String)
    return year.fill_null(NO_YEAR).alias("partition")
