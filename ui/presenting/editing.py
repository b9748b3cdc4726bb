"""The box in which an officer writes what a slide is called and says."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from ui.presenting.shape_words import slide_words
from ui.presenting.shelf import OnShelf
from validation.deck import MOST_LINES, Slide

Changed = Callable[[OnShelf, Sequence[Slide]], str]
WITH_LINES = ("cover", "text", "closing", "divider")
FILLED = "{nơi}, {năm học} và {năm học tới} được điền khi trình chiếu."


def edit(shown: OnShelf, place: int, changed: Changed) -> None:
    """Open the box of a slide; `changed` keeps the deck, or says why it cannot."""
    st.dialog(f"Sửa trang {place + 1}", width="medium")(_drawn)(shown, place, changed)


def _drawn(shown: OnShelf, place: int, changed: Changed) -> None:
    slide = shown.deck.slides[place]
    title = st.text_input("Tên trang", slide.title, key=f"edit_title_{place}", max_chars=200)
    section = st.text_input(
        "Mục trong trang Nội dung (để trống nếu không liệt kê)", slide.section, key=f"edit_section_{place}"
    )
    lines = slide.lines
    if slide.kind in WITH_LINES:
        text = st.text_area(
            f"Mỗi dòng một ý, nhiều nhất {MOST_LINES} dòng",
            "\n".join(slide.lines),
            key=f"edit_lines_{place}",
            help=FILLED,
        )
        lines = tuple(line.strip() for line in text.split("\n") if line.strip())
    else:
        st.caption(slide_words(slide))
    filters = slide.filters
    if slide.filters and not st.toggle("Giữ bộ lọc riêng của trang", value=True, key=f"edit_filters_{place}"):
        filters = {}
    if st.button("Lưu trang", type="primary", disabled=not title.strip()):
        made = replace(slide, title=title.strip(), section=section.strip(), lines=lines, filters=filters)
        slides = [made if number == place else one for number, one in enumerate(shown.deck.slides)]
        if wrong := changed(shown, slides):
            # What was typed stays in the box until it can be kept.
            st.error(wrong)
            return
        st.rerun()
