"""How figures move over the school years: one line a group, named at its end."""

from collections.abc import Sequence

import plotly.graph_objects as go
import polars as pl

from charts.colour import Palette
from charts.lettering import escaped, ticks
from charts.line_ends import LineEnd, annotations, end_text, room
from charts.lines import Line, lines_of
from charts.point_values import point_values, printed
from charts.theme import HOVER, Look, apply, unit_above
from charts.values import greatest, marks
from charts.years import place_of, year_axis, years_of
from glossary.numbers import NOT_REPORTED

NAMED = 8


def trend(values: pl.DataFrame, *, unit: str, unit_label: str, look: Look, palette: Palette | None = None) -> go.Figure:
    """Lines over school years; columns `x`, `label`, `value`, and `group` where a label is not its own code.

    A null value and a school year without a row are gaps. With the `palette` of a closed code list a code
    keeps its colour. Without it a single line is blue, the only marked one has the accent among greys, and
    several take unordered colours until these run out and the rest is grey. Past eight lines, grey ones are
    not named.
    """
    rows = marks(values, unit, "x")
    years = years_of(rows)
    lines = lines_of(rows, years, look, palette)
    tick_values, tick_texts = ticks(greatest(rows), unit)
    # Room above the last tick for the value of the highest point.
    top = tick_values[-1] * 1.08
    height = look.line_height - _above(look) - _below(look)
    figure = go.Figure()
    for line in sorted(lines, key=lambda each: (each.colour != look.others, each.marked)):
        figure.add_scatter(**_drawn(line, years, look))
    for carrier in point_values(lines, years, look, top=top, height=height):
        figure.add_bar(**carrier)
    ends = [_end(line, lines, years, look) for line in _named(lines, look)]
    figure.update_xaxes(**year_axis(years, look))
    figure.update_yaxes(range=[0, top], tickvals=tick_values, ticktext=tick_texts, showgrid=True)
    figure.update_layout(
        height=look.line_height,
        margin={"l": 0, "r": room(ends, look), "t": _above(look), "b": 0},
        barmode="overlay",
        uniformtext={"mode": "hide", "minsize": look.tick_size},
        showlegend=False,
        annotations=[unit_above(unit_label, look), *annotations(ends, look, top=top, height=height)],
    )
    return apply(figure, look)


def _above(look: Look) -> int:
    return 2 * look.title_size


def _below(look: Look) -> int:
    # Two lines of years; plotly measures them itself, but the names at the lines' ends are placed before.
    return 3 * look.tick_size


def _drawn(line: Line, years: Sequence[str], look: Look) -> dict[str, object]:
    strength = 1.4 if line.marked else 0.5 if line.colour == look.others else 1
    return {
        "name": line.label,
        "x": [place_of(year, years) for year in years],
        "y": line.values,
        "mode": "lines+markers",
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": line.colour, "width": look.line_width * strength},
        "marker": {"color": line.colour, "size": look.marker_size * strength},
        "customdata": years,
        "hovertext": [
            "" if mark is None else f"<b>{escaped(line.label)}</b><br>{year}: {mark.full_text}"
            for year, mark in zip(years, line.marks, strict=True)
        ],
        **HOVER,
    }


def _named(lines: Sequence[Line], look: Look) -> list[Line]:
    return [line for line in lines if len(lines) <= NAMED or line.colour != look.others]


def _end(line: Line, lines: Sequence[Line], years: Sequence[str], look: Look) -> LineEnd:
    if not line.reported:
        return LineEnd(end_text(line.label, "", NOT_REPORTED, look), line.colour, 0)
    last, mark = max(line.reported.items())
    value = "" if last in printed(line, lines) else mark.text
    note = "" if last == len(years) - 1 else f"(đến {years[last]})"
    return LineEnd(end_text(line.label, value, note, look), line.colour, mark.value or 0)
