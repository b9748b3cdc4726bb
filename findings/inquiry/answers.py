"""Answers that take time, kept for all sessions: targets, results, disagreements, shortcomings."""

from data.places.placing import Key
from data.releases.load import Opened
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.kept import keeping
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


def targets(inquiry: Inquiry) -> list[TargetResult]:
    """Every target under the filter with what it met; targets are set for no single union."""
    return [] if inquiry.unions else _targets(inquiry.release.key, inquiry.filter, inquiry.release, inquiry.cube)


def results(inquiry: Inquiry) -> list[ReportedResult]:
    """Printed results without a target of their own; none is of a single union."""
    return [] if inquiry.unions else _results(inquiry.release.key, inquiry.filter, inquiry.release)


def disagreements(inquiry: Inquiry) -> list[Disagreement]:
    """Where reports do not agree, in the chosen districts and years."""
    where = Filter(inquiry.filter.first_year, inquiry.filter.last_year, inquiry.filter.districts)
    return _disagreements(inquiry.release.key, inquiry.unions, where, inquiry.release, inquiry.cube)


def shortcomings(inquiry: Inquiry, school_year: str) -> list[Shortcoming]:
    """What fell short in a school year."""
    key = inquiry.release.key
    return _shortcomings(key, inquiry.unions, inquiry.filter, school_year, inquiry.release, inquiry.cube)


@keeping(32)
def _targets(key: Key, where: Filter, _release: Opened, _cube: Cube) -> list[TargetResult]:
    return found_targets(_release, where, _cube)


@keeping(32)
def _results(key: Key, where: Filter, _release: Opened) -> list[ReportedResult]:
    return found_results(_release, where)


@keeping(32)
def _disagreements(
    key: Key, unions: tuple[str, ...], where: Filter, _release: Opened, _cube: Cube
) -> list[Disagreement]:
    return found_disagreements(_release, _cube, where)


@keeping(32)
def _shortcomings(
    key: Key, unions: tuple[str, ...], where: Filter, school_year: str, _release: Opened, _cube: Cube
) -> list[Shortcoming]:
    return found_shortcomings(_release, _cube, where, school_year)
