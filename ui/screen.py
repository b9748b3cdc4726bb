"""What one run of a page stands on: the release, its cube, what is chosen, and how it looks."""

from dataclasses import dataclass

import streamlit as st

from charts.theme import SCREEN, Look
from data.placing import Placed
from data.reference import places
from metrics.cube import Cube
from metrics.filter import Filter
from ui import filters, release
from ui.names import district_names


@dataclass(frozen=True)
class Screen:
    """Handed to everything that a page shows; `page` is the page's address."""

    page: str
    release: Placed
    cube: Cube
    filter: Filter
    unions: tuple[str, ...]
    look: Look = SCREEN

    def district_names(self) -> dict[str, str]:
        """Place → label of every district and ward that has reported or is chosen."""
        return district_names({*self.cube.districts, *self.cube.units, *self.filter.districts}, places())


def set_up(page: str, opened: Placed) -> Screen:
    """Make the screen of this run from what the widgets hold, and keep it for the page."""
    chosen = filters.choice()
    cube = release.cube(opened, chosen.unions)
    screen = Screen(page, opened, cube, chosen.filter, chosen.unions)
    st.session_state["screen"] = screen
    return screen


def current() -> Screen:
    """The screen of this run."""
    screen: Screen = st.session_state["screen"]
    return screen
