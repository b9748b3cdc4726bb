"""What a district has not reported, which of its unions are silent, and what is not final yet."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from glossary.numbers import number
from metrics.coverage import reported_metrics
from metrics.gaps import report_states
from metrics.metric import Metric
from metrics.silence import silent_unions
from ui.leads import union_href
from ui.metric_source import metric_source
from ui.paging import turned
from ui.screen import Screen
from ui.source import offer, source_href
from ui.table import Head, inner, table
from ui.titled import titled

TITLE = "CĐCS chưa báo cáo"


def missing(screen: Screen, district_code: str, metrics: Sequence[Metric]) -> None:
    """The numbers nobody reported in the newest year, the silent unions, the provisional reports."""
    year, reported = reported_metrics(screen.cube, metrics, screen.filter)
    if year is None:
        return
    # What only districts decided is not asked of the years after them.
    asked = [metric for metric in metrics if metric.name in reported[district_code]]
    absent = [metric for metric in asked if not reported[district_code][metric.name]]
    titled(_headline(year, len(absent), len(asked)))
    if absent:
        for metric in absent:
            offer(metric_source(screen, metric))
        links = " · ".join(inner(source_href(screen, one.name, "chua-bao-cao"), one.label) for one in absent)
        st.html(f"<p>Chưa có báo cáo: {links}.</p>")
    _silent(screen, year)
    _open(screen, year)


def _headline(year: str, absent: int, asked: int) -> str:
    if not absent:
        return f"Năm học {year}: đủ {asked} số liệu chính"
    return f"Năm học {year}: còn thiếu {absent}/{asked} số liệu chính"


def _silent(screen: Screen, year: str) -> None:
    found = silent_unions(screen.release, screen.filter, year)
    if found.is_empty():
        return
    st.html(f"<p>{number(found.height)} CĐCS chưa báo cáo gì trong năm học {year}:</p>")
    heads = (Head("CĐCS"), Head("Cụm"), Head("Báo cáo gần nhất"), Head("Chưa báo cáo từ năm học"))
    with turned("silent", found.height, size=10) as shown:
        rows = found[shown.start : shown.stop].rows(named=True)
        lines = [
            [one["union_name"], one["cluster"] or "–", one["last_year"] or "chưa có", one["since"]] for one in rows
        ]
        table(TITLE, heads, lines, hrefs=[union_href(one["district_code"], one["union_id"]) for one in rows])


def _open(screen: Screen, year: str) -> None:
    states = report_states(screen.cube, screen.filter).filter(school_year=year, state="provisional")
    if not states.is_empty():
        titles = "; ".join(states["title"])
        st.html(f"<p>Số liệu còn tạm tính, báo cáo chưa chốt: {escape(titles)}.</p>")
