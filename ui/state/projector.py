"""Chế độ máy chiếu: any page with large letters and stronger contrast, by one value of the link."""

import streamlit as st

from charts.style.theme import PROJECTOR, SCREEN, Look
from findings.link.filters import MODE


def look() -> Look:
    """How charts look in this run."""
    return PROJECTOR if is_on() else SCREEN


def is_on() -> bool:
    """Whether the page is shown on a projector."""
    return bool(st.session_state.get(MODE.key))


def turn_on() -> None:
    """Show every page on a projector from the next run on."""
    st.session_state[MODE.key] = "may-chieu"
