"""The paragraph of a district or a union: made once a release, place and school year, with all that is behind it."""

from collections.abc import Sequence

import polars as pl
import streamlit as st

from data.load import Opened
from data.placing import Key
from metrics.catalogue import CATALOGUE
from metrics.cube import Cube
from metrics.gaps import report_states
from metrics.paragraph import paragraph
from metrics.union_paragraph import union_paragraph
from ui.metric_source import rows_behind
from ui.read_out import read_out
from ui.screen import Screen
from ui.show import source_under
from ui.source import Source

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
