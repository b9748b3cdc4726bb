"""The buttons that hand out a deck as a file."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from data.reference import places
from ui.presenting.filled import filled
from ui.screen import Screen
from ui.taking import excel, powerpoint, word
from ui.taking.content import Content

REPORTED = "tong-ket"
BEFORE = "Báo cáo đã viết lần trước, để giữ phần cán bộ ghi (không bắt buộc)"
NO_REPORT = "Tệp này không phải báo cáo Word tải từ đây; phần cán bộ ghi để trống."
# What the file is called → its kind, how it is made, its ending.
KINDS = {
    "PowerPoint": (powerpoint.MIME, powerpoint.powerpoint, "pptx"),
    "Excel": (excel.MIME, excel.excel, "xlsx"),
}


def take(screen: Screen, deck: str, slides: Sequence[Content]) -> None:
    """One button a kind of file; what is handed out is what stands on the slides. PDF is the browser's own print."""
    with st.container(key="deck_take"):
        for name, (mime, make, ending) in KINDS.items():
            _button(name, partial(make, slides), f"{deck_name(screen, deck)}.{ending}", mime)
        if deck == REPORTED:
            _report(screen, slides)


def _button(name: str, make: Callable[[], bytes], file: str, mime: str) -> None:
    st.download_button(f"Tải {name}", make, file, mime, key=f"take_{file[-4:]}", on_click="ignore")


def _report(screen: Screen, slides: Sequence[Content]) -> None:
    """The written report; what the officer wrote into an earlier one is taken over from it."""
    with st.popover("Báo cáo Word"):
        before = st.file_uploader(BEFORE, key="report_before")
        try:
            written = word.written_before(before.getvalue()) if before else {}
        except ValueError:
            st.error(NO_REPORT)
            written = {}
        names = screen.district_names()
        place = ", ".join(names[code] for code in screen.filter.districts) or "…"
        make = partial(word.word, slides, place, filled(screen, "{năm học}"), written)
        _button("Word", make, f"bao-cao-{deck_name(screen, REPORTED)}.docx", word.MIME)


def deck_name(screen: Screen, deck: str) -> str:
    """What the file is called: deck, place, school year and release, "tong-ket_cau-giay_2023-2024_r12"."""
    chosen = screen.filter
    where = "-".join(places().slug_of(code) for code in chosen.districts[:3]) or "tat-ca"
    years = "_".join(dict.fromkeys(year for year in (chosen.first_year, chosen.last_year) if year))
    return "_".join(filter(None, (deck, where, years, f"r{screen.release.release.number}")))
