"""Figures that reports state as totals, by theme, as they are printed, for the newest school year that has any."""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from glossary.indicators import INDICATORS
from glossary.numbers import number
from metrics.listing import rows
from ui.beside import HEADS, figure_line
from ui.row_source import reports_behind, row_source
from ui.screen import Screen
from ui.show import nothing, source_under
from ui.table import table
from ui.titled import titled

TITLE = "Số liệu báo cáo nêu"


def reported_of(screen: Screen, groups: Sequence[str]) -> None:
    """One line a figure and place, in the order of the indicators; `groups` are letters of the indicators' themes."""
    asked = [code for code, one in INDICATORS.items() if one.group in groups]
    told = rows(screen.release, "figures", screen.filter, screen.unions).filter(
        pl.col("school_year").is_not_null(), pl.col("indicator").is_in(asked), pl.col("value_kind") == "actual"
    )
    found = told.collect().filter(pl.col("school_year") == pl.col("school_year").max())
    if found.is_empty():
        nothing(TITLE)
        return
    title = f"{TITLE} năm học {found['school_year'][0]}"
    titled(f"{title}: {number(found.height)}")
    lines = [figure_line(screen, row) for row in sorted(found.iter_rows(named=True), key=_order)]
    shown = _telling(screen, lines)
    table(title, [HEADS[place] for place in shown], [[line[place] for place in shown] for line in lines])
    source = row_source(f"bao-cao-neu-{'-'.join(groups).lower()}", title, "figures", found)
    source_under(screen, source, reports_behind(found))


def _telling(screen: Screen, lines: Sequence[Sequence[str]]) -> list[int]:
    """The columns that say something: what is counted first; the year stands in the sentence, an only place below."""
    where, what, value, caution = 0, 2, 3, 4
    is_one = len(screen.filter.districts) == 1
    return [what, value, *([] if is_one else [where]), *([caution] if any(line[caution] for line in lines) else [])]


def _order(row: Mapping[str, Any]) -> tuple[int, str]:
    return INDICATORS.order(row["indicator"]), row["source_ref"]
