"""How many initiatives went up to the province, and how many of them were accepted there."""

from typing import Any

from findings.content.content import Block, Head, Headline, Line, Listing, Offered, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import place_of
from findings.provenance.source import origin
from glossary.writing.numbers import number, percent
from metrics.measure.measure import report_ids
from metrics.reports.gaps import UP, Accepted, accepted, initiatives_up

ROWS = 12
TITLE = "Sáng kiến gửi lên cấp tỉnh, thành phố"
NOT_DIVIDED = "không tính"
NO_SHARE = "chưa nơi nào báo cáo cả số gửi lên và số được công nhận"
RULE = (
    "Chỉ tính tỷ lệ nơi báo cáo cả hai số và số được công nhận không lớn hơn số gửi lên; báo cáo còn tạm tính thì "
    "chưa nói gì về cấp trên."
)
HEADS = (
    Head("Quận, huyện"),
    Head("Năm học"),
    Head("Cấp quận, huyện công nhận", True),
    Head("Gửi lên", True),
    Head("Được công nhận", True),
    Head("Tỷ lệ được công nhận", True),
    Head("Trạng thái"),
)


def initiatives_sent_up(inquiry: Inquiry) -> list[Block]:
    """One line a district and school year with what it reports of this; empty when nobody reports any of it."""
    found = initiatives_up(inquiry.cube, inquiry.filter)
    if found.is_empty():
        return []
    share, rows = accepted(found), found.to_dicts()
    hrefs = place_hrefs(inquiry, (row["district_code"] for row in rows))
    listing = Listing(
        "sent_up",
        Table(TITLE, HEADS, [_line(inquiry, row) for row in rows], hrefs),
        Headline(f"{TITLE}: {NO_SHARE if share is None else _said(share)}"),
        ROWS,
        (Line((RULE,)),),
        origin(inquiry, report_ids(inquiry.measure(UP["submitted"])), metric_source(inquiry, UP["percent"])),
    )
    return [listing, Offered([metric_source(inquiry, metric) for metric in UP.values()])]


def _said(share: Accepted) -> str:
    fraction = f"{number(share.recognised)}/{number(share.submitted)} ({percent(share.percent)})"
    places = f"ở {number(share.districts)} quận, huyện báo cáo cả hai số"
    return f"năm học {share.school_year} được công nhận {fraction}, {places}"


def _line(inquiry: Inquiry, row: dict[str, Any]) -> list[str]:
    counts = [number(row[name]) for name in ("district", "submitted", "recognised")]
    share = NOT_DIVIDED if row["percent"] is None else percent(row["percent"])
    state = "tạm tính, cấp trên chưa xét xong" if row["is_provisional"] else "đã chốt"
    return [place_of(inquiry, row), str(row["school_year"]), *counts, share, state]
