"""Soạn bài: the slides of a deck in their order, for officers to arrange, write, add and take away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from html import escape

import streamlit as st

from data.lake import LakeError
from ui.allowed import is_allowed
from ui.choices import COMPOSING, DECK
from ui.filters import SHARED
from ui.leads import href
from ui.link import state
from ui.presenting.adding import with_slide
from ui.presenting.composing_files import copy, hand_over
from ui.presenting.editing import edit
from ui.presenting.shape_words import ALONE, KINDS, slide_words
from ui.presenting.shelf import OnShelf, remove, save, shelf
from ui.screen import Screen
from ui.show import heading
from ui.table import inner
from validation.deck import DeckError, Shape, Slide

WRONG = "compose_wrong"
LEAD = (
    "Mỗi bài là các trang theo thứ tự, dùng được cho mọi quận, huyện và năm học. Trang số liệu thêm ở các trang khác "
    "bằng “Thêm vào bài trình chiếu”; trang chữ thêm ở đây."
)
READY = "Bài có sẵn không sửa được; hãy tạo bản sao rồi sửa bản sao."
# Figures that need no metric stand here; the others are added where they are seen.
ADDABLE = ("text", "divider", "agenda", "cover", "closing", *(name for name in ALONE if name != "reported"))


def compose(screen: Screen, shown: OnShelf) -> None:
    """The decks there are, and the slides of the chosen one."""
    heading(screen, "Soạn bài trình chiếu", LEAD)
    _decks(screen, shown)
    st.html(f'<h2 class="headline">{escape(shown.deck.title)}: {len(shown.deck.slides)} trang</h2>')
    if wrong := st.session_state.pop(WRONG, None):
        st.error(wrong)
    is_own = shown.kept is not None
    if not is_own:
        st.info(READY)
    may_change = is_allowed()
    with st.container(horizontal=True, key="compose_actions"):
        _present(screen, shown)
        if may_change:
            copy(shown)
        hand_over(shown, may_change=may_change)
        if is_own and may_change:
            _take_away(shown)
    for place, slide in enumerate(shown.deck.slides):
        _row(shown, place, slide, may_change=may_change and is_own)
    if is_own and may_change:
        _more(shown)


def _decks(screen: Screen, shown: OnShelf) -> None:
    link = {**state(SHARED), COMPOSING.name: ["1"]}
    others = [
        inner(href(screen.page, {**link, DECK.name: [one.name]}), one.deck.title)
        for one in shelf().values()
        if one.name != shown.name
    ]
    st.html(f'<p class="under">Bài khác: {" · ".join(others)}</p>')


def _present(screen: Screen, shown: OnShelf) -> None:
    address = href(screen.page, {**state(SHARED), DECK.name: [shown.name]})
    st.html(f"<p>{inner(address, 'Trình chiếu bài này')}</p>", width="content")


def _row(shown: OnShelf, place: int, slide: Slide, *, may_change: bool) -> None:
    """One slide with what may be done to it; without leave only what it is."""
    with st.container(border=True, horizontal=True, key=f"compose_{place}", vertical_alignment="center"):
        told = f"<strong>{place + 1}. {escape(slide.title)}</strong><br>{escape(slide_words(slide))}"
        st.html(f'<p class="compose-row">{told}</p>', width="stretch")
        if not may_change:
            return
        last = len(shown.deck.slides) - 1
        _button("Lên", place, partial(_move, shown, place, place - 1), disabled=place == 0)
        _button("Xuống", place, partial(_move, shown, place, place + 1), disabled=place == last)
        if st.button("Sửa", key=f"Sửa_{place}", help=f"Sửa trang {place + 1}"):
            edit(shown, place, changed)
        _button("Xóa", place, partial(_drop, shown, place), disabled=last == 0)


def _button(text: str, place: int, done: Callable[[], None], *, disabled: bool) -> None:
    st.button(text, key=f"{text}_{place}", on_click=done, disabled=disabled, help=f"{text} trang {place + 1}")


def _move(shown: OnShelf, here: int, there: int) -> None:
    slides = list(shown.deck.slides)
    slides.insert(there, slides.pop(here))
    _keep(shown, slides)


def _drop(shown: OnShelf, place: int) -> None:
    _keep(shown, [slide for number, slide in enumerate(shown.deck.slides) if number != place])


def changed(shown: OnShelf, slides: Sequence[Slide]) -> str:
    """Keep the deck with these slides; what keeps it from being kept is handed back, else nothing."""
    try:
        save(shown, replace(shown.deck, slides=tuple(slides)))
    except (LakeError, DeckError) as wrong:
        return str(wrong)
    return ""


def _keep(shown: OnShelf, slides: Sequence[Slide]) -> None:
    """The same from a button of the page, which says it above."""
    st.session_state[WRONG] = changed(shown, slides)


def _more(shown: OnShelf) -> None:
    with st.container(horizontal=True, key="compose_more", vertical_alignment="bottom"):
        kind = str(st.selectbox("Loại trang", ADDABLE, format_func=(KINDS | ALONE).__getitem__, key="compose_kind"))
        added = with_slide(shown.deck, _new(kind))
        st.button("Thêm trang", on_click=partial(_keep, shown, added.slides))


def _new(kind: str) -> Slide:
    if kind in KINDS:
        return Slide(kind, KINDS[kind])
    return Slide("figures", ALONE[kind], shapes=(Shape(kind),))


def _take_away(shown: OnShelf) -> None:
    with st.popover("Xóa bài"):
        st.html("<p>Bài không còn trong danh sách; các bản đã lưu vẫn nằm trong kho.</p>")
        st.button("Xóa hẳn khỏi danh sách", on_click=partial(_remove, shown), type="primary")


def _remove(shown: OnShelf) -> None:
    try:
        remove(shown)
    except LakeError as wrong:
        st.session_state[WRONG] = str(wrong)
        return
    st.session_state[DECK.key] = DECK.default
