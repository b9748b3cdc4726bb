"""A metric broken down by a closed code list: one stacked bar a school year, or one bar a code of the newest year."""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from charts.bars.composition import composition
from charts.bars.ranking import fitting, ranking
from charts.style.colour import Palette
from findings.comparison.view import View, view_alone
from findings.content.content import Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import unit_label
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from glossary.codes import Code
from glossary.unions import GRADES
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.wording.headline import parts_headline, value_text

# Which shape of a deck shows a breakdown.
SLIDES = {
    ("unions_graded", "grade"): "grades",
    ("unions_graded_strength", "grade"): "grades",
    ("formal_awards", "recipient_kind"): "recipients",
}


def grades_over_years(inquiry: Inquiry) -> list[Finding | None]:
    """The grades of the unions, each scheme a chart of its own: the two eras are no one series."""
    found = []
    for name, scheme in (("unions_graded", "tasks"), ("unions_graded_strength", "strength")):
        grades = {code: grade for code, grade in GRADES.items() if grade.scheme == scheme}
        found.append(over_years(inquiry, CATALOGUE[name], "grade", Palette(grades, "falling")))
    return found


def over_years(inquiry: Inquiry, metric: Metric, column: str, palette: Palette) -> Finding | None:
    """One stacked bar a school year, one segment a code; null when nobody reported it."""
    measured = inquiry.measure(metric, ("school_year", column)).drop_nulls("value")
    # Codes that the metric leaves out come back as zeros: unions that were not graded are no grade.
    values = measured.filter(pl.col(column).is_in(list(palette.codes)))
    if values.is_empty():
        return None
    last = str(values["school_year"].max())
    drawn = values.select("value", "bound", "signs", label="school_year", group=column)
    headline = parts_headline(metric, values.filter(school_year=last), palette.codes, column, last)
    label, look = unit_label(metric), inquiry.look
    figure = composition(drawn, unit=metric.unit, unit_label=label, look=look, palette=palette)
    return Finding(
        f"{metric.name}-{column}",
        headline,
        Chart("Biểu đồ thanh chồng", figure, drawn, metric.unit, codes=palette.codes),
        _table(metric, headline, drawn, palette.codes),
        origin(inquiry, report_ids(values), metric_source(inquiry, metric)),
        "year",
        SLIDES.get((metric.name, column), ""),
    )


def _table(metric: Metric, headline: str, drawn: pl.DataFrame, codes: Mapping[str, Code]) -> Table:
    rows = [
        (row["label"], codes[row["group"]].label, value_text(metric, row["value"], row["bound"], row["signs"]))
        for row in drawn.iter_rows(named=True)
    ]
    return Table(headline, (Head("Năm học"), Head("Gồm"), Head(metric.label, True)), rows)


def parts_of(inquiry: Inquiry, metric: Metric, column: str) -> Finding | Nothing:
    """One bar a school level or an owner in the newest year, in the order of the code list.

    Only codes that somebody reported; rows that name none are in the sentence alone.
    """
    view = view_alone(inquiry, metric, column)
    year = newest_year(inquiry.cube, view.metric, inquiry.filter)
    measured = inquiry.measure(view.metric, (column,), replace(inquiry.filter, first_year=year, last_year=year))
    known = measured.filter(pl.col("value") > 0, pl.col(column).is_in(list(view.names)))
    if year is None or known.is_empty():
        return Nothing(f"{view.metric.label} theo {view.breakdown.words}")
    return _bars(view, measured, known, year)


def _bars(view: View, measured: pl.DataFrame, known: pl.DataFrame, year: str) -> Finding:
    """The greatest of the known codes, as many as there is room for, in the order of the code list."""
    metric, part, look = view.metric, view.breakdown, view.inquiry.look
    greatest_first = view.labelled(known).sort("value", descending=True, maintain_order=True)
    drawn = view.in_order(fitting(greatest_first, look)).select("label", "value", "bound", "signs")
    rest = known.height - drawn.height
    headline = parts_headline(metric, measured, part.codes, part.column, year)
    rows = [
        (row["label"], value_text(metric, row["value"], row["bound"], row["signs"]))
        for row in drawn.iter_rows(named=True)
    ]
    figure = ranking(drawn, unit=metric.unit, unit_label=unit_label(metric), look=look)
    return Finding(
        f"phan-{metric.name}-{part.code}",
        headline,
        Chart(f"Biểu đồ thanh theo {part.words}", figure, drawn, metric.unit),
        Table(headline, (Head(part.label), Head(f"{metric.label}, năm học {year}", True)), rows),
        view.origin(report_ids(measured), f"Còn {rest} {part.words} khác ít hơn, không vẽ." if rest else ""),
    )
