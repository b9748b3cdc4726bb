"""What is kept for all sessions is told apart by release and view."""

import inspect

import pytest

from data.places.placing import place
from findings.inquiry import kept
from findings.places import district, looked_at
from tests.metrics.demonstration import demo
from ui.state import filters, release

KEEPING = [
    function
    for module in (filters, district, kept, looked_at, release)
    for function in vars(module).values()
    if hasattr(function, "clear")
    and hasattr(function, "__wrapped__")
    and "_release" in inspect.signature(function.__wrapped__).parameters
]


def test_two_views_of_one_release_have_two_keys() -> None:
    former, units = (place(demo(), view) for view in ("former", "units"))
    assert former.key != units.key
    assert former.key == place(demo()).key


@pytest.mark.parametrize("function", KEEPING, ids=lambda function: str(function.__wrapped__.__name__))
def test_whatever_is_made_of_a_release_is_kept_by_its_key(function: object) -> None:
    names = list(inspect.signature(function.__wrapped__).parameters)  # type: ignore[attr-defined]
    assert names[0] == "key"
