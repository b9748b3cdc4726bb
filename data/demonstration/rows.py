"""Invented rows in the shape of their dataset: with their report, their place in it, district and period."""

from collections.abc import Collection

import polars as pl

from data.demonstration.reporting import PROVINCE_CODE
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

# Sheets begin with a title, the table's head and the numbering of its columns.
ROWS_BEFORE = 5
OF_CELL = ("report_id", "year", "district_code", "unit_code")


def shaped(dataset: str, frame: pl.DataFrame, cells: pl.DataFrame) -> pl.DataFrame:
    """All columns of the dataset in its order and types, null where `frame` has none.

    `frame` holds `cell` and columns of the dataset; a stated `period_kind` keeps its own years, every other
    row belongs to the school year of its cell.
    """
    columns = columns_of(SCHEMAS[dataset])
    absent = [name for name in columns if name not in frame.columns and name not in OF_CELL]
    frame = frame.with_columns(pl.lit(None, dtype=columns[name].dtype).alias(name) for name in absent)
    frame = frame.drop(OF_CELL, strict=False)
    frame = frame.join(cells.select("cell", *OF_CELL), on="cell", how="left", maintain_order="left")
    number = pl.int_range(pl.len()).over("cell") + ROWS_BEFORE
    sheet = list(SCHEMAS).index(dataset) + 1
    frame = frame.with_columns(
        pl.format(f"Biểu {sheet:02}!{{}}", number).alias("source_ref"),
        pl.lit(PROVINCE_CODE).alias("province_code"),
        pl.col("bound").fill_null("exact"),
        pl.col("scope").fill_null(_scope(columns)),
        *_period(),
    )
    return frame.select(pl.col(name).cast(column.dtype) for name, column in columns.items())


def _scope(columns: Collection[str]) -> pl.Expr:
    if "union_id" not in columns:
        return pl.lit("school_block")
    return pl.when(pl.col("union_id").is_not_null()).then(pl.lit("single_school")).otherwise(pl.lit("school_block"))


def _period() -> list[pl.Expr]:
    year, own = pl.col("year"), pl.col("period_kind").is_not_null()
    return [
        pl.when(~own).then(pl.format("{}-{}", year, year + 1)).alias("school_year"),
        pl.col("period_kind").fill_null("school_year"),
        pl.when(own).then(pl.col("period_start")).otherwise(year).alias("period_start"),
        pl.when(own).then(pl.col("period_end")).otherwise(year + 1).alias("period_end"),
    ]
