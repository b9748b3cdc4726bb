"""Targets against results: a target meets only a result of the same indicator, base, scope, part and period."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data.places.placing import reporting_place
from data.releases.load import Opened
from glossary.indicators import INDICATORS
from glossary.targets import TARGET_RESULTS, TARGET_SETTERS
from metrics.cube.cube import Cube, build
from metrics.cube.filter import Filter, chosen, within_place
from metrics.targets.matching import base_column, by_indicator, nearest, official, place_of, same
from metrics.targets.result import Result, Table, computed, doubt_of, printed
from metrics.targets.verdict import (
    aim_of,
    not_compared,
    not_reported,
    of_verdict,
    target_words,
    undecided,
    verdict,
)
from metrics.wording.figures import DIMENSIONS, Row, label_words, period_words

KEPT = (
    "district_code",
    "province_code",
    "indicator",
    *DIMENSIONS,
    "base_label",
    "period_kind",
    "period_end",
    "school_year",
    "unit",
    "report_id",
    "source_ref",
)


@dataclass(frozen=True)
class TargetResult:
    """A target with what it met; `result` is null unless both may be compared, `verdict` a code of TARGET_RESULTS.

    `target` and `result.value` are in `unit`; `school_year` is null for terms and other periods, `set_by` and
    `recurrence` where the report does not say, `period_kind` and `period_end` where it names no years. `reports` are
    those of the target, then of the result; `report_id` and `source_ref` are the target's own row.
    """

    district_code: str | None
    province_code: str | None
    indicator: str
    label: str
    ownership: str | None
    union_kind: str | None
    level: str | None
    base_label: str | None
    operator: str
    recurrence: str | None
    set_by: str | None
    period: str
    period_kind: str | None
    period_end: int | None
    school_year: str | None
    target: float
    target_text: str
    unit: str
    result: Result | None
    verdict: str
    reason: str
    reports: tuple[str, ...]
    report_id: str
    source_ref: str


def targets(release: Opened, where: Filter, cube: Cube | None = None) -> list[TargetResult]:
    """Every target under the filter, what needs attention first; then by district, the newest period first.

    Percentages that the catalogue defines alike are met by its number too where no report prints one, so the
    cube is needed; without it the release's own is made, which takes its time.
    """
    figures = base_column(within_place(release.scan("figures"), where).collect())
    wanted = chosen(figures.filter(value_kind="target"), where).with_columns(reporting_place())
    if wanted.is_empty():
        return []
    actual = figures.filter(value_kind="actual").with_columns(reporting_place())
    results = by_indicator(official(actual, release.scan("reports").collect()))
    table = Table(cube or build(release))
    rows = sorted(wanted.iter_rows(named=True), key=_order)
    met = [_met(row, results.get(place_of(row), []), table) for row in rows]
    return sorted(met, key=lambda one: TARGET_RESULTS.order(one.verdict))


def _met(target: Row, results: Sequence[Row], table: Table) -> TargetResult:
    """A printed result comes first, then a computed one; else the reason why there is none."""
    alike = [row for row in results if same(target, row)]
    result = printed(alike) if alike else computed(target, table)
    if result is None:
        return _without(target, *_why_not(target, alike, results))
    code = verdict(aim_of(target), result.value, result.bound, result.high)
    if code is None:
        return _without(target, "not_comparable", undecided(target, result.text))
    reports = tuple(dict.fromkeys([target["report_id"], *result.reports]))
    return _row(target, result, code, of_verdict(code, target, result), reports)


def _why_not(target: Row, alike: Sequence[Row], results: Sequence[Row]) -> tuple[str, str]:
    if alike:
        return "not_comparable", doubt_of(alike)
    near = nearest(target, results)
    return ("not_reported", not_reported(target)) if near is None else ("not_comparable", not_compared(target, near))


def _without(target: Row, code: str, reason: str) -> TargetResult:
    return _row(target, None, code, reason, (target["report_id"],))


def _row(target: Row, result: Result | None, code: str, reason: str, reports: tuple[str, ...]) -> TargetResult:
    return TargetResult(
        **{name: target[name] for name in KEPT},
        label=label_words(target),
        operator=target["target_operator"],
        recurrence=target["target_recurrence"],
        set_by=target["target_set_by"],
        period=period_words(target),
        target=target["value"],
        target_text=target_words(target),
        result=result,
        verdict=code,
        reason=reason,
        reports=reports,
    )


def _order(target: Row) -> tuple[Any, ...]:
    """District, newest period, indicator, part; who set it in protocol order, unnamed last."""
    setter = target["target_set_by"]
    return (
        target["district_code"] or "",
        -(target["period_end"] or 0),
        INDICATORS.order(target["indicator"]),
        [target[name] or "" for name in DIMENSIONS],
        TARGET_SETTERS.order(setter) if setter else len(TARGET_SETTERS),
        target["source_ref"],
    )
