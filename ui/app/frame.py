"""What surrounds every page: style, release, filters, link, and the words about what is being looked at."""

import gc
from collections.abc import Mapping
from pathlib import Path

import htpy
import streamlit as st

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import href
from findings.inquiry.words import NOT_REAL, day, scope_text
from findings.link.filters import CARRIED, MODE
from findings.link.grammar import MOST_VALUES
from findings.link.pages import PAGES, parameters_of
from glossary.writing.numbers import number
from ui.app.glossary_box import glossary
from ui.app.served.icon import ICON
from ui.app.served.plain_pages import NAME
from ui.app.share import share
from ui.decks import adding
from ui.html import draw as drawn
from ui.html import inner
from ui.state import filters, link, projector, release
from ui.state.inquiry import current, set_up

# Of what is dropped from a link, how much is told.
MOST_TOLD, LONGEST_TOLD = 20, 100
STYLE, PROJECTED = (Path(__file__).parent / name for name in ("style.css", "projector.css"))


def prepare() -> None:
    """Settings of the browser's page, and the shared style."""
    st.set_page_config(NAME, ICON, layout="wide")
    st.html(STYLE)


def draw(page: str, menu: Mapping[str, st.Page]) -> None:
    """Everything before the page itself: afterwards `ui.state.inquiry.current()` tells the page what to show."""
    parameters = parameters_of(page)
    link.receive(parameters, page, PAGES[page].parameters)
    opened = release.opened()
    filters.forget_unknown(opened)
    adding.forget_unknown()
    with st.sidebar:
        _menu(menu)
        filters.draw(opened, release.cube(opened))
        inquiry = set_up(page, opened)
        glossary()
        # The sidebar goes away with everything else.
        st.button(
            "Chế độ máy chiếu", icon=":material/tv:", key="projector", width="stretch", on_click=projector.turn_on
        )
        share(inquiry)
        _about_release(inquiry)
    link.write(parameters)
    if projector.is_on():
        _dress(inquiry)
    _notes(inquiry)


def finish() -> None:
    """Everything after the page: what its paper says at the bottom; the browser fills in the time of printing."""
    inquiry = current()
    lines = [scope_text(inquiry)], [f"Bản số liệu ngày {day(inquiry)}; in lúc ", htpy.time]
    drawn(htpy.footer(".printed")[[htpy.p[line] for line in lines]])
    _keep_what_was_imported(inquiry.page)


def _dress(inquiry: Inquiry) -> None:
    """The style of the projector, and the one way out of it."""
    left = {name: texts for name, texts in inquiry.link(parameters_of(inquiry.page)).items() if name != MODE.name}
    st.html(PROJECTED)
    drawn(htpy.p(".leave-projector")[inner(href(inquiry.page, left), "Thoát chế độ máy chiếu")])


@st.cache_resource(show_spinner=False)
def _keep_what_was_imported(page: str) -> None:
    """Streamlit collects garbage after every run; without this it would look through all libraries each time."""
    gc.collect()
    gc.freeze()


def _menu(pages: Mapping[str, st.Page]) -> None:
    """The pages, each with the filters in its address, so that Back finds them there."""
    with st.container(key="menu", gap=None):
        for page in pages.values():
            st.page_link(page, query_params=link.state(CARRIED), width="stretch")


def _about_release(inquiry: Inquiry) -> None:
    if number := release.newer():
        st.info(f"Có số liệu mới (bản số {number}).")
        st.button("Xem số liệu mới", on_click=release.move_to_newest, type="primary", width="stretch")
    st.caption(f"Bản số liệu ngày {day(inquiry)}.")


def _notes(inquiry: Inquiry) -> None:
    if inquiry.release.release.is_demo:
        drawn(htpy.p(".demo")[NOT_REAL])
    if dropped := st.session_state[link.DROPPED]:
        texts = ", ".join(f"{name}={text[:LONGEST_TOLD]}" for name, text in dropped[:MOST_TOLD])
        more = f" và {number(len(dropped) - MOST_TOLD)} giá trị khác" if len(dropped) > MOST_TOLD else ""
        drawn(htpy.p(".dropped", role="status")[f"Liên kết có giá trị không dùng được và đã bỏ qua: {texts}{more}."])
    if count := st.session_state[link.TOO_MANY]:
        said = f"Liên kết có hơn {number(MOST_VALUES)} giá trị; {number(count)} giá trị sau cùng đã bỏ qua."
        drawn(htpy.p(".dropped", role="status")[said])
    # The cube of a chosen union may be empty although others have reported.
    if not release.cube(inquiry.release).years:
        st.info(
            "Kho số liệu chưa có báo cáo nào. Hãy công bố báo cáo ở trang Nhập báo cáo; biểu mẫu Excel trống cũng ở đó."
        )
