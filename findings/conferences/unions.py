"""Unions of a season by name: who is missing or late, whom reports only name; and the totals that reports print."""

import datetime

import polars as pl
import streamlit as st

from findings.conferences.season import reports_of, season_source
from findings.content.content import is_slide
from findings.link.leads import union_href
from findings.provenance import reports
from findings.provenance.reports import report_table
from findings.provenance.rows import answer_text
from glossary.events import CONFERENCE_STATES
from glossary.periods import DOUBTS
from glossary.writing.numbers import date_text, number
from metrics.conferences.headline import named_headline
from metrics.conferences.season import Season
from metrics.targets.without_target import ReportedResult
from metrics.wording.places import place_words
from ui.page.show import download, nothing, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

HEADS = (
    Head("CĐCS"),
    Head("Ngày tổ chức"),
    Head("Tình hình"),
    Head("Thời hạn"),
    Head("Giao ước thi đua"),
    Head("Quận, huyện"),
)
TOTALS = (Head("Quận, huyện"), Head("Nội dung"), Head("Số liệu", True), Head("Lưu ý"))
SIZE, FEW = 30, 6


def named_unions(screen: Screen, shown: Season | None) -> None:
    """Unions that reports only name, with their dates: they are no share of their district's schools."""
    if shown is None:
        nothing("Hội nghị CBCCVC")
        return
    found = shown.named
    if found.is_empty():
        return
    headline = named_headline(shown)
    titled(headline)
    table(headline, HEADS, _lines(screen, found), hrefs=_hrefs(found))
    st.html('<p class="under">Chỉ là những nơi được nêu tên, không phải tỷ lệ của quận, huyện.</p>')
    source_under(screen, season_source(screen, shown), reports_of(shown))


def wanting_unions(screen: Screen, shown: Season | None) -> None:
    """Those that are missing or late, folded away: it is the office's list, not the projector's."""
    if shown is None:
        return
    found = pl.concat([shown.wanting, shown.late_ones])
    if found.is_empty():
        return
    title = f"CĐCS chưa tổ chức, chưa báo cáo hoặc trễ hạn: {number(found.height)}"
    lines, hrefs = _lines(screen, found), _hrefs(found)
    if is_slide():
        titled(title)
        table(title, HEADS, lines, hrefs=hrefs)
        return
    with st.expander(title, key="wanting"):
        with turned("wanting", found.height, SIZE) as rows:
            table(title, HEADS, lines[rows], hrefs=hrefs[rows])
        download(screen, f"Hội nghị CBCCVC năm học {shown.school_year}", "wanting", [one.title for one in HEADS], lines)


def printed_totals(screen: Screen, shown: Season | None) -> None:
    """Totals as reports print them, beside the unions' own answers and never in them."""
    if shown is None or not shown.reported:
        return
    title = f"Số tổng về hội nghị năm học {shown.school_year} do báo cáo nêu"
    lines = [_total(screen, one) for one in shown.reported]
    with st.expander(f"{title}: {number(len(lines))} số liệu", expanded=len(lines) <= FEW, key="printed_totals"):
        table(title, TOTALS, lines)
        st.html('<p class="under">Đứng cạnh, không cộng vào số đếm từ từng CĐCS.</p>')
        report_table(reports.reports_of(screen, {name for one in shown.reported for name in one.reports}))


def _lines(screen: Screen, found: pl.DataFrame) -> list[list[str]]:
    return [
        [
            row["union_name"],
            row["date_text"] or "",
            CONFERENCE_STATES.label(row["state"]),
            _limit(row["deadline"], row["document_number"]),
            answer_text(row["has_emulation_pact"]),
            _place(screen, row["district_code"]),
        ]
        for row in found.iter_rows(named=True)
    ]


def _limit(day: datetime.date | None, document: str | None) -> str:
    if day is None:
        return "không có hạn"
    return f"trước ngày {date_text(day)}" + (f" ({document})" if document else "")


def _hrefs(found: pl.DataFrame) -> list[str]:
    return [union_href(*row) for row in found.select("district_code", "union_id").iter_rows()]


def _total(screen: Screen, one: ReportedResult) -> list[str]:
    doubt = DOUBTS.label(one.doubt) if one.doubt else ""
    said = one.note if one.note and one.note != one.fraction else ""
    cautions = "; ".join(filter(None, [one.scope_text, doubt, said]))
    return [_place(screen, one.district_code), one.label, one.fraction or one.text, cautions]


def _place(screen: Screen, district_code: str | None) -> str:
    """The district as the filter names it; a province's total has none."""
    if district_code is None:
        return ""
    return screen.district_names().get(district_code, place_words(district_code, None))
