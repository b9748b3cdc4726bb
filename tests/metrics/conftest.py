"""The cube of the figures that come with the software, built once."""

import pytest

from data import shipped
from data.lake import Lake
from data.load import Opened, load
from metrics.cube import Cube, build


@pytest.fixture(scope="session")
def published() -> Opened:
    lake = Lake("memory:///")
    shipped.build(lake)
    return load(lake)


@pytest.fixture(scope="session")
def shipped_cube(published: Opened) -> Cube:
    return build(published)
