"""The ladder of initiatives: one bar a level, never added up, for the newest year with any of them."""

from collections.abc import Mapping
from typing import Any

import polars as pl

from charts.bars.ranking import ranking
from findings.content.coverage import coverage_of, unit_label
from findings.provenance.metric_source import metric_source
from glossary.initiatives import INITIATIVE_LEVELS
from metrics.catalogue import CATALOGUE
from metrics.measure.metric import Metric
from metrics.wording.headline import figure_text, value_text
from ui.page.show import Finding, finding, nothing
from ui.page.table import Head
from ui.state.screen import Screen

LEVELS = {code: f"initiatives_{code}" for code in ("school", "district", "province", "national")}
WORDS = {
    "school": "cấp trường",
    "district": "cấp quận, huyện",
    "province": "cấp tỉnh, thành phố",
    "national": "cấp toàn quốc",
}
TITLE = "Sáng kiến được công nhận"
APART = "Mỗi cấp đếm riêng, không cộng: một sáng kiến có thể được tính ở nhiều cấp."


def levels_of(screen: Screen) -> None:
    """The levels from the school upwards; one that nobody reported says so."""
    found = {code: _newest(screen, CATALOGUE[name]) for code, name in LEVELS.items()}
    years = [row["school_year"] for row in found.values() if row is not None]
    if not years:
        nothing(TITLE)
        return
    year = max(years)
    of_year = {code: row if row and row["school_year"] == year else None for code, row in found.items()}
    finding(screen, _finding(screen, year, of_year))


def _newest(screen: Screen, metric: Metric) -> Mapping[str, Any] | None:
    values = screen.measure(metric).drop_nulls("value")
    return None if values.is_empty() else values.row(-1, named=True)


def _finding(screen: Screen, year: str, found: Mapping[str, Mapping[str, Any] | None]) -> Finding:
    known = {code: row for code, row in found.items() if row is not None}
    values = pl.DataFrame(
        [(INITIATIVE_LEVELS.label(code), *_drawn(row)) for code, row in found.items()],
        schema={"label": pl.String, "value": pl.Float64, "bound": pl.String, "signs": pl.List(pl.String)},
        orient="row",
    )
    first = CATALOGUE[LEVELS[next(iter(known))]]
    said = [_words(code, row) for code, row in known.items() if row["value"]] or ["không có"]
    return Finding(
        key="sang-kien-cac-cap",
        headline=f"Sáng kiến năm học {year}: {', '.join(said)}",
        shape="Biểu đồ thanh theo cấp công nhận",
        figure=ranking(values, unit=first.unit, unit_label=unit_label(first), look=screen.look),
        values=values,
        unit=first.unit,
        heads=(Head("Cấp công nhận"), Head(f"Sáng kiến, năm học {year}", True)),
        rows=[[INITIATIVE_LEVELS.label(code), _text(code, row)] for code, row in found.items()],
        reports=sorted({one for row in known.values() for one in row["reports"]}),
        note=APART,
        source=metric_source(screen, first),
        coverage=coverage_of(screen, next(iter(known.values()))),
    )


def _drawn(row: Mapping[str, Any] | None) -> tuple[float | None, str, list[str]]:
    return (None, "exact", []) if row is None else (float(row["value"]), row["bound"], list(row["signs"]))


def _words(code: str, row: Mapping[str, Any]) -> str:
    text = figure_text(CATALOGUE[LEVELS[code]], row["value"], row["bound"], row["signs"])
    return f"{text} {WORDS[code]}"


def _text(code: str, row: Mapping[str, Any] | None) -> str:
    metric = CATALOGUE[LEVELS[code]]
    return value_text(metric, None) if row is None else value_text(metric, row["value"], row["bound"], row["signs"])
