"""Where figures come from: the reports behind them, with publisher, date and address."""

from collections.abc import Iterable

import polars as pl
import streamlit as st

from glossary.reports import REPORT_KINDS, REPORT_STATES
from glossary.writing.numbers import date_text
from ui.page.table import Head, table
from ui.state.screen import Screen

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


def source_line(screen: Screen, report_ids: Iterable[str]) -> str:
    """The reports behind a figure in one line: named when few, counted when many."""
    rows = reports_of(screen, report_ids)
    if rows.is_empty():
        return ""
    named = [_short(row) for row in rows.iter_rows(named=True)]
    state = " · có số liệu tạm tính" if is_provisional(screen, report_ids) else ""
    if len(named) <= FEW:
        return f"Nguồn: {'; '.join(named)}{state}"
    return f"Nguồn: {len(named)} báo cáo, gần nhất: {named[0]}{state}"


def source_list(screen: Screen, report_ids: Iterable[str], key: str) -> None:
    """The reports themselves, folded away."""
    rows = reports_of(screen, report_ids)
    if rows.is_empty():
        return
    with st.expander(f"Nguồn số liệu ({rows.height} báo cáo)", key=f"sources_{key}"):
        report_table(rows)


def report_table(rows: pl.DataFrame) -> None:
    """One line a report."""
    table("Các báo cáo là nguồn số liệu", HEADS, [_line(row) for row in rows.iter_rows(named=True)])


def is_provisional(screen: Screen, report_ids: Iterable[str]) -> bool:
    """Whether any of the reports is not final yet."""
    return "provisional" in reports_of(screen, report_ids)["state"]


def all_reports(screen: Screen) -> pl.DataFrame:
    """Every report of the release, the newest first."""
    return screen.cube.reports.sort("published_date", "report_id", descending=[True, False], nulls_last=True)


def reports_of(screen: Screen, report_ids: Iterable[str]) -> pl.DataFrame:
    """The reports of these ids, the newest first."""
    return all_reports(screen).filter(pl.col("report_id").is_in(list(report_ids)))


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
