"""One union over the school years: what its rows say, and its tiles."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st

from glossary.codes import CodeList
from glossary.numbers import date_text
from glossary.periods import ANSWERS
from glossary.seasons import CONFERENCE_STATES
from glossary.symbols import ABSENT
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from metrics.catalogue import CATALOGUE
from metrics.listing import names_of_unions
from metrics.season_rows import QUESTIONS
from metrics.timeline import timeline
from metrics.union_list import Row, unanswered
from ui.metric_source import metric_source
from ui.place import full_name, has_reported
from ui.place_unions import counted
from ui.row_source import framed, reports_behind, row_source
from ui.screen import Screen
from ui.show import download, nothing, source_under
from ui.source import offer
from ui.table import Head, table
from ui.tiles import draw, tile_of
from ui.titled import titled
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.union_id import place_code_of

TITLE = "Qua các năm học"
TILES = ("members", "female_share", "members_per_100_staff", "awards_to_collectives", "awards_to_individuals")
HEADS = (
    Head("Năm học"),
    Head("Đoàn viên", True),
    Head("Nữ", True),
    Head("CBGVNV", True),
    Head("Xếp loại"),
    Head("Hội nghị CBCCVC"),
    *(Head(title) for title in QUESTIONS.values()),
)
NAME_ONLY = "CĐCS này chỉ được nêu tên trong báo cáo, chưa có danh sách nào mô tả; không được đếm vào số CĐCS."


def union_tiles(screen: Screen, found: Sequence[Row]) -> None:
    """The numbers of the union that anybody has reported; one known only by name says so."""
    if found and found[0]["is_name_only"]:
        st.html(f'<p class="dropped">{NAME_ONLY}</p>')
    reported = [metric for name in TILES if has_reported(screen, metric := CATALOGUE[name])]
    if not reported:
        nothing("Số liệu của CĐCS")
        return
    for metric in reported:
        offer(metric_source(screen, metric))
    # It stands for itself: how many of one have reported says nothing.
    draw([replace(tile_of(screen, metric), coverage="") for metric in reported])


def years_of_union(screen: Screen, found: Sequence[Row]) -> None:
    """One line a school year; what the newest one leaves unsaid stands below."""
    titled(TITLE)
    rows = [_line(screen, row) for row in found]
    table(TITLE, HEADS, rows)
    _unsaid(found[0])
    frame = framed("unions", found)
    source_under(screen, row_source("cdcs", TITLE, "unions", frame), reports_behind(frame))
    download(screen, f"{found[0]['union_name']} {TITLE}", "union_years", [head.title for head in HEADS], rows)


def union_lead(screen: Screen, union_id: str, found: Sequence[Row]) -> tuple[str, str]:
    """What the union is called, and its school, its place, when it was founded and when it ended."""
    name = names_of_unions(screen.release)[union_id]
    if not found:
        return f"CĐCS {name}", full_name(place_code_of(union_id))
    row = found[0]
    told = (
        _word(SCHOOL_LEVELS, row["school_level"]),
        _word(OWNERSHIPS, row["ownership"]),
        row["cluster"],
        full_name(row["district_code"]),
        f"thành lập {date_text(row['founded_date'])}" if row["founded_date"] else None,
        _ended(screen, union_id),
    )
    return f"CĐCS {name}", " · ".join(part for part in told if part)


def _ended(screen: Screen, union_id: str) -> str | None:
    every_year = replace(screen.filter, first_year=None, last_year=None)
    ends = [one for one in timeline(screen.release, every_year, (union_id,)) if one.kind == "union_ended"]
    return f"{ends[0].kind_label.lower()}: {ends[0].when}" if ends else None


def _word(codes: CodeList[Any], code: str | None) -> str | None:
    return None if code is None else codes.label(code)


def _line(screen: Screen, row: Row) -> list[str]:
    counts = [counted(screen, row, name) for name in ("member_count", "female_member_count", "staff_count")]
    answers = [_label(ANSWERS, row[name]) for name in QUESTIONS]
    return [row["school_year"], *counts, _label(GRADES, row["grade"]), _conference(row), *answers]


def _conference(row: Row) -> str:
    if row["staff_conference_date"] is not None:
        return date_text(row["staff_conference_date"], row["staff_conference_date_precision"])
    held = {"yes": "held", "no": "not_held", "not_applicable": "not_applicable"}
    answer = row["has_staff_conference"]
    return ABSENT if answer is None else CONFERENCE_STATES.label(held[answer])


def _label(codes: CodeList[Any], code: str | None) -> str:
    return ABSENT if code is None else codes.label(code)


def _unsaid(row: Row) -> None:
    columns = columns_of(SCHEMAS["unions"])
    titles = [columns[name].title for name in unanswered(row)]
    if titles:
        st.html(f"<p>Chưa có báo cáo năm học {row['school_year']}: {escape('; '.join(titles))}.</p>")
