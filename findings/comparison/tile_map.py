"""The tile map: one square a district in its rough place, for one school year."""

import polars as pl

from charts.grids.tile_map import tilemap
from data.places.reference import places
from findings.comparison.view import View
from findings.content.content import Chart, Finding, Head, Table
from findings.provenance.coverage import unit_label
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.measure.measure import report_ids
from metrics.wording.headline import ranking_headline, value_text

PLACE = ("latitude", "longitude")


def finding(view: View, year: str, at_least: float = 0) -> Finding:
    """A school year's values; places that might have reported are squares too. Shades reach `at_least` so far."""
    metric, look = view.metric, view.inquiry.look
    now = view.values.filter(school_year=year).select(view.column, "value", "bound", "signs", "reports")
    drawn = view.labelled(_squares(view, now, year).join(now.drop("reports"), on=view.column, how="left"))
    rows = [
        (row["label"], value_text(metric, row["value"], row["bound"] or "exact", row["signs"] or ()))
        for row in drawn.iter_rows(named=True)
    ]
    headline = view.headline(ranking_headline(metric, now.drop("reports"), view.names, year))
    figure = tilemap(drawn, unit=metric.unit, unit_label=unit_label(metric), look=look, at_least=at_least)
    heads = (Head(view.title), Head(f"{metric.label}, năm học {year}", True))
    return Finding(
        view.key("ban-do", metric.name),
        headline,
        Chart("Bản đồ ô, mỗi quận, huyện một ô", figure, drawn, metric.unit),
        Table(headline, heads, rows, view.hrefs(drawn["group"])),
        view.origin(report_ids(now), "Vị trí các ô chỉ là gần đúng.", view.coverage(year)),
        view.breakdown.click,
        view.slide,
    )


def _squares(view: View, now: pl.DataFrame, year: str) -> pl.DataFrame:
    """The places of a school year's time, in the order of their names."""
    there = {*view.inquiry.cube.reporters(year >= FIRST_YEAR_OF_UNITS), *now[view.column], *view.chosen}
    squares = [_square(code) for code in view.names if code in there]
    return pl.DataFrame(squares, schema=_schema(view.column), orient="row")


def _square(code: str) -> tuple[object, ...]:
    row = places().place(code)
    return (code, row["name"], *(row.get(name) for name in PLACE))


def _schema(column: str) -> dict[str, type[pl.DataType]]:
    return {column: pl.String, "short_name": pl.String, **dict.fromkeys(PLACE, pl.Float64)}
