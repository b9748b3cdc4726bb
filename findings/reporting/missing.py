"""What has not come in: which numbers each district lacks, and which figures a filter by school leaves out."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from findings.link.leads import place_href, union_href
from findings.provenance.metric_source import metric_source
from findings.provenance.source import offer, source_href
from glossary.writing.numbers import number
from metrics.cube.signs import with_signs
from metrics.measure.coverage import left_out as outside
from metrics.measure.coverage import reported_metrics
from metrics.measure.metric import Metric
from metrics.reports.gaps import report_states
from metrics.reports.silent_unions import silent_unions
from metrics.wording.headline import figure_text
from metrics.wording.places import kind_words
from ui.page.show import nothing, onward, titled, turned
from ui.page.table import Head, inner, table
from ui.state.screen import Screen

YES, NO = "✓", "chưa có báo cáo"


def missing_reports(screen: Screen, metrics: Sequence[Metric]) -> None:
    """One line a district, one column a number; what is missing is written out, not left blank."""
    year, reported = reported_metrics(screen.cube, metrics, screen.filter)
    if year is None:
        nothing("Tình hình nộp báo cáo")
        return
    asked = [metric for metric in metrics if all(metric.name in of_place for of_place in reported.values())]
    names = [(code, label) for code, label in screen.district_names().items() if code in reported]
    whole = sum(all(of_district.values()) for of_district in reported.values())
    titled(
        f"Tình hình nộp báo cáo năm học {year}: {whole}/{len(reported)} {kind_words(reported)} có đủ {len(asked)} "
        "số liệu"
    )
    heads = (Head("Địa bàn" if screen.cube.units else "Quận, huyện"), *(Head(metric.label) for metric in asked))
    rows = [[label, *(YES if reported[code][metric.name] else NO for metric in asked)] for code, label in names]
    hrefs = [place_href(screen, code) for code, _ in names]
    table(f"Số liệu đã có của năm học {year}", heads, rows, hrefs=hrefs)
    if way := onward(screen, "missing"):
        st.html(f'<p class="under">{way}</p>')


def left_out(screen: Screen, metrics: Sequence[Metric]) -> None:
    """Under a filter by school: the figures that name no school and therefore stay out, and whose they are."""
    if not screen.filter.is_within_district:
        return
    lines = [line for metric in metrics if not metric.is_ratio and (line := _left_out(screen, metric))]
    if lines:
        st.html(
            '<div class="dropped"><p>Có số liệu không ghi theo trường, nên không có cấp học, loại hình, cụm và '
            f"không nằm trong các số dưới đây:</p><ul>{''.join(lines)}</ul></div>"
        )


def _left_out(screen: Screen, metric: Metric) -> str:
    names = screen.district_names()
    found = with_signs(outside(screen.cube, metric, screen.filter), screen.cube.reports)
    texts = {
        row["district_code"]: figure_text(metric, row["value"], row["bound"], row["signs"])
        for row in found.iter_rows(named=True)
    }
    whose = "; ".join(f"{label} {texts[code]}" for code, label in names.items() if code in texts)
    return f"<li>{escape(metric.label)}: {escape(whose)}</li>" if whose else ""


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
