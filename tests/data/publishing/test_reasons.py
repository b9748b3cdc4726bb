"""Every warning is accepted by itself, with a reason that is kept in the release."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Outcome, publish
from data.releases.lake import Lake
from tests.data.lakes import STAMP, released
from tests.examples import row, source
from validation.problems.problem import Problem
from validation.screening.screen import Screened

CROWDED = source("unions", row("unions", staff_count="42"))
EARLY = source("awards", row("awards", award_date="13/9/2023"))


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def put(lake: Lake, **reasons: str) -> Outcome:
    def reason(file: Screened, found: Problem) -> str | None:
        return reasons.get(found.check)

    return publish(lake, [CROWDED, EARLY], places(), STAMP, reason)


def test_nothing_is_published_while_one_warning_has_no_reason(lake: Lake) -> None:
    outcome = put(lake, members_within_staff="CĐCS ghép hai trường")
    assert outcome.release is None
    assert [found.check for file in outcome.files for found in file.warnings] == [
        "members_within_staff",
        "award_date_in_window",
    ]


def test_each_reason_is_kept_with_its_cell(lake: Lake) -> None:
    outcome = put(lake, members_within_staff="CĐCS ghép hai trường", award_date_in_window="Khen bổ sung")
    assert outcome.release is not None
    told = [(one["file"], one["cell"], one["check"], one["reason"]) for one in outcome.release.acknowledgements]
    assert told == [
        (CROWDED.name, "H2", "members_within_staff", "CĐCS ghép hai trường"),
        (EARLY.name, "J2", "award_date_in_window", "Khen bổ sung"),
    ]


def test_one_reason_may_stand_for_all(lake: Lake) -> None:
    release = released(lake, CROWDED, EARLY, accept="Đã hỏi trường")
    assert {one["reason"] for one in release.acknowledgements} == {"Đã hỏi trường"}
