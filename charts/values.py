"""What every chart is made of: a frame with one row per mark, and the words printed for a mark."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import polars as pl

from glossary.numbers import NOT_REPORTED, money, number, percent, quantity
from glossary.periods import bounded

_COLUMNS = ("label", "value", "x", "group", "bound", "upper", "mark", "rank")


@dataclass(frozen=True)
class Mark:
    """One row of a chart's frame; the fields are its columns, of which only `label` and `value` are needed.

    `label`: Vietnamese name of the line, bar or row; the rows of one line, bar or row share it.
    `value`: count, sum or percent, 0 or more; null is not reported, which is never drawn as zero.
    `x`: the school year, which is the place across a trend and a heatmap.
    `group`: code of a line or of a segment, which gives its colour.
    `bound`: code of `glossary.periods.BOUNDS`, null for exact; `upper`: the other end of a range.
    `mark`: what the reader asked about, drawn in the accent.
    `rank`: place among all, for a frame that keeps only some of the rows.

    `unit` is a code of `glossary.indicators.UNITS`, one for the whole chart and therefore no column. The
    order of the rows is the order on the screen.
    """

    unit: str
    label: str
    value: float | None
    x: str | None = None
    group: str | None = None
    bound: str | None = None
    upper: float | None = None
    mark: bool | None = None
    rank: int | None = None

    @property
    def text(self) -> str:
        """The value as printed where the axis names the unit: "868", "73,3%", "trên 150"."""
        return self._worded(short)

    @property
    def full_text(self) -> str:
        """The value with its unit: "868 sáng kiến", "trên 150 người"."""
        return self._worded(quantity)

    def _worded(self, wording: Callable[[float, str], str]) -> str:
        if self.value is None:
            return NOT_REPORTED
        upper = None if self.upper is None else wording(self.upper, self.unit)
        return bounded(wording(self.value, self.unit), self.bound, upper)


def marks(values: pl.DataFrame, unit: str, *needed: str) -> list[Mark]:
    """The rows of a frame in their order; columns that are no fields of `Mark` are left aside.

    `needed` are the columns the shape cannot do without. Raises ValueError naming the missing ones.
    """
    missing = [name for name in ("label", "value", *needed) if name not in values.columns]
    if missing:
        raise ValueError(f"the values of a chart lack the columns {', '.join(missing)}")
    known = values.select(name for name in _COLUMNS if name in values.columns)
    clean = known.with_columns(pl.col("value").cast(pl.Float64).fill_nan(None))
    return [Mark(unit, **row) for row in clean.iter_rows(named=True)]


def short(value: float, unit: str) -> str:
    """A value without the word of its unit: "868", "73,3%", "800 triệu" (of đồng)."""
    if unit == "percent":
        return percent(value)
    return money(value).removesuffix(" đồng") if unit == "vnd" else number(value)


def greatest(rows: Iterable[Mark]) -> float:
    """The greatest reported value, 0 when there is none."""
    return max((row.value or 0 for row in rows), default=0)


def in_order(names: Iterable[str]) -> list[str]:
    """Each name once, in the order of its first appearance."""
    return list(dict.fromkeys(names))
