"""The ranking: who leads in one school year, where the chosen ones stand, and how they moved since the year before."""

import plotly.graph_objects as go
import polars as pl

from charts.ranking import RANKING_NOTE, leading, ranking
from charts.standing import sign
from charts.values import marks
from metrics.change import previous_year
from metrics.headline import ranking_headline, value_text
from metrics.standings import with_rank_before
from ui.comparison.view import View
from ui.finding_words import reports_of, unit_label
from ui.findings import Prepared
from ui.show import Finding
from ui.table import Head


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported."""
    year = view.year()
    if year is None:
        return None
    now, before = view.values.filter(school_year=year), view.of_year(previous_year(year))
    placed = view.with_absent(view.labelled(with_rank_before(now, before, view.column)))
    shown = leading(placed, view.chosen)
    rest = placed.filter(~pl.col("group").is_in(shown["group"].to_list())).drop("rank_before")
    rows = pl.concat([shown, view.in_order(rest)], how="diagonal")

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return ranking(shown, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    finding = Finding(
        key=f"thu-tu-{view.metric.name}-{view.breakdown.code}",
        headline=ranking_headline(view.metric, now.select(view.column, "value", "bound", "signs"), view.names, year),
        shape=f"Biểu đồ thanh theo {view.breakdown.words}",
        figure=draw(0),
        values=shown,
        unit=view.metric.unit,
        heads=(
            Head(view.breakdown.label),
            Head(view.metric.label, True),
            Head("Thứ tự theo số liệu", True),
            Head(f"So với năm học {previous_year(year)}", True),
        ),
        rows=_rows(view, rows),
        reports=reports_of(now),
        note=_note(now, before, view.column, year),
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(rows["group"].to_list()),
    )
    return Prepared(finding, draw)


def _rows(view: View, rows: pl.DataFrame) -> list[tuple[str, str, str, str]]:
    """Leaders and chosen ones with their place; the others in the order of their names, without one."""
    known = zip(rows.iter_rows(named=True), marks(rows, view.metric.unit), strict=True)
    return [
        (
            row["label"],
            value_text(view.metric, row["value"], row["bound"] or "exact", row["signs"] or ()),
            "" if row["rank"] is None else str(row["rank"]),
            sign(mark),
        )
        for row, mark in known
    ]


def _note(now: pl.DataFrame, before: pl.DataFrame, column: str, year: str) -> str:
    both = len(set(now[column]) & set(before[column]))
    said = f"{RANKING_NOTE.capitalize()}."
    if both < 2:
        return said
    return f"{said} ▲▼: bậc tăng, giảm so với năm học {previous_year(year)}, xét {both} nơi có báo cáo cả hai năm."
