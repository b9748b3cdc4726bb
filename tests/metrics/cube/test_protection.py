"""Figures of sickness and hardship stop at the district."""

import pytest

from data.access.protection import OPEN_FORMS, OPEN_PROGRAMMES, SENSITIVE_FORMS
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.protection import is_below_district, without_sensitive


@pytest.mark.parametrize(
    ("by", "where", "unions"),
    [
        (["union_id"], EVERYTHING, ()),
        (["district_code", "cluster"], EVERYTHING, ()),
        (["district_code", "school_level"], EVERYTHING, ()),
        (["school_level"], Filter(districts=("005",)), ()),
        ([], Filter(districts=("005",), ownerships=("private",)), ()),
        ([], Filter(clusters=("005.cum-1",)), ()),
        ([], EVERYTHING, ("005-primary-1",)),
        # A federation's own data is of one district, and two overlapping choices of districts give one away.
        (["school_level"], EVERYTHING, ()),
        ([], Filter(ownerships=("private",)), ()),
        (["school_year", "ownership"], Filter(districts=("005", "020")), ()),
    ],
)
def test_is_below_district_when_parts_of_one_district_are_told_apart(
    by: list[str], where: Filter, unions: tuple[str, ...]
) -> None:
    assert is_below_district(by, where, unions)


@pytest.mark.parametrize(
    ("by", "where"),
    [
        (["district_code"], EVERYTHING),
        (["school_year", "form"], Filter(districts=("005", "020"))),
        ([], Filter(districts=("005",))),
    ],
)
def test_is_not_below_district_when_whole_districts_are_shown(by: list[str], where: Filter) -> None:
    assert not is_below_district(by, where)


def test_sensitive_forms_are_those_of_sickness_and_hardship() -> None:
    assert {"sickness_support", "sick_visit", "bereavement", "emergency_relief"} <= set(SENSITIVE_FORMS)
    assert not set(SENSITIVE_FORMS) & set(OPEN_FORMS)


def test_without_sensitive_changes_what_has_protected_rows_alone() -> None:
    assert without_sensitive(CATALOGUE["members"]) == CATALOGUE["members"]
    open_money = without_sensitive(CATALOGUE["money_given"])
    assert set(open_money.numerator.where["form"]) == set(OPEN_FORMS)
    assert set(open_money.numerator.where["programme"]) == set(OPEN_PROGRAMMES)
    assert without_sensitive(CATALOGUE["money_raised"]) == CATALOGUE["money_raised"]
    assert without_sensitive(CATALOGUE["awards_proposed"]).label == "Đề nghị khen (không gồm đề nghị khen cá nhân)"
