"""The paragraph of a district or a union: made once a release, place and school year, with all that is behind it."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl
import streamlit as st

from charts.bars.ranking import RANKING_NOTE
from data.places.placing import Key
from data.releases.load import Opened
from findings.content.tiles import Tile, draw, tile_of
from findings.places.looked_at import of_district
from findings.provenance.metric_source import metric_source, rows_behind
from findings.provenance.source import Source, offer
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.measure.rank import OF_ALL, OF_CHOSEN, place_among, place_text
from metrics.paragraph.district import paragraph
from metrics.paragraph.union import union_paragraph
from metrics.reports.gaps import report_states
from ui.page.read_out import read_out
from ui.page.show import nothing, source_under
from ui.state.screen import Screen

TITLE = "Đoạn để đọc"
FORMULA = (
    "Mỗi số trong đoạn là một chỉ số của trang này, trong một năm học; số không có báo cáo được nói rõ là chưa có.",
    "Đoạn do phần mềm viết từ số liệu: không khen, không chê, không suy ra nguyên nhân.",
)


def district_paragraph(screen: Screen, district_code: str) -> None:
    """For the newest school year in range for which the district has reported anything; nothing without one."""
    states = report_states(screen.cube, screen.filter)
    if states.is_empty():
        return
    year = str(states["school_year"].max())
    reports = states.filter(school_year=year)["report_id"].unique().to_list()
    sentences = _of_district(screen.release.key, district_code, year, screen.release, screen.cube)
    _draw(screen, year, sentences, reports)


def paragraph_of_union(screen: Screen, union_id: str, year: str, reports: Sequence[str]) -> None:
    """For a school year in which a list names the union."""
    sentences = _of_union(screen.release.key, union_id, year, screen.release, screen.cube)
    _draw(screen, year, sentences, reports)


def _draw(screen: Screen, year: str, sentences: Sequence[str], reports: Sequence[str]) -> None:
    read_out(f"{TITLE} (năm học {year})", sentences)
    source_under(screen, _source(screen, year, reports), reports)


def _source(screen: Screen, year: str, reports: Sequence[str]) -> Source:
    return Source("doan-de-doc", TITLE, FORMULA, rows=lambda: _rows(screen, year), reports=lambda: reports)


def _rows(screen: Screen, year: str) -> pl.DataFrame:
    """The rows behind every number of the school year, with the number's name first."""
    found = [
        rows_behind(screen, shown).select(pl.lit(shown.label).alias("Chỉ số"), pl.all())
        for metric in CATALOGUE.values()
        if (shown := screen.shown(metric))
    ]
    return pl.concat(found, how="diagonal_relaxed").filter(pl.col("Năm học") == year)


@st.cache_resource(show_spinner=False, max_entries=256)
def _of_district(key: Key, code: str, year: str, _release: Opened, _cube: Cube) -> list[str]:
    return paragraph(_release, _cube, code, year)


@st.cache_resource(show_spinner=False, max_entries=256)
def _of_union(key: Key, union_id: str, year: str, _release: Opened, _cube: Cube) -> list[str]:
    return union_paragraph(_release, _cube, union_id, year)


def place_tiles(screen: Screen, district_code: str, metrics: Sequence[Metric]) -> bool:
    """One tile a number that the district has reported, and whether there is any.

    `screen` is the reader's own, of all that is chosen.
    """
    place = of_district(screen, district_code)
    years = {metric.name: newest_year(screen.cube, place.shown(metric), place.filter) for metric in metrics}
    reported = [metric for metric in metrics if years[metric.name]]
    if not reported:
        nothing("Các số liệu chính theo năm học")
        return False
    for metric in reported:
        offer(metric_source(place, metric))
    draw([_tile(screen, place, district_code, metric, str(years[metric.name])) for metric in reported])
    st.html(f'<p class="under">{RANKING_NOTE.capitalize()}.</p>')
    return True


def _tile(screen: Screen, place: Screen, district_code: str, metric: Metric, year: str) -> Tile:
    is_among_chosen = len(screen.filter.districts) > 1
    among = screen.filter.districts if is_among_chosen else ()
    of_year = replace(screen.filter, first_year=year, last_year=year, districts=among)
    values = screen.measure(place.shown(metric), ("district_code",), of_year)
    stands = place_text(place_among(values, district_code), OF_CHOSEN if is_among_chosen else OF_ALL)
    return replace(tile_of(place, metric), place=stands)
