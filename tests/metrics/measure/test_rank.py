"""The place of a district among those with a number: told in the upper half only, never that one is last."""

import polars as pl
import pytest

from metrics.measure.rank import OF_CHOSEN, place_among, place_text


def text(own: float | None, *others: float | None) -> str:
    codes = ["own", *(f"d{number}" for number in range(len(others)))]
    values = pl.DataFrame({"district_code": codes, "value": [own, *others]}, schema_overrides={"value": pl.Float64})
    return place_text(place_among(values, "own"))


@pytest.mark.parametrize(
    ("own", "others", "expected"),
    [
        (9, (8, 7, 6), "thứ 1/4 quận, huyện có báo cáo"),
        (7, (9, 8, 6, 5, 4, 3, 2), "thứ 3/8 quận, huyện có báo cáo"),
        (8, (9, 7, 6), "thứ 2/4 quận, huyện có báo cáo"),
        (7, (9, 8, 6), "4 quận, huyện có báo cáo"),
        (1, (9, 8, 6), "4 quận, huyện có báo cáo"),
        (5, (9,), "2 quận, huyện có báo cáo"),
        (8, (9, 7), "3 quận, huyện có báo cáo"),
        (5, (), "chỉ có một quận, huyện có báo cáo"),
        (9, (9, 1, 1), "thứ 1/4 quận, huyện có báo cáo"),
        (9, (9, 9, 1), "4 quận, huyện có báo cáo"),
        (9, (None, 8, None), "thứ 1/2 quận, huyện có báo cáo"),
        (None, (9, 8), ""),
    ],
)
def test_place_is_told_in_the_upper_half_only(own: float | None, others: tuple[float, ...], expected: str) -> None:
    assert text(own, *others) == expected


def test_nobody_has_a_place_when_the_district_is_not_there() -> None:
    values = pl.DataFrame({"district_code": ["a"], "value": [1.0]})
    assert place_among(values, "own") is None


def test_place_among_the_chosen_says_so() -> None:
    values = pl.DataFrame({"district_code": ["a", "b"], "value": [2.0, 1.0]})
    assert place_text(place_among(values, "a"), OF_CHOSEN) == "thứ 1/2 quận, huyện đã chọn có báo cáo"
