"""Which unions have had no award for three years, and which had the emulation flag several years running."""

from typing import Any

import polars as pl
import streamlit as st

from findings.awards.by_body import body_labels
from findings.link.leads import union_href
from findings.provenance.rows import place_of
from findings.provenance.source import list_source
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.unions.award_streaks import YEARS_WITHOUT, flags_running, judged_districts, without_award
from ui.page.show import download, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 25
Lines = tuple[tuple[Head, ...], list[list[str]]]
FLAGS = "Cờ thi đua từ hai năm liền"
WITHOUT = f"CĐCS không được khen {YEARS_WITHOUT} năm học liền"
FLAG_RULE = "CĐCS được nêu tên nhận Cờ thi đua trong năm học này và các năm học liền ngay trước đó."
WITHOUT_RULE = (
    "CĐCS hoạt động cả ba năm học mà không có tên trong các danh sách khen thưởng chính thức cho tập thể; chỉ xét "
    "quận, huyện khai đủ danh sách của cả ba năm học."
)
FLAG_HEADS = (Head("CĐCS"), Head("Quận, huyện"), Head("Số năm liền", True), Head("Cấp tặng cờ"))
WITHOUT_HEADS = (Head("CĐCS"), Head("Quận, huyện"), Head("Cụm"), Head("Lần khen gần nhất"))


def award_streaks(screen: Screen) -> None:
    """Both as of the newest school year with awards."""
    year = newest_year(screen.cube, CATALOGUE["formal_awards"], screen.filter)
    if year is not None:
        _flags(screen, year)
        _without(screen, year)


def _flags(screen: Screen, year: str) -> None:
    found = _chosen(screen, flags_running(screen.release, screen.filter, year))
    said = (
        f"{number(found.height)} CĐCS, tính đến năm học {year}"
        if found.height
        else f"chưa thấy CĐCS nào, tính đến năm học {year}"
    )
    titled(f"{FLAGS}: {said}")
    if found.is_empty():
        return
    rows = found.to_dicts()
    lines = [_flag_line(screen, row) for row in rows]
    with turned("flags", len(rows), ROWS) as some:
        table(FLAGS, FLAG_HEADS, lines[some], hrefs=_hrefs(rows[some]))
    _source(screen, "co-lien-nam", FLAGS, FLAG_RULE, (FLAG_HEADS, lines))


def _without(screen: Screen, year: str) -> None:
    """The list is the office's, so it is folded away; where lists are not complete nothing can be told."""
    judged = judged_districts(screen.release, screen.filter, year)
    if not judged:
        titled(
            f"{WITHOUT}: chưa biết được",
            f"Chưa quận, huyện nào khai đủ danh sách khen thưởng của cả {YEARS_WITHOUT} năm học đến {year}; danh sách "
            "chưa đủ thì CĐCS vắng tên chưa hẳn là không được khen.",
        )
        return
    rows = _chosen(screen, without_award(screen.release, screen.filter, year)).to_dicts()
    titled(
        f"{WITHOUT}: {number(len(rows))}, tính đến năm học {year}",
        f"Chỉ xét {number(len(judged))} quận, huyện khai đủ danh sách khen thưởng của cả {YEARS_WITHOUT} năm học và "
        "khen thưởng chính thức cho tập thể.",
    )
    lines = [_without_line(screen, row) for row in rows]
    _source(screen, "khong-duoc-khen", WITHOUT, WITHOUT_RULE, (WITHOUT_HEADS, lines))
    if rows:
        _folded(screen, rows, lines)


def _source(screen: Screen, name: str, title: str, rule: str, lines: Lines) -> None:
    measured = screen.measure(CATALOGUE["formal_awards"])
    reports = measured["reports"].explode().drop_nulls().unique().sort().to_list()
    source_under(screen, list_source(name, title, (rule,), lines, lambda: reports), reports)


def _folded(screen: Screen, rows: list[dict[str, Any]], lines: list[list[str]]) -> None:
    with st.expander(f"Danh sách {number(len(rows))} CĐCS", key="without_award"):
        with turned("without_award", len(rows), ROWS) as some:
            table(WITHOUT, WITHOUT_HEADS, lines[some], hrefs=_hrefs(rows[some]))
        download(screen, WITHOUT, "without_award", [head.title for head in WITHOUT_HEADS], lines)


def _chosen(screen: Screen, unions: pl.DataFrame) -> pl.DataFrame:
    return unions.filter(pl.col("union_id").is_in(list(screen.unions))) if screen.unions else unions


def _hrefs(rows: list[dict[str, Any]]) -> list[str]:
    return [union_href(str(row["district_code"]), str(row["union_id"])) for row in rows]


def _flag_line(screen: Screen, row: dict[str, Any]) -> list[str]:
    labels = body_labels([str(row["district_code"])])
    bodies: list[str] = row["bodies"]
    given = ", ".join(labels[code] for code in bodies)
    return [str(row["union_name"]), _place(screen, row), number(row["years"]), given]


def _without_line(screen: Screen, row: dict[str, Any]) -> list[str]:
    last = str(row["last_award"] or "chưa thấy lần nào")
    return [str(row["union_name"]), _place(screen, row), str(row["cluster"] or ""), last]


def _place(screen: Screen, row: dict[str, Any]) -> str:
    return place_of(screen, {**row, "province_code": None})
