"""What is kept for all sessions is told apart by release and view."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable

import pytest

import findings
from data.places.placing import Placed, place
from findings.inquiry.kept import keeping
from tests.metrics.demonstration import demo

MODULES = [one.name for one in pkgutil.walk_packages(findings.__path__, "findings.") if not one.ispkg]
KEEPING = {
    function.__qualname__: function
    for name in MODULES
    for function in vars(importlib.import_module(name)).values()
    if hasattr(function, "cache_clear")
    and hasattr(function, "__wrapped__")
    and "_release" in inspect.signature(function.__wrapped__).parameters
}


def test_two_views_of_one_release_have_two_keys() -> None:
    former, units = (place(demo(), view) for view in ("former", "units"))
    assert former.key != units.key
    assert former.key == place(demo()).key


def test_kept_functions_are_found() -> None:
    assert {"_cube", "_detailed_cube", "_targets", "_of_district", "_reporters"} <= KEEPING.keys()


@pytest.mark.parametrize("function", KEEPING.values(), ids=KEEPING)
def test_whatever_is_made_of_a_release_is_kept_by_its_key(function: Callable[..., object]) -> None:
    assert next(iter(inspect.signature(function).parameters)) == "key"


def test_release_is_told_by_its_key_alone() -> None:
    made: list[Placed] = []

    @keeping(2)
    def keep(key: object, what: str, _release: Placed) -> int:
        made.append(_release)
        return len(made)

    former, units = (place(demo(), view) for view in ("former", "units"))
    assert [keep(former.key, "a", former), keep(former.key, "a", place(demo())), keep(units.key, "a", units)] == [
        1,
        1,
        2,
    ]
    assert keep(former.key, "b", former) == 3
