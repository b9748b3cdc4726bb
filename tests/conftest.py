"""What all tests share: generated examples without a time limit, and the figures that come with the software."""

import pytest
from hypothesis import settings

from data import shipped
from data.lake import Lake
from data.load import Opened, load
from metrics.cube import Cube, build

# A limit says nothing on a busy machine.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.fixture(scope="session")
def published() -> Opened:
    lake = Lake("memory:///")
    shipped.build(lake)
    return load(lake)


@pytest.fixture(scope="session")
def shipped_cube(published: Opened) -> Cube:
    return build(published)
