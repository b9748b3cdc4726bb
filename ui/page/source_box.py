"""The box that answers where a number comes from: formula, rows, reports, who is missing, and a link to it."""

import logging
from html import escape

import polars as pl
import streamlit as st

from data.releases.export import written
from findings.content.files import MIME, file_name, marked
from findings.provenance.metric_source import metric_source
from findings.provenance.reports import report_table, reports_of
from findings.provenance.rows import names_of_years
from findings.provenance.source import NAME, TAB, TABS, Source, offered
from glossary.writing.numbers import number
from metrics.catalogue import CATALOGUE
from ui.page.table import Head, table
from ui.state import link
from ui.state.screen import Screen
from ui.state.share import pinned_address

SHOWN_ROWS = 200
WORKED_OUT = (
    Head("Năm học"),
    Head("Giá trị"),
    Head("So với năm trước, cùng nơi báo cáo"),
    Head("So với năm trước, số tổng như báo cáo"),
    Head("Tình hình báo cáo"),
)


def open_asked(screen: Screen) -> None:
    """Open the box that the link asks for; one that this page does not know is dropped with a note."""
    asked = st.session_state.get(NAME.key)
    if not asked:
        return
    source = offered().get(asked) or (metric_source(screen, CATALOGUE[asked]) if asked in CATALOGUE else None)
    if source is None:
        st.warning(f"Trang này không có nguồn số liệu “{asked}” mà liên kết nêu.")
        return
    st.dialog(f"Nguồn số liệu: {source.title}", width="large", on_dismiss=close)(_drawn)(screen, source)


def close() -> None:
    """Leave the box: its name goes out of the link."""
    st.session_state[NAME.key] = st.session_state[TAB.key] = None


def _drawn(screen: Screen, source: Source) -> None:
    try:
        _draw(screen, source)
    except Exception:
        # A box is drawn after the page; what fails in it is said in English by Streamlit.
        logging.getLogger(__name__).exception("The source %s has failed.", source.name)
        st.error("Hộp này gặp lỗi nên chưa hiện được. Hãy tải lại trang; nếu vẫn lỗi, hãy báo người quản trị.")


def _draw(screen: Screen, source: Source) -> None:
    opened = st.session_state.get(TAB.key)
    first, rows, reports, absent = st.tabs(list(TABS.values()), default=TABS[opened] if opened else None)
    with first:
        _formula(screen, source)
    with rows:
        _rows(screen, source)
    with reports:
        report_table(reports_of(screen, source.reports()))
    with absent:
        told = source.absent()
        st.html("".join(f"<p>{escape(line)}</p>" for line in told) or "<p>Không có danh sách để đối chiếu.</p>")


def _formula(screen: Screen, source: Source) -> None:
    st.html("".join(f"<p>{escape(sentence)}</p>" for sentence in source.formula))
    if lines := source.worked_out():
        table(f"Giá trị theo năm học: {source.title}", WORKED_OUT, lines)
    st.caption(f"Bản số liệu số {screen.release.release.number}, mã SHA-256 {screen.release.release.sha256[:16]}….")
    st.text_input("Liên kết mở lại đúng số liệu này", pinned_address(screen), key=f"address_{source.name}")


def _rows(screen: Screen, source: Source) -> None:
    found = source.rows()
    if found.is_empty():
        st.html("<p>Không có dòng nào.</p>")
        return
    cut = f", hiện {number(SHOWN_ROWS)} dòng đầu" if found.height > SHOWN_ROWS else ""
    st.html(f"<p>{number(found.height)} dòng{cut}; tệp tải về có đủ các dòng.</p>")
    for ending in ("csv", "xlsx"):
        st.download_button(
            f"Tải các dòng ({ending.upper()})",
            written(marked(screen, found, pinned_address(screen)), ending),
            file_name=file_name(screen, f"nguon-{source.name}", ending),
            mime=MIME[ending],
            key=f"source_{source.name}_{ending}",
            on_click="ignore",
        )
    table("Các dòng số liệu", *lines(found.head(SHOWN_ROWS)))


def lines(rows: pl.DataFrame) -> tuple[list[Head], list[list[str]]]:
    """Heads and cells as people read them: figures the Vietnamese way, years as years, nothing where nothing stands."""
    shown = rows.with_columns(pl.col(name).cast(pl.String) for name in rows.columns if name in names_of_years())
    heads = [Head(name, dtype.is_numeric()) for name, dtype in shown.schema.items()]
    return heads, [[_text(cell) for cell in row] for row in shown.iter_rows()]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    return number(cell) if isinstance(cell, int | float) else str(cell)


PARAMETERS: tuple[link.Parameter, ...] = (NAME, TAB)
__all__ = ["PARAMETERS", "close", "open_asked"]
