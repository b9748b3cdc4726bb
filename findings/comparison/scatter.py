"""Two numbers against each other in the newest school year that has both: one point a place."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go
import polars as pl

from charts.points.scatter import Axis, scatter, scatter_alt
from findings.comparison.view import View
from findings.content.coverage import reports_of
from glossary.writing.numbers import number
from metrics.measure.metric import Metric
from metrics.wording.headline import pair_headline, value_text
from ui.page.show import Finding
from ui.page.table import Head

SHAPE = "Biểu đồ phân tán"


def points(view: View, second: Metric) -> tuple[str, pl.DataFrame] | None:
    """The school year, and one row per code with `across`, `up` and what charts take; null when none has both."""
    other = view.of(second)
    both = view.values.join(other, on=[view.column, "school_year"], how="inner")
    if both.is_empty() or view.year() is None:
        return None
    year = str(both["school_year"].max())
    one, two = (frame.filter(school_year=year) for frame in (view.values, other))
    joined = one.select(view.column, "reports", **_side("across")).join(
        two.select(view.column, reports_of_second="reports", **_side("up")), on=view.column, how="full", coalesce=True
    )
    return year, view.in_order(view.labelled(joined))


def _side(name: str) -> dict[str, str]:
    """A number with how exact it is and its signs, under the names that the chart takes."""
    return {name: "value", f"{name}_bound": "bound", f"{name}_signs": "signs"}


def finding_of(view: View, second: Metric, year: str, values: pl.DataFrame, frames: Sequence[pl.DataFrame]) -> Finding:
    """The finding; its axes reach as far as those of all `frames`."""
    across, up = _axis(view.metric, "across", frames), _axis(second, "up", frames)
    headline = pair_headline(view.metric, second, values.select(view.column, "^(across|up).*$"), view.names, year)
    both = values.drop_nulls(["across", "up"])
    figure: go.Figure = scatter(values, across=across, up=up, look=view.screen.look)
    return Finding(
        key=f"hai-chi-so-{view.metric.name}-{second.name}-{view.breakdown.code}",
        headline=headline,
        shape=SHAPE,
        figure=figure,
        values=values,
        unit=view.metric.unit,
        heads=(Head(view.breakdown.label), Head(view.metric.label, True), Head(second.label, True)),
        rows=[
            (row["label"], _text(view.metric, row, "across"), _text(second, row, "up"))
            for row in values.iter_rows(named=True)
        ],
        reports=reports_of(both),
        note="Hai số đứng cạnh nhau không nói lên số này sinh ra số kia.",
        coverage=_coverage(view, both.height, values.height),
        click=view.breakdown.click,
        hrefs=view.hrefs(values["group"].to_list()),
        alt=scatter_alt(headline, SHAPE, values, across=across, up=up),
    )


def _text(metric: Metric, row: Mapping[str, Any], name: str) -> str:
    return value_text(metric, row[name], row[f"{name}_bound"] or "exact", row[f"{name}_signs"] or ())


def _coverage(view: View, both: int, either: int) -> str:
    """Of the districts all that have ever reported are expected, of other parts those that reported either number."""
    expected = len(view.names) if view.breakdown.code == "district" else either
    return f"{number(both)}/{number(expected)} {view.breakdown.words} có đủ hai số liệu"


def reports_of_second(values: pl.DataFrame) -> list[str]:
    """The ids of the reports behind the second number."""
    return values["reports_of_second"].explode().drop_nulls().unique().to_list()


def _axis(metric: Metric, column: str, frames: Sequence[pl.DataFrame]) -> Axis:
    both = pl.concat([frame.drop_nulls(["across", "up"]).select("across", "up") for frame in frames])
    return Axis(metric.unit, metric.label, float(both[column].max() or 0))  # type: ignore[arg-type]
