"""A script with two pickers on two pages: all districts, with the choice in the link, and odd names without."""

import html
from pathlib import Path

import streamlit as st

from data.places.reference import places
from findings.inquiry.names import district_names
from findings.link.grammar import Parameter
from ui.state import link
from ui.state.picker import picker

CODES = district_names(places().districts, places())
DISTRICTS = Parameter("don-vi", CODES.__contains__, is_several=True)
OTHERS = "others"
ODD = {
    "1": '<img src=x onerror="window.broken = 1">',
    "0": "Trường TH&THCS Hoà Bình",
    "a b": "Trường THPT Hòa Bình",
    "2": "Trường MN Sao Mai",
    "3": "Trường MN Hoa Sen",
}


def first() -> None:
    st.html("<h1>Một</h1>")


def second() -> None:
    st.html("<h1>Hai</h1>")


def set_outside() -> None:
    st.session_state[DISTRICTS.key] = ["005", "009"]


st.html(Path(link.__file__).parents[1] / "app" / "style.css")
pages = [st.Page(first, title="Một", url_path="mot", default=True), st.Page(second, title="Hai", url_path="hai")]
page = st.navigation(pages, position="hidden")
st.session_state["runs"] = st.session_state.get("runs", 0) + 1
link.receive([DISTRICTS])
st.session_state.setdefault(OTHERS, ["no-option"])
with st.sidebar:
    for other in pages:
        st.page_link(other, query_params=link.state([DISTRICTS]))
    st.selectbox("Từ năm học", ["2023-2024", "2024-2025"], index=None, placeholder="Tất cả")
    picker(DISTRICTS.key, "Quận, huyện", CODES, "Tất cả quận, huyện")
    picker(OTHERS, "CĐCS", ODD, "Tất cả CĐCS")
    st.button("Đặt từ ngoài", on_click=set_outside)
link.write([DISTRICTS])
page.run()
for name, text in {
    "chosen": ",".join(st.session_state[DISTRICTS.key]),
    "others": ",".join(st.session_state[OTHERS]),
    "runs": str(st.session_state["runs"]),
}.items():
    st.html(f'<p id="{name}">{html.escape(text)}</p>')
