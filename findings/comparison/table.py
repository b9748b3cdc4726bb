"""The table: one row a place, one column a school year, the move since the year before, and who has reported."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from charts.lines.trend import FEWER
from charts.style.values import FEWER_WORDS
from findings.comparison.view import View
from findings.content.content import Head, Headline, Line, Listing, Table
from findings.provenance.coverage import coverage_of, unit_label
from findings.provenance.source import origin
from glossary.writing.numbers import NOT_REPORTED
from metrics.measure.change import Change, change, previous_year, with_fewer
from metrics.measure.measure import report_ids
from metrics.wording.headline import change_text, figure_text, spread_headline

MOST_YEARS = 8
NONE = "–"
Row = Mapping[str, Any]


def listing(view: View, year: str) -> Listing:
    """Everything compared over the newest school years, and below it everybody together; `year` is the newest."""
    marked = with_fewer(view.metric, view.values, (view.column,))
    whole = with_fewer(view.metric, view.inquiry.measure(view.metric, where=view.everywhere))
    headline = view.headline(spread_headline(view.metric, view.values, view.names, view.column))
    return Listing(
        f"bang-{view.metric.name}-{view.breakdown.code}-{view.side.code if view.side else 'chung'}",
        _table(view, headline, marked, whole, year),
        Headline(headline, f"{view.metric.label}, đơn vị tính: {unit_label(view.metric)}."),
        lines=list(_lines(view, marked, whole)),
        origin=origin(view.inquiry, report_ids(marked), view.source(), coverage=view.coverage(year)),
        file=headline,
    )


def _table(view: View, headline: str, marked: pl.DataFrame, whole: pl.DataFrame, year: str) -> Table:
    years = sorted(set(view.values["school_year"]), reverse=True)[:MOST_YEARS]
    codes = [code for code in view.names if code in set(marked[view.column])]
    rows = [_row(view, view.names[code], marked.filter(pl.col(view.column) == code), years, year) for code in codes]
    total = [_total(view, whole, years, year), _coverage(view, whole, years)]
    heads = [Head(view.title), *(Head(one, True) for one in years), Head(f"{year} so với {previous_year(year)}")]
    return Table(headline, heads, [*rows, *total], [*view.hrefs(codes), None, None])


def _row(view: View, label: str, values: pl.DataFrame, years: Sequence[str], year: str) -> list[str]:
    found = _by_year(values)
    return [label, *(_cell(view, found.get(one)) for one in years), _moved(view, found, year)]


def _by_year(values: pl.DataFrame) -> dict[str, Row]:
    return {row["school_year"]: row for row in values.iter_rows(named=True)}


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
    found = _by_year(whole)
    moved = change(view.inquiry.cube, view.metric, year, view.everywhere)
    said = NONE if moved is None else f"{_short(view, moved)}, {len(moved.districts)} nơi có báo cáo cả hai năm"
    return ["Tất cả nơi có báo cáo", *(_cell(view, found.get(one)) for one in years), said]


def _coverage(view: View, whole: pl.DataFrame, years: Sequence[str]) -> list[str]:
    found = _by_year(whole)
    told = [
        coverage_of(view.inquiry, view.metric, found[one]).replace(" có báo cáo", "") if one in found else NONE
        for one in years
    ]
    return ["Tình hình báo cáo", *told, ""]


def _lines(view: View, marked: pl.DataFrame, whole: pl.DataFrame) -> Iterator[Line]:
    """What the signs in the table mean, and what is not in it."""
    is_marked = any(pl.concat([marked["fewer"], whole["fewer"]]))
    fewer = f"{FEWER} {FEWER_WORDS}; " if is_marked else ""
    yield Line((f"{fewer}{NONE} {NOT_REPORTED}.",))
    if outside := view.outside():
        yield Line((outside,))
