"""What was not tried stands in the last lines of a run; with REQUIRE_ALL in the environment it is a failure."""

import os
from collections import Counter
from collections.abc import Generator
from typing import TypeVar

import pytest

REQUIRED = os.environ.get("REQUIRE_ALL", "0") not in ("", "0")
Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


# First, so that it sees what pytest has made of the marks skip and xfail.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _required((yield))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _required((yield))


def _required(report: Report) -> Report:
    if REQUIRED and report.skipped:
        # With its name, since xdist tells files whose errors read alike only once.
        report.longrepr = f"{report.nodeid} was not tried, though REQUIRE_ALL is set: {_reason(report)}"
        report.outcome = "failed"
    return report


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """A test that is expected to fail has its reason apart from its traceback."""
    if hasattr(report, "wasxfail"):
        return f"expected to fail, {report.wasxfail}"
    said = report.longrepr[-1] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return said.removeprefix("Skipped: ")


# Around pytest's own, so that only its count of passed tests comes after it.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Generator[None]:
    yield
    skipped = terminalreporter.stats.get("skipped", [])
    for (kind, reason), count in Counter((_kind(report), _reason(report)) for report in skipped).most_common():
        terminalreporter.write_line(f"Not tried: {count} {kind}{'s' * (count > 1)}: {reason}", yellow=True)


def _kind(report: object) -> str:
    return "whole file" if isinstance(report, pytest.CollectReport) else "test"
