"""The lines of a trend: which marks belong together, and in which colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import plotly.graph_objects as go

from charts.lines import moments
from charts.lines.line_ends import LineEnd, annotations, room
from charts.lines.moments import Moment
from charts.style.colour import OKABE_ITO, OKABE_ITO_DARK, Palette
from charts.style.lettering import escaped, line_count
from charts.style.theme import Look, unit_above, unit_room
from charts.style.values import Mark, in_order


@dataclass(frozen=True)
class Line:
    """One line: `marks` holds one mark a school year, null where the year has no row."""

    code: str
    label: str
    marks: tuple[Mark | None, ...]
    marked: bool
    colour: str = ""

    @property
    def values(self) -> list[float | None]:
        """One value a school year; null is a gap."""
        return [None if mark is None else mark.value for mark in self.marks]

    @property
    def reported(self) -> dict[int, Mark]:
        """The marks that have a value, by the place of their year."""
        return {place: mark for place, mark in enumerate(self.marks) if mark and mark.value is not None}


def lines_of(rows: Sequence[Mark], years: Sequence[str], look: Look, palette: Palette | None) -> list[Line]:
    """One line a `group` (a `label` where there is none), in the order of first appearance."""
    codes = in_order(_code(row) for row in rows)
    bare = [_line(code, [row for row in rows if _code(row) == code], years) for code in codes]
    colours = line_colours({line.code: line.marked for line in bare}, look, palette)
    return [replace(line, colour=colours[line.code]) for line in bare]


def _line(code: str, rows: Sequence[Mark], years: Sequence[str]) -> Line:
    by_year = {row.x: row for row in rows}
    return Line(code, rows[0].label, tuple(by_year.get(year) for year in years), any(row.mark for row in rows))


def _code(row: Mark) -> str:
    return row.group or row.label


def line_colours(marked: Mapping[str, bool], look: Look, palette: Palette | None = None) -> dict[str, str]:
    """The colour of each line by its code, given which ones are marked."""
    if palette is not None:
        return {code: palette.colour(code, dark=look.dark) for code in marked}
    if len(marked) == 1:
        return dict.fromkeys(marked, look.federation)
    chosen = [code for code, mark in marked.items() if mark]
    if len(chosen) == 1:
        return {code: look.accent if mark else look.others for code, mark in marked.items()}
    free = OKABE_ITO_DARK if look.dark else OKABE_ITO
    coloured = dict(zip(chosen or marked, free, strict=False))
    return {code: coloured.get(code, look.others) for code in marked}


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


# So many two-line names fit beside each other on a telephone.
_ALWAYS_FITTING = 5


def years_of(rows: Sequence[Mark]) -> list[str]:
    """Every school year from the first to the last that occurs, also those without a row."""
    found = sorted({row.x for row in rows if row.x})
    if not found or not all(text[:4].isdigit() for text in found):
        return found
    first, last = int(found[0][:4]), int(found[-1][:4])
    return [f"{start}-{start + 1}" if "-" in found[0] else str(start) for start in range(first, last + 1)]


def place_of(year: str, years: Sequence[str]) -> int:
    """Years count back from the last one (0), so that it is named also where not all names fit."""
    return years.index(year) - len(years) + 1


def year_axis(years: Sequence[str], look: Look) -> dict[str, object]:
    """An axis that names as many school years as its width allows, on two lines, none of them turned.

    Plotly leaves ticks out on a numeric axis when it is narrow, but turns those of a category axis.
    """
    places = [place_of(year, years) for year in years]
    names = [escaped(year).replace("-", "-<br>", 1) for year in years]
    frame: dict[str, object] = {"range": [0.55 - max(len(years), 1), 0.45]}
    if len(years) <= _ALWAYS_FITTING:
        return {**frame, "tickvals": places, "ticktext": names}
    aliases = {str(place).replace("-", "−"): name for place, name in zip(places, names, strict=True)}
    most = {"nticks": len(years) + 1} if look.name == "projector" else {}
    return {**frame, **most, "tickformat": "d", "labelalias": aliases}
