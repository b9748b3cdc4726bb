"""The findings that several pages share: a metric over the years, over districts, over both."""

from dataclasses import replace

import polars as pl
import streamlit as st

from charts.heatmap import heatmap
from charts.ranking import RANKING_NOTE, leading, ranking
from charts.trend import trend
from glossary.indicators import UNITS
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.break_words import NO_DISTRICTS, has_ended, partly, why_apart
from metrics.change import breaks, change, newest_year
from metrics.headline import coverage_text, ranking_headline, spread_headline, trend_headline, value_text
from metrics.measure import measure
from metrics.metric import Metric
from metrics.place_words import kind_words, reporters_words
from metrics.turning_points import turning_points
from ui.screen import Screen
from ui.show import Finding, finding, nothing
from ui.table import Head


def trend_of(screen: Screen, metric: Metric) -> None:
    """The metric over the school years in range, all chosen districts together."""
    values = measure(screen.cube, metric, ("school_year",), screen.filter)
    if values["value"].count() == 0:
        nothing(metric.label)
        return
    last = newest_year(screen.cube, metric, screen.filter)
    moved = change(screen.cube, metric, str(last), screen.filter)
    apart = breaks(screen.cube, metric, screen.filter)
    turns = turning_points(screen.release, screen.filter, screen.unions)
    drawn = values.select(
        x="school_year",
        label=pl.lit(_whose(screen)),
        value="value",
        bound="bound",
        apart=pl.col("school_year").is_in(list(apart)),
    )
    finding(
        screen,
        Finding(
            key=f"xu-huong-{metric.name}",
            headline=trend_headline(metric, values, moved, reporters_words(screen.cube, str(last))),
            shape="Biểu đồ đường theo năm học",
            figure=trend(
                _until_the_end(screen, metric, drawn),
                unit=metric.unit,
                unit_label=UNITS.label(metric.unit),
                look=screen.look,
                marks_at=turns,
            ),
            marks_at=turns,
            values=drawn,
            unit=metric.unit,
            heads=(Head("Năm học"), Head(metric.label, True), Head("Tình hình báo cáo")),
            rows=[_year_row(screen, metric, row) for row in values.iter_rows(named=True)],
            reports=_reports(values),
            note=_caution(screen, metric, values, apart),
        ),
    )


def ranking_of(screen: Screen, metric: Metric) -> None:
    """Who leads in the newest reported year, and where the chosen districts stand among all."""
    year = _year_of_ranking(screen, metric)
    if year is None:
        nothing(metric.label)
        return
    everywhere = replace(screen.filter, first_year=year, last_year=year, districts=())
    values = measure(screen.cube, metric, ("district_code",), everywhere).filter(pl.col("value").is_not_null())
    names = screen.district_names()
    named = values.with_columns(label=pl.col("district_code").replace_strict(names), group=pl.col("district_code"))
    chosen = [names[code] for code in screen.filter.districts]
    shown = leading(_with_absent(named, screen), screen.filter.districts)
    finding(
        screen,
        Finding(
            key=f"thu-tu-{metric.name}",
            headline=ranking_headline(metric, values, names, year),
            shape="Biểu đồ thanh theo quận, huyện",
            figure=ranking(shown, unit=metric.unit, unit_label=UNITS.label(metric.unit), look=screen.look),
            values=shown,
            unit=metric.unit,
            heads=(Head(_place_title(screen)), Head(metric.label, True), Head("Thứ tự theo số liệu", True)),
            rows=_ranking_rows(metric, named, shown, chosen),
            reports=_reports(values),
            note=_ranking_note(screen, values.height, year),
        ),
    )


