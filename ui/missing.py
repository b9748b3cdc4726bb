"""What has not come in: which numbers each district lacks, and which figures a filter by school leaves out."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from metrics.coverage import left_out as outside
from metrics.coverage import reported_metrics
from metrics.headline import figure_text
from metrics.metric import Metric
from metrics.place_words import kind_words
from metrics.signs import with_signs
from ui.leads import place_href
from ui.screen import Screen
from ui.show import nothing, onward
from ui.table import Head, table
from ui.titled import titled

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
