"""The lines of a trend: which marks belong together, and in which colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from charts.colour import OKABE_ITO, OKABE_ITO_DARK, Palette
from charts.theme import Look
from charts.values import Mark, in_order


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
