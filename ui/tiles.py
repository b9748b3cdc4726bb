"""The three to five numbers a page opens with: value, year, change over the same districts, who has reported."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import polars as pl
import streamlit as st

from metrics.break_words import part_words
from metrics.change import Change, change
from metrics.headline import change_text, coverage_text, figure_text, fraction_text
from metrics.measure import measure
from metrics.metric import Metric
from metrics.place_words import kind_words, reporters_words
from ui.screen import Screen


@dataclass(frozen=True)
class Tile:
    """What a tile says; every part but label and value may be empty."""

    label: str
    value: str
    fraction: str = ""
    when: str = ""
    moved: str = ""
    coverage: str = ""
    help: str = ""


def tiles(screen: Screen, metrics: Sequence[Metric]) -> None:
    """Draw one tile a metric, each for the newest school year in range for which anybody reported it."""
    st.html(f'<div class="tiles">{"".join(_markup(tile_of(screen, metric)) for metric in metrics)}</div>')


def tile_of(screen: Screen, metric: Metric) -> Tile:
    """The tile of a metric under the filter in force."""
    years = measure(screen.cube, metric, ("school_year",), screen.filter).filter(pl.col("value").is_not_null())
    if years.is_empty():
        return Tile(metric.label, figure_text(metric, None), help=metric.description)
    last = years.row(-1, named=True)
    year = str(last["school_year"])
    fraction = fraction_text(metric, last["numerator"], last["denominator"])
    moved = change(screen.cube, metric, year, screen.filter)
    return Tile(
        metric.label,
        figure_text(metric, last["value"], last["bound"]),
        fraction or "",
        f"năm học {year}",
        _moved(metric, moved),
        _coverage(screen, last),
        metric.description,
    )


def _moved(metric: Metric, moved: Change | None) -> str:
    if moved is None:
        return ""
    return f"{change_text(metric, moved)}, {len(moved.districts)} {kind_words(moved.districts)} có báo cáo cả hai năm"


def _coverage(screen: Screen, last: dict[str, int]) -> str:
    """Unions within one district, districts otherwise."""
    if len(screen.filter.districts) == 1:
        unions = coverage_text(last["unions_reporting"], last["unions_expected"], "CĐCS")
        part = part_words(screen.cube, screen.filter.districts[0], str(last["school_year"]))
        return ", ".join(text for text in (unions, part) if text)
    who = reporters_words(screen.cube, str(last["school_year"]))
    return coverage_text(last["districts_reporting"], last["districts_expected"], who)


def _markup(tile: Tile) -> str:
    lines = "".join(
        f'<div class="{name}">{escape(text)}</div>'
        for name, text in (
            ("fraction", tile.fraction),
            ("when", tile.when),
            ("moved", tile.moved),
            ("coverage", tile.coverage),
        )
        if text
    )
    is_absent = " absent" if not tile.when else ""
    return (
        f'<section class="tile{is_absent}" title="{escape(tile.help, quote=True)}">'
        f'<h2 class="label">{escape(tile.label)}</h2><div class="value">{escape(tile.value)}</div>{lines}</section>'
    )
