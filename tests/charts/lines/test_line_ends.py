from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from charts.lines.line_ends import spread


def test_spread_when_labels_are_apart() -> None:
    assert spread([10, 50, 90], [5, 5, 5], 0, 100) == [10, 50, 90]


def test_spread_when_labels_meet() -> None:
    assert spread([50, 51], [10, 10], 0, 100) == [41, 51]


def test_spread_when_labels_meet_at_the_bottom() -> None:
    assert spread([1, 2], [10, 10], 0, 100) == [5, 15]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=8))
def test_spread_when_any_places(places: list[float]) -> None:
    moved = sorted(spread(places, [12] * len(places), 0, 100))
    assert all(high - low >= 12 - 1e-6 for low, high in pairwise(moved))
    assert moved[0] >= 6 - 1e-6
    assert moved[-1] <= 94 + 1e-6
