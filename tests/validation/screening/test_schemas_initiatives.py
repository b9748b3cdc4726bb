import pytest

from data.places.reference import places
from glossary.initiatives import INITIATIVE_LEVELS, INITIATIVE_STATUSES
from tests.examples import row, source
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("initiatives", row("initiatives", **changes)), places())[0].problems]


@pytest.mark.parametrize("level", INITIATIVE_LEVELS)
def test_every_level_is_known_by_code_and_label(level: str) -> None:
    assert checks(level=level) == checks(level=INITIATIVE_LEVELS[level].label) == []


@pytest.mark.parametrize("status", INITIATIVE_STATUSES)
def test_every_status_is_known_by_code_and_label(status: str) -> None:
    assert checks(status=status) == checks(status=INITIATIVE_STATUSES[status].label) == []


@pytest.mark.parametrize("column", ["count", "benefit_vnd"])
def test_measures_are_not_negative(column: str) -> None:
    assert checks(**{column: "-1"}) == ["not_below"]
    assert checks(**{column: "0"}) == []


def test_number_that_was_not_reported_is_no_error() -> None:
    assert checks(count="") == []


def test_graded_initiatives_may_belong_to_several_years() -> None:
    period = {"school_year": "", "period_kind": "multi_year", "period_start": "2017", "period_end": "2020"}
    assert checks(status="graded", **period) == []
