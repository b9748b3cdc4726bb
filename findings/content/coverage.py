"""Who has reported, in words: unions within one district, districts otherwise."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import polars as pl

from glossary.units import UNITS
from metrics.cube.filter import Filter
from metrics.measure.metric import Metric
from metrics.wording.breaks import part_words
from metrics.wording.headline import coverage_text
from metrics.wording.places import reporters_words
from ui.state.screen import Screen

FEWER_NOTE = "ít nơi báo cáo hơn năm học trước"


def coverage_of(screen: Screen, row: Mapping[str, Any]) -> str:
    """ "42/45 CĐCS có báo cáo" or "8/30 quận, huyện có báo cáo" of a row of `measure` under the screen's filter.

    Empty where single unions are looked at: they are asked one by one.
    """
    if screen.unions:
        return ""
    year = str(row["school_year"] if "school_year" in row else row["last_year"])
    if len(screen.filter.districts) == 1:
        within = coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS")
        part = part_words(screen.cube, screen.filter.districts[0], year)
        if within or part:
            return ", ".join(text for text in (within, part) if text)
    return coverage_text(row["districts_reporting"], row["districts_expected"], reporters_words(screen.cube, year))


def coverage_in(screen: Screen, metric: Metric, year: str, where: Filter | None = None) -> str:
    """The same of one school year, over the filter in force unless another is given; empty when nobody reported."""
    reach = screen.filter if where is None else where
    found = screen.measure(metric, ("school_year",), replace(reach, first_year=year, last_year=year))
    if found.is_empty():
        return ""
    return coverage_of(replace(screen, filter=reach), found.row(0, named=True))


def marked_coverage(screen: Screen, row: Mapping[str, Any]) -> str:
    """The coverage of a row that has `fewer`, with a word on it where it says so."""
    said = coverage_of(screen, row)
    return f"{said} ({FEWER_NOTE})" if row["fewer"] else said


def unit_label(metric: Metric) -> str:
    """The unit as an axis names it; of what is divided with what it is divided by."""
    label = UNITS.label(metric.unit)
    if metric.fraction is None or metric.unit == "percent":
        return label
    per = f"{metric.per} " if metric.per != 1 else "một "
    return f"{label} trên {per}{metric.fraction[1].removeprefix('số ')}"


def place_title(screen: Screen) -> str:
    """What a column of places is called."""
    return "Địa bàn" if screen.cube.units else "Quận, huyện"


def reports_of(values: pl.DataFrame) -> list[str]:
    """The ids of the reports behind the rows of `measure`."""
    return values["reports"].explode().drop_nulls().unique().to_list()
