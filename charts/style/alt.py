"""A chart in words, for those who hear the page instead of seeing it."""

from collections.abc import Mapping, Sequence

import polars as pl

from charts.bars.ranking import in_words
from charts.lines.lines import years_of
from charts.style.values import FEWER_WORDS, Mark, in_order, marks
from glossary.codes import Code
from glossary.writing.numbers import NOT_REPORTED

MOST = 8


def alt_text(  # noqa: PLR0913  (what one chart was drawn from; all are named)
    headline: str,
    shape_name: str,
    values: pl.DataFrame,
    *,
    unit: str,
    codes: Mapping[str, Code] | None = None,
    marks_at: Mapping[str, str] | None = None,
) -> str:
    """The shape ("Biểu đồ đường") and its message, then the figures of at most eight lines or bars.

    Over school years a line is told by its first, last and greatest value; a bar by its value; a stacked bar
    by its segments, whose names come from `codes`. The breaks of a trend, `marks_at`, and its totals over fewer
    reporters are named. Ends with the
    number of values not reported, if there are any; a school year without a row is one of them.
    """
    rows = marks(values, unit)
    table = {label: [row for row in rows if row.label == label] for label in in_order(r.label for r in rows)}
    told = [f"{label}: {_told(its, codes or {})}." for label, its in table.items()]
    breaks = [f"Từ {year}: {word}." for year, word in (marks_at or {}).items() if year in years_of(rows)[1:]]
    return spoken(headline, shape_name, told, missing=_missing(rows, len(table)), rest=[*breaks, *_fewer(rows)])


def spoken(headline: str, shape_name: str, told: Sequence[str], *, missing: int = 0, rest: Sequence[str] = ()) -> str:
    """A chart's message, at most eight of its sentences, the `rest`, and how many values were not reported."""
    more = [f"Còn {len(told) - MOST} dòng khác trong bảng số liệu."] if len(told) > MOST else []
    gaps = [f"Số giá trị chưa có báo cáo: {missing}."] if missing else []
    return " ".join([f"{shape_name}: {headline.rstrip('.')}.", *told[:MOST], *more, *rest, *gaps])


def _fewer(rows: Sequence[Mark]) -> list[str]:
    years = in_order(str(row.x) for row in rows if row.fewer and row.value is not None)
    return [f"{FEWER_WORDS.capitalize()}: {', '.join(years)}."] if years else []


def _told(rows: Sequence[Mark], codes: Mapping[str, Code]) -> str:
    reported = [row for row in rows if row.value is not None]
    if not reported:
        return NOT_REPORTED
    if rows[0].x is not None:
        return _over_years(sorted(reported, key=lambda row: row.x or ""))
    if rows[0].group in codes:
        return ", ".join(f"{codes[str(row.group)].label} {row.full_text}" for row in rows)
    return ", ".join(", ".join(filter(None, [row.full_text, in_words(row)])) for row in rows)


def _over_years(rows: Sequence[Mark]) -> str:
    first, last, most = rows[0], rows[-1], max(rows, key=lambda row: row.value or 0)
    if first is last:
        return f"{first.full_text} ({first.x})"
    span = f"từ {first.full_text} ({first.x}) đến {last.full_text} ({last.x})"
    return span if most.value == last.value else f"{span}, cao nhất {most.full_text} ({most.x})"


def _missing(rows: Sequence[Mark], labels: int) -> int:
    years = years_of(rows)
    reported = sum(row.value is not None for row in rows)
    return labels * len(years) - reported if years else len(rows) - reported
