"""What a page can tell of where its numbers come from, gathered while it is drawn, opened by the link's `nguon`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl
import streamlit as st

from ui.choices import PAGE_PARAMETERS
from ui.leads import CARRIED, href
from ui.link import Parameter, state
from ui.screen import Screen
from ui.taking.content import is_drawn

OFFERED = "sources_offered"
NAME = Parameter("nguon", lambda text: text.isascii() and text.replace("-", "").replace("_", "").isalnum())
TABS = {
    "cach-tinh": "Cách tính",
    "tung-dong": "Từng dòng",
    "bao-cao": "Báo cáo nguồn",
    "chua-bao-cao": "Chưa báo cáo",
}
TAB = Parameter("muc", TABS.__contains__)
Lines = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Source:
    """Where the numbers of one name come from; what takes time is worked out only when the reader asks.

    `formula` are sentences; `worked_out` lines of the table of values: school year, how it comes about, coverage;
    `rows` everything behind it, for people and for the file; `reports` the ids of the reports; `absent` sentences
    on who has not reported, empty when nobody can tell.
    """

    name: str
    title: str
    formula: Sequence[str]
    rows: Callable[[], pl.DataFrame]
    reports: Callable[[], Sequence[str]]
    worked_out: Callable[[], Lines] = field(default=lambda: ())
    absent: Callable[[], Sequence[str]] = field(default=lambda: ())


def begin() -> None:
    """Forget what the page before had to tell."""
    st.session_state[OFFERED] = {}


def offer(source: Source) -> None:
    """Let the reader open it on this page; what is not drawn offers nothing."""
    if is_drawn():
        st.session_state[OFFERED][source.name] = source


def offered() -> Mapping[str, Source]:
    """Everything that this page can tell, by name."""
    found: Mapping[str, Source] = st.session_state.get(OFFERED, {})
    return found


def source_href(screen: Screen, name: str, tab: str | None = None) -> str:
    """The address that opens it: this page as it is, with the name in the link."""
    link = state((*CARRIED, *PAGE_PARAMETERS[screen.page]))
    link[NAME.name] = [name]
    return href(screen.page, {**link, TAB.name: [tab]} if tab else link)
