"""The ranking: who leads in one school year, where the chosen ones stand, and how they moved since the year before."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from charts.bars.ranking import RANKING_NOTE, leading, ranking, sign
from charts.style.values import marks
from findings.comparison.view import View, view_alone
from findings.content.content import Cells, Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import small_counts, unit_label
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.measure.change import newest_year, previous_year
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.measure.rank import with_rank_before
from metrics.wording.breaks import partly
from metrics.wording.headline import coverage_text, ranking_headline, value_text
from metrics.wording.places import reporters_words


def ranking_of(inquiry: Inquiry, metric: Metric) -> Finding | Nothing:
    """Which district leads in the newest reported year, and where the chosen ones stand among all."""
    year = _year_of(inquiry, metric)
    if year is None:
        return Nothing(metric.label)
    return finding(view_alone(inquiry, metric, slide=f"ranking:{metric.name}"), year)


def _year_of(inquiry: Inquiry, metric: Metric) -> str | None:
    """The newest year in which a chosen district reported, else anybody, so that the chosen one has its place."""
    everywhere = replace(inquiry.filter, districts=())
    return newest_year(inquiry.cube, metric, inquiry.filter) or newest_year(inquiry.cube, metric, everywhere)


def finding(view: View, year: str, at_least: float = 0) -> Finding:
    """The leaders of a school year and the chosen ones as bars, everybody in the table.

    Only where numbers are compared it says how places moved. The axis reaches `at_least` so far.
    """
    metric, look = view.metric, view.inquiry.look
    now = view.values.filter(school_year=year)
    before = view.of_year(previous_year(year)) if view.is_compared else None
    placed = view.with_absent(view.labelled(_moved(view, now, before)))
    shown = leading(placed, view.chosen)
    rows = _listed(view, placed, shown)
    said = ranking_headline(metric, now.select(view.column, "value", "bound", "signs"), view.names, year)
    headline = view.headline(said)
    figure = ranking(shown, unit=metric.unit, unit_label=unit_label(metric), look=look, at_least=at_least)
    return Finding(
        view.key("thu-tu", metric.name, is_by_part=True),
        headline,
        Chart(f"Biểu đồ thanh theo {view.breakdown.words}", figure, shown, metric.unit),
        Table(headline, _heads(view, year), _rows(view, rows), view.hrefs(rows["group"])),
        view.origin(report_ids(now), _note(view, now, before, year), _coverage(view, now, year)),
        view.breakdown.click,
        view.slide,
    )


def _moved(view: View, now: pl.DataFrame, before: pl.DataFrame | None) -> pl.DataFrame:
    return now if before is None else with_rank_before(now, before, view.column)


def _listed(view: View, placed: pl.DataFrame, shown: pl.DataFrame) -> pl.DataFrame:
    """Leaders and chosen ones with their place; the others without one, where they are compared by their names."""
    others = placed.filter(~pl.col("group").is_in(shown["group"].to_list()))
    if view.is_compared:
        return pl.concat([shown, view.in_order(others).drop("rank_before")], how="diagonal")
    is_absent = pl.col("value").is_null()
    return pl.concat([shown.filter(~is_absent), others, shown.filter(is_absent)], how="diagonal")


def _heads(view: View, year: str) -> Sequence[Head]:
    heads = (Head(view.title), Head(view.metric.label, True), Head("Thứ tự theo số liệu", True))
    return (*heads, Head(f"So với năm học {previous_year(year)}", True)) if view.is_compared else heads


def _rows(view: View, rows: pl.DataFrame) -> Cells:
    told = [
        (
            row["label"],
            value_text(view.metric, row["value"], row["bound"] or "exact", row["signs"] or ()),
            "" if row["rank"] is None else str(row["rank"]),
        )
        for row in rows.iter_rows(named=True)
    ]
    if not view.is_compared:
        return told
    return [(*row, sign(mark)) for row, mark in zip(told, marks(rows, view.metric.unit), strict=True)]


def _note(view: View, now: pl.DataFrame, before: pl.DataFrame | None, year: str) -> str:
    said = f"{RANKING_NOTE.capitalize()}."
    if before is None:
        caution = partly(view.inquiry.cube, year)
        return f"{said} {caution}." if caution else said
    both = len(set(now[view.column]) & set(before[view.column]))
    if both < 2:
        return said
    return f"{said} ▲▼: bậc tăng, giảm so với năm học {previous_year(year)}, xét {both} nơi có báo cáo cả hai năm."


def _coverage(view: View, now: pl.DataFrame, year: str) -> str:
    """On a page of the number's own also of chosen unions: the districts that they are of."""
    if view.is_compared:
        return view.coverage(year)
    cube, everywhere = view.inquiry.cube, replace(view.inquiry, filter=view.everywhere)
    expected = len(cube.reporters(year >= FIRST_YEAR_OF_UNITS))
    told = coverage_text(now.height, expected, reporters_words(cube, year))
    return ", ".join(filter(None, (told, small_counts(everywhere, view.metric, year))))
