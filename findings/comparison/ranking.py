"""The ranking: who leads in one school year, where the chosen ones stand, and how they moved since the year before."""

from dataclasses import replace

import plotly.graph_objects as go
import polars as pl

from charts.bars.ranking import RANKING_NOTE, leading, ranking, sign
from charts.style.values import marks
from findings.comparison.trend import Prepared
from findings.comparison.view import View
from findings.content.coverage import place_title, reports_of, unit_label
from findings.link.leads import place_href
from findings.provenance.metric_source import metric_source
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.measure.change import newest_year, previous_year
from metrics.measure.metric import Metric
from metrics.measure.rank import with_rank_before
from metrics.wording.breaks import partly
from metrics.wording.headline import coverage_text, ranking_headline, value_text
from metrics.wording.places import reporters_words
from ui.page.show import Finding, finding, nothing
from ui.page.table import Head
from ui.state.screen import Screen


def prepare(view: View) -> Prepared | None:
    """Null when nobody has reported."""
    year = view.year()
    if year is None:
        return None
    now, before = view.values.filter(school_year=year), view.of_year(previous_year(year))
    placed = view.with_absent(view.labelled(with_rank_before(now, before, view.column)))
    shown = leading(placed, view.chosen)
    rest = placed.filter(~pl.col("group").is_in(shown["group"].to_list())).drop("rank_before")
    rows = pl.concat([shown, view.in_order(rest)], how="diagonal")

    def draw(at_least: float) -> go.Figure:
        unit = view.metric.unit
        return ranking(shown, unit=unit, unit_label=unit_label(view.metric), look=view.screen.look, at_least=at_least)

    finding = Finding(
        key=f"thu-tu-{view.metric.name}-{view.breakdown.code}",
        headline=ranking_headline(view.metric, now.select(view.column, "value", "bound", "signs"), view.names, year),
        shape=f"Biểu đồ thanh theo {view.breakdown.words}",
        figure=draw(0),
        values=shown,
        unit=view.metric.unit,
        heads=(
            Head(view.breakdown.label),
            Head(view.metric.label, True),
            Head("Thứ tự theo số liệu", True),
            Head(f"So với năm học {previous_year(year)}", True),
        ),
        rows=_rows(view, rows),
        reports=reports_of(now),
        note=_note(now, before, view.column, year),
        coverage=view.coverage(year),
        click=view.breakdown.click,
        hrefs=view.hrefs(rows["group"].to_list()),
    )
    return Prepared(finding, draw)


def _rows(view: View, rows: pl.DataFrame) -> list[tuple[str, str, str, str]]:
    """Leaders and chosen ones with their place; the others in the order of their names, without one."""
    known = zip(rows.iter_rows(named=True), marks(rows, view.metric.unit), strict=True)
    return [
        (
            row["label"],
            value_text(view.metric, row["value"], row["bound"] or "exact", row["signs"] or ()),
            "" if row["rank"] is None else str(row["rank"]),
            sign(mark),
        )
        for row, mark in known
    ]


def _note(now: pl.DataFrame, before: pl.DataFrame, column: str, year: str) -> str:
    both = len(set(now[column]) & set(before[column]))
    said = f"{RANKING_NOTE.capitalize()}."
    if both < 2:
        return said
    return f"{said} ▲▼: bậc tăng, giảm so với năm học {previous_year(year)}, xét {both} nơi có báo cáo cả hai năm."


def ranking_of(screen: Screen, metric: Metric) -> None:
    """Who leads in the newest reported year, and where the chosen districts stand among all."""
    year = year_of_ranking(screen, metric)
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
            heads=(Head(place_title(screen)), Head(metric.label, True), Head("Thứ tự theo số liệu", True)),
            rows=rows,
            reports=reports_of(values),
            note=_ranking_note(screen, year),
            source=metric_source(screen, metric),
            coverage=_coverage(screen, year, values.height),
            click="place",
            hrefs=[place_href(screen, codes[row[0]]) for row in rows],
            slide=f"ranking:{metric.name}",
        ),
    )


def year_of_ranking(screen: Screen, metric: Metric) -> str | None:
    """The newest year in which a chosen district reported, else anybody, so that the chosen one has its place."""
    everywhere = replace(screen.filter, districts=())
    return newest_year(screen.cube, metric, screen.filter) or newest_year(screen.cube, metric, everywhere)


def _coverage(screen: Screen, year: str, reporting: int) -> str:
    expected = len(screen.cube.reporters(year >= FIRST_YEAR_OF_UNITS))
    return coverage_text(reporting, expected, reporters_words(screen.cube, year))


def _ranking_note(screen: Screen, year: str) -> str:
    words = [RANKING_NOTE.capitalize(), partly(screen.cube, year)]
    return "".join(f"{text}. " for text in words if text).strip()


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
