"""One union over the school years: what its rows say, and its tiles."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

import streamlit as st

from findings.awards.by_body import body_labels
from findings.content.tiles import by_year, draw, tile_of
from findings.link.leads import place_href
from findings.places.looked_at import full_name, has_reported
from findings.places.unions import counted, union_table
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import period_of
from findings.provenance.source import framed, offer, reports_behind, row_source
from glossary.awards.awards import AWARD_KINDS, AWARD_STATUSES, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS
from glossary.codes import CodeList
from glossary.events import CONFERENCE_STATES
from glossary.periods import ANSWERS, bounded
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import date_text, number
from glossary.writing.symbols import ABSENT, signed
from metrics.catalogue import CATALOGUE
from metrics.conferences.events import timeline
from metrics.conferences.union_rows import QUESTIONS
from metrics.cube.rows import names_of_unions
from metrics.cube.signs import row_signs
from metrics.unions.unions import Row, neighbours, rows_naming, unanswered
from ui.page.show import download, nothing, source_under, titled, turned
from ui.page.table import Head, inner, table
from ui.state.screen import Screen
from validation.places.schools import place_code_of
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

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


AWARDS = "Khen thưởng"
AWARD_HEADS = (Head("Kỳ"), Head("Hình thức"), Head("Cấp khen"), Head("Đối tượng"), Head("Số", True), Head("Tình trạng"))
LEVELS = {
    "initiatives_school": "Cấp cơ sở",
    "initiatives_district": "Cấp quận, huyện",
    "initiatives_province": "Cấp tỉnh, thành phố",
    "initiatives_national": "Cấp toàn quốc",
}
WELFARE = ("people_helped", "money_given", "money_lent")


def awards_of_union(screen: Screen, union_id: str) -> None:
    """Awards that name the union or its people, as counts; proposals are marked as such."""
    found = rows_naming(screen.release, "awards", screen.filter, union_id)
    if found.is_empty():
        return
    titled(f"{AWARDS}: {number(found.height)} dòng trong báo cáo nêu CĐCS này")
    with turned("awards_of_union", found.height, size=10) as shown:
        lines = [_award(screen, row) for row in found[shown.start : shown.stop].iter_rows(named=True)]
        table(AWARDS, AWARD_HEADS, lines)
    source_under(screen, row_source("khen-thuong-cdcs", AWARDS, "awards", found), reports_behind(found))


def initiatives_of_union(screen: Screen) -> None:
    """Recognised initiatives level by level, never added."""
    by_year(screen, "Sáng kiến được công nhận", [CATALOGUE[name] for name in LEVELS], "sang-kien-cdcs", LEVELS)


def welfare_of_union(screen: Screen) -> None:
    """Help to members, without sickness and hardship: in one school such a case is a known person."""
    by_year(
        screen, "Chăm lo đoàn viên (không gồm ốm đau, khó khăn)", [CATALOGUE[name] for name in WELFARE], "cham-lo-cdcs"
    )


def cluster_of_union(screen: Screen, union: Row) -> None:
    """The way to the district's page, and the other unions of the cluster."""
    district = union["district_code"]
    lead = inner(place_href(screen, district), f"Xem trang {full_name(district)}")
    st.html(f"<p>{lead}</p>")
    found = neighbours(screen.release, union)
    if not found:
        return
    title = f"{union['cluster']}: {number(len(found))} CĐCS khác trong năm học {union['school_year']}"
    with st.expander(title, key="neighbours"):
        union_table(screen, title, found)


def _award(screen: Screen, row: Row) -> list[str]:
    status = "" if row["status"] in COUNTED_AWARD_STATUSES else AWARD_STATUSES.label(row["status"])
    count = bounded(number(row["count"]), row["bound"]) if row["count"] is not None else ABSENT
    return [
        period_of(row),
        AWARD_KINDS.label(row["award_kind"]),
        body_labels([row["district_code"]])[row["awarding_body"]],
        RECIPIENT_KINDS.label(row["recipient_kind"]),
        signed(count, row_signs(row, screen.cube.reports)),
        status or "Đã khen",
    ]
