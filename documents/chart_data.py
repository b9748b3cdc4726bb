"""What the charts of the files are made of: the finding's own values as categories and series, with their colours."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Literal

from charts.bars.bullet import Aim, aims
from charts.lines.lines import line_colours, lines_of, years_of
from charts.lines.season_days import Step, steps_of
from charts.style.alt import alt_text
from charts.style.colour import Kind, Palette
from charts.style.theme import SCREEN
from charts.style.values import Mark, in_order, marks
from documents.text import plain
from findings.content.content import Chart, Finding
from glossary.writing.numbers import NOT_REPORTED

# What a line chart cannot tell apart any more.
MOST_LINES = 12
# A heatmap has the columns of a trend; only its shape tells that it is cells and not lines.
CELLS = "Bảng màu"
KINDS: tuple[Kind, ...] = ("falling", "rising", "unordered")
# How the two units are known: a finding tells that of one figure only, its table prints both.
_ENDINGS = {"%": "percent", "đồng": "vnd"}


@dataclass(frozen=True)
class Series:
    """One line, or one colour of bars: a value and its mark a category; null is not reported.

    `unit` is a code of `UNITS` where it is not the one of the chart.
    """

    name: str
    values: Sequence[float | None]
    colour: str
    marks: Sequence[Mark | None] = ()
    unit: str = ""


@dataclass(frozen=True)
class Drawing:
    """A chart of categories in the order of the screen; those of `days` are dates, all others texts.

    `lines`: over school years; `days`: over the days of a season; `bars`: one bar a category; `stacked`: segments;
    `pairs`: results beside their targets; `points`: a category a point, its two series the figures across and up.
    """

    kind: Literal["lines", "days", "bars", "stacked", "pairs", "points"]
    unit: str
    categories: Sequence[str] | Sequence[datetime.date]
    series: Sequence[Series]

    @property
    def greatest(self) -> float:
        """The greatest value of any series, 0 where nothing is reported."""
        return max((value or 0 for one in self.series for value in one.values), default=0)


def drawing(shown: Finding) -> Drawing | None:
    """The chart of a finding; null for shapes that office programs have not, which become tables."""
    chart = shown.chart
    columns = set(chart.values.columns)
    if chart.values.is_empty() or chart.shape.startswith(CELLS):
        return None
    if {"target", "result", "unit"} <= columns:
        return _pairs(aims(chart.values))
    if {"label", "school_year", "date", "value"} <= columns:
        return _days(steps_of(chart.values, chart.unit), chart.unit)
    if {"label", "across", "up"} <= columns:
        return _points(shown)
    return _of_marks(shown, columns) if {"label", "value"} <= columns and "column" not in columns else None


def in_words(shown: Finding) -> str:
    """The chart in words, for those who cannot see it."""
    chart = shown.chart
    if chart.alt or not {"label", "value"} <= set(chart.values.columns):
        return plain(chart.alt or shown.headline)
    words = alt_text(
        shown.headline, chart.shape, chart.values, unit=chart.unit, codes=chart.codes, marks_at=chart.marks_at
    )
    return plain(words)


def counted(shown: Finding) -> str | None:
    """What its figures are of, the title of the table's first column of figures; null where it has none."""
    return next((head.title for head in shown.table.heads if head.is_number), None)


def _of_marks(shown: Finding, columns: set[str]) -> Drawing | None:
    chart = shown.chart
    rows = [replace(row, label=plain(row.label)) for row in marks(chart.values, chart.unit)]
    if "x" in columns:
        return _lines(rows, chart.unit)
    if chart.codes and "group" in columns:
        return _stacked(rows, chart)
    return _bars(rows, shown)


def _lines(rows: Sequence[Mark], unit: str) -> Drawing | None:
    years = years_of(rows)
    lines = lines_of(rows, years, SCREEN, None)
    if not years or len(lines) > MOST_LINES:
        return None
    series = [Series(line.label, line.values, line.colour, line.marks) for line in lines]
    return Drawing("lines", unit, years, series)


def _bars(rows: Sequence[Mark], shown: Finding) -> Drawing:
    names = [_ranked(row) for row in rows]
    title, values = counted(shown), [row.value for row in rows]
    name = plain(shown.headline if title is None else title)
    return Drawing("bars", shown.chart.unit, names, [Series(name, values, SCREEN.federation, rows)])


