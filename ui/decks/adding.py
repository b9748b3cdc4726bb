"""The box in which what is seen on a page becomes a slide of an officer's deck."""

from dataclasses import replace

import htpy
import streamlit as st

from data.releases.lake import LakeError
from findings.decks.shapes import VOCABULARY, title_of, words_of
from findings.decks.shelf import OnShelf
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import href
from findings.inquiry.words import scope_text
from findings.link.filters import SHARED
from findings.link.pages import ADDED, COMPOSING, DECK
from ui.decks.stored import begin, own, save
from ui.html import draw, inner, joined, literal, small
from ui.page.add_to_deck import TEXT
from ui.state.link import drop
from ui.state.rights import is_admitted
from validation.decks import FILTERS, Deck, DeckError, Shape, Slide, is_shape, shape

NEW = ""
# The deck to which this session has added last.
LAST = "added_last"
PAGE = "trinh-chieu"


def forget_unknown() -> None:
    """Drop a shape of the link that cannot be drawn, with a note."""
    asked = st.session_state.get(ADDED.key)
    if asked and not is_shape(asked, VOCABULARY):
        drop(ADDED, asked)


def open_asked(inquiry: Inquiry) -> None:
    """Open the box that the link asks for."""
    if asked := st.session_state.get(ADDED.key):
        st.dialog(TEXT, width="medium", on_dismiss=close)(_drawn)(inquiry, shape(asked))


def close() -> None:
    """Leave the box: what it was about goes out of the link."""
    st.session_state[ADDED.key] = None


def with_slide(deck: Deck, slide: Slide) -> Deck:
    """The deck with one slide more: the last one, but before the closing one."""
    is_closed = bool(deck.slides) and deck.slides[-1].kind == "closing"
    place = len(deck.slides) - is_closed
    return replace(deck, slides=(*deck.slides[:place], slide, *deck.slides[place:]))


def new_deck(title: str) -> Deck:
    """A deck to begin with: its cover and its end."""
    lines = ("{nơi}", "Năm học {năm học}")
    return Deck(title, (Slide("cover", title, lines=lines), Slide("closing", "Trân trọng cảm ơn", lines=("{nơi}",))))


def _drawn(inquiry: Inquiry, asked: Shape) -> None:
    draw(small(words_of(asked)))
    if not is_admitted():
        return
    decks = own()
    name = st.selectbox(
        "Bài trình chiếu",
        sorted([*decks, NEW], key=lambda one: one != st.session_state.get(LAST)),
        format_func=lambda one: decks[one].deck.title if one else "Bài mới…",
        key="add_to",
    )
    title = "" if name else st.text_input("Tên bài mới", key="add_new", max_chars=80, placeholder="Giao ban tháng 11")
    called = st.text_input("Tên trang", title_of(asked), key="add_title", max_chars=120)
    keeps = st.toggle(
        "Giữ đúng bộ lọc đang xem",
        key="add_keeps",
        help="Bật: trang luôn theo bộ lọc này. Tắt: trang theo bộ lọc chọn khi trình chiếu, nên dùng được cho mọi nơi.",
    )
    if keeps:
        st.caption(scope_text(inquiry))
    if st.button("Thêm trang", type="primary", disabled=not (name or title.strip()) or not called.strip()):
        _add(
            inquiry,
            decks.get(name),
            title.strip(),
            Slide("figures", called.strip(), shapes=(asked,), filters=_kept(inquiry, keeps)),
        )


def _kept(inquiry: Inquiry, keeps: bool) -> dict[str, tuple[str, ...]]:
    said = inquiry.link(SHARED) if keeps else {}
    return {name: tuple(texts) for name, texts in said.items() if name in FILTERS}


def _add(inquiry: Inquiry, to: OnShelf | None, title: str, slide: Slide) -> None:
    try:
        done = begin(title, with_slide(new_deck(title), slide)) if to is None else save(to, with_slide(to.deck, slide))
    except (LakeError, DeckError) as wrong:
        st.error(literal(str(wrong)))
        return
    st.success(f"Đã thêm trang “{literal(slide.title)}” vào bài “{literal(done.deck.title)}”.")
    st.session_state[LAST] = done.name
    link = {**inquiry.link(SHARED), DECK.name: [done.name]}
    ways = [
        inner(href(PAGE, link), "Trình chiếu bài này"),
        inner(href(PAGE, {**link, COMPOSING.name: ["1"]}), "Soạn bài: sắp xếp, sửa, xóa trang"),
    ]
    draw(htpy.p[joined(ways)])
