"""What surrounds every page: style, release, filters, link, and the words about what is being looked at."""

import gc
from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st

from findings.content.files import NOT_REAL
from findings.link import leads
from ui.app.glossary_box import glossary
from ui.page import source_box
from ui.page.add_to_deck import ADDED
from ui.page.choices import PAGE_PARAMETERS
from ui.page.show import scope_text
from ui.state import filters, link, projector, release, share
from ui.state.screen import Screen, current, set_up

STYLE = Path(__file__).parent / "style.css"


def prepare() -> None:
    """Settings of the browser's page, the shared style, and what lets clicks find their page."""
    st.set_page_config("Công đoàn khối trường học", ":material/school:", layout="wide")
    st.html(STYLE)
    leads.prepare()


def draw(page: str, menu: Sequence[st.Page]) -> None:
    """Everything before the page itself: afterwards `ui.state.screen.current()` tells the page what to show."""
    parameters = (*filters.SHARED, projector.MODE, *PAGE_PARAMETERS[page], *source_box.PARAMETERS, ADDED)
    link.receive(parameters, page, PAGE_PARAMETERS[page])
    opened = release.opened()
    filters.forget_unknown(opened)
    with st.sidebar:
        _menu(menu)
        filters.draw(opened, release.cube(opened))
        screen = set_up(page, opened)
        glossary()
        projector.switch()
        share.share(screen, parameters)
        _about_release(screen)
    link.write(parameters)
    projector.dress(page, parameters)
    _notes(screen)


def finish() -> None:
    """Everything after the page: what its paper says at the bottom; the browser fills in the time of printing."""
    screen = current()
    st.html(
        f'<footer class="printed"><p>{escape(scope_text(screen))}</p>'
        f"<p>Bản số liệu ngày {share.day(screen)}; in lúc <time></time></p></footer>"
    )
    _keep_what_was_imported(screen.page)


@st.cache_resource(show_spinner=False)
def _keep_what_was_imported(page: str) -> None:
    """Streamlit collects garbage after every run; without this it would look through all libraries each time."""
    gc.collect()
    gc.freeze()


def _menu(pages: Sequence[st.Page]) -> None:
    """The pages, each with the filters in its address, so that Back finds them there."""
    with st.container(key="menu", gap=None):
        for page in pages:
            st.page_link(page, query_params=link.state((*filters.SHARED, projector.MODE)), width="stretch")


def _about_release(screen: Screen) -> None:
    if number := release.newer():
        st.info(f"Có số liệu mới (bản số {number}).")
        st.button("Xem số liệu mới", on_click=release.move_to_newest, type="primary", width="stretch")
    st.caption(f"Bản số liệu ngày {share.day(screen)}.")


def _notes(screen: Screen) -> None:
    if screen.release.release.is_demo:
        st.html(f'<p class="demo">{NOT_REAL}</p>')
    if dropped := st.session_state[link.DROPPED]:
        texts = escape(", ".join(f"{name}={text}" for name, text in dropped))
        st.html(f'<p class="dropped" role="status">Liên kết có giá trị không dùng được và đã bỏ qua: {texts}.</p>')
    # The cube of a chosen union may be empty although others have reported.
    if not release.cube(screen.release).years:
        st.info(
            "Kho số liệu chưa có báo cáo nào. Hãy công bố báo cáo ở trang Nhập báo cáo; biểu mẫu Excel trống cũng ở đó."
        )
