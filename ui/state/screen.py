"""What one run of a page stands on: the release, its cube, what is chosen, and how it looks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl
import streamlit as st

from charts.style.theme import SCREEN, Look
from data.places.placing import Placed
from data.places.reference import places
from findings.inquiry.names import district_names
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.cube.protection import is_below_district, is_sensitive, without_sensitive
from metrics.cube.signs import with_signs
from metrics.measure.measure import measure
from metrics.measure.metric import Metric
from ui.state import filters, projector, release


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

    def shown(self, metric: Metric, by: Sequence[str] = ()) -> Metric:
        """The metric as anyone may see it: below district level without what tells of sickness and hardship."""
        if not is_below_district(by, self.filter, self.unions) or not is_sensitive(metric):
            return metric
        return replace(without_sensitive(metric), label=f"{metric.label} (không gồm ốm đau, khó khăn)")

    def measure(
        self, metric: Metric, by: Sequence[str] = ("school_year",), where: Filter | None = None
    ) -> pl.DataFrame:
        """The metric as anyone may see it, with its `signs`; under the filter in force unless another is given."""
        measured = measure(self.cube, self.shown(metric, by), by, self.filter if where is None else where)
        return with_signs(measured, self.cube.reports)


def set_up(page: str, opened: Placed) -> Screen:
    """Make the screen of this run from what the widgets hold, and keep it for the page."""
    chosen = filters.choice()
    cube = release.cube(opened, chosen.unions)
    screen = Screen(page, opened, cube, chosen.filter, chosen.unions, projector.look())
    st.session_state["screen"] = screen
    return screen


def under(screen: Screen, chosen: filters.Choice) -> Screen:
    """The same under another choice."""
    cube = release.cube(screen.release, chosen.unions)
    return replace(screen, cube=cube, filter=chosen.filter, unions=chosen.unions)


def current() -> Screen:
    """The screen of this run."""
    screen: Screen = st.session_state["screen"]
    return screen
