"""Where figures come from: the reports behind them, with publisher, date and address."""

from collections.abc import Iterable

import polars as pl

from data.access.cells import GATHERED
from findings.content.content import Head, Table
from findings.inquiry.inquiry import Inquiry
from glossary.reports import REPORT_KINDS, REPORT_STATES
from glossary.writing.numbers import date_text

HEADS = (
    Head("Báo cáo"),
    Head("Nơi gửi, nơi đăng"),
    Head("Ngày"),
    Head("Loại"),
    Head("Trạng thái"),
    Head("Địa chỉ"),
    Head("Dấu vết nội dung (SHA-256)"),
)
FEW = 2


def source_line(inquiry: Inquiry, report_ids: Iterable[str]) -> str:
    """The reports behind a figure in one line: named when few, counted when many."""
    rows = reports_of(inquiry, report_ids)
    if rows.is_empty():
        return ""
    named = [_short(row) for row in rows.iter_rows(named=True)]
    state = " · có số liệu tạm tính" if is_provisional(inquiry, report_ids) else ""
    if len(named) <= FEW:
        return f"Nguồn: {'; '.join(named)}{state}"
    return f"Nguồn: {len(named)} báo cáo, gần nhất: {named[0]}{state}"


def report_table(rows: pl.DataFrame) -> Table:
    """One line a report."""
    return Table("Các báo cáo là nguồn số liệu", HEADS, [_line(row) for row in rows.iter_rows(named=True)])


def is_provisional(inquiry: Inquiry, report_ids: Iterable[str]) -> bool:
    """Whether any of the reports is not final yet."""
    return "provisional" in reports_of(inquiry, report_ids)["state"]


def report_titles(inquiry: Inquiry) -> dict[str, str]:
    """Id → title of every report of the release."""
    return dict(inquiry.cube.reports.select("report_id", "title").iter_rows())


def all_reports(inquiry: Inquiry) -> pl.DataFrame:
    """Every report of the release, the newest first; without those that stand for several."""
    return _ordered(inquiry).filter(~pl.col("report_id").is_in(list(GATHERED.values())))


def reports_of(inquiry: Inquiry, report_ids: Iterable[str]) -> pl.DataFrame:
    """The reports of these ids, the newest first."""
    return _ordered(inquiry).filter(pl.col("report_id").is_in(list(report_ids)))


def _ordered(inquiry: Inquiry) -> pl.DataFrame:
    return inquiry.cube.reports.sort("published_date", "report_id", descending=[True, False], nulls_last=True)


def _short(row: dict[str, object]) -> str:
    parts = [str(row["publisher"] or row["title"])]
    if row["published_date"] is not None:
        parts.append(_date(row))
    return ", ".join(parts)


def _line(row: dict[str, object]) -> list[str]:
    return [
        str(row["title"]),
        str(row["publisher"] or "–"),
        _date(row) if row["published_date"] else "không rõ ngày",
        REPORT_KINDS.label(str(row["report_kind"])),
        REPORT_STATES.label(str(row["state"])),
        str(row["address"] or "–"),
        f"{str(row['sha256'])[:16]}…" if row["sha256"] else "–",
    ]


def _date(row: dict[str, object]) -> str:
    return date_text(row["published_date"], row["published_date_precision"])  # type: ignore[arg-type]
