"""What stands around a plot of lines: the unit and dashed moments above, the names of the lines at the right."""

from collections.abc import Sequence

import plotly.graph_objects as go

from charts import moments
from charts.lettering import line_count
from charts.line_ends import LineEnd, annotations, room
from charts.moments import Moment
from charts.theme import Look, unit_above, unit_room


def plot_height(unit_label: str, look: Look, *, note: str = "") -> int:
    """How many pixels high the lines' plot is; `note` is the title of its horizontal axis."""
    # Two lines of dates; plotly measures them itself, but the names at the lines' ends are placed before.
    below = 3 * look.tick_size + (line_count(note) * 1.3 + 0.6) * look.title_size * bool(note)
    return round(look.line_height - unit_room(unit_label, look) - below)


def surround(figure: go.Figure, unit_label: str, ends: Sequence[LineEnd], dashed: Sequence[Moment], look: Look) -> None:
    """Add all that to a figure whose axes are set already; the moments make it higher, not the plot lower."""
    height = plot_height(unit_label, look, note=figure.layout.xaxis.title.text or "")
    lifted = moments.room(dashed, look)
    figure.update_layout(
        height=look.line_height + lifted,
        margin={"l": 0, "r": room(ends, look), "t": unit_room(unit_label, look) + lifted, "b": 0},
        showlegend=False,
        shapes=moments.lines(dashed, look, height=height),
        annotations=[
            unit_above(unit_label, look, lifted),
            *moments.words(dashed, look),
            *annotations(ends, look, top=figure.layout.yaxis.range[1], height=height),
        ],
    )
