"""The three to five numbers a page opens with: value, year, change over the same districts, who has reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import polars as pl
import streamlit as st

from metrics.change import Change, change
from metrics.headline import change_text, figure_text, fraction_text
from metrics.metric import Metric
from metrics.place_words import kind_words
from ui.coverage import coverage_of
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.source import offer, source_href
from ui.sources import is_provisional
from ui.table import inner
from ui.taking.content import is_drawn, note


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
