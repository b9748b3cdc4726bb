"""The bar at the foot of the screen: what a presenter without a clicker needs, out of the way until it is wanted."""

from html import escape

import streamlit as st

from findings.link.leads import CARRIED, href
from ui.decks.stored import shelf
from ui.page.choices import BACKGROUND, COMPOSING, DECK
from ui.page.table import inner
from ui.state.link import state
from ui.state.screen import Screen

# What it does in deck.js → what stands on the button, and how people call it.
BUTTONS = {
    "back": ("‹", "Trang trước (PageUp)"),
    "next": ("›", "Trang sau (PageDown)"),
    "overview": ("Các trang", "Xem tất cả các trang (O)"),
    "filters": ("Bộ lọc", "Bộ lọc (F)"),
    "black": ("Màn hình đen", "Màn hình đen (B)"),
    "run": ("Tự chạy", "Tự chuyển trang (A)"),
    "skip": ("Bỏ trang trống", "Bỏ qua trang chưa có báo cáo (S)"),
    "light": ("Nền tối / sáng", "Đổi nền"),
    "leave": ("Thoát", "Thoát trình chiếu"),
}
# On an upright phone a slide is small; its figures stand on a page, too.
READER = '<a class="deck-reader" target="_self">Đọc số liệu này trên điện thoại</a>'
SECONDS = (10, 20, 30, 60)
CARRIED_HERE = (*CARRIED, BACKGROUND)


def bar(screen: Screen, count: int) -> None:
    """Buttons as HTML: they are answered by the browser, without a run; the other decks are links."""
    buttons = "".join(
        f'<button type="button" data-do="{name}" aria-label="{escape(told)}">{escape(text)}</button>'
        for name, (text, told) in BUTTONS.items()
    )
    choices = "".join(f'<option value="{seconds}">{seconds} giây</option>' for seconds in SECONDS)
    carried = {name: texts for name, texts in state(CARRIED_HERE).items() if name != DECK.name}
    others = "".join(
        inner(href(screen.page, {**carried, DECK.name: [one.name]}), one.deck.title) for one in shelf().values()
    )
    compose = inner(href(screen.page, {**carried, **state((DECK,)), COMPOSING.name: ["1"]}), "Soạn bài")
    chosen = f'<select aria-label="Mỗi trang">{choices}</select>'
    st.html(
        f'<nav class="deck-bar" data-count="{count}"><span class="deck-place"></span>{buttons}{chosen}{compose}{READER}'
        f'<span class="deck-others">{others}</span></nav><div class="deck-black"></div>'
    )
