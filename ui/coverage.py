"""Who has reported, in words: unions within one district, districts otherwise."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from metrics.break_words import part_words
from metrics.filter import Filter
from metrics.headline import coverage_text
from metrics.metric import Metric
from metrics.place_words import reporters_words
from ui.screen import Screen

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
