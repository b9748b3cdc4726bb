"""Targets against results: one row a target, a bar for the result, a tick for the target, the verdict in words."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go
import polars as pl

from charts.bars.bars import Band, bands, measure, names_above
from charts.style.alt import spoken
from charts.style.colour import hatched
from charts.style.lettering import escaped, line_count, width, wrapped
from charts.style.theme import HOVER, Look, apply, lettering
from charts.style.values import rows_of, short
from glossary.periods import bounded

SIGNS = {"at_least": "≥", "exactly": "=", "at_most": "≤"}


@dataclass(frozen=True)
class Aim:
    """One row of a bullet chart's frame; the fields are its columns, of which the first six are needed.

    `label`: Vietnamese name of the indicator; `note`: who set the target and for when, below the name.
    `unit`: code of `glossary.indicators.UNITS`, of the target and of the result of this row.
    `target`, `result`: percent (0 to 100), count or sum, 0 or more; a null result is drawn as no bar: it was
    not reported, or is of another measure, base or period and may not stand against this target.
    `operator`: code of `glossary.indicators.TARGET_OPERATORS`; null is taken for "at least".
    `verdict`: the words at the end of the row: "đạt", "vượt", "gần đạt", "chưa đạt", "chưa có báo cáo",
    "không so được".
    `result_text`, `target_text`: as printed ("78/78 (100%)", "68–72%"), null for the plain figure.
    `bound`: code of `glossary.periods.BOUNDS` of the result, null for exact.
    `mark`: what wants attention, as a missed target, drawn in the accent; the verdict says it too.
    `group`: code of the row, handed on to those who click it.
    """

    label: str
    unit: str
    target: float
    operator: str | None
    result: float | None
    verdict: str
    result_text: str | None = None
    target_text: str | None = None
    bound: str | None = None
    note: str | None = None
    mark: bool | None = None
    group: str | None = None

    @property
    def aimed(self) -> str:
        """The target with its sign: "≥ 95%"."""
        return f"{SIGNS[self.operator or 'at_least']} {self.target_text or short(self.target, self.unit)}"

    @property
    def reached(self) -> str:
        """The result as printed; nothing where there is none."""
        if self.result_text or self.result is None:
            return self.result_text or ""
        return bounded(short(self.result, self.unit), self.bound)

    @property
    def whole(self) -> float:
        """Where the row's own scale ends: 100 for percentages, else the greater of target and result."""
        greatest = max(self.target, self.result or 0)
        return max(greatest, 100) if self.unit == "percent" else greatest or 1


def aims(values: pl.DataFrame) -> list[Aim]:
    """The rows of a frame in their order. Raises ValueError naming the needed columns that are missing."""
    return rows_of(Aim, values, "label", "unit", "target", "operator", "result", "verdict")


def bullet_alt(headline: str, shape_name: str, values: pl.DataFrame) -> str:
    """A bullet chart in words: each row with its result, its target and the verdict, which says why there is none."""
    parts = [(row, [row.reached, f"chỉ tiêu {row.aimed}", row.verdict]) for row in aims(values)]
    told = [f"{row.label}: {', '.join(filter(None, words))}." for row, words in parts]
    return spoken(headline, shape_name, told)


def bullet(values: pl.DataFrame, *, look: Look) -> go.Figure:
    """One row a target in the order given, columns as in `Aim`, each scaled from zero to its own unit.

    The row of a null result is hatched. Raises KeyError for an operator outside the code list.
    """
    rows = aims(values)
    ends = [_end(row, look) for row in rows]
    places = bands([_name(row, look) for row in rows], [_height(end, look) for end in ends], look)
    figure = go.Figure()
    for bar in (_tracks(rows, places, look), _results(rows, places, look)):
        figure.add_bar(orientation="h", width=_thickness(look), **bar)
    # The wider tick below keeps the target apart from the bar in the dark too.
    for colour, strength in ((look.paper, 3.0), (look.ink, 1.4)):
        figure.add_scatter(**_ticks(rows, places, look, {"color": colour, "width": look.line_width * strength}))
    figure.update_xaxes(range=[0, 1], visible=False)
    right = max((width(end, look.label_size) for end in ends), default=0) + look.label_size
    measure(figure, places, {"l": 2, "r": right, "t": 4, "b": 4})
    targets = [_target(row, place, look) for row, place in zip(rows, places, strict=True)]
    verdicts = [_beside(end, place, look) for end, place in zip(ends, places, strict=True)]
    figure.update_layout(
        barmode="overlay", showlegend=False, annotations=[*names_above(places, look), *targets, *verdicts]
    )
    return apply(figure, look)


