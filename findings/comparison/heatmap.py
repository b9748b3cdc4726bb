"""The heatmap: everything compared by school year; what nobody reported stays empty."""

import plotly.graph_objects as go
import polars as pl

from charts.grids.heatmap import heatmap
from findings.comparison.trend import Prepared
from findings.comparison.view import View
from findings.content.coverage import reports_of, unit_label
from metrics.wording.headline import spread_headline, value_text
from ui.page.show import Finding
from ui.page.table import Head


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported."""
    year = view.year()
    if year is None:
        return None
    named = view.in_order(view.labelled(view.values))
    codes = _drawn(view, named, year)
    drawn = view.in_order(view.with_absent(named.filter(pl.col("group").is_in(codes)))).select(
        "label", "value", "bound", "signs", "mark", "group", x="school_year"
    )

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return heatmap(drawn, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    count = named["group"].n_unique()
    cut = f"Vẽ {view.screen.look.most_rows} trong {count} {view.breakdown.words}; các nơi khác có trong bảng số liệu."
    finding = Finding(
        key=f"bang-mau-{view.metric.name}-{view.breakdown.code}",
        headline=spread_headline(view.metric, view.values, view.names, view.column),
        shape=f"Bảng màu {view.breakdown.words} theo năm học",
        figure=draw(0),
        values=drawn,
        unit=view.metric.unit,
        heads=(Head(view.breakdown.label), Head("Năm học"), Head(view.metric.label, True)),
        rows=[
            (row["label"], row["school_year"], value_text(view.metric, row["value"], row["bound"], row["signs"]))
            for row in named.iter_rows(named=True)
        ],
        reports=reports_of(view.values),
        note=cut if count > view.screen.look.most_rows else "",
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(named["group"].to_list()),
    )
    return Prepared(finding, draw)


def _drawn(view: View, named: pl.DataFrame, year: str) -> list[str]:
    """The chosen ones and the leading ones of the newest year, as many as a screen holds."""
    newest = named.with_columns(is_newest=pl.col("school_year") == year)
    first = newest.sort("mark", "is_newest", "value", descending=True, maintain_order=True)
    return [str(code) for code in first["group"].unique(maintain_order=True)[: view.screen.look.most_rows]]
