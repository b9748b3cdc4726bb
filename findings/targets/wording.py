"""A target in words: whose place and the way to it, who set it, of what, what it came to."""

from collections.abc import Mapping
from typing import Any

from data.places.reference import places
from findings.content.content import Head
from findings.inquiry.inquiry import Inquiry
from findings.provenance.rows import place_of
from glossary.awards.bodies import AWARDING_BODIES, bodies_at
from glossary.targets import TARGET_RECURRENCES, TARGET_SETTERS
from glossary.writing.numbers import NOT_REPORTED
from glossary.writing.symbols import signed
from metrics.cube.signs import DOUBT, PROVISIONAL, provisional
from metrics.targets.targets import TargetResult
from metrics.targets.without_target import ReportedResult

UNNAMED = "không nêu nơi giao"
OF_SOMETHING_ELSE = "không đem so"
# What every list of targets begins with, before what is to be reached.
NAMED = (Head("Quận, huyện"), Head("Chỉ tiêu"), Head("Nơi giao"))


def target_cells(inquiry: Inquiry, one: TargetResult) -> list[str]:
    """The cells below `NAMED`, and what is to be reached."""
    return [place_words(inquiry, one), name_words(one), setter_words(one), target_words(one)]


def place_words(inquiry: Inquiry, one: TargetResult | ReportedResult) -> str:
    """The district, else the province."""
    row: Mapping[str, Any] = {"district_code": one.district_code, "province_code": one.province_code}
    return place_of(inquiry, dict(row))


def setter_words(one: TargetResult) -> str:
    """Who set the target, by the unit's real kind: "LĐLĐ Thành phố", "Tự đề ra theo nghị quyết"."""
    if one.set_by is None:
        return UNNAMED
    if one.set_by not in AWARDING_BODIES:
        return TARGET_SETTERS.label(one.set_by)
    unit = places().districts.get(one.district_code or "")
    kind = None if unit is None else str(unit["unit_type"])
    return bodies_at(kind, one.province_code).label(one.set_by)


def target_words(one: TargetResult) -> str:
    """What is to be reached, and how often: "từ 95% trở lên, hằng năm"."""
    often = "" if one.recurrence is None else f", {TARGET_RECURRENCES.label(one.recurrence).lower()}"
    return f"{one.target_text}{often}"


def result_words(inquiry: Inquiry, one: TargetResult) -> str:
    """The result held against the target, with its signs; says so where it is of something else."""
    if one.result is not None:
        is_open = not provisional(inquiry.cube.reports).isdisjoint(one.result.reports)
        told = {DOUBT: bool(one.result.doubts), PROVISIONAL: is_open}
        return signed(one.result.text, [code for code, holds in told.items() if holds])
    return NOT_REPORTED if one.verdict == "not_reported" else OF_SOMETHING_ELSE


def name_words(one: TargetResult | ReportedResult) -> str:
    """The indicator, its part, and what it is taken of where that is printed."""
    return one.label if one.base_label is None else f"{one.label} (tính trên {one.base_label})"


def note_words(inquiry: Inquiry, one: TargetResult) -> str:
    """The line under a target's name in a chart: place, and who set it."""
    return f"{place_words(inquiry, one)} · {setter_words(one)}"
