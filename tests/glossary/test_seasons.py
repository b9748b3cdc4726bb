"""The states of a conference: every state is one of those that must hold it, or does not apply."""

from glossary.events import CONFERENCE_STATES, EXPECTED_STATES, HELD_STATES


def test_states_are_expected_unless_they_do_not_apply() -> None:
    assert set(CONFERENCE_STATES) - set(EXPECTED_STATES) == {"not_applicable"}
    assert set(HELD_STATES) < set(EXPECTED_STATES)


def test_held_says_nothing_of_time() -> None:
    assert CONFERENCE_STATES.label("held") == "Đã tổ chức"
