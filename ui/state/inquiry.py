"""The inquiry of this run, made of what the session holds and kept for the page."""

from dataclasses import replace

import streamlit as st

from data.places.placing import Placed
from findings.inquiry.inquiry import Inquiry
from findings.link.grammar import Parameter
from findings.link.pages import parameters_of
from ui.state import filters, link, projector, release, rights

HELD = "inquiry"


def set_up(page: str, opened: Placed) -> Inquiry:
    """Make the inquiry of this run from what the widgets hold, and keep it for the page."""
    chosen = filters.choice()
    made = Inquiry(
        page,
        opened,
        release.cube(opened, chosen.unions),
        chosen.filter,
        chosen.unions,
        projector.look(),
        rights.rights(),
        link.values(parameters_of(page)),
        st.context.url or "",
    )
    st.session_state[HELD] = made
    return made


def current() -> Inquiry:
    """The inquiry of this run."""
    made: Inquiry = st.session_state[HELD]
    return made


def told(inquiry: Inquiry, parameter: Parameter, value: str) -> Inquiry:
    """The same after the page itself has put another value in the place of one that means nothing."""
    st.session_state[parameter.key] = value
    return replace(inquiry, values={**inquiry.values, parameter.name: value})
