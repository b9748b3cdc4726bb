"""The table: one row a place, one column a school year, the move since the year before, and who has reported."""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
import streamlit as st

from charts.lines.trend import FEWER
from charts.style.values import FEWER_WORDS
from findings.comparison.view import View
from findings.content.coverage import coverage_of, reports_of, unit_label
from glossary.writing.numbers import NOT_REPORTED
from metrics.measure.change import Change, change, previous_year, with_fewer
from metrics.wording.headline import change_text, figure_text, spread_headline
from ui.page.show import download, source_under, titled
from ui.page.table import Head, table

MOST_YEARS = 8
NONE = "–"
Row = Mapping[str, Any]


def draw(view: View, prefix: str) -> bool:
    """Draw it; false when nobody has reported."""
    year = view.year()
    if year is None:
        return False
    years = sorted(set(view.values["school_year"]), reverse=True)[:MOST_YEARS]
    marked = with_fewer(view.metric, view.values, (view.column,))
    codes = [code for code in view.names if code in set(marked[view.column])]
    whole = with_fewer(view.metric, view.screen.measure(view.metric, where=view.everywhere))
    rows = [_row(view, view.names[code], marked.filter(pl.col(view.column) == code), years, year) for code in codes]
    total = [_total(view, whole, years, year), _coverage(view, whole, years)]
    heads = [
        Head(view.breakdown.label),
        *(Head(one, True) for one in years),
        Head(f"{year} so với {previous_year(year)}"),
    ]
    headline = prefix + spread_headline(view.metric, view.values, view.names, view.column)
    titled(headline)
    st.html(f'<p class="under">{view.metric.label}, đơn vị tính: {unit_label(view.metric)}.</p>')
    table(headline, heads, [*rows, *total], hrefs=[*view.hrefs(codes), None, None])
    _under(view, marked, whole, year)
    download(view.screen, headline, _key(view), [head.title for head in heads], [*rows, *total])
    return True


def _row(view: View, label: str, values: pl.DataFrame, years: Sequence[str], year: str) -> list[str]:
    found = {row["school_year"]: row for row in values.iter_rows(named=True)}
    return [label, *(_cell(view, found.get(one)) for one in years), _moved(view, found, year)]


def _cell(view: View, row: Row | None) -> str:
    if row is None or row["value"] is None:
        return NONE
    text = figure_text(view.metric, row["value"], row["bound"], row["signs"])
    return f"{FEWER} {text}" if row["fewer"] else text


def _moved(view: View, found: Mapping[str, Row], year: str) -> str:
    """The move of one place; of a part of several districts only over the districts that reported it both times."""
    before = previous_year(year)
    if year not in found or before not in found:
        return NONE
    counts = [found[one]["districts_reporting"] for one in (year, before)]
    if counts[0] != counts[1] or found[year]["fewer"]:
        return "không cùng số nơi báo cáo"
    now, then = (float(found[one]["value"]) for one in (year, before))
    return _short(view, Change(year, before, now, then, ()))


def _short(view: View, moved: Change) -> str:
    """The move without the school year, which stands above the column."""
    return change_text(view.metric, moved).removesuffix(f" so với năm học {moved.previous_year}")


def _total(view: View, whole: pl.DataFrame, years: Sequence[str], year: str) -> list[str]:
    found = {row["school_year"]: row for row in whole.iter_rows(named=True)}
    moved = change(view.screen.cube, view.metric, year, view.everywhere)
    said = NONE if moved is None else f"{_short(view, moved)}, {len(moved.districts)} nơi có báo cáo cả hai năm"
    return ["Tất cả nơi có báo cáo", *(_cell(view, found.get(one)) for one in years), said]


def _coverage(view: View, whole: pl.DataFrame, years: Sequence[str]) -> list[str]:
    found = {row["school_year"]: row for row in whole.iter_rows(named=True)}
    told = [coverage_of(view.screen, found[one]).removesuffix(" có báo cáo") if one in found else NONE for one in years]
    return ["Tình hình báo cáo", *told, ""]


def _under(view: View, marked: pl.DataFrame, whole: pl.DataFrame, year: str) -> None:
    is_marked = any(pl.concat([marked["fewer"], whole["fewer"]]))
    fewer = f"{FEWER} {FEWER_WORDS}; " if is_marked else ""
    st.html(f'<p class="under">{fewer}{NONE} {NOT_REPORTED}.</p>')
    if outside := view.outside():
        st.html(f'<p class="under">{outside}</p>')
    source_under(view.screen, view.source(), reports_of(marked), view.coverage(year))


def _key(view: View) -> str:
    return f"bang-{view.metric.name}-{view.breakdown.code}-{view.side.code if view.side else 'chung'}"
