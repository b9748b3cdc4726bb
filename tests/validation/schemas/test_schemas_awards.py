import pytest

from data.places.reference import places
from glossary.awards.bodies import AWARDING_BODIES
from tests.examples import row, source
from validation.schemas.awards import LOCAL_TIERS, NATIONAL_TIERS
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("awards", row("awards", **changes)), places())[0].problems]


def test_tiers_of_the_rules_are_those_of_the_bodies() -> None:
    assert {*LOCAL_TIERS, *NATIONAL_TIERS} <= {body.tier for body in AWARDING_BODIES.values()}


@pytest.mark.parametrize("recipient", ["collective", "mixed"])
def test_flag_may_go_to_collectives(recipient: str) -> None:
    assert checks(award_kind="emulation_flag", awarding_body="vgcl", recipient_kind=recipient) == []


@pytest.mark.parametrize("recipient", ["individual", "household"])
def test_flag_for_a_person_is_asked_about(recipient: str) -> None:
    found = checks(award_kind="emulation_flag", awarding_body="vgcl", recipient_kind=recipient)
    assert found == ["flag_for_collective"]


@pytest.mark.parametrize(
    ("kind", "body", "is_usual"),
    [
        ("merit_certificate", "vgcl", True),
        ("merit_certificate", "provincial_federation", True),
        ("merit_certificate", "district_federation", False),
        ("merit_certificate", "school", False),
        ("emulation_flag", "district_committee", False),
        ("commendation_certificate", "district_committee", True),
        ("commendation_certificate", "union", True),
        ("commendation_certificate", "provincial_education_union", True),
        ("commendation_certificate", "education_department", True),
        ("commendation_certificate", "provincial_federation", False),
        ("commendation_certificate", "vgcl", False),
        ("commendation_certificate", "government", False),
        ("unspecified", "district_committee", True),
        ("certificate", "district_federation", True),
    ],
)
def test_kind_that_a_body_does_not_usually_give_is_asked_about(kind: str, body: str, is_usual: bool) -> None:
    found = checks(award_kind=kind, awarding_body=body, recipient_kind="collective")
    assert found == ([] if is_usual else ["kind_usual_for_body"])


@pytest.mark.parametrize(
    ("body", "date", "is_usual"),
    [
        ("district_federation", "31/12/2023", False),
        ("district_federation", "1/1/2024", True),
        ("district_federation", "31/12/2024", True),
        ("district_federation", "1/1/2025", False),
        ("provincial_education_union", "1/1/2025", True),
        ("provincial_education_union", "30/6/2025", True),
        ("provincial_education_union", "1/7/2025", False),
    ],
)
def test_award_is_decided_after_the_first_half_of_its_year(body: str, date: str, is_usual: bool) -> None:
    assert checks(awarding_body=body, award_date=date) == ([] if is_usual else ["award_date_in_window"])


def test_award_date_is_free_when_the_award_belongs_to_no_school_year() -> None:
    assert checks(school_year="", period_kind="multi_year", award_date="1/1/1999") == []


@pytest.mark.parametrize("count", ["0", "1"])
def test_named_recipient_is_one(count: str) -> None:
    assert checks(recipient_name="Trường Mai Dịch", count=count) == []


def test_count_must_be_stated_when_nobody_is_named() -> None:
    assert checks(count="") == ["value_required"]
    assert checks(count="", recipient_name="Nguyễn Văn A") == []
