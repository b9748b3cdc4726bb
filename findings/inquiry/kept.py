"""What takes time to work out, once per release and filter for all sessions of a process."""

from collections.abc import Callable
from inspect import signature
from threading import Condition
from typing import Any, TypeVar

from cachetools import LRUCache, cached
from cachetools.keys import hashkey

from data.places.placing import Key, Placed
from data.releases.load import Opened
from metrics.cube.cube import Cube, build
from metrics.cube.rows import clusters as found_clusters
from metrics.cube.rows import unions as found_unions

Made = TypeVar("Made")


def keeping(most: int) -> Callable[[Callable[..., Made]], Callable[..., Made]]:
    """Keep what a function has made of its last `most` different arguments; sessions that ask together wait for one.

    Arguments whose names begin with "_" are told by the others and not compared: a release by its key.
    """

    def keep(make: Callable[..., Made]) -> Callable[..., Made]:
        compared = [place for place, name in enumerate(signature(make).parameters) if not name.startswith("_")]
        # Without a condition two sessions that start together would both build the cube.
        return cached(
            LRUCache[Any, Made](most),
            key=lambda *told: hashkey(*(told[one] for one in compared)),
            condition=Condition(),
        )(make)

    return keep


def cube(release: Placed, unions: tuple[str, ...] = ()) -> Cube:
    """The cube of a release, or of some unions' rows; the same object for every session."""
    return _cube(release.key, unions, release)


def detailed_cube(release: Placed, unions: tuple[str, ...] = ()) -> Cube:
    """The cube with its rows apart, for what stands behind a number; the same object for every session."""
    return _detailed_cube(release.key, unions, release)


def clusters(release: Placed) -> dict[str, tuple[str, str]]:
    """Cluster code → district code and name, of every cluster that reports name."""
    return _clusters(release.key, release)


def unions(release: Placed, districts: tuple[str, ...]) -> dict[str, str]:
    """Union id → name, of the unions of some districts, of all without any."""
    return _unions(release.key, districts, release)


@keeping(16)
def _cube(key: Key, unions: tuple[str, ...], _release: Placed) -> Cube:
    with _release.unchanged():
        return build(_release, unions)


@keeping(4)
def _detailed_cube(key: Key, unions: tuple[str, ...], _release: Placed) -> Cube:
    with _release.unchanged():
        return build(_release, unions, rows_apart=True)


@keeping(16)
def _clusters(key: Key, _release: Opened) -> dict[str, tuple[str, str]]:
    return found_clusters(_release)


@keeping(64)
def _unions(key: Key, districts: tuple[str, ...], _release: Opened) -> dict[str, str]:
    return found_unions(_release, districts)
