"""Who stands where by a number; of the lower half it is only told how many there are."""

from dataclasses import dataclass

import polars as pl

OF_ALL, OF_CHOSEN = "quận, huyện có báo cáo", "quận, huyện đã chọn có báo cáo"


@dataclass(frozen=True)
class PlaceAmong:
    """`rank` from 1, shared by equal values; null from the lower half on. `reporters` counts who has the number."""

    rank: int | None
    reporters: int


def ranked(values: pl.DataFrame) -> pl.DataFrame:
    """The rows with a value, greatest first, with `rank`: equal values share a rank and the next one is skipped."""
    known = values.filter(pl.col("value").is_not_null())
    return known.with_columns(rank=pl.col("value").rank("min", descending=True).cast(pl.Int64)).sort(
        "rank", maintain_order=True
    )


def place_among(values: pl.DataFrame, district_code: str) -> PlaceAmong | None:
    """The place by value, greatest first; `values` as from `measure` by district_code. Null for who has none."""
    known = values.drop_nulls("value")
    own = known.filter(district_code=district_code)
    if own.is_empty():
        return None
    value, reporters = own["value"][0], known.height
    as_good = known.filter(pl.col("value") >= value).height
    is_upper = as_good * 2 <= reporters
    return PlaceAmong(known.filter(pl.col("value") > value).height + 1 if is_upper else None, reporters)


def place_text(found: PlaceAmong | None, among: str = OF_ALL) -> str:
    """ "thứ 3/8 quận, huyện có báo cáo", "8 quận, huyện có báo cáo"; empty without a place."""
    if found is None:
        return ""
    if found.reporters == 1:
        return f"chỉ có một {among}"
    return f"{found.reporters} {among}" if found.rank is None else f"thứ {found.rank}/{found.reporters} {among}"


def with_rank_before(now: pl.DataFrame, before: pl.DataFrame, column: str) -> pl.DataFrame:
    """The rows of `now` with `rank_before`: the rank of now and the places won since, null without a value in both.

    `now` and `before` hold one row per code of `column` with its `value`. Places won or lost are counted among the
    codes that have a value both times, so that nobody falls because others have begun to report.
    """
    known = set(before.drop_nulls("value")[column]) & set(now.drop_nulls("value")[column])
    both = pl.col(column).is_in(list(known))
    then = _ranks(before.filter(both), column, "then")
    since = _ranks(now.filter(both), column, "since").join(then, on=column)
    places = _ranks(now, column, "place").join(since, on=column)
    rank_before = places.select(column, rank_before=pl.col("place") + pl.col("then") - pl.col("since"))
    return now.join(rank_before, on=column, how="left", maintain_order="left")


def _ranks(values: pl.DataFrame, column: str, name: str) -> pl.DataFrame:
    return ranked(values).select(column, pl.col("rank").alias(name))
