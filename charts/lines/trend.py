"""How figures move over the school years: one line a group, named at its end."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go
import polars as pl

from charts.lines.line_ends import LineEnd, end_text
from charts.lines.lines import Line, lines_of, place_of, plot_height, surround, year_axis, years_of
from charts.lines.moments import Moment
from charts.lines.point_values import point_values, printed
from charts.style.colour import Palette
from charts.style.lettering import escaped, ticks, wrapped
from charts.style.theme import HOVER, Look, apply
from charts.style.values import FEWER_WORDS, Mark, greatest, marks
from glossary.writing.numbers import NOT_REPORTED

NAMED = 8
FEWER = "○"

# "500 triệu" breaks: on a telephone every letter beside the plot is taken from the lines.
_TICK = 6


def trend(  # noqa: PLR0913  (the values of one chart; all are named)
    values: pl.DataFrame,
    *,
    unit: str,
    unit_label: str,
    look: Look,
    palette: Palette | None = None,
    marks_at: Mapping[str, str] | None = None,
    at_least: float = 0,
) -> go.Figure:
    """Lines over school years; columns `x`, `label`, `value`, and `group` where a label is not its own code.

    A null value and a school year without a row are gaps. With the `palette` of a closed code list a code
    keeps its colour. Without it a single line is blue, the only marked one has the accent among greys, and
    several take unordered colours until these run out and the rest is grey. Past eight lines, grey ones are
    not named.

    `marks_at` names what begins or ends with a school year ("2025-2026": "hết cấp huyện"): a dashed line
    before that year, with the words above it; years outside the axis and its first one have none. A total over
    `fewer` reporters than the year before is an open circle, which a line below explains. The axis reaches
    `at_least` so far, as that of a chart beside it.
    """
    rows = marks(values, unit, "x")
    years = years_of(rows)
    lines = lines_of(rows, years, look, palette)
    tick_values, tick_texts = ticks(greatest(rows, at_least), unit)
    # Room above the last tick for the value of the highest point.
    top = tick_values[-1] * 1.08
    note = wrapped(f"{FEWER} {FEWER_WORDS}", 2 * look.label_characters) if any(map(_is_open, rows)) else ""
    height = plot_height(unit_label, look, note=note)
    figure = go.Figure()
    for line in sorted(lines, key=lambda each: (each.colour != look.others, each.marked)):
        figure.add_scatter(**_drawn(line, years, look))
    for carrier in point_values(lines, years, look, top=top, height=height):
        figure.add_bar(**carrier)
    figure.update_xaxes(**year_axis(years, look), title_text=note or None)
    texts = [wrapped(text, _TICK) for text in tick_texts]
    figure.update_yaxes(range=[0, top], tickvals=tick_values, ticktext=texts, showgrid=True)
    figure.update_layout(barmode="overlay", uniformtext={"mode": "hide", "minsize": look.tick_size})
    ends = [_end(line, lines, years, look) for line in _named(lines, look)]
    surround(figure, unit_label, ends, _breaks(marks_at or {}, years, look), look)
    return apply(figure, look)


def _breaks(marks_at: Mapping[str, str], years: Sequence[str], look: Look) -> list[Moment]:
    """One moment before each named year that has a year before it on the axis."""
    return [
        Moment(
            place_of(year, years) - 0.5,
            years.index(year) / len(years),
            wrapped(marks_at[year], look.label_characters),
        )
        for year in years[1:]
        if year in marks_at
    ]


def _drawn(line: Line, years: Sequence[str], look: Look) -> dict[str, object]:
    strength = 1.4 if line.marked else 0.5 if line.colour == look.others else 1
    points = [point for place, year in enumerate(years) for point in _points(line, place, place_of(year, years))]
    # An open circle is filled with the paper's colour: plotly's own lets the line be seen through it.
    opened = [value is not None and _is_open(line.marks[place]) for _, value, place in points]
    return {
        "name": line.label,
        "x": [x for x, _, _ in points],
        "y": [value for _, value, _ in points],
        "mode": "lines+markers",
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": line.colour, "width": look.line_width * strength},
        "marker": {
            "color": [look.paper if is_open else line.colour for is_open in opened],
            "size": look.marker_size * strength,
            "line": {"color": line.colour, "width": [look.line_width * is_open for is_open in opened]},
        },
        "customdata": [[line.code, years[place]] for _, _, place in points],
        "hovertext": [_hover(line, years, place, value) for _, value, place in points],
        **HOVER,
    }


def _points(line: Line, place: int, x: int) -> list[tuple[float, float | None, int]]:
    """The point of one year: x, value, place of the year; after a gap when the line breaks before it."""
    mark = line.marks[place]
    value = None if mark is None else mark.value
    gap: list[tuple[float, float | None, int]] = [(x - 0.5, None, place)] if mark and mark.apart else []
    return [*gap, (x, value, place)]


def _hover(line: Line, years: Sequence[str], place: int, value: float | None) -> str:
    mark = line.marks[place]
    if mark is None or (value is None and mark.value is not None):
        return ""
    fewer = "<br>ít nơi báo cáo hơn năm học trước" if _is_open(mark) else ""
    return f"<b>{escaped(line.label)}</b><br>{years[place]}: {mark.full_text}{fewer}"


def _is_open(mark: Mark | None) -> bool:
    return mark is not None and bool(mark.fewer) and mark.value is not None


def _named(lines: Sequence[Line], look: Look) -> list[Line]:
    return [line for line in lines if len(lines) <= NAMED or line.colour != look.others]


def _end(line: Line, lines: Sequence[Line], years: Sequence[str], look: Look) -> LineEnd:
    if not line.reported:
        return LineEnd(end_text(line.label, "", NOT_REPORTED, look), line.colour, 0)
    last, mark = max(line.reported.items())
    value = "" if last in printed(line, lines) else mark.text
    note = "" if last == len(years) - 1 else f"(đến {years[last]})"
    return LineEnd(end_text(line.label, value, note, look), line.colour, mark.value or 0)
