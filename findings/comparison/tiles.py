"""The three to five numbers a page opens with, and the same over the school years: value, change, who has reported."""

from collections.abc import Mapping, Sequence

import polars as pl

from findings.content.content import Block, Head, Headline, Line, Listing, Offered, Table, Tile, Tiles
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import source_href
from findings.provenance.coverage import coverage_of
from findings.provenance.metric_source import leads_to_sources, metric_source
from findings.provenance.reports import is_provisional
from glossary.writing.symbols import ABSENT
from metrics.cube.protection import HIDDEN, withheld
from metrics.measure.change import Change, change
from metrics.measure.metric import Metric
from metrics.wording.headline import change_text, figure_text, fraction_text
from metrics.wording.places import kind_words


def tiles_of(inquiry: Inquiry, metrics: Sequence[Metric]) -> Tiles:
    """One tile a metric, each for the newest school year in range for which anybody reported it."""
    return Tiles([tile_of(inquiry, one) for one in metrics], [metric_source(inquiry, one) for one in metrics])


def tile_of(inquiry: Inquiry, metric: Metric) -> Tile:
    """The tile of a metric under the filter in force."""
    metric = inquiry.shown(metric)
    source = source_href(inquiry, metric.name)
    years = inquiry.measure(metric).filter(pl.col("value").is_not_null())
    if years.is_empty():
        told = HIDDEN if withheld(inquiry.cube, metric, inquiry.filter) else figure_text(metric, None)
        return Tile(metric.label, told, help=metric.description, source=source)
    last = years.row(-1, named=True)
    year = str(last["school_year"])
    return Tile(
        metric.label,
        figure_text(metric, last["value"], last["bound"], last["signs"]),
        fraction_text(metric, last["numerator"], last["denominator"]) or "",
        f"năm học {year}{' · tạm tính' if is_provisional(inquiry, last['reports']) else ''}",
        _moved(inquiry, metric, change(inquiry.cube, metric, year, inquiry.filter)),
        coverage_of(inquiry, metric, last),
        metric.description,
        source,
        source_href(inquiry, metric.name, "chua-bao-cao"),
    )


def _moved(inquiry: Inquiry, metric: Metric, moved: Change | None) -> str:
    """Over which districts, where there are several to tell apart."""
    if moved is None:
        return ""
    told = change_text(metric, moved)
    if len(inquiry.filter.districts) == 1:
        return told
    return f"{told}, {len(moved.districts)} {kind_words(moved.districts)} có báo cáo cả hai năm"


def by_year(
    inquiry: Inquiry, title: str, metrics: Sequence[Metric], key: str, labels: Mapping[str, str] | None = None
) -> list[Block]:
    """Several numbers beside each other, the newest year first, and their sources; empty where none was reported.

    `labels` are shorter names of metrics, for columns under a title that says the rest.
    """
    names = {metric.name: metric.label for metric in metrics} | dict(labels or {})
    shown = [inquiry.shown(metric) for metric in metrics]
    values = {metric.name: _values(inquiry, metric) for metric in shown}
    told = [metric for metric in shown if values[metric.name]]
    if not told:
        return []
    years = sorted({year for of_metric in values.values() for year in of_metric}, reverse=True)
    heads = [Head("Năm học"), *(Head(names[metric.name], True) for metric in told)]
    rows = [[year, *(values[metric.name].get(year, ABSENT) for metric in told)] for year in years]
    lines = [_sources(inquiry, told, names)]
    listing = Listing(key, Table(title, heads, rows), Headline(title), lines=lines, file=title)
    return [Offered([metric_source(inquiry, metric) for metric in told]), listing]


def _values(inquiry: Inquiry, metric: Metric) -> dict[str, str]:
    found = inquiry.measure(metric).drop_nulls("value")
    return {
        row["school_year"]: figure_text(metric, row["value"], row["bound"], row["signs"])
        for row in found.iter_rows(named=True)
    }


def _sources(inquiry: Inquiry, metrics: Sequence[Metric], names: Mapping[str, str]) -> Line:
    """Each number leads to its own source."""
    leads = leads_to_sources(inquiry, {metric.name: names[metric.name] for metric in metrics})
    return Line(("Nguồn số liệu: ", *leads))
