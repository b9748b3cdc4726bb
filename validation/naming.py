"""Where a row comes from: the report's id and the place in it, for files that do not say."""

import polars as pl

from validation.places import Places
from validation.report import SourceFile, TextTable

MANY = 3


def identified(dataset: str, rows: pl.DataFrame, file: SourceFile, table: TextTable, places: Places) -> pl.DataFrame:
    """Fill `report_id` and `source_ref` where the file leaves them out."""
    if dataset == "reports":
        return rows
    refs = table.refs(file.stem)
    named = pl.lit(report_name(dataset, rows, file, places))
    return rows.with_columns(
        pl.col("report_id").fill_null(named), pl.col("source_ref").fill_null(pl.Series(refs, dtype=pl.String))
    )


def report_name(dataset: str, rows: pl.DataFrame, file: SourceFile, places: Places) -> str:
    """Dataset, school years, districts or units, and the union when there is only one; else the content's hash."""
    years = _few(rows, "school_year")
    placed = rows.with_columns(place=pl.coalesce("unit_code", "district_code"))
    districts = [places.slug_of(code) for code in _few(placed, "place")]
    unions = _few(rows, "union_id") if "union_id" in rows.columns else []
    if not years or not districts:
        return f"{dataset}_{file.sha256[:12]}"
    return "_".join([dataset, *years, *districts, *(unions if len(unions) == 1 else [])])


def _few(rows: pl.DataFrame, column: str) -> list[str]:
    """The distinct values in order, when all rows have one and there are not too many to name."""
    values = rows[column].unique().sort().to_list()
    return [] if None in values or len(values) > MANY else values
