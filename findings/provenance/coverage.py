"""Who has reported, in words: unions within one district, districts otherwise; and what a filter leaves out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from findings.content.content import Caution
from findings.inquiry.inquiry import Inquiry
from glossary.units import UNITS
from metrics.cube.filter import Filter
from metrics.cube.protection import withheld
from metrics.cube.signs import with_signs
from metrics.measure.coverage import left_out as outside
from metrics.measure.metric import Metric
from metrics.wording.breaks import part_words
from metrics.wording.headline import coverage_text, figure_text
from metrics.wording.places import reporters_words

LEFT_OUT = "Có số liệu không ghi theo trường, nên không có cấp học, loại hình, cụm và không nằm trong các số dưới đây:"
FEWER_NOTE = "ít nơi báo cáo hơn năm học trước"
# As many places as are named in a line.
FEW = 3


def coverage_of(inquiry: Inquiry, metric: Metric, row: Mapping[str, Any]) -> str:
    """ "42/45 CĐCS có báo cáo" or "8/30 quận, huyện có báo cáo" of a row of `measure` under the inquiry's filter.

    With the places whose small counts are left out. Empty where single unions are looked at: they are asked one by one.
    """
    if inquiry.unions:
        return ""
    year = str(row["school_year"] if "school_year" in row else row["last_year"])
    return ", ".join(filter(None, (_reporting(inquiry, row, year), small_counts(inquiry, metric, year))))


def small_counts(inquiry: Inquiry, metric: Metric, year: str) -> str:
    """ "không gồm số nhỏ ở 2 nơi (Ba Đình, Mê Linh)"; empty where nothing is left out of that school year."""
    of_year = replace(inquiry.filter, first_year=year, last_year=year)
    places = withheld(inquiry.cube, metric, of_year)
    if not places:
        return ""
    if len(inquiry.filter.districts) == 1:
        return "không gồm số nhỏ"
    names = inquiry.district_names()
    listed = f" ({', '.join(names[code] for code in names if code in places)})" if len(places) <= FEW else ""
    return f"không gồm số nhỏ ở {len(places)} nơi{listed}"


def _reporting(inquiry: Inquiry, row: Mapping[str, Any], year: str) -> str:
    if len(inquiry.filter.districts) == 1:
        within = coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS")
        part = part_words(inquiry.cube, inquiry.filter.districts[0], year)
        if within or part:
            return ", ".join(text for text in (within, part) if text)
    return coverage_text(row["districts_reporting"], row["districts_expected"], reporters_words(inquiry.cube, year))


def coverage_in(inquiry: Inquiry, metric: Metric, year: str, where: Filter | None = None) -> str:
    """The same of one school year, over the filter in force unless another is given; empty when nobody reported."""
    reach = inquiry.filter if where is None else where
    found = inquiry.measure(metric, ("school_year",), replace(reach, first_year=year, last_year=year))
    if found.is_empty():
        return ""
    return coverage_of(replace(inquiry, filter=reach), metric, found.row(0, named=True))


def marked_coverage(inquiry: Inquiry, metric: Metric, row: Mapping[str, Any]) -> str:
    """The coverage of a row that has `fewer`, with a word on it where it says so."""
    said = coverage_of(inquiry, metric, row)
    return f"{said} ({FEWER_NOTE})" if row["fewer"] else said


def unit_label(metric: Metric) -> str:
    """The unit as an axis names it; of what is divided with what it is divided by."""
    label = UNITS.label(metric.unit)
    if metric.fraction is None or metric.unit == "percent":
        return label
    per = f"{metric.per} " if metric.per != 1 else "một "
    return f"{label} trên {per}{metric.fraction[1].removeprefix('số ')}"


def place_title(inquiry: Inquiry) -> str:
    """What a column of places is called."""
    return "Địa bàn" if inquiry.cube.units else "Quận, huyện"


def left_out(inquiry: Inquiry, metrics: Sequence[Metric]) -> Caution | None:
    """Under a filter by school: the figures that name no school and therefore stay out, and whose they are."""
    if not inquiry.filter.is_within_district:
        return None
    points = [point for metric in metrics if not metric.is_ratio and (point := _left_out(inquiry, metric))]
    return Caution(LEFT_OUT, points) if points else None


def _left_out(inquiry: Inquiry, metric: Metric) -> str:
    names = inquiry.district_names()
    found = with_signs(outside(inquiry.cube, metric, inquiry.filter), inquiry.cube.reports)
    texts = {
        row["district_code"]: figure_text(metric, row["value"], row["bound"], row["signs"])
        for row in found.iter_rows(named=True)
    }
    whose = "; ".join(f"{label} {texts[code]}" for code, label in names.items() if code in texts)
    return f"{metric.label}: {whose}" if whose else ""