def _thickness(look: Look) -> float:
    return look.row * 0.5


def _height(end: str, look: Look) -> float:
    """What the bar with the target below it needs, or the result and the verdict beside it."""
    return max(_thickness(look) * 1.3 + look.tick_size * 1.4, (line_count(end) + 0.3) * look.label_size * 1.3)


def _name(row: Aim, look: Look) -> str:
    name = wrapped(row.label, 2 * look.label_characters)
    if not row.note:
        return name
    lines = wrapped(row.note, 2 * look.label_characters).split("<br>")
    return "<br>".join([name, *(f'<span style="color:{look.muted}">{line}</span>' for line in lines)])


def _end(row: Aim, look: Look) -> str:
    verdict = "<br>".join(f"<b>{line}</b>" for line in wrapped(row.verdict, look.end_characters).split("<br>"))
    return f"{wrapped(row.reached, look.end_characters)}<br>{verdict}" if row.reached else verdict


def _middle(place: Band, look: Look) -> float:
    return place.start + _thickness(look) / 2


def _tracks(rows: Sequence[Aim], places: Sequence[Band], look: Look) -> dict[str, object]:
    marker = hatched(look)["marker"]
    shapes = ["/" if row.result is None else "" for row in rows]
    return {
        "y": [_middle(place, look) for place in places],
        "x": [1] * len(rows),
        "marker": {**marker, "pattern": {**marker["pattern"], "shape": shapes}},
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _results(rows: Sequence[Aim], places: Sequence[Band], look: Look) -> dict[str, object]:
    return {
        "y": [_middle(place, look) for place in places],
        "x": [None if row.result is None else row.result / row.whole for row in rows],
        "marker": {"color": [look.accent if row.mark else look.federation for row in rows]},
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _ticks(rows: Sequence[Aim], places: Sequence[Band], look: Look, line: dict[str, object]) -> dict[str, object]:
    return {
        "y": [_middle(place, look) for place in places],
        "x": [row.target / row.whole for row in rows],
        "mode": "markers",
        "marker": {"symbol": "line-ns", "size": _thickness(look) * 1.4, "line": line},
        "cliponaxis": False,
        "customdata": [row.group or row.label for row in rows],
        "hovertext": [_hover(row) for row in rows],
        **HOVER,
    }


def _hover(row: Aim) -> str:
    found = [f"Kết quả: {escaped(row.reached)}"] if row.reached else []
    return "<br>".join(
        [f"<b>{escaped(row.label)}</b>", *found, f"Chỉ tiêu: {escaped(row.aimed)}", escaped(row.verdict)]
    )


def _target(row: Aim, place: Band, look: Look) -> dict[str, object]:
    """The target in figures below its tick, kept inside the plot."""
    share = row.target / row.whole
    return {
        "name": "target",
        "text": escaped(row.aimed),
        "x": share,
        "xanchor": "left" if share < 0.2 else "right" if share > 0.8 else "center",
        "y": place.start + _thickness(look) * 1.3,
        "yanchor": "top",
        "showarrow": False,
        "borderpad": 0,
        "font": lettering(look, look.tick_size, colour=look.muted),
    }


def _beside(end: str, place: Band, look: Look) -> dict[str, object]:
    """Result and verdict right of the bar."""
    return {
        "name": "verdict",
        "text": end,
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": look.label_size * 0.7,
        "y": place.start,
        "yanchor": "top",
        "yshift": look.label_size * 0.15,
        "align": "left",
        "showarrow": False,
        "borderpad": 0,
        "font": lettering(look, look.label_size),
    }
