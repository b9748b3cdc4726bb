"""Two numbers against each other in the newest school year that has both: one point a place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from charts.points.scatter import Axis, scatter, scatter_alt
from findings.comparison.view import View
from findings.content.content import Block, Chart, Finding, Head, Line, Sourced, Table
from findings.provenance.coverage import small_counts
from findings.provenance.source import origin
from glossary.writing.numbers import number
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.wording.headline import pair_headline, value_text

SHAPE = "Biểu đồ phân tán"


@dataclass(frozen=True)
class Points:
    """One row of `values` per code with `across`, `up` and what charts take; either number may be null."""

    year: str
    values: pl.DataFrame

    @property
    def whole(self) -> pl.DataFrame:
        """The rows that have both numbers."""
        return self.values.drop_nulls(["across", "up"])


def points(view: View, second: Metric) -> Points | None:
    """Null when none has both numbers, or when no chosen one has reported."""
    other = view.of(second)
    both = view.values.join(other, on=[view.column, "school_year"], how="inner")
    if both.is_empty() or view.year() is None:
        return None
    year = str(both["school_year"].max())
    one, two = (frame.filter(school_year=year) for frame in (view.values, other))
    joined = one.select(view.column, "reports", **_side("across")).join(
        two.select(view.column, reports_of_second="reports", **_side("up")), on=view.column, how="full", coalesce=True
    )
    return Points(year, view.in_order(view.labelled(joined)))


def _side(name: str) -> dict[str, str]:
    """A number with how exact it is and its signs, under the names that the chart takes."""
    return {name: "value", f"{name}_bound": "bound", f"{name}_signs": "signs"}


def found(view: View, second: Metric, shown: Points, beside: Sequence[Points]) -> list[Block]:
    """The finding, and where its second number comes from; its axes reach as far as those of all `beside`."""
    reports = report_ids(shown.values.select(reports="reports_of_second"))
    return [
        finding(view, second, shown, beside),
        Line((f"{second.label}, năm học {shown.year}:",)),
        Sourced(origin(view.inquiry, reports, view.source(second))),
    ]


def finding(view: View, second: Metric, shown: Points, beside: Sequence[Points]) -> Finding:
    """The chart with the source of its first number."""
    values, metric = shown.values, view.metric
    across, up = _axis(metric, "across", beside), _axis(second, "up", beside)
    said = pair_headline(metric, second, values.select(view.column, "^(across|up).*$"), view.names, shown.year)
    figure = scatter(values, across=across, up=up, look=view.inquiry.look)
    alt = scatter_alt(said, SHAPE, values, across=across, up=up)
    note = "Hai số đứng cạnh nhau không nói lên số này sinh ra số kia."
    return Finding(
        view.key("hai-chi-so", metric.name, second.name, is_by_part=True),
        view.headline(said),
        Chart(SHAPE, figure, values, metric.unit, alt=alt),
        _table(view, second, view.headline(said), values),
        view.origin(report_ids(shown.whole), note, _coverage(view, shown)),
        view.breakdown.click,
        view.slide,
    )


def _table(view: View, second: Metric, headline: str, values: pl.DataFrame) -> Table:
    rows = [
        (row["label"], _text(view.metric, row, "across"), _text(second, row, "up"))
        for row in values.iter_rows(named=True)
    ]
    heads = (Head(view.title), Head(view.metric.label, True), Head(second.label, True))
    return Table(headline, heads, rows, view.hrefs(values["group"]))


def _text(metric: Metric, row: Mapping[str, Any], name: str) -> str:
    return value_text(metric, row[name], row[f"{name}_bound"] or "exact", row[f"{name}_signs"] or ())


def _coverage(view: View, shown: Points) -> str:
    """Of the districts all that have ever reported are expected, of other parts those that reported either number."""
    expected = len(view.names) if view.breakdown.code == "district" else shown.values.height
    told = f"{number(shown.whole.height)}/{number(expected)} {view.breakdown.words} có đủ hai số liệu"
    return ", ".join(filter(None, (told, small_counts(view.inquiry, view.metric, view.year() or ""))))


def _axis(metric: Metric, column: str, beside: Sequence[Points]) -> Axis:
    both = pl.concat([one.whole.select("across", "up") for one in beside])
    return Axis(metric.unit, metric.label, float(both[column].max() or 0))  # type: ignore[arg-type]
