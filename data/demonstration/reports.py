"""The dataset `reports` of the invented federation: one report per district and school year that sent any."""

import polars as pl

from data.demonstration.reporting import MANNERS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

PUBLISHER = "Dữ liệu minh hoạ"
TITLE = "Dữ liệu minh hoạ: báo cáo khối trường học {} năm học {}"
# Totals and dates are never all that there could be, so a list of them is not declared complete.
DECLARED = tuple(dataset for dataset in MANNERS if dataset not in ("events", "figures"))


def reports(cells: pl.DataFrame) -> pl.DataFrame:
    """One row per report; a list that was sent unfinished or not at all is not declared complete."""
    is_provisional = pl.col("is_provisional")
    complete = [pl.when(pl.col(f"sends_{dataset}") == "list").then(pl.lit(dataset)) for dataset in DECLARED]
    frame = cells.filter("is_sent").select(
        "report_id",
        pl.format(TITLE, "unit", "school_year").alias("title"),
        pl.lit("demo").alias("report_kind"),
        pl.lit(PUBLISHER).alias("publisher"),
        pl.format("{}.xlsx", "report_id").alias("address"),
        pl.col("sent_date").alias("published_date"),
        pl.lit("day").alias("published_date_precision"),
        pl.lit(None, dtype=pl.String).alias("sha256"),
        pl.when(is_provisional).then(pl.lit("provisional")).otherwise(pl.lit("final")).alias("state"),
        pl.concat_str(complete, separator=" ", ignore_nulls=True).replace("", None).alias("complete_datasets"),
    )
    return frame.select(pl.col(name).cast(column.dtype) for name, column in columns_of(SCHEMAS["reports"]).items())
