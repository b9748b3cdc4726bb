"""The trend: one line per chosen place among the others, or everything together."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go
import polars as pl

from charts.trend import trend
from metrics.change import change
from metrics.fewer import with_fewer
from metrics.headline import coverage_text, ranking_headline, trend_headline, value_text
from ui.comparison.view import View
from ui.coverage import FEWER_NOTE, marked_coverage
from ui.finding_words import reports_of, unit_label
from ui.findings import Prepared, trend_finding
from ui.show import Finding
from ui.table import Head

# So many chosen places have a line of their own; more would have colours that nobody can tell apart.
MOST_CHOSEN = 8
MOST_LINES = 30


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported."""
    if view.breakdown.code == "district" and not 1 <= len(view.chosen) <= MOST_CHOSEN:
        return trend_finding(view.screen, view.metric)
    year = view.year()
    if year is None:
        return None
    values = view.labelled(with_fewer(view.metric, view.values, (view.column,)))
    codes = _leading_first(view, values)
    order = pl.Enum(codes)
    lines = values.filter(pl.col("group").is_in(codes[:MOST_LINES])).with_columns(pl.col("group").cast(order))
    drawn = lines.sort("group", "school_year").select(
        "label", "value", "bound", "signs", "mark", "fewer", x="school_year", group=pl.col("group").cast(pl.String)
    )
    rows = values.with_columns(pl.col("group").cast(order)).sort("group", "school_year")

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return trend(drawn, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    shown = Finding(
        key=f"xu-huong-{view.metric.name}-{view.breakdown.code}",
        headline=_headline(view, values, year),
        shape=f"Biểu đồ đường theo năm học, mỗi {view.breakdown.words} một đường",
        figure=draw(0),
        values=drawn,
        unit=view.metric.unit,
        heads=(Head(view.breakdown.label), Head("Năm học"), Head(view.metric.label, True), Head("Tình hình báo cáo")),
        rows=[
            (
                row["label"],
                row["school_year"],
                value_text(view.metric, row["value"], row["bound"], row["signs"]),
                _coverage(view, row),
            )
            for row in rows.iter_rows(named=True)
        ],
        reports=reports_of(values),
        note=_note(view, len(codes)),
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(rows["group"].cast(pl.String).to_list()),
    )
    return Prepared(shown, draw)


def _leading_first(view: View, values: pl.DataFrame) -> list[str]:
    """The chosen codes, then those with the greatest newest values: the first lines have the colours and names."""
    newest = values.sort("school_year").group_by("group", maintain_order=True).last()
    ordered = newest.sort("mark", "value", "group", descending=[True, True, False])
    return [str(code) for code in ordered["group"]]


def _headline(view: View, values: pl.DataFrame, year: str) -> str:
    screen, metric = view.screen, view.metric
    if len(view.chosen) == 1:
        of_one = screen.measure(metric)
        moved = change(screen.cube, metric, year, screen.filter)
        return f"{view.names.get(view.chosen[0], view.breakdown.label)}: {trend_headline(metric, of_one, moved)}"
    newest = values.filter(school_year=year).select(view.column, "value", "bound", "signs", "mark")
    if not view.chosen:
        return ranking_headline(metric, newest, view.names, year)
    among = newest.filter("mark")
    whose = f"Trong {len(view.chosen)} {view.breakdown.words} đã chọn"
    return f"{whose}, {ranking_headline(metric, among, view.names, year)}"


def _coverage(view: View, row: Mapping[str, Any]) -> str:
    """Of a place itself: how many of its unions report, where they do so for themselves."""
    if view.breakdown.code not in {"district", "union"}:
        return marked_coverage(view.screen, row)
    within = (
        coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS") if row["unions_expected"] != 1 else ""
    )
    return (within or "có báo cáo") + (f" ({FEWER_NOTE})" if row["fewer"] else "")


def _note(view: View, lines: int) -> str:
    told: Sequence[str] = (
        f"Vẽ {MOST_LINES} trong {lines} {view.breakdown.words}; các nơi khác có trong bảng số liệu."
        if lines > MOST_LINES
        else "",
        "Đường xám là các nơi khác." if 0 < len(view.chosen) < lines else "",
    )
    return " ".join(filter(None, told))
