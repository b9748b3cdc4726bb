"""Đối chiếu: where listed rows and a total, or two reports, disagree: both, their difference, their reports."""

from collections.abc import Sequence
from html import escape

import polars as pl
import streamlit as st

from findings.inquiry import kept
from findings.link.leads import place_href
from findings.provenance.reports import report_table, reports_of
from findings.provenance.rows import place_of
from findings.provenance.source import Source
from glossary.writing.numbers import number, quantity
from metrics.reports.disagreement import Disagreement, Kind, Side
from metrics.reports.of_figures import TOLERANCE_POINTS
from ui.page.show import download, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 25
KINDS: dict[Kind, str] = {
    "rows_and_total": "danh sách và số tổng",
    "two_reports": "hai báo cáo",
    "percent_and_fraction": "tỷ lệ và phân số",
}
HEADS = (
    Head("Quận, huyện"),
    Head("Kỳ"),
    Head("Nội dung"),
    Head("Lệch giữa"),
    Head("Số được tính"),
    Head("Số kia"),
    Head("Chênh lệch", True),
    Head("Báo cáo"),
)
COMPARED = (
    "So ba việc: cộng các dòng trong danh sách với số tổng của cùng nội dung; hai báo cáo cùng nêu một số; tỷ lệ với "
    f"phân số mà báo cáo ghi (lệch quá {number(TOLERANCE_POINTS)} điểm phần trăm).",
    "Danh sách chưa khai là đủ mà ngắn hơn số tổng thì không coi là lệch; số ghi “trên”, “gần”, “khoảng” được hiểu "
    "theo đúng chữ.",
    "Số được tính là số các trang dùng: danh sách khai đủ, hoặc dài hơn số tổng, đứng trước số tổng; báo cáo của LĐLĐ "
    "trước báo chí, đã chốt trước tạm tính, mới trước cũ.",
)
WHOLE = "Đối chiếu theo quận, huyện và năm học, không theo cấp học, loại hình, cụm hay CĐCS."
SCHEMA = {
    "Quận, huyện": pl.String,
    "Kỳ": pl.String,
    "Nội dung": pl.String,
    "Phần": pl.String,
    "Số": pl.Float64,
    "Báo cáo": pl.String,
    "Mã báo cáo": pl.String,
}


def all_disagreements(screen: Screen) -> None:
    """Every disagreement under the filter, the newest school year first, with what was compared and how."""
    found = kept.disagreements(screen)
    said = f"{number(len(found))} chỗ lệch nhau" if found else "không thấy chỗ nào lệch nhau trong phạm vi đã chọn"
    titled(f"Đối chiếu: {said}")
    rules = (*COMPARED, WHOLE) if screen.filter.is_within_district or screen.unions else COMPARED
    st.html("".join(f'<p class="under">{escape(rule)}</p>' for rule in rules))
    if not found:
        return
    lines = [_line(screen, one) for one in found]
    hrefs = [place_href(screen, one.district_code) if one.district_code else None for one in found]
    with turned("disagreements", len(found), ROWS) as some:
        table("Chỗ số liệu lệch nhau", HEADS, lines[some], hrefs=hrefs[some])
    source = _source(screen, found)
    source_under(screen, source, source.reports())
    download(screen, "Đối chiếu số liệu", "disagreements", [head.title for head in HEADS], lines)
    with st.expander("Các báo cáo có số lệch nhau, với địa chỉ", key="disagreeing_reports"):
        report_table(reports_of(screen, source.reports()))


def _line(screen: Screen, one: Disagreement) -> list[str]:
    unit = "percentage_points" if one.unit == "percent" else one.unit
    return [
        _place(screen, one),
        one.period,
        one.thing,
        KINDS[one.kind],
        _side(one.first, one.unit),
        _side(one.second, one.unit),
        quantity(abs(one.difference), unit),
        _reports(screen, one),
    ]


def _place(screen: Screen, one: Disagreement) -> str:
    return place_of(screen, {"district_code": one.district_code, "province_code": one.province_code})


def _side(side: Side, unit: str) -> str:
    return f"{side.text(unit)} ({side.what})"


def _reports(screen: Screen, one: Disagreement) -> str:
    """The reports of both values; one report that disagrees with itself is named once."""
    counted, other = _titles(screen, one.first), _titles(screen, one.second)
    return counted if counted == other else f"Số được tính: {counted}. Số kia: {other}"


def _titles(screen: Screen, side: Side) -> str:
    return "; ".join(str(title) for title in reports_of(screen, side.reports)["title"])


def _source(screen: Screen, found: Sequence[Disagreement]) -> Source:
    sides = [(one, side) for one in found for side in (one.first, one.second)]
    return Source(
        name="doi-chieu",
        title="Đối chiếu số liệu",
        formula=COMPARED,
        rows=lambda: pl.DataFrame(
            [
                (
                    _place(screen, one),
                    one.period,
                    one.thing,
                    side.what,
                    side.value,
                    _titles(screen, side),
                    "; ".join(side.reports),
                )
                for one, side in sides
            ],
            schema=SCHEMA,
            orient="row",
        ),
        reports=lambda: list(dict.fromkeys(report for _, side in sides for report in side.reports)),
    )
