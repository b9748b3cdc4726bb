import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("figures", row("figures", **changes)), places())[0].problems]


@pytest.mark.parametrize(("value", "found"), [("0", []), ("3", []), ("-1", ["count_not_negative"])])
def test_figure_is_not_negative(value: str, found: list[str]) -> None:
    assert checks(value=value) == found


@pytest.mark.parametrize("unit", ["percent", "percentage_points", "points"])
def test_share_and_score_may_have_decimals(unit: str) -> None:
    assert checks(value="73,3", unit=unit) == []


@pytest.mark.parametrize("unit", ["units", "persons", "vnd"])
def test_what_is_counted_is_whole(unit: str) -> None:
    assert checks(value="73,3", unit=unit) == ["count_whole"]
    assert checks(value="73,0", unit=unit) == []


@pytest.mark.parametrize(("value", "found"), [("0", []), ("100", []), ("100,01", ["percent_within_100"])])
def test_share_lies_between_0_and_100(value: str, found: list[str]) -> None:
    assert checks(value=value, unit="percent") == found


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"bound": "range", "value": "68", "value_high": "72"}, []),
        ({"bound": "range", "value": "68", "value_high": "68"}, []),
        ({"bound": "range", "value": "72", "value_high": "68"}, ["range_ordered"]),
        ({"bound": "range", "value": "68", "value_high": ""}, ["range_ordered"]),
        ({"bound": "exact", "value": "68", "value_high": "72"}, ["range_ordered"]),
        ({"bound": "lower", "value": "150", "value_high": ""}, []),
    ],
)
def test_range_has_two_ends_and_nothing_else_has(changes: dict[str, str], found: list[str]) -> None:
    assert checks(**changes) == found


@pytest.mark.parametrize(
    ("kind", "operator", "found"),
    [
        ("target", "at_least", []),
        ("actual", "", []),
        ("target", "", ["target_states_operator"]),
        ("actual", "at_least", ["target_states_operator"]),
    ],
)
def test_only_a_target_says_how_it_is_reached(kind: str, operator: str, found: list[str]) -> None:
    assert checks(value_kind=kind, target_operator=operator) == found


@pytest.mark.parametrize(("base", "found"), [("", []), ("0", []), ("13", []), ("-1", ["not_below"])])
def test_base_is_not_negative(base: str, found: list[str]) -> None:
    assert checks(base_value=base) == found


def test_value_is_required() -> None:
    assert checks(value="-") == ["value_required"]
