"""Provisional or final: which reports the numbers of each district and school year rest on."""

from typing import Any

import polars as pl

from findings.content.content import Head, Headline, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs
from findings.provenance.rows import place_of
from glossary.reports import REPORT_STATES
from glossary.writing.numbers import date_text, number
from metrics.reports.gaps import report_states
from validation.schemas import SCHEMAS

ROWS = 25
TITLE = "Tạm tính hay đã chốt"
HEADS = (
    Head("Quận, huyện"),
    Head("Năm học"),
    Head("Trạng thái"),
    Head("Báo cáo"),
    Head("Ngày"),
    Head("Có số liệu về"),
)


def states(inquiry: Inquiry) -> Listing | Nothing:
    """One line a report, district and school year, provisional ones first."""
    found = report_states(inquiry.cube, inquiry.filter)
    if found.is_empty():
        return Nothing(TITLE)
    rows = found.to_dicts()
    hrefs = place_hrefs(inquiry, (row["district_code"] for row in rows))
    table = Table(TITLE, HEADS, [_line(inquiry, row) for row in rows], hrefs)
    return Listing("states", table, Headline(f"{TITLE}: {_said(found)}"), size=ROWS)


def _said(found: pl.DataFrame) -> str:
    reports = found.unique("report_id")
    open_ones = reports.filter(state="provisional").height
    if not open_ones:
        return "không còn báo cáo nào tạm tính"
    return f"{number(open_ones)}/{number(reports.height)} báo cáo còn tạm tính"


def _line(inquiry: Inquiry, row: dict[str, Any]) -> list[str]:
    datasets: list[str] = row["datasets"]
    return [
        place_of(inquiry, row),
        str(row["school_year"] or "không theo năm học"),
        REPORT_STATES.label(str(row["state"])),
        str(row["title"]),
        date_text(row["published_date"], row["published_date_precision"]) if row["published_date"] else "không rõ ngày",
        ", ".join(SCHEMAS[name].dataset_title() for name in SCHEMAS if name in datasets),
    ]
