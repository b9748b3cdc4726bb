"""The tile map: one square a district in its rough place, for one school year."""

import plotly.graph_objects as go
import polars as pl

from charts.grids.tile_map import tilemap
from data.places.reference import places
from findings.comparison.trend import Prepared
from findings.comparison.view import View
from findings.content.coverage import reports_of, unit_label
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.wording.headline import ranking_headline, value_text
from ui.page.show import Finding
from ui.page.table import Head

PLACE = ("latitude", "longitude")


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported; places that might have are squares too."""
    year = view.year()
    if year is None:
        return None
    now = view.values.filter(school_year=year)
    there = {*view.screen.cube.reporters(year >= FIRST_YEAR_OF_UNITS), *now[view.column], *view.chosen}
    known = pl.DataFrame(
        [_placed(code) for code in view.names if code in there], schema=_schema(view.column), orient="row"
    )
    drawn = view.labelled(known.join(now.select(view.column, "value", "bound", "signs"), on=view.column, how="left"))

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return tilemap(drawn, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    finding = Finding(
        key=f"ban-do-{view.metric.name}",
        headline=ranking_headline(view.metric, now.select(view.column, "value", "bound", "signs"), view.names, year),
        shape="Bản đồ ô, mỗi quận, huyện một ô",
        figure=draw(0),
        values=drawn,
        unit=view.metric.unit,
        heads=(Head(view.breakdown.label), Head(f"{view.metric.label}, năm học {year}", True)),
        rows=[
            (row["label"], value_text(view.metric, row["value"], row["bound"] or "exact", row["signs"] or ()))
            for row in drawn.iter_rows(named=True)
        ],
        reports=reports_of(now),
        note="Vị trí các ô chỉ là gần đúng.",
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(drawn["group"].to_list()),
    )
    return Prepared(finding, draw)


def _placed(code: str) -> tuple[object, ...]:
    row = places().place(code)
    return (code, row["name"], *(row.get(name) for name in PLACE))


def _schema(column: str) -> dict[str, type[pl.DataType]]:
    return {column: pl.String, "short_name": pl.String, **dict.fromkeys(PLACE, pl.Float64)}
