"""Where the names of points stand so that none lies on another, on a point or outside the plot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import NamedTuple


@dataclass(frozen=True)
class Plot:
    """The widths in pixels that a plot may have, its height, and how far its points reach on every side."""

    widths: tuple[int, ...]
    height: int
    radius: float


@dataclass(frozen=True)
class Name:
    """A name of `width` by `height` pixels; its point's place in shares of the plot, from the top left.

    A `needed` name rather lies on other points than be left out.
    """

    x: float
    y: float
    width: float
    height: float
    needed: bool = False


class Shift(NamedTuple):
    """How far the middle of a name is from its point, in pixels; a `far` one needs a line to its point."""

    x: float
    y: float
    far: bool


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


_BESIDE = (0, pi, -pi / 2, pi / 2)
_AROUND = tuple(pi * eighth / 8 for eighth in (0, 8, -4, 4, -2, 2, -6, 6, -1, 1, -7, 7, -3, 3, -5, 5))
# In radii of a point, beyond its edge; a name at a corner would seem to belong to any point near it.
_TURNS = {0.5: _BESIDE, 2.0: _AROUND, 3.5: _AROUND, 5.0: _AROUND, 7.0: _AROUND, 9.0: _AROUND, 12.0: _AROUND}


def shifts(names: Sequence[Name], points: Sequence[tuple[float, float]], plot: Plot) -> list[Shift | None]:
    """One shift a name, the earlier names first served; null where there is no free room near the point.

    `points` are the shares of all points. A room is free when it is so in every width of the plot.
    """
    dots = [[_around(point, width, plot) for point in points] for width in plot.widths]
    taken: list[list[_Box]] = [[] for _ in plot.widths]
    found: list[Shift | None] = []
    for name in names:
        shift = _first(name, [[*dot, *box] for dot, box in zip(dots, taken, strict=True)], plot)
        shift = _first(name, taken, plot) if shift is None and name.needed else shift
        found.append(shift)
        if shift is not None:
            for width, boxes in zip(plot.widths, taken, strict=True):
                boxes.append(_box(name, shift, width, plot.height))
    return found


def _first(name: Name, taken: Sequence[Sequence[_Box]], plot: Plot) -> Shift | None:
    return next((each for each in _tries(name, plot.radius) if _free(name, each, taken, plot)), None)


def _around(point: tuple[float, float], width: int, plot: Plot) -> _Box:
    x, y = point[0] * width, point[1] * plot.height
    return _Box(x - plot.radius, y - plot.radius, x + plot.radius, y + plot.radius)


def _tries(name: Name, radius: float) -> Iterator[Shift]:
    """The nearest rooms first; in every ring right, left, above and below come first."""
    for ring, turns in _TURNS.items():
        away = radius * (1 + ring)
        for turn in turns:
            x, y = round(cos(turn), 6), round(sin(turn), 6)
            aside, up = name.width / 2 * _sign(x), name.height / 2 * _sign(y)
            yield Shift(aside + x * away, up + y * away, turns is _AROUND)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _box(name: Name, shift: Shift, width: int, height: int) -> _Box:
    x, y = name.x * width + shift.x, name.y * height + shift.y
    return _Box(x - name.width / 2, y - name.height / 2, x + name.width / 2, y + name.height / 2)


def _free(name: Name, shift: Shift, taken: Sequence[Sequence[_Box]], plot: Plot) -> bool:
    for width, boxes in zip(plot.widths, taken, strict=True):
        box = _box(name, shift, width, plot.height)
        inside = box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= plot.height
        if not inside or any(box.meets(other) for other in boxes):
            return False
    return True
