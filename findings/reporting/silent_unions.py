"""Which unions have not sent a report, and since when; the list is folded away, for it is the office's."""

from dataclasses import replace
from typing import Any

import polars as pl

from findings.content.content import Block, Folded, Head, Headline, Listing, Sourced, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import union_href
from findings.provenance.rows import of_chosen_unions, place_of
from findings.provenance.source import list_source, origin
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from metrics.measure.change import newest_year
from metrics.measure.measure import report_ids
from metrics.reports.silent_unions import listed_unions, silent_unions

TITLE = "CĐCS chưa gửi báo cáo"
ROWS = 25
RULE = (
    "Đã gửi báo cáo: CĐCS có ít nhất một số liệu trong danh sách của năm học. CĐCS có trong danh sách năm trước mà "
    "vắng trong danh sách năm nay, không giải thể, cũng là chưa gửi. Quận, huyện chưa gửi danh sách nào thì không kể ở "
    "đây."
)
NO_LIST = "Không có danh sách thì chưa biết CĐCS nào chưa gửi báo cáo."
HEADS = (
    Head("CĐCS"),
    Head("Quận, huyện"),
    Head("Cụm"),
    Head("Chưa gửi từ năm học"),
    Head("Báo cáo gần nhất"),
    Head("Lưu ý"),
)


def unions_without_report(inquiry: Inquiry) -> list[Block]:
    """Of the newest school year with unions, empty without one; says so where no list allows to tell."""
    year = newest_year(inquiry.cube, CATALOGUE["unions"], inquiry.filter)
    if year is None:
        return []
    listed, silent = (
        of_chosen_unions(inquiry, find(inquiry.release, inquiry.filter, year))
        for find in (listed_unions, silent_unions)
    )
    if listed.is_empty():
        return [Headline(f"CĐCS chưa gửi báo cáo: chưa có danh sách CĐCS năm học {year}", NO_LIST)]
    due = listed.height + silent.filter(~pl.col("is_listed")).height
    table = _table(inquiry, silent)
    return [
        Headline(f"CĐCS đã gửi báo cáo năm học {year}: {number(due - silent.height)}/{number(due)}", RULE),
        _sourced(inquiry, year, table),
        *([_folded(year, table)] if table.rows else []),
    ]


def _table(inquiry: Inquiry, silent: pl.DataFrame) -> Table:
    rows = silent.to_dicts()
    hrefs = [union_href(inquiry, str(row["district_code"]), str(row["union_id"])) for row in rows]
    return Table(TITLE, HEADS, [_line(inquiry, row) for row in rows], hrefs)


def _sourced(inquiry: Inquiry, year: str, table: Table) -> Sourced:
    """The reports of the year that list unions, and the unions that are missing there."""
    reports = report_ids(
        inquiry.measure(CATALOGUE["unions"], where=replace(inquiry.filter, first_year=year, last_year=year))
    )
    source = list_source("cdcs-chua-bao-cao", TITLE, (RULE,), (table.heads, table.rows), reports)
    return Sourced(origin(inquiry, reports, source))


def _folded(year: str, table: Table) -> Folded:
    title = f"{number(len(table.rows))} CĐCS chưa gửi báo cáo nào của năm học {year}"
    return Folded(title, "silent", Listing("silent", table, size=ROWS, file=f"{TITLE} năm học {year}"))


def _line(inquiry: Inquiry, row: dict[str, Any]) -> list[str]:
    return [
        str(row["union_name"]),
        place_of(inquiry, row),
        str(row["cluster"] or ""),
        str(row["since"]),
        str(row["last_year"] or "chưa có báo cáo nào"),
        "" if row["is_listed"] else "không có trong danh sách năm nay",
    ]
