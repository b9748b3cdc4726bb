"""What takes time to work out, once per release and filter for all sessions."""

import streamlit as st

from data.places.placing import Key
from data.releases.load import Opened
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.reports.disagreement import Disagreement
from metrics.reports.disagreements import disagreements as found_disagreements
from metrics.reports.shortcomings import Shortcoming
from metrics.reports.shortcomings import shortcomings as found_shortcomings
from metrics.targets.targets import TargetResult
from metrics.targets.targets import targets as found_targets
from metrics.targets.without_target import ReportedResult
from metrics.targets.without_target import results as found_results
from ui.state.screen import Screen


def targets(screen: Screen) -> list[TargetResult]:
    """Every target under the filter with what it met; targets are set for no single union."""
    return [] if screen.unions else _targets(screen.release.key, screen.filter, screen.release, screen.cube)


def results(screen: Screen) -> list[ReportedResult]:
    """Printed results without a target of their own; none is of a single union."""
    return [] if screen.unions else _results(screen.release.key, screen.filter, screen.release)


def disagreements(screen: Screen) -> list[Disagreement]:
    """Where reports do not agree, in the chosen districts and years."""
    where = Filter(screen.filter.first_year, screen.filter.last_year, screen.filter.districts)
    return _disagreements(screen.release.key, screen.unions, where, screen.release, screen.cube)


def shortcomings(screen: Screen, school_year: str) -> list[Shortcoming]:
    """What fell short in a school year."""
    key = screen.release.key
    return _shortcomings(key, screen.unions, screen.filter, school_year, screen.release, screen.cube)


@st.cache_resource(show_spinner=False, max_entries=32)
def _targets(key: Key, where: Filter, _release: Opened, _cube: Cube) -> list[TargetResult]:
    return found_targets(_release, where, _cube)


@st.cache_resource(show_spinner=False, max_entries=32)
def _results(key: Key, where: Filter, _release: Opened) -> list[ReportedResult]:
    return found_results(_release, where)


@st.cache_resource(show_spinner=False, max_entries=32)
def _disagreements(
    key: Key, unions: tuple[str, ...], where: Filter, _release: Opened, _cube: Cube
) -> list[Disagreement]:
    return found_disagreements(_release, _cube, where)


@st.cache_resource(show_spinner=False, max_entries=32)
def _shortcomings(
    key: Key, unions: tuple[str, ...], where: Filter, school_year: str, _release: Opened, _cube: Cube
) -> list[Shortcoming]:
    return found_shortcomings(_release, _cube, where, school_year)
