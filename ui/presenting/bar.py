"""The bar at the foot of the screen: what a presenter without a clicker needs, out of the way until it is wanted."""

from html import escape

import streamlit as st

# What it does in deck.js → what stands on the button, and how people call it.
BUTTONS = {
    "back": ("‹", "Trang trước (PageUp)"),
    "next": ("›", "Trang sau (PageDown)"),
    "overview": ("Các trang", "Xem tất cả các trang (O)"),
    "filters": ("Bộ lọc", "Bộ lọc (F)"),
    "black": ("Màn hình đen", "Màn hình đen (B)"),
    "run": ("Tự chạy", "Tự chuyển trang (A)"),
    "light": ("Nền tối / sáng", "Đổi nền"),
    "leave": ("Thoát", "Thoát trình chiếu"),
}
SECONDS = (10, 20, 30, 60)


def bar(count: int) -> None:
    """Buttons as HTML: they are answered by the browser, without a run."""
    buttons = "".join(
        f'<button type="button" data-do="{name}" aria-label="{escape(told)}">{escape(text)}</button>'
        for name, (text, told) in BUTTONS.items()
    )
    choices = "".join(f'<option value="{seconds}">{seconds} giây</option>' for seconds in SECONDS)
    st.html(
        f'<nav class="deck-bar" data-count="{count}"><span class="deck-place"></span>{buttons}'
        f'<select aria-label="Mỗi trang">{choices}</select></nav><div class="deck-black"></div>'
    )
