"""What charts of horizontal bars share: names beside the rows, their height, words for a missing value."""

from collections.abc import Sequence

import plotly.graph_objects as go

from charts.lettering import line_count, wrapped
from charts.theme import Look, lettering
from glossary.numbers import NOT_REPORTED

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
