"""How the conferences of a season add up day by day, against the deadline where one was set."""

from collections.abc import Sequence

import plotly.graph_objects as go
import polars as pl

from charts.lines.line_ends import LineEnd, end_text
from charts.lines.lines import line_colours, surround
from charts.lines.moments import Moment
from charts.lines.season_days import Deadline, Step, month_axis, steps_of
from charts.style.lettering import escaped, ticks, wrapped
from charts.style.theme import HOVER, Look, apply, unit_below
from charts.style.values import short

NO_DAY = "◇ không rõ ngày: tính vào cuối tháng"


def season(
    values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, deadlines: Sequence[Deadline] = ()
) -> go.Figure:
    """Lines of steps, columns as in `Step`, and a dashed line at the end of the time that each deadline leaves.

    Without a deadline there is no such line: nothing then says what was late. Lines have the colours that
    those of a trend have; they begin at zero and stay level after their last step. A step whose day is not
    known is a hollow diamond, explained below.
    """
    lines = steps_of(values, unit)
    steps = [step for line in lines.values() for step in line]
    colours = line_colours({label: any(step.mark for step in line) for label, line in lines.items()}, look)
    places = [*(step.place for step in steps), *(deadline.place for deadline in deadlines)]
    axis = month_axis(places, [*(step.school_year for step in steps), *(each.school_year for each in deadlines)], look)
    figure = go.Figure()
    for label, line in lines.items():
        figure.add_scatter(**_drawn(line, colours[label], axis["range"], look))
    note = "" if all(step.is_exact for step in steps) else unit_below(NO_DAY, look)
    figure.update_xaxes(**axis, title_text=note)
    y_values, y_texts = ticks(max((step.value for step in steps), default=0), unit)
    figure.update_yaxes(range=[0, y_values[-1] * 1.08], tickvals=y_values, ticktext=y_texts, showgrid=True)
    ends = [_end(line, colours[label], look) for label, line in lines.items()]
    surround(figure, unit_label, ends, _moments(deadlines, axis["range"], look), look)
    return apply(figure, look)


def _drawn(line: Sequence[Step], colour: str, across: Sequence[float], look: Look) -> dict[str, object]:
    """Steps from zero at the left edge to the last value at the right edge."""
    first, last = across
    size, marked = look.line_width * 1.8, any(step.mark for step in line)
    return {
        "name": line[0].label,
        "x": [first, *(step.place for step in line), last],
        "y": [0, *(step.value for step in line), line[-1].value],
        "mode": "lines+markers",
        "line": {"color": colour, "width": look.line_width * (1.4 if marked else 1), "shape": "hv"},
        "marker": {
            "symbol": ["circle", *("circle" if step.is_exact else "diamond" for step in line), "circle"],
            "size": [0, *(size if step.is_exact else look.marker_size * 2 for step in line), 0],
            "color": [colour, *(colour if step.is_exact else look.paper for step in line), colour],
            "line": {"color": colour, "width": look.line_width * 0.8},
            "opacity": 1,
        },
        "cliponaxis": False,
        "customdata": [line[0].group or line[0].label] * (len(line) + 2),
        "hovertext": ["", *(f"<b>{escaped(step.label)}</b><br>{step.text}" for step in line), ""],
        **HOVER,
    }


def _end(line: Sequence[Step], colour: str, look: Look) -> LineEnd:
    last = line[-1]
    return LineEnd(end_text(last.label, short(last.value, last.unit), "", look), colour, last.value)


def _moments(deadlines: Sequence[Deadline], across: Sequence[float], look: Look) -> list[Moment]:
    """One moment a deadline; areas that share one share its line."""
    first, last = across
    texts = {(deadline.place, deadline.text): wrapped(deadline.text, look.label_characters) for deadline in deadlines}
    return [Moment(place, (place - first) / (last - first), text) for (place, _), text in sorted(texts.items())]
