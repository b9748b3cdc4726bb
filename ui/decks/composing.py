"""Soạn bài: the slides of a deck in their order, for officers to arrange, write, add and take away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import htpy
import streamlit as st

from data.releases.lake import LakeError
from findings.decks.shapes import KINDS, SHAPES, VOCABULARY, slide_words
from findings.decks.shelf import OnShelf
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import href
from findings.link.filters import SHARED
from findings.link.pages import COMPOSING, DECK
from ui.decks.adding import with_slide
from ui.decks.stored import begin, remove, save, shelf
from ui.html import draw, inner, joined, literal, small
from ui.page.show import heading, titled
from ui.state.rights import is_admitted
from validation.decks import MOST_LINES, Deck, DeckError, Shape, Slide, deck, written


def copy(shown: OnShelf) -> None:
    """A deck of one's own with the same slides."""
    with st.popover("Tạo bản sao"):
        title = st.text_input("Tên bản sao", f"{shown.deck.title} (bản sao)", key=f"copy_{shown.name}", max_chars=80)
        if st.button("Tạo", type="primary", disabled=not title.strip()):
            _begin(lambda: (title.strip(), shown.deck))


def hand_over(shown: OnShelf, *, may_change: bool) -> None:
    """The deck as a file, for another federation or another lake; and one that came from there."""
    st.download_button(
        "Tải bài (JSON)",
        written(shown.deck),
        f"{shown.name}.json",
        "application/json",
        key="deck_file",
        on_click="ignore",
    )
    if not may_change:
        return
    with st.popover("Nạp bài từ tệp"):
        given = st.file_uploader("Tệp JSON của bài trình chiếu", type="json", key="deck_upload")
        if given and st.button("Nạp bài", type="primary"):
            content = given.getvalue()
            _begin(lambda: _read(content))


def _read(content: bytes) -> tuple[str, Deck]:
    found = deck(content, VOCABULARY)
    return found.title, found


def _begin(made: Callable[[], tuple[str, Deck]]) -> None:
    try:
        done = begin(*made())
    except (LakeError, DeckError) as wrong:
        st.error(literal(str(wrong)))
        return
    st.session_state[DECK.key] = done.name
    st.rerun()


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
            st.error(literal(wrong))
            return
        st.rerun()


WRONG = "compose_wrong"
LEAD = (
    "Mỗi bài là các trang theo thứ tự, dùng được cho mọi quận, huyện và năm học. Trang số liệu thêm ở các trang khác "
    "bằng “Thêm vào bài trình chiếu”; trang chữ thêm ở đây."
)
READY = "Bài có sẵn không sửa được; hãy tạo bản sao rồi sửa bản sao."
# Figures that need no metric stand here; the others are added where they are seen.
OF_FIGURES = {one.code: one.label for one in SHAPES.values() if one.is_alone}
ADDABLE = {code: KINDS[code] for code in ("text", "divider", "agenda", "cover", "closing")} | OF_FIGURES


def compose(inquiry: Inquiry, shown: OnShelf) -> None:
    """The decks there are, and the slides of the chosen one."""
    heading(inquiry, "Soạn bài trình chiếu", LEAD)
    _decks(inquiry, shown)
    titled(f"{shown.deck.title}: {len(shown.deck.slides)} trang")
    if wrong := st.session_state.pop(WRONG, None):
        st.error(literal(wrong))
    is_own = shown.kept is not None
    if not is_own:
        st.info(READY)
    may_change = is_admitted()
    with st.container(horizontal=True, key="compose_actions"):
        _present(inquiry, shown)
        if may_change:
            copy(shown)
        hand_over(shown, may_change=may_change)
        if is_own and may_change:
            _take_away(shown)
    for place, slide in enumerate(shown.deck.slides):
        _row(shown, place, slide, may_change=may_change and is_own)
    if is_own and may_change:
        _more(shown)


def _decks(inquiry: Inquiry, shown: OnShelf) -> None:
    link = {**inquiry.link(SHARED), COMPOSING.name: ["1"]}
    others = [
        inner(href(inquiry.page, {**link, DECK.name: [one.name]}), one.deck.title)
        for one in shelf().values()
        if one.name != shown.name
    ]
    draw(small("Bài khác: ", joined(others)))


def _present(inquiry: Inquiry, shown: OnShelf) -> None:
    address = href(inquiry.page, {**inquiry.link(SHARED), DECK.name: [shown.name]})
    draw(htpy.p[inner(address, "Trình chiếu bài này")], width="content")


def _row(shown: OnShelf, place: int, slide: Slide, *, may_change: bool) -> None:
    """One slide with what may be done to it; without leave only what it is."""
    with st.container(border=True, horizontal=True, key=f"compose_{place}", vertical_alignment="center"):
        told = (htpy.strong[f"{place + 1}. {slide.title}"], htpy.br, slide_words(slide))
        draw(htpy.p(".compose-row")[told], width="stretch")
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
        kind = str(st.selectbox("Loại trang", list(ADDABLE), format_func=ADDABLE.__getitem__, key="compose_kind"))
        added = with_slide(shown.deck, _new(kind))
        st.button("Thêm trang", on_click=partial(_keep, shown, added.slides))


def _new(kind: str) -> Slide:
    if kind in KINDS:
        return Slide(kind, KINDS[kind])
    return Slide("figures", OF_FIGURES[kind], shapes=(Shape(kind),))


def _take_away(shown: OnShelf) -> None:
    with st.popover("Xóa bài"):
        draw(htpy.p["Bài không còn trong danh sách; các bản đã lưu vẫn nằm trong kho."])
        st.button("Xóa hẳn khỏi danh sách", on_click=partial(_remove, shown), type="primary")


def _remove(shown: OnShelf) -> None:
    try:
        remove(shown)
    except LakeError as wrong:
        st.session_state[WRONG] = str(wrong)
        return
    st.session_state[DECK.key] = DECK.default
