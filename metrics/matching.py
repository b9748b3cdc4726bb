"""Which results a target may be compared with, and in what the others differ."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import polars as pl

from glossary.periods import SCOPES
from metrics.figure_words import DIMENSIONS, Row, dimension_words, period_words
from metrics.settle import PLACE, official_first
from metrics.target_metrics import base_of

PERIOD = ("period_kind", "period_start", "period_end", "school_year")
Words = Callable[[Row, Row], str]


def base_column(figures: pl.DataFrame) -> pl.DataFrame:
    """The figures with `base`, the key under which equal bases match."""
    stated = figures.select("indicator", "base_label", "ownership").iter_rows()
    return figures.with_columns(pl.Series("base", [base_of(*one) for one in stated], dtype=pl.String))


def official(results: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """Of results of one thing in several reports those of the most official one."""
    thing = [*PLACE, *PERIOD[:3], "indicator", "base", "scope", *DIMENSIONS]
    return official_first(results, thing, reports)


def by_indicator(figures: pl.DataFrame) -> dict[tuple[Any, ...], list[Row]]:
    """The rows by place and indicator, the keys of `place_of`."""
    found: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in figures.iter_rows(named=True):
        found[place_of(row)].append(row)
    return found


def place_of(row: Row) -> tuple[Any, ...]:
    """The district or province of a row, and its indicator."""
    return row["district_code"], row["province_code"], row["indicator"]


def same(target: Row, row: Row) -> bool:
    """Whether target and result are of the same unit, base, scope, part and period."""
    return _is_of_same_part(target, row) and not _differing(target, row)


def differences(target: Row, row: Row) -> list[str]:
    """In what a result differs from what the target is about, one phrase each."""
    return [words(target, row) for words in _differing(target, row)]


def nearest(target: Row, results: Sequence[Row]) -> Row | None:
    """The result that differs least among those that may be taken for the target's; null when there is none."""
    near = [row for row in results if _is_of_same_part(target, row) and _is_of_its_time(target, row)]
    return min(near, key=lambda row: _distance(target, row), default=None)


def _is_of_same_part(target: Row, row: Row) -> bool:
    """Public and non-public schools are two facts; a part and the whole are one fact with different bases."""
    return all(None in {target[name], row[name]} or target[name] == row[name] for name in DIMENSIONS)


def _is_of_its_time(target: Row, row: Row) -> bool:
    """Another school year's result says nothing about a school year that has not been reported."""
    if target["period_kind"] != "school_year" or all(target[name] == row[name] for name in PERIOD):
        return True
    first, last = row["period_start"] or row["period_end"], row["period_end"]
    if row["period_kind"] == "school_year" or last is None:
        return False
    return bool(first <= target["period_end"] and last >= target["period_start"])


def _distance(target: Row, row: Row) -> tuple[int, bool, int, str]:
    is_other_kind = target["period_kind"] != row["period_kind"]
    return len(_differing(target, row)), is_other_kind, -(row["period_end"] or 0), str(row["source_ref"])


def _differing(target: Row, row: Row) -> list[Words]:
    return [words for words, columns in _WORDS if any(target[name] != row[name] for name in columns)]


def _period(target: Row, row: Row) -> str:
    return f"là của {period_words(row)}, không phải của {period_words(target)}"


def _base(target: Row, row: Row) -> str:
    if row["base_label"] is None:
        return f"không nêu tính trên gì, còn chỉ tiêu tính trên {target['base_label']}"
    if target["base_label"] is None:
        return f"tính trên {row['base_label']}, còn chỉ tiêu không nêu tính trên gì"
    return f"tính trên {row['base_label']}, không phải trên {target['base_label']}"


def _scope(target: Row, row: Row) -> str:
    told, meant = (SCOPES.label(one["scope"]) for one in (row, target))
    return f"thuộc phạm vi “{told}”, không phải “{meant}”"


def _part(target: Row, row: Row) -> str:
    told, meant = (", ".join(dimension_words(one)) or "chung các loại" for one in (row, target))
    return f"là của {told}, không phải của {meant}"


def _unit(_target: Row, _row: Row) -> str:
    return "dùng đơn vị tính khác"


_WORDS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    (_period, PERIOD),
    (_base, ("base",)),
    (_scope, ("scope",)),
    (_part, tuple(DIMENSIONS)),
    (_unit, ("unit",)),
)
