"""Districts as equal squares in their rough places: a map for comparing figures instead of areas."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Any

import numpy as np
import plotly.graph_objects as go
import polars as pl
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from charts.style.colour import hatched, shaded
from charts.style.lettering import escaped, wrapped
from charts.style.theme import HOVER, Look, apply, lettering, unit_above, unit_room
from charts.style.values import Mark, marks
from glossary.writing.numbers import NOT_REPORTED
from glossary.writing.symbols import ABSENT

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
    across, down = _grid_places(known, columns)
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


def _grid_places(known: pl.DataFrame, columns: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
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


NOT_LOCATED = "không rõ vị trí"

# Columns that a telephone and a projector have room for, the side of a square there, and letters in a line of it.
_GRIDS = {"screen": (5, 71, 8), "projector": (8, 140, 10)}

# What the caption above the squares without a place takes, in squares.
_CAPTION = 0.4


@dataclass(frozen=True)
class _Tile:
    mark: Mark
    name: str
    column: int
    row: float


def tilemap(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, at_least: float = 0) -> go.Figure:
    """One square a district, shaded from zero to the greatest value; columns of `Mark`, and its coordinates.

    `latitude` and `longitude` are degrees; where they are null the square stands in a row below that says so.
    `short_name` is written in the square, `label` where it is missing. A null value is hatched with "–"; a
    marked district is outlined in the accent. Shades end at `at_least`, as those of a map beside it.
    """
    columns, side, letters = _GRIDS[look.name]
    placed = places(values, columns=columns)
    tiles = _tiles(placed, unit)
    outside = not placed["located"].all()
    reported = [tile for tile in tiles if tile.mark.value is not None]
    absent = [tile for tile in tiles if tile.mark.value is None]
    figure = go.Figure()
    for group, paint in ((reported, shaded([tile.mark for tile in reported], look, at_least)), (absent, hatched(look))):
        figure.add_bar(**_squares(group, letters), **_outlined(group, paint, look))
    wide = max((tile.column for tile in tiles), default=0) + 1
    high = max((tile.row for tile in tiles), default=0) + 1
    title = unit_label + (f" ({ABSENT}: {NOT_REPORTED})" if absent else "")
    figure.update_xaxes(range=[-0.5, wide - 0.5], visible=False, constrain="domain", constraintoward="left")
    figure.update_yaxes(
        range=[high - 0.5, -0.5], visible=False, scaleanchor="x", constrain="domain", constraintoward="top"
    )
    figure.update_layout(
        height=round(high * side + unit_room(title, look) + 4),
        margin={"l": 0, "r": 0, "t": unit_room(title, look), "b": 4},
        barmode="overlay",
        showlegend=False,
        annotations=[unit_above(title, look), *([_caption(tiles, placed, look)] if outside else [])],
    )
    return apply(figure, look)


def _tiles(placed: pl.DataFrame, unit: str) -> list[_Tile]:
    names = placed["short_name"] if "short_name" in placed.columns else placed["label"]
    lower = pl.col("row") + pl.when("located").then(0.0).otherwise(_CAPTION)
    where = placed.select("column", lower.alias("row")).iter_rows()
    return [
        _Tile(mark, name or mark.label, column, row)
        for mark, name, (column, row) in zip(marks(placed, unit), names, where, strict=True)
    ]


def _squares(tiles: Sequence[_Tile], letters: int) -> dict[str, Any]:
    return {
        "x": [tile.column for tile in tiles],
        "base": [tile.row - 0.47 for tile in tiles],
        "y": [0.94] * len(tiles),
        "width": 0.94,
        "customdata": [tile.mark.group or tile.mark.label for tile in tiles],
        "text": [_text(tile, letters) for tile in tiles],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "hovertext": [f"<b>{escaped(tile.mark.label)}</b><br>{tile.mark.full_text}" for tile in tiles],
        **HOVER,
    }


def _text(tile: _Tile, letters: int) -> str:
    value = ABSENT if tile.mark.value is None else wrapped(tile.mark.text, letters)
    return f"{wrapped(tile.name, letters)}<br><b>{value}</b>"


def _outlined(tiles: Sequence[_Tile], paint: dict[str, Any], look: Look) -> dict[str, Any]:
    widths = [look.line_width * 1.6 if tile.mark.mark else 0 for tile in tiles]
    return {**paint, "marker": {**paint["marker"], "line": {"color": look.accent, "width": widths}}}


def _caption(tiles: Sequence[_Tile], placed: pl.DataFrame, look: Look) -> dict[str, object]:
    """The words above the squares whose place is not known."""
    first = min(tile.row for tile, located in zip(tiles, placed["located"], strict=True) if not located)
    return {
        "name": "not_located",
        "text": NOT_LOCATED,
        "x": -0.47,
        "xanchor": "left",
        "y": first - 0.5,
        "yanchor": "bottom",
        "showarrow": False,
        "borderpad": 0,
        "font": lettering(look, look.tick_size, colour=look.muted),
    }
