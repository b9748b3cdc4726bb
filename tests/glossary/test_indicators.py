import pytest

from glossary.awards.bodies import AWARDING_BODIES
from glossary.indicators import INDICATORS
from glossary.targets import TARGET_OPERATORS, TARGET_RECURRENCES, TARGET_SETTERS, VALUE_KINDS
from glossary.units import UNITS


def test_indicators_when_grouped_by_theme() -> None:
    letters = [indicator.group for indicator in INDICATORS.values()]
    assert letters == sorted(letters)
    assert "".join(dict.fromkeys(letters)) == "ABCDEFGH"


def test_indicators_when_they_carry_a_unit() -> None:
    assert {indicator.unit for indicator in INDICATORS.values()} <= set(UNITS)


@pytest.mark.parametrize("code", [code for code in INDICATORS if "percent" in code])
def test_indicators_when_they_are_shares(code: str) -> None:
    assert INDICATORS[code].unit == "percent"
    assert INDICATORS[code].adds_over_districts == "base"
    assert INDICATORS[code].over_years in ("no", "base")


@pytest.mark.parametrize("code", [code for code in INDICATORS if code.endswith("_vnd")])
def test_indicators_when_they_are_money(code: str) -> None:
    assert INDICATORS[code].unit == "vnd"


@pytest.mark.parametrize(
    ("code", "unit", "adds", "over_years"),
    [
        ("unions_total", "unions", "yes", "last"),
        ("members_total", "persons", "yes", "last"),
        ("unions_founded_to_date", "unions", "no", "no"),
        ("members_of_unions_founded_to_date", "persons", "no", "no"),
        ("officials_trained", "turns", "yes", "yes"),
        ("unions_good_or_better", "unions", "yes", "turns"),
        ("unions_strong", "unions", "no", "turns"),
        ("units_held_staff_conference", "units", "yes", "turns"),
        ("coordination_activity_areas", "areas", "no", "no"),
        ("education_criteria_excellent", "targets", "no", "no"),
        ("support_amount_vnd", "vnd", "yes", "yes"),
        ("loans_granted", "persons", "yes", "turns"),
        ("loan_amount_vnd", "vnd", "yes", "yes"),
        ("loan_outstanding_vnd", "vnd", "yes", "last"),
        ("percent_spending_for_members", "percent", "base", "base"),
        ("awards_given_total", "turns", "no", "turns"),
    ],
)
def test_indicators_when_they_are_added(code: str, unit: str, adds: str, over_years: str) -> None:
    indicator = INDICATORS[code]
    assert (indicator.unit, indicator.adds_over_districts, indicator.over_years) == (unit, adds, over_years)


def test_indicators_when_one_stands_for_each_status_of_initiatives() -> None:
    statuses = ("registered", "submitted", "accepted", "graded", "recognised", "commended")
    assert {f"initiatives_{status}" for status in statuses} <= set(INDICATORS)


@pytest.mark.parametrize("code", ["initiatives_registered", "initiatives_submitted"])
def test_indicators_when_nobody_has_recognised_an_initiative(code: str) -> None:
    assert INDICATORS.label(code).startswith("Đề tài")
    assert UNITS.label(INDICATORS[code].unit) == "đề tài"


def test_units_when_schools_and_unions_must_differ() -> None:
    assert UNITS.label("unions") == "CĐCS"
    assert UNITS.label("schools") == "trường"
    assert UNITS.label("percent") == "%"


def test_target_setters_when_a_unit_sets_its_own() -> None:
    assert list(TARGET_SETTERS) == [*AWARDING_BODIES, "own_resolution"]


def test_target_lists_when_listed() -> None:
    assert list(VALUE_KINDS) == ["actual", "target"]
    assert list(TARGET_OPERATORS) == ["at_least", "exactly", "at_most"]
    assert list(TARGET_RECURRENCES) == ["each_year", "by_period_end", "once"]
