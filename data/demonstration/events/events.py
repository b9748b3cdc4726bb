"""The dataset `events` of the invented federation: its deadlines, conferences, congresses and contests."""

import numpy as np
import polars as pl

from data.demonstration.chance import stream
from data.demonstration.events.holding import held, numbers
from data.demonstration.events.occasions import OCCASIONS
from data.demonstration.reporting import sent
from data.demonstration.rows import shaped

DEADLINE = "Hạn tổ chức Hội nghị CBCCVC năm học {}"
DEADLINE_NOTE = "Phải tổ chức trước ngày này"
FOUNDED, MERGED, ENDED = "Thành lập {}", "Sáp nhập {} để thành lập {}", "Kết thúc hoạt động CĐCS {} cùng cấp huyện"


def events(union_years: pl.DataFrame, cells: pl.DataFrame, seed: int) -> pl.DataFrame:
    """One row per event of the districts that sent theirs, in the order of the reports."""
    rng = stream(seed, "events")
    sending = sent(cells, "events")
    # A school of a list that was not sent cannot be named.
    listed = sent(sending, "unions")
    schools = union_years.join(listed.select("cell"), on="cell", how="semi", maintain_order="left")
    occasions = [held(occasion, sending, rng) for occasion in OCCASIONS]
    frame = pl.concat([_deadlines(sending, rng), *occasions, _founded(schools), _ended(schools)], how="diagonal")
    return shaped("events", frame.sort("cell", maintain_order=True), cells)


def _deadlines(cells: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """The first day that is too late, by the guidance of the district."""
    numbered = cells.with_columns(numbers(cells.height, "HD-LĐLĐ", rng).alias("document_number"))
    return numbered.filter(pl.col("deadline").is_not_null()).select(
        "cell",
        pl.format(DEADLINE, "school_year").alias("title"),
        pl.col("deadline").alias("end_date"),
        "document_number",
        kind=pl.lit("deadline"),
        date_precision=pl.lit("day"),
        status=pl.lit("planned"),
        note=pl.lit(DEADLINE_NOTE),
    )


def _founded(schools: pl.DataFrame) -> pl.DataFrame:
    new = schools.filter(pl.col("is_new") & pl.col("founded_date").is_not_null())
    return _of_union(new, "union_founded", pl.format(FOUNDED, "union_name"), pl.col("founded_date"))


def _ended(schools: pl.DataFrame) -> pl.DataFrame:
    """Schools that were taken over ended with the school year, offices of district education with their district."""
    last = schools.filter(pl.col("last_year") == pl.col("year"))
    is_merged = pl.col("successor").is_not_null()
    merged = pl.format(MERGED, "union_name", "successor")
    title = pl.when(is_merged).then(merged).otherwise(pl.format(ENDED, "union_name"))
    day = pl.when(is_merged).then(pl.date(pl.col("year") + 1, 7, 15)).otherwise(pl.date(pl.col("year") + 1, 6, 30))
    return _of_union(last, "union_ended", title, day)


def _of_union(schools: pl.DataFrame, kind: str, title: pl.Expr, date: pl.Expr) -> pl.DataFrame:
    return schools.select(
        "cell",
        "union_id",
        title.alias("title"),
        date.alias("start_date"),
        kind=pl.lit(kind),
        date_precision=pl.lit("day"),
        status=pl.lit("held"),
    )
