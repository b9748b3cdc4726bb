import pytest

from glossary.events import EVENT_KINDS, EVENT_STATUSES
from tests.glossary.order import stand


def test_event_kinds_when_conferences_come_first() -> None:
    assert next(iter(EVENT_KINDS)) == "staff_conference"
    assert stand(EVENT_KINDS, "staff_conference", "employee_conference", "extraordinary_conference", "deadline")


@pytest.mark.parametrize("words", ["Hội nghị CBCC", "Hội nghị CBCCVC", "Hội nghị CCVC", "Hội nghị viên chức"])
def test_event_kinds_when_the_staff_conference_changed_its_name(words: str) -> None:
    assert words in EVENT_KINDS["staff_conference"].spellings


def test_event_kinds_when_the_conference_is_of_employees() -> None:
    assert "Hội nghị NLĐ" in EVENT_KINDS["employee_conference"].spellings


def test_event_statuses_when_a_form_says_not_yet() -> None:
    assert list(EVENT_STATUSES) == ["planned", "held", "postponed", "cancelled"]
    assert {"Chưa", "Dự kiến"} <= set(EVENT_STATUSES["planned"].spellings)
