"""Rows with their names above them, for names too long to stand beside: everything placed in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from charts.style.lettering import line_count, width, wrapped
from charts.style.theme import Look, lettering
from glossary.writing.numbers import NOT_REPORTED

_LEADING = 1.3

# The pixels that the narrowest plot has on a projector; a telephone has no room beside a name at all.
_WIDTH = 1700


@dataclass(frozen=True)
class Band:
    """One row: its wrapped name; where name and drawing begin and end, in pixels below the top of the plot."""

    name: str
    top: float
    start: float
    end: float


def bands(names: Sequence[str], drawings: Sequence[float], look: Look) -> list[Band]:
    """One band a wrapped name, from the top down, each with so many pixels for its drawing."""
    found: list[Band] = []
    top = 0.0
    for name, drawing in zip(names, drawings, strict=True):
        start = top + text_height(name, look) + look.tick_size * 0.55
        found.append(Band(name, top, start, start + drawing))
        top = start + drawing + look.row * 0.5
    return found


def text_height(text: str, look: Look) -> float:
    """The height in pixels of a wrapped text."""
    return line_count(text) * look.tick_size * _LEADING


def measure(figure: go.Figure, rows: Sequence[Band], margin: dict[str, float]) -> None:
    """Give the vertical axis one unit a pixel; nothing else may take room from the plot."""
    height = max((row.end for row in rows), default=16)
    figure.update_yaxes(range=[height, 0], visible=False)
    figure.update_layout(height=height + margin["t"] + margin["b"], margin=margin)


def names_above(rows: Sequence[Band], look: Look, shares: Sequence[float] = ()) -> list[dict[str, object]]:
    """The names as plotly annotations over their rows, from the left edge of the plot.

    With `shares` (0 to 1, how far across a row's mark begins) the names stand at their marks on a projector.
    """
    begins = [_begin(row, share, look) for row, share in zip(rows, shares or [0] * len(rows), strict=True)]
    return [
        {
            "name": "row",
            "text": row.name,
            "x": share,
            "xref": "paper",
            "xanchor": side,
            "y": row.top,
            "yanchor": "top",
            "align": side,
            "showarrow": False,
            "borderpad": 0,
            "font": lettering(look, look.tick_size),
        }
        for row, (share, side) in zip(rows, begins, strict=True)
    ]


def _begin(row: Band, share: float, look: Look) -> tuple[float, str]:
    needed = width(row.name, look.tick_size)
    if look.name == "projector" and needed <= _WIDTH * (1 - share):
        return share, "left"
    return (share, "right") if look.name == "projector" and needed <= _WIDTH * share else (0, "left")


THICKNESS = 0.66


def name_rows(figure: go.Figure, labels: Sequence[str], marked: Sequence[bool], look: Look) -> None:
    """Write the names beside the rows, first one on top, uncut, the marked ones in bold accent."""
    names = [wrapped(label, look.label_characters) for label in labels]
    shown = [_stressed(name, look) if mark else name for name, mark in zip(names, marked, strict=True)]
    figure.update_yaxes(range=[len(labels) - 0.5, -0.5], tickvals=list(range(len(labels))), ticktext=shown)


def rows_height(labels: Sequence[str], look: Look, *, lines: int = 1) -> int:
    """The height in pixels of all rows, each as high as the longest name and `lines` of text need."""
    most = max([lines, *(line_count(wrapped(label, look.label_characters)) for label in labels)])
    return max(len(labels), 1) * max(look.row, round(most * look.tick_size * 1.3 + look.tick_size * 0.6))


def note(text: str, row: int, place: float, look: Look) -> dict[str, object]:
    """A small remark in a row, starting at `place` on the axis of the values."""
    return {
        "text": text,
        "x": place,
        "xanchor": "left",
        "xshift": 4,
        "y": row,
        "yanchor": "middle",
        "showarrow": False,
        "font": lettering(look, look.tick_size, colour=look.muted),
    }


def not_reported(row: int, look: Look) -> dict[str, object]:
    """The words in a row without a value, where a bar of no length would read as zero."""
    return note(NOT_REPORTED, row, 0, look)


def _stressed(name: str, look: Look) -> str:
    return f'<b style="color:{look.accent}">{name}</b>'
