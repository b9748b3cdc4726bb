"""The lines of a trend: which marks belong together, and in which colour."""

from collections.abc import Sequence
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
    colours = _colours(bare, look, palette)
    return [replace(line, colour=colours[line.code]) for line in bare]


def _line(code: str, rows: Sequence[Mark], years: Sequence[str]) -> Line:
    by_year = {row.x: row for row in rows}
    return Line(code, rows[0].label, tuple(by_year.get(year) for year in years), any(row.mark for row in rows))


def _code(row: Mark) -> str:
    return row.group or row.label


def _colours(lines: Sequence[Line], look: Look, palette: Palette | None) -> dict[str, str]:
    if palette is not None:
        return {line.code: palette.colour(line.code, dark=look.dark) for line in lines}
    if len(lines) == 1:
        return {lines[0].code: look.federation}
    marked = [line for line in lines if line.marked]
    if len(marked) == 1:
        return {line.code: look.accent if line.marked else look.others for line in lines}
    free = OKABE_ITO_DARK if look.dark else OKABE_ITO
    coloured = dict(zip([line.code for line in marked or lines], free, strict=False))
    return {line.code: coloured.get(line.code, look.others) for line in lines}
