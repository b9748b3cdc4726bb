"""The trend: one line per chosen place among the others, or everything together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import polars as pl
import streamlit as st

from charts.grids.heatmap import heatmap
from charts.lines.trend import trend
from findings.comparison.ranking import ranking_of, year_of_ranking
from findings.comparison.view import View
from findings.content.coverage import FEWER_NOTE, coverage_of, marked_coverage, place_title, reports_of, unit_label
from findings.link.leads import href, narrowed, place_href
from findings.provenance.metric_source import metric_source
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.rows import names_of_unions
from metrics.measure.change import breaks, change, newest_year, with_fewer
from metrics.measure.metric import Metric
from metrics.measure.turning_points import turning_points
from metrics.wording.breaks import NO_DISTRICTS, has_ended, why_apart
from metrics.wording.headline import coverage_text, ranking_headline, spread_headline, trend_headline, value_text
from metrics.wording.places import kind_words, reporters_words
from ui.page.show import Finding, finding, nothing
from ui.page.table import Head
from ui.state.screen import Screen

# One value alone makes no line and no pattern: the tile says it already.
FEWEST = 2


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
    turns = turning_points(screen.release, screen.filter, screen.unions)
    drawn = values.select(
        x="school_year",
        label=pl.lit(_one(screen) or f"Các {kind_words(screen.cube.districts)}"),
        value="value",
        bound="bound",
        signs="signs",
        fewer="fewer",
        apart=pl.col("school_year").is_in(list(apart)),
    )

    def draw(at_least: float) -> go.Figure:
        label = unit_label(metric)
        shown = _until_the_end(screen, metric, drawn)
        return trend(shown, unit=metric.unit, unit_label=label, look=screen.look, at_least=at_least, marks_at=turns)

    shown = Finding(
        key=f"xu-huong-{metric.name}",
        headline=trend_headline(metric, values, moved, _one(screen), reporters_words(screen.cube, str(last))),
        shape="Biểu đồ đường theo năm học",
        figure=draw(0),
        values=drawn,
        marks_at=turns,
        unit=metric.unit,
        heads=(Head("Năm học"), Head(metric.label, True), Head("Tình hình báo cáo")),
        rows=[_year_row(screen, metric, row) for row in values.iter_rows(named=True)],
        reports=reports_of(values),
        note=_caution(screen, metric, values, apart),
        source=metric_source(screen, metric),
        coverage=coverage_of(screen, values.drop_nulls("value").row(-1, named=True)),
        click="year",
        hrefs=[href(screen.page, narrowed(screen, "year", year)) for year in values["school_year"]],
        slide=f"trend:{metric.name}",
    )
    return Prepared(shown, draw)


def heatmap_of(screen: Screen, metric: Metric) -> None:
    """The metric by district and school year; what nobody reported stays empty."""
    metric = screen.shown(metric, ("district_code",))
    values = screen.measure(metric, ("district_code", "school_year"))
    if values["value"].count() == 0:
        nothing(metric.label)
        return
    if values["value"].count() < FEWEST:
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
            heads=(Head(place_title(screen)), Head("Năm học"), Head(metric.label, True)),
            rows=[
                (row["label"], row["school_year"], value_text(metric, row["value"], row["bound"], row["signs"]))
                for row in named.iter_rows(named=True)
            ],
            reports=reports_of(values),
            source=metric_source(screen, metric),
            click="place",
            hrefs=[place_href(screen, code) for code in named["district_code"]],
            slide=f"heatmap:{metric.name}",
        ),
    )


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


def _until_the_end(screen: Screen, metric: Metric, drawn: pl.DataFrame) -> pl.DataFrame:
    """The values, and the school year in which what they count had ended, so that the end can be marked."""
    if not has_ended(screen.cube, metric, screen.filter) or FIRST_YEAR_OF_UNITS in drawn["x"]:
        return drawn
    return pl.concat(
        [drawn, drawn.tail(1).with_columns(x=pl.lit(FIRST_YEAR_OF_UNITS), value=None, apart=False, fewer=False)]
    )


def _caution(screen: Screen, metric: Metric, values: pl.DataFrame, apart: set[str]) -> str:
    """What keeps the years from being compared as they stand."""
    if has_ended(screen.cube, metric, screen.filter):
        return NO_DISTRICTS
    years = values["school_year"]
    spans_change = years.min() < FIRST_YEAR_OF_UNITS <= years.max()  # type: ignore[operator]
    if spans_change and (why := why_apart(screen.cube, screen.filter)):
        return why
    if apart:
        return "Không nối các năm học mà phần lớn nơi báo cáo là quận, huyện khác; xem bảng số liệu."
    differs = values["districts_reporting"].n_unique() > 1
    return "Số nơi báo cáo khác nhau giữa các năm; xem bảng số liệu." if differs else ""


def side_by_side(screen: Screen, metric: Metric) -> None:
    """Trend and ranking beside each other on a wide screen, below each other on a phone; one year has no trend."""
    if year_of_ranking(screen, metric) is None:
        nothing(metric.label)
        return
    if screen.measure(metric)["value"].count() < FEWEST:
        ranking_of(screen, metric)
        return
    left, right = st.columns(2, gap="large")
    with left:
        trend_of(screen, metric)
    with right:
        ranking_of(screen, metric)


# So many chosen places have a line of their own; more would have colours that nobody can tell apart.
MOST_CHOSEN = 8
MOST_LINES = 30


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported."""
    if view.breakdown.code == "district" and not 1 <= len(view.chosen) <= MOST_CHOSEN:
        return trend_finding(view.screen, view.metric)
    year = view.year()
    if year is None:
        return None
    values = view.labelled(with_fewer(view.metric, view.values, (view.column,)))
    codes = _leading_first(view, values)
    order = pl.Enum(codes)
    lines = values.filter(pl.col("group").is_in(codes[:MOST_LINES])).with_columns(pl.col("group").cast(order))
    drawn = lines.sort("group", "school_year").select(
        "label", "value", "bound", "signs", "mark", "fewer", x="school_year", group=pl.col("group").cast(pl.String)
    )
    rows = values.with_columns(pl.col("group").cast(order)).sort("group", "school_year")

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return trend(drawn, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    shown = Finding(
        key=f"xu-huong-{view.metric.name}-{view.breakdown.code}",
        headline=_headline(view, values, year),
        shape=f"Biểu đồ đường theo năm học, mỗi {view.breakdown.words} một đường",
        figure=draw(0),
        values=drawn,
        unit=view.metric.unit,
        heads=(Head(view.breakdown.label), Head("Năm học"), Head(view.metric.label, True), Head("Tình hình báo cáo")),
        rows=[
            (
                row["label"],
                row["school_year"],
                value_text(view.metric, row["value"], row["bound"], row["signs"]),
                _coverage(view, row),
            )
            for row in rows.iter_rows(named=True)
        ],
        reports=reports_of(values),
        note=_note(view, len(codes)),
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(rows["group"].cast(pl.String).to_list()),
    )
    return Prepared(shown, draw)


def _leading_first(view: View, values: pl.DataFrame) -> list[str]:
    """The chosen codes, then those with the greatest newest values: the first lines have the colours and names."""
    newest = values.sort("school_year").group_by("group", maintain_order=True).last()
    ordered = newest.sort("mark", "value", "group", descending=[True, True, False])
    return [str(code) for code in ordered["group"]]


def _headline(view: View, values: pl.DataFrame, year: str) -> str:
    screen, metric = view.screen, view.metric
    if len(view.chosen) == 1:
        of_one = screen.measure(metric)
        moved = change(screen.cube, metric, year, screen.filter)
        return f"{view.names.get(view.chosen[0], view.breakdown.label)}: {trend_headline(metric, of_one, moved)}"
    newest = values.filter(school_year=year).select(view.column, "value", "bound", "signs", "mark")
    if not view.chosen:
        return ranking_headline(metric, newest, view.names, year)
    among = newest.filter("mark")
    whose = f"Trong {len(view.chosen)} {view.breakdown.words} đã chọn"
    return f"{whose}, {ranking_headline(metric, among, view.names, year)}"


def _coverage(view: View, row: Mapping[str, Any]) -> str:
    """Of a place itself: how many of its unions report, where they do so for themselves."""
    if view.breakdown.code not in {"district", "union"}:
        return marked_coverage(view.screen, row)
    within = (
        coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS") if row["unions_expected"] != 1 else ""
    )
    return (within or "có báo cáo") + (f" ({FEWER_NOTE})" if row["fewer"] else "")


def _note(view: View, lines: int) -> str:
    told: Sequence[str] = (
        f"Vẽ {MOST_LINES} trong {lines} {view.breakdown.words}; các nơi khác có trong bảng số liệu."
        if lines > MOST_LINES
        else "",
        "Đường xám là các nơi khác." if 0 < len(view.chosen) < lines else "",
    )
    return " ".join(filter(None, told))
