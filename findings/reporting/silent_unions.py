"""Which unions have not sent a report, and since when; the list is folded away, for it is the office's."""

from dataclasses import replace
from typing import Any

import polars as pl
import streamlit as st

from findings.link.leads import union_href
from findings.provenance.rows import place_of
from findings.provenance.source import list_source
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.reports.silent_unions import listed_unions, silent_unions
from ui.page.show import download, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 25
RULE = (
    "Đã gửi báo cáo: CĐCS có ít nhất một số liệu trong danh sách của năm học. CĐCS có trong danh sách năm trước mà "
    "vắng trong danh sách năm nay, không giải thể, cũng là chưa gửi. Quận, huyện chưa gửi danh sách nào thì không kể ở "
    "đây."
)
HEADS = (
    Head("CĐCS"),
    Head("Quận, huyện"),
    Head("Cụm"),
    Head("Chưa gửi từ năm học"),
    Head("Báo cáo gần nhất"),
    Head("Lưu ý"),
)


def unions_without_report(screen: Screen) -> None:
    """Of the newest school year with unions; says so where no list allows to tell."""
    year = newest_year(screen.cube, CATALOGUE["unions"], screen.filter)
    if year is None:
        return
    listed, silent = (
        _chosen(screen, find(screen.release, screen.filter, year)) for find in (listed_unions, silent_unions)
    )
    if listed.is_empty():
        titled(
            f"CĐCS chưa gửi báo cáo: chưa có danh sách CĐCS năm học {year}",
            "Không có danh sách thì chưa biết CĐCS nào chưa gửi báo cáo.",
        )
        return
    due = listed.height + silent.filter(~pl.col("is_listed")).height
    said = f"CĐCS đã gửi báo cáo năm học {year}: {number(due - silent.height)}/{number(due)}"
    titled(said, RULE)
    rows = silent.to_dicts()
    lines = [_line(screen, row) for row in rows]
    reports = _reports(screen, year)
    source = list_source("cdcs-chua-bao-cao", "CĐCS chưa gửi báo cáo", (RULE,), (HEADS, lines), lambda: reports)
    source_under(screen, source, reports)
    if rows:
        _folded(screen, year, rows, lines)


def _reports(screen: Screen, year: str) -> list[str]:
    """The reports of the year that list unions."""
    where = replace(screen.filter, first_year=year, last_year=year)
    measured = screen.measure(CATALOGUE["unions"], where=where)
    return measured["reports"].explode().drop_nulls().unique().sort().to_list()


def _folded(screen: Screen, year: str, rows: list[dict[str, Any]], lines: list[list[str]]) -> None:
    with st.expander(f"{number(len(rows))} CĐCS chưa gửi báo cáo nào của năm học {year}", key="silent"):
        with turned("silent", len(rows), ROWS) as some:
            hrefs = [union_href(str(row["district_code"]), str(row["union_id"])) for row in rows[some]]
            table("CĐCS chưa gửi báo cáo", HEADS, lines[some], hrefs=hrefs)
        download(screen, f"CĐCS chưa gửi báo cáo năm học {year}", "silent", [head.title for head in HEADS], lines)


def _chosen(screen: Screen, unions: pl.DataFrame) -> pl.DataFrame:
    return unions.filter(pl.col("union_id").is_in(list(screen.unions))) if screen.unions else unions


def _line(screen: Screen, row: dict[str, Any]) -> list[str]:
    return [
        str(row["union_name"]),
        place_of(screen, {**row, "province_code": None}),
        str(row["cluster"] or ""),
        str(row["since"]),
        str(row["last_year"] or "chưa có báo cáo nào"),
        "" if row["is_listed"] else "không có trong danh sách năm nay",
    ]
