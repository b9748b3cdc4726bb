"""The values printed at the points of a trend, where they have room."""

from collections.abc import Sequence
from typing import NamedTuple

from charts.lines.lines import Line, place_of
from charts.style.theme import Look, lettering

# More lines or points than these, and the numbers hide the lines.
LINES = 2
POINTS = 12

# How far, in school years, a value stands aside of the slope it is written on.
_ASIDE = 0.2


def point_values(
    lines: Sequence[Line], years: Sequence[str], look: Look, *, top: float, height: int
) -> list[dict[str, object]]:
    """Unseen bars, one set a line, that carry the values above or below the points.

    Plotly leaves out the text of a bar that is too narrow for it, as on a telephone, and draws any text of a
    point; it also loses texts of points behind a gap. The plot is `height` pixels high and ends at `top`.
    """
    return [_carrier(line, lines, years, look, top / height) for line in lines if printed(line, lines)]


def printed(line: Line, lines: Sequence[Line]) -> list[int]:
    """The places whose value stands at the point; the last one stands at the line's end, unless it is alone."""
    if len(lines) > LINES or max(len(each.reported) for each in lines) > POINTS:
        return []
    return sorted(line.reported)[: max(len(line.reported) - 1, 1)]


def _carrier(line: Line, lines: Sequence[Line], years: Sequence[str], look: Look, pixel: float) -> dict[str, object]:
    room = look.label_size * 1.8 * pixel
    distance = look.marker_size / 2 * pixel
    places = printed(line, lines)
    values = [line.reported[place].value or 0 for place in places]
    stands = [_stand(line, lines, place) for place in places]
    return {
        "name": line.label,
        "x": [place_of(years[place], years) + stand.shift for place, stand in zip(places, stands, strict=True)],
        "y": [room] * len(places),
        "base": [
            # Below a low point the value would lie on the years.
            value - distance - room if stand.below and value > 2 * room else value + distance
            for value, stand in zip(values, stands, strict=True)
        ],
        "width": 1,
        "marker": {"color": look.paper, "opacity": 0},
        "text": [line.reported[place].text for place in places],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "textfont": lettering(look, look.label_size),
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


class _Stand(NamedTuple):
    below: bool
    shift: float


def _stand(line: Line, lines: Sequence[Line], place: int) -> _Stand:
    """Where a value is off its own line, off the other one, and off the axis at the beginning."""
    here = line.values[place] or 0
    before, after = _slope(line, place - 1), _slope(line, place)
    others = [other.values[place] or 0 for other in lines if other is not line]
    below = max(others) > here if others else before < 0 < after
    if place == 0:
        return _Stand(below or (after > 0 and not others), 0)
    aside = _ASIDE * ((before + after > 0) - (before + after < 0))
    return _Stand(below, aside if below else -aside)


def _slope(line: Line, place: int) -> int:
    """Whether the line rises (1) or falls (-1) after a place; 0 where it is level or broken."""
    here, there = line.reported.get(place), line.reported.get(place + 1)
    if here is None or there is None:
        return 0
    change = (there.value or 0) - (here.value or 0)
    return (change > 0) - (change < 0)
