"""The shortcomings of the newest school year: each with its number, and behind it who or what is meant."""

import streamlit as st

from findings.content.content import is_slide
from findings.inquiry import kept
from findings.provenance.source import list_source
from glossary.writing.numbers import number
from metrics.reports.gaps import newest_reported_year, report_states
from metrics.targets.verdict import CLOSE_RULE
from ui.page.show import download, onward, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 25
COUNTED = (Head("Hạn chế"), Head("Số lượng", True))
RULE = "Đếm từ báo cáo của năm học: chỉ tiêu so được mà chưa đạt, CĐCS chưa xếp loại, hội nghị trễ hoặc chưa tổ chức."
NAMED = (Head("Hạn chế"), Head("Chỉ tiêu hoặc CĐCS, với lý do nếu có"))


def shortcomings_of_the_year(screen: Screen) -> None:
    """Counts in the open, names folded away; says so where the reports tell of none."""
    year = None if screen.unions else newest_reported_year(screen.cube, screen.filter)
    if year is None:
        return
    found = kept.shortcomings(screen, year)
    title = f"Hạn chế của năm học {year}"
    if not found:
        titled(f"{title}: báo cáo chưa cho biết hạn chế nào có số liệu")
        return
    titled(f"{title}: {found[0].text}")
    table(title, COUNTED, [[_without_number(one.text), number(one.count)] for one in found])
    lines = [[_without_number(one.text), name] for one in found for name in one.names]
    reports = _reports(screen, year)
    source = list_source("han-che", title, (RULE, CLOSE_RULE), (NAMED, lines), lambda: reports)
    source_under(screen, source, reports, last=onward(screen, "shortcomings"))
    if not is_slide():
        _unfolded(screen, title, lines)


def _unfolded(screen: Screen, title: str, lines: list[list[str]]) -> None:
    with st.expander(f"Gồm những gì: {number(len(lines))} dòng", key="shortcomings"):
        with turned("shortcomings", len(lines), ROWS) as some:
            table(title, NAMED, lines[some])
        download(screen, title, "shortcomings", [head.title for head in NAMED], lines)


def _without_number(text: str) -> str:
    """The phrase as a label: "Chỉ tiêu chưa đạt"."""
    words = text.split(" ", 1)[1]
    return words[0].upper() + words[1:]


def _reports(screen: Screen, school_year: str) -> list[str]:
    states = report_states(screen.cube, screen.filter).filter(school_year=school_year)
    return states["report_id"].unique(maintain_order=True).to_list()
