"""Settings that cannot be meant open nothing and are said once."""

import pytest

from data import settings


@pytest.fixture(autouse=True)
def _nothing_said_yet() -> None:
    settings._complain.cache_clear()


@pytest.mark.parametrize(
    ("said", "origins"),
    [
        ("", ()),
        ("https://a.example", ("https://a.example",)),
        (" https://a.example:8443,http://localhost:3000 ", ("https://a.example:8443", "http://localhost:3000")),
        ("https://*.example.vn", ("https://*.example.vn",)),
        ("* https: 'none' https://* data: a.example https://a.example/path https://a.example;script-src", ()),
        ("https://a.example\r\nx: y", ("https://a.example",)),
    ],
)
def test_only_origins_may_embed(monkeypatch: pytest.MonkeyPatch, said: str, origins: tuple[str, ...]) -> None:
    monkeypatch.setenv("EMBEDDED_BY", said)
    assert settings.embedded_by() == origins


@pytest.mark.parametrize(("said", "is_on"), [("on", True), ("1", True), ("True", True), ("off", False), ("", False)])
def test_switch_is_on_when_it_says_so(monkeypatch: pytest.MonkeyPatch, said: str, is_on: bool) -> None:
    monkeypatch.setenv("SEARCHABLE", said)
    assert settings.is_searchable() is is_on


def test_mistyped_switch_is_off_and_said_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("SEARCHABLE", "onn")
    assert [settings.is_searchable() for _ in range(3)] == [False] * 3
    assert caplog.messages == ["The setting SEARCHABLE: 'onn' is neither on nor off; it counts as off."]


def test_token_opens_nothing_when_it_is_short_and_is_not_written_to_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("METRICS_TOKEN", raising=False)
    assert settings.metrics_token() is None
    monkeypatch.setenv("METRICS_TOKEN", "hush")
    assert settings.metrics_token() is None
    assert caplog.messages == ["The setting METRICS_TOKEN: it has fewer than 16 characters and opens nothing."]
    monkeypatch.setenv("METRICS_TOKEN", " 0123456789abcdef\n")
    assert settings.metrics_token() == "0123456789abcdef"
