"""Where districts stand in a tile map: each in a square of its own, near the place it has on a map."""

from math import ceil, sqrt

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

# Squares for each district: with none to spare the outline of the area is lost, with many they are small.
_SQUARES = 1.2

# How much a place is its rank from west to east or north to south; the rest is its distance in degrees.
# Ranks give a crowded city and an empty highland their room alike, degrees keep a province apart from the next.
_RANKED = 0.75


def places(frame: pl.DataFrame, *, columns: int = 6) -> pl.DataFrame:
    """The frame with `column` and `row`, both counted from 0 in the north-west, and `located`.

    Needs one row a district, with `label`, `latitude` and `longitude` in degrees. The squares, in at most
    `columns` columns, are given away so that the sum of the squared ways from every district's place is least;
    they do not depend on the order of the rows. Districts whose coordinates are null are not `located` and
    stand in further rows below, in the order given.
    """
    numbered = frame.with_row_index("given").with_columns(located=_located())
    known = numbered.filter("located").sort("longitude", "latitude", "label")
    unknown = numbered.filter(~pl.col("located"))
    across, down = _squares(known, columns)
    below = down.max() + 1 if known.height else 0
    placed = [
        known.with_columns(column=pl.Series(across), row=pl.Series(down)),
        unknown.with_columns(
            column=pl.Series(np.arange(unknown.height) % columns),
            row=pl.Series(below + np.arange(unknown.height) // columns),
        ),
    ]
    return pl.concat(placed).sort("given").drop("given")


def _located() -> pl.Expr:
    return pl.all_horizontal(pl.col("latitude", "longitude").cast(pl.Float64).is_finite().fill_null(False))


def _squares(known: pl.DataFrame, columns: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The column and the row of each known district, without columns and rows that stay empty."""
    wide = min(columns, ceil(sqrt(known.height * _SQUARES))) or 1
    high = ceil(known.height * _SQUARES / wide)
    east, south = _shares(known["longitude"]), _shares(-known["latitude"])
    square = np.arange(wide * high)
    ways = (east[:, None] * wide - (square % wide + 0.5)) ** 2 + (south[:, None] * high - (square // wide + 0.5)) ** 2
    _, taken = linear_sum_assignment(ways)
    return _closed(taken % wide), _closed(taken // wide)


def _shares(degrees: pl.Series) -> NDArray[np.float64]:
    """How far along each place is, from 0 to 1."""
    values = degrees.cast(pl.Float64).to_numpy()
    if not len(values):
        return values
    span = np.ptp(values)
    measured = (values - values.min()) / span if span else np.full(len(values), 0.5)
    ranked = (degrees.rank().to_numpy() - 0.5) / len(values)
    return np.asarray(_RANKED * ranked + (1 - _RANKED) * measured)


def _closed(lines: NDArray[np.int64]) -> NDArray[np.int64]:
    """Columns or rows numbered anew, so that none is empty."""
    return np.asarray(np.unique(lines, return_inverse=True)[1])
