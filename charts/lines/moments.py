"""Dashed vertical lines from which on something is different: a break between years, a deadline."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.style.lettering import line_count
from charts.style.theme import Look, lettering

_LEADING = 1.35


@dataclass(frozen=True)
class Moment:
    """One line: `place` on the horizontal axis, `share` of the way across (0 to 1), wrapped words above it."""

    place: float | str
    share: float
    text: str


def room(moments: Sequence[Moment], look: Look) -> int:
    """How many pixels the words need above the plot; every moment has a row of its own."""
    return sum(_height(moment, look) for moment in moments)


def lines(moments: Sequence[Moment], look: Look, *, height: int) -> list[dict[str, object]]:
    """The lines as plotly shapes, each up to its words; the plot is `height` pixels high."""
    return [
        {
            "type": "line",
            "x0": moment.place,
            "x1": moment.place,
            "y0": 0,
            "y1": 1 + below / height,
            "yref": "paper",
            "line": {"color": look.ink, "width": look.line_width * 0.6, "dash": "dash"},
        }
        for moment, below in zip(moments, _below(moments, look), strict=True)
    ]


def words(moments: Sequence[Moment], look: Look) -> list[dict[str, object]]:
    """The words as plotly annotations; their ground keeps the line of a higher one from crossing them."""
    return [
        {
            "name": "moment",
            "text": moment.text,
            "x": moment.place,
            "xanchor": _anchor(moment.share),
            "align": _anchor(moment.share),
            "y": 1,
            "yref": "paper",
            "yanchor": "bottom",
            "yshift": below,
            "showarrow": False,
            "bgcolor": look.paper,
            "borderpad": 0,
            "font": lettering(look, look.tick_size),
        }
        for moment, below in zip(moments, _below(moments, look), strict=True)
    ]


def _below(moments: Sequence[Moment], look: Look) -> list[int]:
    return [room(moments[:place], look) for place in range(len(moments))]


def _height(moment: Moment, look: Look) -> int:
    return round((line_count(moment.text) * _LEADING + 0.2) * look.tick_size)


def _anchor(share: float) -> str:
    """Which side of the words stands at the line, so that they stay in the picture."""
    if share < 1 / 3:
        return "left"
    return "center" if share <= 2 / 3 else "right"
