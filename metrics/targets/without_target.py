"""Reported percentages, fractions and figures of terms that no target meets, as the reports print them."""

from dataclasses import dataclass
from typing import Any

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from glossary.indicators import INDICATORS
from glossary.periods import SCOPES
from metrics.cube.filter import Filter, chosen, within_place
from metrics.targets.matching import base_column, by_indicator, place_of, same
from metrics.wording.figures import DIMENSIONS, Row, fraction_words, label_words, period_words, value_words

KEPT = (
    "district_code",
    "province_code",
    "indicator",
    *DIMENSIONS,
    "base_label",
    "scope",
    "period_kind",
    "school_year",
    "value",
    "value_high",
    "base_value",
    "unit",
    "bound",
    "doubt",
    "note",
    "source_ref",
)


@dataclass(frozen=True)
class ReportedResult:
    """One printed figure; `text` is the value ("73,3%", "68–72 CĐCS"), `fraction` "78/78 (100%)" or null.

    `doubt` is a code of DOUBTS, null where nothing is in doubt; `scope_text` is empty for the school block;
    `period_kind` is null where the report names no period.
    """

    district_code: str | None
    province_code: str | None
    indicator: str
    label: str
    ownership: str | None
    union_kind: str | None
    level: str | None
    base_label: str | None
    scope: str
    scope_text: str
    period: str
    period_kind: str | None
    school_year: str | None
    value: float
    value_high: float | None
    base_value: float | None
    unit: str
    bound: str
    text: str
    fraction: str | None
    doubt: str | None
    note: str | None
    source_ref: str
    reports: tuple[str, ...]


def results(release: Opened, where: Filter) -> list[ReportedResult]:
    """Percentages, counts with a base and figures of terms and other periods that have no target of their own.

    By district, the newest period first. Plain counts of a school year are numbers of the catalogue instead.
    """
    figures = base_column(within_place(release.scan("figures"), where).collect())
    targets = by_indicator(figures.filter(value_kind="target").with_columns(reporting_place()))
    is_share = (pl.col("unit") == "percent") | pl.col("base_value").is_not_null()
    found = chosen(figures.filter(is_share | pl.col("school_year").is_null(), value_kind="actual"), where)
    placed = found.with_columns(reporting_place()).iter_rows(named=True)
    rows = [row for row in placed if not any(same(one, row) for one in targets.get(place_of(row), []))]
    return [reported_result(row) for row in sorted(rows, key=_order)]


def reported_result(row: Row) -> ReportedResult:
    """One row of `figures` as it is printed."""
    return ReportedResult(
        **{name: row[name] for name in KEPT},
        label=label_words(row),
        scope_text="" if row["scope"] == "school_block" else SCOPES.label(row["scope"]),
        period=period_words(row),
        text=value_words(row),
        fraction=fraction_words(row),
        reports=(row["report_id"],),
    )


def _order(row: Row) -> tuple[Any, ...]:
    end = row["period_end"] or 0
    return row["district_code"] or "", -end, INDICATORS.order(row["indicator"]), row["source_ref"]
