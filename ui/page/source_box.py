"""The box that answers where a number comes from: formula, rows, reports, who is missing, and a link to it."""

import htpy
import polars as pl
import streamlit as st

from data.releases.export import written
from findings.content.content import Head, Source, Table
from findings.inquiry.files import MIME, file_name, marked
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import pinned_address
from findings.link.pages import SOURCE, SOURCE_PART, SOURCE_PARTS
from findings.provenance.metric_source import metric_source
from findings.provenance.reports import report_table, reports_of
from findings.provenance.rows import names_of_years
from glossary.writing.numbers import number
from metrics.catalogue import OFFERED
from ui.html import draw, literal
from ui.page.sources import offered
from ui.page.table import markup

SHOWN_ROWS = 200
WORKED_OUT = (
    Head("Năm học"),
    Head("Giá trị"),
    Head("So với năm trước, cùng nơi báo cáo"),
    Head("So với năm trước, số tổng như báo cáo"),
    Head("Tình hình báo cáo"),
)


def open_asked(inquiry: Inquiry) -> None:
    """Open the box that the link asks for; one that this page does not know is dropped with a note."""
    asked = st.session_state.get(SOURCE.key)
    if not asked:
        return
    source = offered().get(asked) or (metric_source(inquiry, OFFERED[asked]) if asked in OFFERED else None)
    if source is None:
        st.warning(f"Trang này không có nguồn số liệu “{literal(asked)}” mà liên kết nêu.")
        return
    st.dialog(f"Nguồn số liệu: {source.title}", width="large", on_dismiss=close)(_drawn)(inquiry, source)


def close() -> None:
    """Leave the box: its name goes out of the link."""
    st.session_state[SOURCE.key] = st.session_state[SOURCE_PART.key] = None


def _drawn(inquiry: Inquiry, source: Source) -> None:
    opened = st.session_state.get(SOURCE_PART.key)
    first, rows, reports, absent = st.tabs(
        list(SOURCE_PARTS.values()), default=SOURCE_PARTS[opened] if opened else None
    )
    with first:
        _formula(inquiry, source)
    with rows:
        _rows(inquiry, source)
    with reports:
        draw(markup(report_table(reports_of(inquiry, source.reports()))))
    with absent:
        draw(*(htpy.p[line] for line in source.absent() or ["Không có danh sách để đối chiếu."]))


def _formula(inquiry: Inquiry, source: Source) -> None:
    draw(*(htpy.p[sentence] for sentence in source.formula))
    if lines := source.worked_out():
        draw(markup(Table(f"Giá trị theo năm học: {source.title}", WORKED_OUT, lines)))
    st.caption(f"Bản số liệu số {inquiry.release.release.number}, mã SHA-256 {inquiry.release.release.sha256[:16]}….")
    st.text_input("Liên kết mở lại đúng số liệu này", pinned_address(inquiry), key=f"address_{source.name}")


def _rows(inquiry: Inquiry, source: Source) -> None:
    found = source.rows()
    if found.is_empty():
        draw(htpy.p["Không có dòng nào."])
        return
    cut = f", hiện {number(SHOWN_ROWS)} dòng đầu" if found.height > SHOWN_ROWS else ""
    draw(htpy.p[f"{number(found.height)} dòng{cut}; tệp tải về có đủ các dòng."])
    for ending in ("csv", "xlsx"):
        st.download_button(
            f"Tải các dòng ({ending.upper()})",
            written(marked(inquiry, found), ending),
            file_name=file_name(inquiry, f"nguon-{source.name}", ending),
            mime=MIME[ending],
            key=f"source_{source.name}_{ending}",
            on_click="ignore",
        )
    draw(markup(Table("Các dòng số liệu", *lines(found.head(SHOWN_ROWS)))))


def lines(rows: pl.DataFrame) -> tuple[list[Head], list[list[str]]]:
    """Heads and cells as people read them: figures the Vietnamese way, years as years, nothing where nothing stands."""
    shown = rows.with_columns(pl.col(name).cast(pl.String) for name in rows.columns if name in names_of_years())
    heads = [Head(name, dtype.is_numeric()) for name, dtype in shown.schema.items()]
    return heads, [[_text(cell) for cell in row] for row in shown.iter_rows()]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    return number(cell) if isinstance(cell, int | float) else str(cell)
