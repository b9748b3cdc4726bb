"""How many initiatives went up to the province, and how many of them were accepted there."""

from typing import Any

import streamlit as st

from findings.link.leads import place_href
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import place_of
from findings.provenance.source import offer
from glossary.writing.numbers import number, percent
from metrics.reports.gaps import UP, Accepted, accepted, initiatives_up
from ui.page.show import source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 12
TITLE = "Sáng kiến gửi lên cấp tỉnh, thành phố"
NOT_DIVIDED = "không tính"
NO_SHARE = "chưa nơi nào báo cáo cả số gửi lên và số được công nhận"
HEADS = (
    Head("Quận, huyện"),
    Head("Năm học"),
    Head("Cấp quận, huyện công nhận", True),
    Head("Gửi lên", True),
    Head("Được công nhận", True),
    Head("Tỷ lệ được công nhận", True),
    Head("Trạng thái"),
)


def initiatives_sent_up(screen: Screen) -> None:
    """One line a district and school year with what it reports of this; nothing when nobody reports any of it."""
    found = initiatives_up(screen.cube, screen.filter)
    if found.is_empty():
        return
    share = accepted(found)
    titled(f"{TITLE}: {NO_SHARE if share is None else _said(share)}")
    with turned("sent_up", found.height, ROWS) as some:
        rows = found.slice(some.start, ROWS).to_dicts()
        hrefs = [place_href(screen, str(row["district_code"])) for row in rows]
        table(TITLE, HEADS, [_line(screen, row) for row in rows], hrefs=hrefs)
    for metric in UP.values():
        offer(metric_source(screen, metric))
    st.html(
        '<p class="under">Chỉ tính tỷ lệ nơi báo cáo cả hai số và số được công nhận không lớn hơn số gửi lên; báo cáo '
        "còn tạm tính thì chưa nói gì về cấp trên.</p>"
    )
    source_under(screen, metric_source(screen, UP["percent"]), screen.measure(UP["submitted"])["reports"].explode())


def _said(share: Accepted) -> str:
    fraction = f"{number(share.recognised)}/{number(share.submitted)} ({percent(share.percent)})"
    places = f"ở {number(share.districts)} quận, huyện báo cáo cả hai số"
    return f"năm học {share.school_year} được công nhận {fraction}, {places}"


def _line(screen: Screen, row: dict[str, Any]) -> list[str]:
    counts = [number(row[name]) for name in ("district", "submitted", "recognised")]
    share = NOT_DIVIDED if row["percent"] is None else percent(row["percent"])
    state = "tạm tính, cấp trên chưa xét xong" if row["is_provisional"] else "đã chốt"
    return [place_of(screen, {**row, "province_code": None}), str(row["school_year"]), *counts, share, state]
