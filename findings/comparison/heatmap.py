"""The heatmap: everything compared by school year; what nobody reported stays empty."""

import polars as pl

from charts.grids.heatmap import heatmap
from findings.comparison.view import FEWEST, View, view_alone
from findings.content.content import Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import unit_label
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.wording.headline import spread_headline, value_text


def heatmap_of(inquiry: Inquiry, metric: Metric) -> Finding | Nothing | None:
    """The metric by school year and district, of the chosen ones alone; null where one value makes no pattern."""
    view = view_alone(inquiry, metric, slide=f"heatmap:{metric.name}").among_chosen()
    year = view.year()
    if year is None:
        return Nothing(view.metric.label)
    return None if view.values.height < FEWEST else finding(view, year)


def finding(view: View, year: str, at_least: float = 0) -> Finding:
    """As many rows as a screen holds where they are compared, else all; shades reach `at_least` so far.

    `year` is the newest, whose values say who is drawn.
    """
    metric, look = view.metric, view.inquiry.look
    named = view.in_order(view.labelled(view.values))
    drawn = view.in_order(view.with_absent(_drawn(view, named, year))).select(
        "label", "value", "bound", "signs", "mark", "group", x="school_year"
    )
    rows = [
        (row["label"], row["school_year"], value_text(metric, row["value"], row["bound"], row["signs"]))
        for row in named.iter_rows(named=True)
    ]
    headline = view.headline(spread_headline(metric, view.values, view.names, view.column))
    figure = heatmap(drawn, unit=metric.unit, unit_label=unit_label(metric), look=look, at_least=at_least)
    coverage = view.coverage(year) if view.is_compared else ""
    return Finding(
        view.key("bang-mau" if view.is_compared else "quan-huyen", metric.name, is_by_part=True),
        headline,
        Chart(f"Bảng màu {view.breakdown.words} theo năm học", figure, drawn, metric.unit),
        Table(
            headline, (Head(view.title), Head("Năm học"), Head(metric.label, True)), rows, view.hrefs(named["group"])
        ),
        view.origin(report_ids(view.values), _note(view, named), coverage),
        view.breakdown.click,
        view.slide,
    )


def _drawn(view: View, named: pl.DataFrame, year: str) -> pl.DataFrame:
    """The rows of the chosen ones and the leading ones of the newest year, of as many as a screen holds."""
    if not view.is_compared:
        return named
    newest = named.with_columns(is_newest=pl.col("school_year") == year)
    first = newest.sort("mark", "is_newest", "value", descending=True, maintain_order=True)
    codes = first["group"].unique(maintain_order=True)[: view.inquiry.look.most_rows]
    return named.filter(pl.col("group").is_in(codes.to_list()))


def _note(view: View, named: pl.DataFrame) -> str:
    count, most = named["group"].n_unique(), view.inquiry.look.most_rows
    if not view.is_compared or count <= most:
        return ""
    return f"Vẽ {most} trong {count} {view.breakdown.words}; các nơi khác có trong bảng số liệu."