def _ranked(row: Mark) -> str:
    name = row.label if row.rank is None else f"{row.rank}. {row.label}"
    return name if row.value is not None else f"{name} ({NOT_REPORTED})"


def _stacked(rows: Sequence[Mark], chart: Chart) -> Drawing:
    codes = chart.codes or {}
    labels = in_order(row.label for row in rows)
    cells = {(row.label, row.group): row for row in rows}
    present = [code for code in codes if any((label, code) in cells for label in labels)]
    palette = Palette(codes, _kind(present, chart))
    series = [_segment(code, [cells.get((label, code)) for label in labels], palette) for code in present]
    return Drawing("stacked", chart.unit, [_completed(label, rows) for label in labels], series)


def _segment(code: str, row: Sequence[Mark | None], palette: Palette) -> Series:
    values = [None if one is None else one.value for one in row]
    return Series(palette.codes[code].label, values, palette.colour(code), row)


def _completed(label: str, rows: Sequence[Mark]) -> str:
    reported = [row.value is not None for row in rows if row.label == label]
    if all(reported):
        return label
    return f"{label} ({'còn thiếu' if any(reported) else NOT_REPORTED})"


def _kind(present: Sequence[str], chart: Chart) -> Kind:
    """How the codes are ordered: a finding does not say so, but the figure has the colours that follow from it."""
    bars: Any = chart.figure.data
    colours = [bar.marker.color for bar in bars]
    for kind, dark in product(KINDS, (False, True)):
        palette = Palette(chart.codes or {}, kind)
        if [palette.colour(code, dark=dark) for code in present] == colours:
            return kind
    return "unordered"


def _days(lines: dict[str, list[Step]], unit: str) -> Drawing | None:
    """Every day of the months until the last one, so that a line stays level until the next conference.

    The seasons lie over each other on the days of the newest one.
    """
    steps = [step for line in lines.values() for step in line]
    begin = datetime.date(int(max(step.school_year for step in steps)[:4]), 7, 1)
    earliest = begin + datetime.timedelta(min(step.place for step in steps) - 1)
    first, last = (earliest.replace(day=1) - begin).days, max(step.place for step in steps)
    places = range(first, last + 1)
    days = [begin + datetime.timedelta(place) for place in places]
    colours = line_colours({label: any(step.mark for step in line) for label, line in lines.items()}, SCREEN)
    series = [
        Series(plain(label), [_held(line, place) for place in places], colours[label]) for label, line in lines.items()
    ]
    return Drawing("days", unit, days, series)


def _held(line: Sequence[Step], place: int) -> float:
    return max((step.value for step in line if step.place <= place), default=0)


def _points(shown: Finding) -> Drawing | None:
    """The points in the order of the screen; null where no place has both figures."""
    chart = shown.chart
    rows = [row for row in chart.values.iter_rows(named=True) if row["across"] is not None and row["up"] is not None]
    if not rows:
        return None
    series = [_figure(shown, rows, name, place) for place, name in enumerate(("across", "up"), start=1)]
    return Drawing("points", chart.unit, [plain(str(row["label"])) for row in rows], series)


def _figure(shown: Finding, rows: Sequence[Mapping[str, Any]], name: str, place: int) -> Series:
    """One of the two figures; its column in the table says its name and, at the ends of its texts, its unit."""
    table = shown.table
    unit = next((code for end, code in _ENDINGS.items() for row in table.rows if row[place].endswith(end)), "")
    marks = [Mark(unit, str(row["label"]), row[name], mark=row.get("mark")) for row in rows]
    return Series(plain(table.titles[place]), [row[name] for row in rows], SCREEN.federation, marks, unit)


def _pairs(rows: Sequence[Aim]) -> Drawing | None:
    """Results and targets of one unit beside each other; of several units none, since they share no axis."""
    units = {row.unit for row in rows}
    if len(units) != 1:
        return None
    names = [plain(" – ".join(filter(None, (row.label, row.note))) + f": {row.verdict}") for row in rows]
    results = Series("Kết quả", [row.result for row in rows], SCREEN.federation)
    return Drawing(
        "pairs", units.pop(), names, [results, Series("Chỉ tiêu", [row.target for row in rows], SCREEN.others)]
    )
