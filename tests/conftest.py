"""What all tests share: workers, examples without a time limit, and the figures that come with the software."""

import os

import pytest
from hypothesis import settings

from data.access.rights import EDITOR
from data.releases import shipped
from data.releases.lake import Lake
from data.releases.load import Opened, load
from metrics.cube.cube import Cube, build
from tests.browser import shared

pytest_plugins = ("tests.untried",)

# A limit says nothing on a busy machine.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shared.begin()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shared.end()


def pytest_xdist_auto_num_workers() -> int:
    """Half as many again as there are processors: a worker waits half of its time for its browser."""
    processors = os.cpu_count() or 1
    return processors + processors // 2


@pytest.fixture(scope="session")
def published() -> Opened:
    lake = Lake("memory:///", EDITOR, begins=True)
    shipped.build(lake)
    return load(lake)


@pytest.fixture(scope="session")
def shipped_cube(published: Opened) -> Cube:
    return build(published)
