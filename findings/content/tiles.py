"""The three to five numbers a page opens with: value, year, change over the same districts, who has reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

import polars as pl
import streamlit as st

from findings.content.content import is_drawn, note
from findings.content.coverage import coverage_of
from findings.provenance.metric_source import metric_source
from findings.provenance.reports import is_provisional
from findings.provenance.source import offer, source_href
from glossary.writing.symbols import ABSENT
from metrics.measure.change import Change, change
from metrics.measure.metric import Metric
from metrics.wording.headline import change_text, figure_text, fraction_text
from metrics.wording.places import kind_words
from ui.page.show import download, titled
from ui.page.table import Head, inner, table
from ui.state.screen import Screen


@dataclass(frozen=True)
class Tile:
    """What a tile says; every part but label and value may be empty.

    `source` is the address that tells where the number comes from, `absent` the one that lists who is missing,
    `place` where a district stands among others.
    """

    label: str
    value: str
    fraction: str = ""
    when: str = ""
    moved: str = ""
    coverage: str = ""
    help: str = ""
    source: str = ""
    absent: str = ""
    place: str = ""


def tiles(screen: Screen, metrics: Sequence[Metric]) -> None:
    """Draw one tile a metric, each for the newest school year in range for which anybody reported it."""
    for metric in metrics:
        offer(metric_source(screen, metric))
    draw([tile_of(screen, metric) for metric in metrics])


def draw(shown: Sequence[Tile]) -> None:
    """Draw tiles beside each other."""
    for tile in shown:
        note(tile)
    if is_drawn():
        st.html(markup(shown))


def markup(shown: Sequence[Tile]) -> str:
    """The tiles as HTML; every text is escaped."""
    return f'<div class="tiles">{"".join(map(_markup, shown))}</div>'


def tile_of(screen: Screen, metric: Metric) -> Tile:
    """The tile of a metric under the filter in force."""
    metric = screen.shown(metric)
    source = source_href(screen, metric.name)
    years = screen.measure(metric).filter(pl.col("value").is_not_null())
    if years.is_empty():
        return Tile(metric.label, figure_text(metric, None), help=metric.description, source=source)
    last = years.row(-1, named=True)
    year = str(last["school_year"])
    fraction = fraction_text(metric, last["numerator"], last["denominator"])
    moved = change(screen.cube, metric, year, screen.filter)
    return Tile(
        metric.label,
        figure_text(metric, last["value"], last["bound"], last["signs"]),
        fraction or "",
        f"năm học {year}{_state(screen, last['reports'])}",
        _moved(screen, metric, moved),
        coverage_of(screen, last),
        metric.description,
        source,
        source_href(screen, metric.name, "chua-bao-cao"),
    )


def _state(screen: Screen, reports: Sequence[str]) -> str:
    return " · tạm tính" if is_provisional(screen, reports) else ""


def _moved(screen: Screen, metric: Metric, moved: Change | None) -> str:
    """Over which districts, where there are several to tell apart."""
    if moved is None:
        return ""
    told = change_text(metric, moved)
    if len(screen.filter.districts) == 1:
        return told
    return f"{told}, {len(moved.districts)} {kind_words(moved.districts)} có báo cáo cả hai năm"


def _markup(tile: Tile) -> str:
    lines = (
        ("fraction", escape(tile.fraction)),
        ("when", escape(tile.when)),
        ("moved", escape(tile.moved)),
        ("coverage", escape(tile.place)),
        ("coverage", inner(tile.absent, tile.coverage) if tile.coverage and tile.absent else escape(tile.coverage)),
        ("origin", inner(tile.source, "Nguồn số liệu") if tile.source else ""),
    )
    told = "".join(f'<div class="{name}">{text}</div>' for name, text in lines if text)
    is_absent = " absent" if not tile.when else ""
    return (
        f'<section class="tile{is_absent}" title="{escape(tile.help, quote=True)}">'
        f'<h2 class="label">{escape(tile.label)}</h2><div class="value">{escape(tile.value)}</div>{told}</section>'
    )


def by_year(
    screen: Screen, title: str, metrics: Sequence[Metric], key: str, labels: Mapping[str, str] | None = None
) -> None:
    """Draw the table, the newest year first; nothing where none was reported.

    `labels` are shorter names of metrics, for columns under a title that says the rest.
    """
    names = {metric.name: metric.label for metric in metrics} | dict(labels or {})
    shown = [screen.shown(metric) for metric in metrics]
    values = {metric.name: _values(screen, metric) for metric in shown}
    told = [metric for metric in shown if values[metric.name]]
    if not told:
        return
    years = sorted({year for of_metric in values.values() for year in of_metric}, reverse=True)
    heads = [Head("Năm học"), *(Head(names[metric.name], True) for metric in told)]
    rows = [[year, *(values[metric.name].get(year, ABSENT) for metric in told)] for year in years]
    titled(title)
    table(title, heads, rows)
    _sources(screen, told, names)
    download(screen, title, key, [head.title for head in heads], rows)


def _values(screen: Screen, metric: Metric) -> dict[str, str]:
    found = screen.measure(metric).drop_nulls("value")
    return {
        row["school_year"]: figure_text(metric, row["value"], row["bound"], row["signs"])
        for row in found.iter_rows(named=True)
    }


def _sources(screen: Screen, metrics: Sequence[Metric], names: Mapping[str, str]) -> None:
    for metric in metrics:
        offer(metric_source(screen, metric))
    links = " · ".join(inner(source_href(screen, metric.name), names[metric.name]) for metric in metrics)
    st.html(f'<p class="under">Nguồn số liệu: {links}</p>')
