"""Squares of a tile map: one each, the least sum of ways, whatever the order of the rows."""

from itertools import permutations, product
from math import ceil, sqrt

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.grids.tile_map import places
from tests.charts.frames import tiles

Point = tuple[float, float]


def located(points: list[Point]) -> pl.DataFrame:
    """Districts 0, 1, … at (latitude, longitude)."""
    return tiles(*((str(place), north, east, 1.0) for place, (north, east) in enumerate(points)))


def squares(frame: pl.DataFrame, columns: int = 6) -> dict[str, Point]:
    return {
        label: (column, row)
        for label, column, row in places(frame, columns=columns).select("label", "column", "row").iter_rows()
    }


def shares(degrees: list[float]) -> list[float]:
    """Three quarters the rank, one quarter the distance, both from 0 to 1; equal degrees share a rank."""
    count, least, span = len(degrees), min(degrees), max(degrees) - min(degrees)
    ranks = [
        (sum(other < one for other in degrees) + sum(other <= one for other in degrees) + 1) / 2 for one in degrees
    ]
    return [
        0.75 * (rank - 0.5) / count + 0.25 * ((one - least) / span if span else 0.5)
        for rank, one in zip(ranks, degrees, strict=True)
    ]


def naive(points: list[Point], columns: int) -> float:
    """The least sum of squared ways over every way to give the squares away, each tried."""
    wide = min(columns, ceil(sqrt(len(points) * 1.2)))
    grid = list(product(range(wide), range(ceil(len(points) * 1.2 / wide))))
    return min(ways(points, chosen, wide, len(grid) // wide) for chosen in permutations(grid, len(points)))


def ways(points: list[Point], chosen: tuple[Point, ...], wide: int, high: int) -> float:
    east, south = shares([point[1] for point in points]), shares([-point[0] for point in points])
    return sum(
        (x * wide - column - 0.5) ** 2 + (y * high - row - 0.5) ** 2
        for x, y, (column, row) in zip(east, south, chosen, strict=True)
    )


coordinates = st.tuples(st.integers(0, 20).map(lambda n: 10 + n / 4), st.integers(0, 20).map(lambda n: 102 + n / 4))


@given(points=st.lists(coordinates, min_size=1, max_size=5, unique=True), columns=st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_squares_are_given_away_with_the_least_sum_of_ways(points: list[Point], columns: int) -> None:
    found = squares(located(points), columns)
    wide = min(columns, ceil(sqrt(len(points) * 1.2)))
    high = ceil(len(points) * 1.2 / wide)
    chosen = [found[str(place)] for place in range(len(points))]
    assert len(set(chosen)) == len(points)
    # Columns and rows that stay empty are closed, so the squares found may be any that keep their order.
    assert any(
        ways(points, opened, wide, high) == pytest.approx(naive(points, columns))
        for opened in reopened(chosen, wide, high)
    )


def reopened(chosen: list[Point], wide: int, high: int) -> list[tuple[Point, ...]]:
    """Every way in which the squares may have stood before empty columns and rows were closed."""
    across, down = stretched({column for column, _ in chosen}, wide), stretched({row for _, row in chosen}, high)
    return [tuple((x[column], y[row]) for column, row in chosen) for x in across for y in down]


def stretched(used: set[float], size: int) -> list[dict[float, float]]:
    order = sorted(used)
    kept = [places for places in permutations(range(size), len(order)) if list(places) == sorted(places)]
    return [dict(zip(order, places, strict=True)) for places in kept]


def test_four_corners_stand_in_four_corners() -> None:
    corners = tiles(
        ("tây bắc", 22, 103, 1), ("đông bắc", 22, 107, 1), ("tây nam", 10, 103, 1), ("đông nam", 10, 107, 1)
    )
    assert squares(corners, columns=2) == {
        "tây bắc": (0, 0),
        "đông bắc": (1, 0),
        "tây nam": (0, 1),
        "đông nam": (1, 1),
    }


def test_squares_do_not_depend_on_the_order_of_the_rows() -> None:
    frame = located([(21.0 + place % 4 / 10, 105.0 + place % 5 / 10) for place in range(12)])
    assert squares(frame) == squares(frame.reverse())


def test_rows_keep_their_order() -> None:
    frame = located([(21.2, 105.4), (20.8, 105.9), (21.0, 105.1)])
    assert places(frame)["label"].to_list() == ["0", "1", "2"]


def test_districts_without_coordinates_stand_below_the_others() -> None:
    frame = tiles(
        ("Ba Vì", 21.2, 105.4, 1), ("Côn Đảo", None, None, 2), ("Lý Sơn", 15.4, None, 3), ("Mỹ Đức", 20.7, 105.7, 4)
    )
    placed = places(frame, columns=2)
    assert placed["located"].to_list() == [True, False, False, True]
    lowest = max(placed.filter("located")["row"].to_list())
    assert placed.filter(~pl.col("located")).select("label", "column", "row").rows() == [
        ("Côn Đảo", 0, lowest + 1),
        ("Lý Sơn", 1, lowest + 1),
    ]


def test_districts_without_coordinates_fill_as_many_rows_as_they_need() -> None:
    frame = tiles(*((str(place), None, None, 1.0) for place in range(5)))
    assert list(squares(frame, columns=2).values()) == [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2)]


def test_no_districts_have_no_squares() -> None:
    assert places(located([(21.0, 105.0)]).clear()).height == 0
