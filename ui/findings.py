"""The findings that several pages share: a metric over the years, over districts, over both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import plotly.graph_objects as go
import polars as pl
import streamlit as st

from charts.heatmap import heatmap
from charts.ranking import RANKING_NOTE, leading, ranking
from charts.trend import trend
from glossary.indicators import UNITS
from metrics.change import breaks, change, newest_year
from metrics.fewer import with_fewer
from metrics.headline import coverage_text, ranking_headline, spread_headline, trend_headline, value_text
from metrics.listing import names_of_unions
from metrics.metric import Metric
from ui.coverage import coverage_of, marked_coverage
from ui.leads import href, narrowed, place_href
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.show import Finding, finding, nothing
from ui.table import Head


@dataclass(frozen=True)
class Prepared:
    """A finding not yet on the page, and its figure with an axis that reaches so far at least."""

    finding: Finding
    figure: Callable[[float], go.Figure]


def trend_of(screen: Screen, metric: Metric) -> None:
    """The metric over the school years in range, all chosen districts together."""
    found = trend_finding(screen, metric)
    if found is None:
        nothing(screen.shown(metric).label)
        return
    finding(screen, found.finding)


def trend_finding(screen: Screen, metric: Metric) -> Prepared | None:
    """The same, not yet on the page; null when nobody has reported."""
    metric = screen.shown(metric)
    values = with_fewer(metric, screen.measure(metric))
    if values["value"].count() == 0:
        return None
    last = newest_year(screen.cube, metric, screen.filter)
    moved = change(screen.cube, metric, str(last), screen.filter)
    apart = breaks(screen.cube, metric, screen.filter)
    drawn = values.select(
        x="school_year",
        label=pl.lit(_one(screen) or "Các quận, huyện"),
        value="value",
        bound="bound",
        signs="signs",
        fewer="fewer",
        apart=pl.col("school_year").is_in(list(apart)),
    )

    def draw(at_least: float) -> go.Figure:
        label = unit_label(metric)
        return trend(drawn, unit=metric.unit, unit_label=label, look=screen.look, at_least=at_least)

    shown = Finding(
        key=f"xu-huong-{metric.name}",
        headline=trend_headline(metric, values, moved, _one(screen)),
        shape="Biểu đồ đường theo năm học",
        figure=draw(0),
        values=drawn,
        unit=metric.unit,
        heads=(Head("Năm học"), Head(metric.label, True), Head("Tình hình báo cáo")),
        rows=[_year_row(screen, metric, row) for row in values.iter_rows(named=True)],
        reports=reports_of(values),
        note=_caution(values, apart),
        source=metric_source(screen, metric),
        coverage=coverage_of(screen, values.drop_nulls("value").row(-1, named=True)),
        click="year",
        hrefs=[href(screen.page, narrowed(screen, "year", year)) for year in values["school_year"]],
    )
    return Prepared(shown, draw)


def ranking_of(screen: Screen, metric: Metric) -> None:
    """Who leads in the newest reported year, and where the chosen districts stand among all."""
    year = _year_of_ranking(screen, metric)
    if year is None:
        nothing(metric.label)
        return
    metric = screen.shown(metric, ("district_code",))
    everywhere = replace(screen.filter, first_year=year, last_year=year, districts=())
    values = screen.measure(metric, ("district_code",), everywhere).filter(pl.col("value").is_not_null())
    names = screen.district_names()
    named = values.with_columns(label=pl.col("district_code").replace_strict(names), group=pl.col("district_code"))
    chosen = [names[code] for code in screen.filter.districts]
    shown = leading(_with_absent(named, screen), screen.filter.districts)
    rows = _ranking_rows(metric, named, shown, chosen)
    codes = {label: code for code, label in names.items()}
    finding(
        screen,
        Finding(
            key=f"thu-tu-{metric.name}",
            headline=ranking_headline(metric, values, names, year),
            shape="Biểu đồ thanh theo quận, huyện",
            figure=ranking(shown, unit=metric.unit, unit_label=unit_label(metric), look=screen.look),
            values=shown,
            unit=metric.unit,
            heads=(Head("Quận, huyện"), Head(metric.label, True), Head("Thứ tự theo số liệu", True)),
            rows=rows,
            reports=reports_of(values),
            note=f"{RANKING_NOTE.capitalize()}.",
            source=metric_source(screen, metric),
            coverage=_coverage(values.height, len(screen.cube.districts)),
            click="place",
            hrefs=[place_href(screen, codes[row[0]]) for row in rows],
        ),
    )


def heatmap_of(screen: Screen, metric: Metric) -> None:
    """The metric by district and school year; what nobody reported stays empty."""
    metric = screen.shown(metric, ("district_code",))
    values = screen.measure(metric, ("district_code", "school_year"))
    if values["value"].count() == 0:
        nothing(metric.label)
        return
    names = screen.district_names()
    order = pl.Enum(list(names.values()))
    named = values.with_columns(label=pl.col("district_code").replace_strict(names)).sort(
        pl.col("label").cast(order), "school_year"
    )
    drawn = named.select("label", "value", "bound", "signs", x="school_year", group="district_code")
    finding(
        screen,
        Finding(
            key=f"quan-huyen-{metric.name}",
            headline=spread_headline(metric, values, names),
            shape="Bảng màu quận, huyện theo năm học",
            figure=heatmap(drawn, unit=metric.unit, unit_label=unit_label(metric), look=screen.look),
            values=drawn,
            unit=metric.unit,
            heads=(Head("Quận, huyện"), Head("Năm học"), Head(metric.label, True)),
            rows=[
                (row["label"], row["school_year"], value_text(metric, row["value"], row["bound"], row["signs"]))
                for row in named.iter_rows(named=True)
            ],
            reports=reports_of(values),
            source=metric_source(screen, metric),
            click="place",
            hrefs=[place_href(screen, code) for code in named["district_code"]],
        ),
    )


def _year_of_ranking(screen: Screen, metric: Metric) -> str | None:
    """The newest year in which a chosen district reported, else anybody, so that the chosen one has its place."""
    everywhere = replace(screen.filter, districts=())
    return newest_year(screen.cube, metric, screen.filter) or newest_year(screen.cube, metric, everywhere)


def _one(screen: Screen) -> str | None:
    """The name of the only union or district that is looked at."""
    if len(screen.unions) == 1:
        return names_of_unions(screen.release)[screen.unions[0]]
    names = screen.district_names()
    chosen = screen.filter.districts
    return names[chosen[0]] if len(chosen) == 1 else None


def _year_row(screen: Screen, metric: Metric, row: Mapping[str, Any]) -> tuple[str, str, str]:
    value = value_text(metric, row["value"], row["bound"], row["signs"])
    return (row["school_year"], value, marked_coverage(screen, row))


def _coverage(reporting: object, expected: object) -> str:
    return coverage_text(int(str(reporting)), int(str(expected)))


def _caution(values: pl.DataFrame, apart: set[str]) -> str:
    """What keeps the years from being compared as they stand."""
    if apart:
        return "Không nối các năm học mà phần lớn nơi báo cáo là quận, huyện khác; xem bảng số liệu."
    differs = values["districts_reporting"].n_unique() > 1
    return "Số nơi báo cáo khác nhau giữa các năm; xem bảng số liệu." if differs else ""


def _with_absent(named: pl.DataFrame, screen: Screen) -> pl.DataFrame:
    """Chosen districts that have not reported stand in the chart too, as not reported."""
    names = screen.district_names()
    absent = [code for code in screen.filter.districts if code not in named["group"]]
    rows: list[dict[str, object]] = [
        {"label": names[code], "value": None, "bound": "exact", "signs": [], "group": code} for code in absent
    ]
    columns = ["label", "value", "bound", "signs", "group"]
    schema = {name: named.schema[name] for name in columns}
    return pl.concat([named.select(columns), pl.DataFrame(rows, schema=schema)])


def _ranking_rows(
    metric: Metric, named: pl.DataFrame, shown: pl.DataFrame, chosen: list[str]
) -> list[tuple[str, str, str]]:
    """The rows of the chart with their rank; the others in the order of their names, without a rank."""
    ranks = {row["label"]: row["rank"] for row in shown.iter_rows(named=True)}
    texts = {
        row["label"]: value_text(metric, row["value"], row["bound"], row["signs"])
        for row in named.iter_rows(named=True)
    }
    first = [label for label in ranks if label in texts]
    rest = [label for label in texts if label not in ranks]
    absent = [(label, value_text(metric, None), "") for label in chosen if label not in texts]
    return [(label, texts[label], str(ranks.get(label, ""))) for label in [*first, *rest]] + absent


def unit_label(metric: Metric) -> str:
    """The unit as an axis names it; of what is divided with what it is divided by."""
    label = UNITS.label(metric.unit)
    if metric.fraction is None or metric.unit == "percent":
        return label
    per = f"{metric.per} " if metric.per != 1 else "một "
    return f"{label} trên {per}{metric.fraction[1].removeprefix('số ')}"


def reports_of(values: pl.DataFrame) -> list[str]:
    """The ids of the reports behind the rows of `measure`."""
    return values["reports"].explode().drop_nulls().unique().to_list()


def side_by_side(screen: Screen, metric: Metric) -> None:
    """Trend and ranking beside each other on a wide screen, below each other on a phone."""
    if _year_of_ranking(screen, metric) is None:
        nothing(metric.label)
        return
    left, right = st.columns(2, gap="large")
    with left:
        trend_of(screen, metric)
    with right:
        ranking_of(screen, metric)
