"""How far a result meets a target, at the edges and where its bound leaves it open."""

import pytest

from metrics.targets.verdict import CLOSE_RULE, Aim, verdict


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("at_least", 95.1, "exceeded"),
        ("at_least", 95, "reached"),
        ("at_least", 94.99, "close"),
        ("at_least", 93, "close"),
        ("at_least", 92.99, "missed"),
        ("exactly", 95, "reached"),
        ("exactly", 96, "exceeded"),
        ("exactly", 94, "close"),
        ("at_most", 95, "reached"),
        ("at_most", 10, "reached"),
        ("at_most", 97, "close"),
        ("at_most", 97.01, "missed"),
    ],
)
def test_verdict_of_a_percentage_when_close_is_two_points(operator: str, value: float, expected: str) -> None:
    assert verdict(Aim(95, operator, "percent"), value) == expected


@pytest.mark.parametrize(
    ("target", "value", "expected"),
    [(100, 95, "close"), (100, 94, "missed"), (2, 1, "missed"), (20, 19, "close"), (20, 21, "exceeded")],
)
def test_verdict_of_a_count_when_close_is_five_per_cent(target: float, value: float, expected: str) -> None:
    assert verdict(Aim(target, "at_least", "persons"), value) == expected


def test_verdict_when_none_at_all_is_wanted_and_there_is_one() -> None:
    assert verdict(Aim(0, "at_most", "unions"), 1) == "missed"
    assert verdict(Aim(0, "at_most", "unions"), 0) == "reached"


@pytest.mark.parametrize(
    ("operator", "value", "bound", "expected"),
    [
        ("at_least", 96, "lower", "exceeded"),
        ("at_least", 95, "lower", "reached"),
        ("at_least", 90, "lower", None),
        ("at_least", 94, "upper", "close"),
        ("at_least", 95, "upper", "close"),
        ("at_least", 96, "upper", None),
        ("at_most", 94, "upper", "reached"),
        ("at_most", 94, "lower", None),
        ("at_most", 99, "lower", "missed"),
        ("at_most", 95, "lower", "close"),
        ("at_least", 95, "approximate", "reached"),
    ],
)
def test_verdict_when_the_result_is_only_bounded(operator: str, value: float, bound: str, expected: str | None) -> None:
    assert verdict(Aim(95, operator, "percent"), value, bound) == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(96, 98, "exceeded"), (95, 97, "reached"), (93, 94, "close"), (80, 94, "missed"), (94, 96, None)],
)
def test_verdict_when_the_result_is_a_range(low: float, high: float, expected: str | None) -> None:
    assert verdict(Aim(95, "at_least", "percent"), low, "range", high) == expected


def test_close_rule_states_both_tolerances() -> None:
    assert CLOSE_RULE == "Gần đạt: còn kém chỉ tiêu không quá 2 điểm phần trăm; với số đếm, không quá 5% của chỉ tiêu."
