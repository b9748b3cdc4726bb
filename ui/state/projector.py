"""Chế độ máy chiếu: any page with large letters, nothing around it and stronger contrast, by one value of the link."""

from pathlib import Path

import streamlit as st

from charts.style.theme import PROJECTOR, SCREEN, Look
from ui.page.table import inner
from ui.state.link import Parameter, address, state

MODE = Parameter("che-do", {"may-chieu"}.__contains__)
STYLE = Path(__file__).parent / "projector.css"


def look() -> Look:
    """How charts look in this run."""
    return PROJECTOR if is_on() else SCREEN


def is_on() -> bool:
    """Whether the page is shown on a projector."""
    return bool(st.session_state.get(MODE.key))


def switch() -> None:
    """The button that turns it on; the sidebar goes away with everything else."""
    st.button("Chế độ máy chiếu", icon=":material/tv:", key="projector", width="stretch", on_click=_turn_on)


def dress(page: str, parameters: tuple[Parameter, ...]) -> None:
    """The style of the mode, and the one way out of it."""
    if is_on():
        link = {name: texts for name, texts in state(parameters).items() if name != MODE.name}
        st.html(STYLE)
        out = inner(address(page, link), "Thoát chế độ máy chiếu")
        st.html(f'<p class="leave-projector">{out}</p>')


def _turn_on() -> None:
    st.session_state[MODE.key] = "may-chieu"