def heatmap_of(screen: Screen, metric: Metric) -> None:
    """The metric by district and school year; what nobody reported stays empty."""
    values = measure(screen.cube, metric, ("district_code", "school_year"), screen.filter)
    if values["value"].count() == 0:
        nothing(metric.label)
        return
    names = screen.district_names()
    order = pl.Enum(list(names.values()))
    named = values.with_columns(label=pl.col("district_code").replace_strict(names)).sort(
        pl.col("label").cast(order), "school_year"
    )
    drawn = named.select("label", "value", "bound", x="school_year")
    finding(
        screen,
        Finding(
            key=f"quan-huyen-{metric.name}",
            headline=spread_headline(metric, values, names),
            shape="Bảng màu quận, huyện theo năm học",
            figure=heatmap(drawn, unit=metric.unit, unit_label=UNITS.label(metric.unit), look=screen.look),
            values=drawn,
            unit=metric.unit,
            heads=(Head(_place_title(screen)), Head("Năm học"), Head(metric.label, True)),
            rows=[
                (row["label"], row["school_year"], value_text(metric, row["value"], row["bound"]))
                for row in named.iter_rows(named=True)
            ],
            reports=_reports(values),
        ),
    )


def _year_of_ranking(screen: Screen, metric: Metric) -> str | None:
    """The newest year in which a chosen district reported, else anybody, so that the chosen one has its place."""
    everywhere = replace(screen.filter, districts=())
    return newest_year(screen.cube, metric, screen.filter) or newest_year(screen.cube, metric, everywhere)


def _whose(screen: Screen) -> str:
    names = screen.district_names()
    chosen = screen.filter.districts
    several = kind_words(screen.cube.districts)
    return names[chosen[0]] if len(chosen) == 1 else f"Các {several}"


def _place_title(screen: Screen) -> str:
    return "Địa bàn" if screen.cube.units else "Quận, huyện"


def _year_row(screen: Screen, metric: Metric, row: dict[str, object]) -> tuple[str, str, str]:
    value, year = value_text(metric, row["value"], str(row["bound"])), str(row["school_year"])  # type: ignore[arg-type]
    return year, value, _coverage(screen, year, row["districts_reporting"], row["districts_expected"])


def _coverage(screen: Screen, year: str, reporting: object, expected: object) -> str:
    return coverage_text(int(str(reporting)), int(str(expected)), reporters_words(screen.cube, year))


def _ranking_note(screen: Screen, reporting: int, year: str) -> str:
    expected = len(screen.cube.reporters(year >= FIRST_YEAR_OF_UNITS))
    words = [RANKING_NOTE.capitalize(), _coverage(screen, year, reporting, expected), partly(screen.cube, year)]
    return "".join(f"{text}. " for text in words if text).strip()


def _until_the_end(screen: Screen, metric: Metric, drawn: pl.DataFrame) -> pl.DataFrame:
    """The values, and the school year in which what they count had ended, so that the end can be marked."""
    if not has_ended(screen.cube, metric, screen.filter) or FIRST_YEAR_OF_UNITS in drawn["x"]:
        return drawn
    return pl.concat([drawn, drawn.tail(1).with_columns(x=pl.lit(FIRST_YEAR_OF_UNITS), value=None, apart=False)])


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


def _with_absent(named: pl.DataFrame, screen: Screen) -> pl.DataFrame:
    """Chosen districts that have not reported stand in the chart too, as not reported."""
    names = screen.district_names()
    absent = [code for code in screen.filter.districts if code not in named["group"]]
    rows = [{"label": names[code], "value": None, "bound": "exact", "group": code} for code in absent]
    columns = ["label", "value", "bound", "group"]
    schema = {name: named.schema[name] for name in columns}
    return pl.concat([named.select(columns), pl.DataFrame(rows, schema=schema)])


def _ranking_rows(
    metric: Metric, named: pl.DataFrame, shown: pl.DataFrame, chosen: list[str]
) -> list[tuple[str, str, str]]:
    """The rows of the chart with their rank; the others in the order of their names, without a rank."""
    ranks = {row["label"]: row["rank"] for row in shown.iter_rows(named=True)}
    texts = {row["label"]: value_text(metric, row["value"], row["bound"]) for row in named.iter_rows(named=True)}
    first = [label for label in ranks if label in texts]
    rest = [label for label in texts if label not in ranks]
    absent = [(label, value_text(metric, None), "") for label in chosen if label not in texts]
    return [(label, texts[label], str(ranks.get(label, ""))) for label in [*first, *rest]] + absent


def _reports(values: pl.DataFrame) -> list[str]:
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
