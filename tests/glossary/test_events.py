import pytest

from glossary.events import EVENT_KINDS, EVENT_STATUSES


def test_event_kinds_when_listed() -> None:
    assert len(EVENT_KINDS) == 32
    assert list(EVENT_KINDS)[:3] == ["staff_conference", "employee_conference", "extraordinary_conference"]
    assert list(EVENT_KINDS)[-2:] == ["deadline", "agreement_signed"]


@pytest.mark.parametrize("words", ["Hội nghị CBCC", "Hội nghị CBCCVC", "Hội nghị CCVC", "Hội nghị viên chức"])
def test_event_kinds_when_the_staff_conference_changed_its_name(words: str) -> None:
    assert words in EVENT_KINDS["staff_conference"].spellings


def test_event_kinds_when_the_conference_is_of_employees() -> None:
    assert "Hội nghị NLĐ" in EVENT_KINDS["employee_conference"].spellings


def test_event_statuses_when_a_form_says_not_yet() -> None:
    assert list(EVENT_STATUSES) == ["planned", "held", "postponed", "cancelled"]
    assert {"Chưa", "Dự kiến"} <= set(EVENT_STATUSES["planned"].spellings)
