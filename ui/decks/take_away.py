"""The buttons that hand out a deck as a file."""

from collections.abc import Callable, Sequence
from functools import partial

import htpy
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.places.reference import places
from documents.excel import workbook
from documents.powerpoint import deck
from documents.word import report
from documents.word.officer_blocks import written_before
from documents.word.outline import BLANK, letterhead
from findings.content.content import Content
from findings.decks.appendices import beyond_slides
from findings.decks.shelf import OnShelf
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.placeholders import year_of
from metrics.measure.change import next_year
from ui.decks.offline import file
from ui.html import draw

REPORTED = "tong-ket"
BEFORE = "Báo cáo đã viết lần trước, để giữ phần cán bộ ghi (không bắt buộc)"
PACKED, PACKING = "pack_made", "Đang soạn các trang của từng quận, huyện…"
WITHOUT_NETWORK = (
    "Một tệp HTML có đủ các trang của mọi quận, huyện đã báo cáo; mở được từ USB, không cần mạng, vẫn đổi được quận, "
    "huyện."
)
NO_REPORT = "Tệp này không phải báo cáo Word tải từ đây; phần cán bộ ghi để trống."
KEPT = "Giữ lại {} phần cán bộ đã ghi."
ZEROS, INTERNAL = "Số nhỏ hơn 10 có số 0 ở trước (05 tập thể)", "Bản nội bộ: thêm Phụ lục 4, đơn vị chưa báo cáo"
# What the file is called → its kind, how it is made, its ending.
KINDS = {
    "PowerPoint": (deck.MIME, deck.powerpoint, "pptx"),
    "Excel": (workbook.MIME, workbook.excel, "xlsx"),
}


def take(inquiry: Inquiry, shown: OnShelf, slides: Sequence[Content]) -> None:
    """One button a kind of file; what is handed out is what stands on the slides. PDF is the browser's own print."""
    with st.container(key="deck_take"):
        for name, (mime, make, ending) in KINDS.items():
            _button(name, partial(make, slides), f"{deck_name(inquiry, shown.name)}.{ending}", mime)
        if shown.name == REPORTED:
            _report(inquiry, slides)
        _without_network(inquiry, shown)


def _button(name: str, make: Callable[[], bytes], file: str, mime: str) -> None:
    st.download_button(f"Tải {name}", make, file, mime, key=f"take_{file[-4:]}", on_click="ignore")


def _report(inquiry: Inquiry, slides: Sequence[Content]) -> None:
    """The written report; what the officer wrote into an earlier one is taken over from it."""
    with st.popover("Báo cáo Word"):
        has_zeros = st.toggle(ZEROS, value=True, key="report_zeros")
        is_internal = st.toggle(INTERNAL, key="report_internal")
        written = _written()
        year = year_of(inquiry)
        years = (year, next_year(year)) if year else (BLANK, BLANK)
        wanted = report.Wanted(letterhead(inquiry.filter.districts), *years, written, has_zeros, is_internal)
        make = partial(report.word, slides, wanted, partial(beyond_slides, inquiry, year))
        _button("Word", make, f"bao-cao-{deck_name(inquiry, REPORTED)}.docx", report.MIME)


def _without_network(inquiry: Inquiry, shown: OnShelf) -> None:
    """The file of every place takes its time, so that it is made when asked for and kept for this view alone."""
    with st.popover("Tệp không cần mạng"):
        draw(htpy.p[WITHOUT_NETWORK])
        key = (shown, inquiry.release.key, inquiry.filter, inquiry.unions)
        if st.button("Soạn tệp", key="pack_make"):
            bar = st.progress(0.0, PACKING)
            st.session_state[PACKED] = (key, file.packed(inquiry, shown.deck, lambda done: _advance(bar, done)))
            bar.empty()
        known, content = st.session_state.get(PACKED, (None, b""))
        if known == key:
            _button("tệp HTML", lambda: content, f"{deck_name(inquiry, shown.name)}.html", file.MIME)


def _advance(bar: DeltaGenerator, done: float) -> None:
    bar.progress(done, PACKING)


def _written() -> dict[str, str]:
    """What stands in the blocks of the report that is dropped here."""
    before = st.file_uploader(BEFORE, type="docx", key="report_before")
    if before is None:
        return {}
    try:
        written = written_before(before.getvalue())
    except ValueError:
        st.error(NO_REPORT)
        return {}
    st.caption(KEPT.format(len(written)))
    return written


def deck_name(inquiry: Inquiry, deck: str) -> str:
    """What the file is called: deck, place, school year and release, "tong-ket_cau-giay_2023-2024_r12"."""
    chosen = inquiry.filter
    where = "-".join(places().slug_of(code) for code in chosen.districts[:3]) or "tat-ca"
    years = "_".join(dict.fromkeys(year for year in (chosen.first_year, chosen.last_year) if year))
    return "_".join(filter(None, (deck, where, years, f"r{inquiry.release.release.number}")))
