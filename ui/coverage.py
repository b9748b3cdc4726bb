"""Who has reported, in words: unions within one district, districts otherwise."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from metrics.filter import Filter
from metrics.headline import coverage_text
from metrics.metric import Metric
from ui.screen import Screen

FEWER_NOTE = "ít nơi báo cáo hơn năm học trước"


def coverage_of(screen: Screen, row: Mapping[str, Any]) -> str:
    """ "42/45 CĐCS có báo cáo" or "8/30 quận, huyện có báo cáo" of a row of `measure` under the screen's filter.

    Empty where single unions are looked at: they are asked one by one.
    """
    if screen.unions:
        return ""
    if len(screen.filter.districts) == 1:
        within = coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS")
        if within:
            return within
    return coverage_text(row["districts_reporting"], row["districts_expected"])


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
