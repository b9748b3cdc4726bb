"""What every chart is made of: a frame with one row per mark, and the words printed for a mark."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import polars as pl
import polars.selectors as cs

from glossary.periods import bounded
from glossary.writing.numbers import NOT_REPORTED, money, number, percent, quantity
from glossary.writing.symbols import signed

FEWER_WORDS = "ít nơi báo cáo hơn năm học trước nên không coi là giảm"


@dataclass(frozen=True)
class Mark:
    """One row of a chart's frame; the fields are its columns, of which only `label` and `value` are needed.

    `label`: Vietnamese name of the line, bar or row; the rows of one line, bar or row share it.
    `value`: count, sum or percent, 0 or more; null is not reported, which is never drawn as zero.
    `x`: the school year, which is the place across a trend and a heatmap.
    `group`: code of a line or of a segment, which gives its colour.
    `code`: code of a bar of segments, handed on to those who click it.
    `bound`: code of `glossary.periods.BOUNDS`, null for exact; `upper`: the other end of a range.
    `mark`: what the reader asked about, drawn in the accent.
    `rank`: place among all, for a frame that keeps only some of the rows; `rank_before`: as many places before or
    behind it as the row has lost or won among those that were there both times, null for one that was not.
    `signs`: codes of `glossary.writing.symbols.SYMBOLS` that are printed after the value, null for none.
    `fewer`: a total over fewer reporters than the year before, so that it is no fall.
    `apart`: not comparable with the mark before it in its line, so that no line joins them.

    `unit` is a code of `glossary.indicators.UNITS`, one for the whole chart and therefore no column. The
    order of the rows is the order on the screen.
    """

    unit: str
    label: str
    value: float | None
    x: str | None = None
    group: str | None = None
    code: str | None = None
    bound: str | None = None
    upper: float | None = None
    mark: bool | None = None
    rank: int | None = None
    rank_before: int | None = None
    apart: bool | None = None
    signs: Sequence[str] | None = None
    fewer: bool | None = None

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
        # The unit of a range stands once, behind both ends.
        lower = wording(self.value, self.unit) if upper is None else short(self.value, self.unit).removesuffix("%")
        return signed(bounded(lower, self.bound, upper), self.signs)


Row = TypeVar("Row")


def marks(values: pl.DataFrame, unit: str, *needed: str) -> list[Mark]:
    """The rows of a frame in their order; columns that are no fields of `Mark` are left aside.

    `needed` are the columns the shape cannot do without. Raises ValueError naming the missing ones.
    """
    return rows_of(Mark, values, "label", "value", *needed, unit=unit)


def rows_of(kind: type[Row], values: pl.DataFrame, *needed: str, **fixed: object) -> list[Row]:
    """The rows of a frame as dataclasses of `kind`, whose fields are its columns; `fixed` are no columns.

    Raises ValueError naming the needed columns that are missing.
    """
    missing = [name for name in needed if name not in values.columns]
    if missing:
        raise ValueError(f"the values of a chart lack the columns {', '.join(missing)}")
    columns: Any = fields(kind)  # type: ignore[arg-type]
    names = [column.name for column in columns if column.name in values.columns and column.name not in fixed]
    known = values.select(names)
    return [kind(**row, **fixed) for row in known.with_columns(cs.float().fill_nan(None)).iter_rows(named=True)]


def short(value: float, unit: str) -> str:
    """A value without the word of its unit: "868", "73,3%", "800 triệu" (of đồng)."""
    if unit == "percent":
        return percent(value)
    return money(value).removesuffix(" đồng") if unit == "vnd" else number(value)


def greatest(rows: Iterable[Mark], at_least: float = 0) -> float:
    """The greatest reported value, 0 when there is none; `at_least` is what a chart beside it reaches."""
    return max((row.value or 0 for row in rows), default=0) if not at_least else max(at_least, greatest(rows))


def in_order(names: Iterable[str]) -> list[str]:
    """Each name once, in the order of its first appearance."""
    return list(dict.fromkeys(names))
