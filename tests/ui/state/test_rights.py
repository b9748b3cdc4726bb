"""Who may read and write: decided by one function, whatever a page draws."""

import logging

import pytest
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from streamlit.testing.v1 import AppTest

from data.releases.lake import NOT_ALLOWED
from tests.metrics.demonstration import demo_cube
from ui.state import rights
from ui.state.rights import NOT_SET, TOO_MANY, WRONG

SCRIPT = """
import streamlit as st
from ui.state.rights import is_admitted, lake
is_admitted()
st.write(lake().rights.kind)
"""


@pytest.fixture(autouse=True)
def _own_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rights, "TRIES", MovingWindowRateLimiter(MemoryStorage()))
    monkeypatch.setenv("LAKE", "/srv/lake")
    for name in ("PUBLISH_PASSWORD", "READING"):
        monkeypatch.delenv(name, raising=False)
    demo_cube()  # takes longer than a script of a test may


def at(monkeypatch: pytest.MonkeyPatch, *, is_same: bool, address: str = "10.0.0.9") -> None:
    monkeypatch.setattr(rights, "is_same_machine", lambda: is_same)
    monkeypatch.setattr(rights, "address", lambda: address)


def page() -> AppTest:
    return AppTest.from_string(SCRIPT).run()


def said(shown: AppTest) -> list[str]:
    return [one.value for one in (*shown.info, *shown.caption, *shown.error, *shown.markdown)]


def test_nobody_is_asked_at_the_machine_itself_without_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, is_same=True)
    assert said(page()) == ["editor"]


@pytest.mark.parametrize("lake", ["/srv/lake", "s3://bucket/lake"])
def test_stranger_only_reads_without_a_password(lake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAKE", lake)
    at(monkeypatch, is_same=False)
    assert said(page()) == [NOT_ALLOWED, NOT_SET, "public"]


@pytest.mark.parametrize("is_same", [True, False])
def test_the_machine_itself_counts_for_nothing_with_a_password(is_same: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLISH_PASSWORD", "hoa sữa")
    at(monkeypatch, is_same=is_same)
    shown = page()
    assert said(shown) == [NOT_ALLOWED, "public"]
    shown.text_input[0].set_value("hoa sứa").run()
    assert said(shown) == [NOT_ALLOWED, WRONG, "public"]
    shown.text_input[0].set_value("hoa sữa").run()
    assert said(shown) == ["editor"]


@pytest.mark.parametrize("reading", ["closed", "Closed", "no"])
def test_stranger_reads_nothing_unless_reading_is_open(reading: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READING", reading)
    at(monkeypatch, is_same=False)
    assert said(page())[-1] == "nobody"
    at(monkeypatch, is_same=True)
    assert said(page())[-1] == "editor"


def test_sixth_try_of_an_address_is_not_looked_at_though_it_is_right(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PUBLISH_PASSWORD", "hoa sữa")
    at(monkeypatch, is_same=False)
    shown = page()
    with caplog.at_level(logging.WARNING):
        for number in range(5):
            shown.text_input[0].set_value(f"sai {number}").run()
            shown.run()  # the same words again are no new try
            assert said(shown)[-1] == "public"
        shown.text_input[0].set_value("hoa sữa").run()
    assert said(shown) == [NOT_ALLOWED, TOO_MANY, "public"]
    assert [one.message for one in caplog.records if one.name == rights.__name__] == [
        *["A wrong password from 10.0.0.9."] * 5,
        "A password from 10.0.0.9 was not looked at: too many tries.",
    ]
    at(monkeypatch, is_same=False, address="10.0.0.10")
    other = page()
    other.text_input[0].set_value("hoa sữa").run()
    assert said(other) == ["editor"]


def test_thirty_tries_of_many_addresses_are_all_there_are_in_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLISH_PASSWORD", "hoa sữa")
    found = []
    for number in range(31):
        at(monkeypatch, is_same=False, address=f"10.0.1.{number}")
        shown = page()
        shown.text_input[0].set_value("sai").run()
        found.append(said(shown)[1])
    assert found == [*[WRONG] * 30, TOO_MANY]
