"""Places won and lost are counted among those that reported in both years."""

import polars as pl

from metrics.measure.rank import with_rank_before


def values(**found: float | None) -> pl.DataFrame:
    rows = list(found.items())
    return pl.DataFrame(rows, schema={"district_code": pl.String, "value": pl.Float64}, orient="row")


def moved(now: pl.DataFrame, before: pl.DataFrame) -> dict[str, int | None]:
    return dict(with_rank_before(now, before, "district_code").select("district_code", "rank_before").iter_rows())


def test_rank_before_is_the_rank_when_the_same_ones_reported() -> None:
    assert moved(values(a=9, b=8, c=7), values(a=1, b=3, c=2)) == {"a": 3, "b": 1, "c": 2}


def test_nobody_falls_when_others_begin_to_report() -> None:
    assert moved(values(new=9, newer=8, a=7, b=6), values(a=2, b=1)) == {"new": None, "newer": None, "a": 3, "b": 4}


def test_nobody_rises_when_others_have_not_reported_yet() -> None:
    assert moved(values(a=7, b=6), values(gone=9, b=2, a=1)) == {"a": 2, "b": 1}


def test_equal_values_share_a_place() -> None:
    assert moved(values(a=7, b=7, c=1), values(a=5, b=4, c=4)) == {"a": 1, "b": 2, "c": 2}


def test_one_without_a_value_has_no_place() -> None:
    assert moved(values(a=7, b=None), values(a=5, b=9)) == {"a": 1, "b": None}
    assert moved(values(a=7), values(a=None)) == {"a": None}


def test_rows_keep_their_order_and_columns() -> None:
    now = values(c=1, a=3, b=2)
    assert with_rank_before(now, values(a=1), "district_code").drop("rank_before").equals(now)
