"""The names at the ends of lines: what they say, and how they keep apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.style.lettering import line_count, width, wrapped
from charts.style.theme import Look, lettering

_LEADING = 1.25
_SWATCH = "■ "


@dataclass(frozen=True)
class LineEnd:
    """The name of one line at the height where the line ends; `place` is in units of the axis."""

    text: str
    colour: str
    place: float


def end_text(label: str, value: str, note: str, look: Look) -> str:
    """A line's name and its last value in bold, broken to fit beside the plot, and a note below."""
    *lines, last = wrapped(label, look.end_characters).split("<br>")
    fits = len(last) + len(value) < look.end_characters
    parts = [last, f"<b>{wrapped(value, look.end_characters)}</b>"] if value else [last]
    lines.append((" " if fits else "<br>").join(parts))
    return "<br>".join([*lines, note] if note else lines)


def spread(places: Sequence[float], sizes: Sequence[float], lowest: float, highest: float) -> list[float]:
    """Move the middles of labels as little as is needed for none to overlap, keeping their order.

    `sizes` are the labels' heights; all three are in one unit. Labels that cannot all fit between `lowest`
    and `highest` overflow downwards.
    """
    order = sorted(range(len(places)), key=lambda each: -places[each])
    middles = dict.fromkeys(order, 0.0)
    ceiling = highest
    for each in order:
        middles[each] = min(places[each], ceiling - sizes[each] / 2)
        ceiling = middles[each] - sizes[each] / 2
    floor = lowest
    for each in reversed(order):
        middles[each] = max(middles[each], floor + sizes[each] / 2)
        floor = middles[each] + sizes[each] / 2
    overflow = max(floor - highest, 0.0)
    return [middles[each] - overflow for each in range(len(places))]


def annotations(ends: Sequence[LineEnd], look: Look, *, top: float, height: int) -> list[dict[str, object]]:
    """The labels as plotly annotations right of a plot `height` pixels high whose axis ends at `top`."""
    pixel = top / height
    sizes = [line_count(end.text) * look.label_size * _LEADING * pixel for end in ends]
    places = spread([end.place for end in ends], sizes, 0.0, top)
    return [_annotation(end, place, look) for end, place in zip(ends, places, strict=True)]


def room(ends: Sequence[LineEnd], look: Look) -> int:
    """How many pixels the labels need at the right."""
    return max((width(_SWATCH + end.text, look.label_size) for end in ends), default=0) + 12


def _annotation(end: LineEnd, place: float, look: Look) -> dict[str, object]:
    return {
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 8,
        "y": place,
        "yanchor": "middle",
        "showarrow": False,
        "align": "left",
        "text": f'<span style="color:{end.colour}">{_SWATCH}</span>{end.text}',
        "font": lettering(look, look.label_size),
    }
