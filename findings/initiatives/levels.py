"""The ladder of initiatives: one bar a level, never added up, for the newest year with any of them."""

from collections.abc import Mapping
from typing import Any

import polars as pl

from charts.bars.ranking import ranking
from findings.content.content import Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import coverage_of, unit_label
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from glossary.initiatives import INITIATIVE_LEVELS as LEVELS
from metrics.catalogue import CATALOGUE, INITIATIVE_LEVELS
from metrics.measure.metric import Metric
from metrics.wording.headline import figure_text, value_text

WORDS = {
    "school": "cấp trường",
    "district": "cấp quận, huyện",
    "province": "cấp tỉnh, thành phố",
    "national": "cấp toàn quốc",
}
TITLE = "Sáng kiến được công nhận"
APART = "Mỗi cấp đếm riêng, không cộng: một sáng kiến có thể được tính ở nhiều cấp."
SHAPE = "Biểu đồ thanh theo cấp công nhận"
Row = Mapping[str, Any]


def levels_of(inquiry: Inquiry) -> Finding | Nothing:
    """The levels from the school upwards; one that nobody reported says so."""
    found = {code: _newest(inquiry, _metric(code)) for code in INITIATIVE_LEVELS}
    years = [row["school_year"] for row in found.values() if row is not None]
    if not years:
        return Nothing(TITLE)
    year = max(years)
    return _finding(
        inquiry, year, {code: row if row and row["school_year"] == year else None for code, row in found.items()}
    )


def _metric(level: str) -> Metric:
    return CATALOGUE[INITIATIVE_LEVELS[level]]


def _newest(inquiry: Inquiry, metric: Metric) -> Row | None:
    values = inquiry.measure(metric).drop_nulls("value")
    return None if values.is_empty() else values.row(-1, named=True)


def _finding(inquiry: Inquiry, year: str, found: Mapping[str, Row | None]) -> Finding:
    known = {code: row for code, row in found.items() if row is not None}
    first = _metric(next(iter(known)))
    said = [_words(code, row) for code, row in known.items() if row["value"]] or ["không có"]
    headline = f"Sáng kiến năm học {year}: {', '.join(said)}"
    reports = sorted({one for row in known.values() for one in row["reports"]})
    coverage = coverage_of(inquiry, first, next(iter(known.values())))
    return Finding(
        "sang-kien-cac-cap",
        headline,
        _chart(inquiry, first, found),
        _table(headline, year, found),
        origin(inquiry, reports, metric_source(inquiry, first), APART, coverage),
    )


def _chart(inquiry: Inquiry, first: Metric, found: Mapping[str, Row | None]) -> Chart:
    values = pl.DataFrame(
        [(LEVELS.label(code), *_drawn(row)) for code, row in found.items()],
        schema={"label": pl.String, "value": pl.Float64, "bound": pl.String, "signs": pl.List(pl.String)},
        orient="row",
    )
    figure = ranking(values, unit=first.unit, unit_label=unit_label(first), look=inquiry.look)
    return Chart(SHAPE, figure, values, first.unit)


def _table(headline: str, year: str, found: Mapping[str, Row | None]) -> Table:
    heads = (Head("Cấp công nhận"), Head(f"Sáng kiến, năm học {year}", True))
    return Table(headline, heads, [[LEVELS.label(code), _text(code, row)] for code, row in found.items()])


def _drawn(row: Row | None) -> tuple[float | None, str, list[str]]:
    return (None, "exact", []) if row is None else (float(row["value"]), row["bound"], list(row["signs"]))


def _words(code: str, row: Row) -> str:
    return f"{figure_text(_metric(code), row['value'], row['bound'], row['signs'])} {WORDS[code]}"


def _text(code: str, row: Row | None) -> str:
    if row is None:
        return value_text(_metric(code), None)
    return value_text(_metric(code), row["value"], row["bound"], row["signs"])
