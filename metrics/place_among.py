"""Where one district stands among those that reported a number; the lower half is only told how many there are."""

from dataclasses import dataclass

import polars as pl

OF_ALL, OF_CHOSEN = "quận, huyện có báo cáo", "quận, huyện đã chọn có báo cáo"


@dataclass(frozen=True)
class PlaceAmong:
    """`rank` from 1, shared by equal values; null from the lower half on. `reporters` counts who has the number."""

    rank: int | None
    reporters: int


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
