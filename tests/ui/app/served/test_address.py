"""The same page, whoever hosts the dashboard under whatever address."""

import pytest
import streamlit as st
from starlette.responses import PlainTextResponse

from tests.ui.app.served.asking import ask
from ui.app.served.address import inside, is_unknown
from ui.app.served.health import Health


@pytest.fixture(params=["so-lieu", "/so-lieu/", "a/b"])
def base(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address that the server is configured to be hosted under."""
    monkeypatch.setattr(st, "get_option", lambda name: request.param if name == "server.baseUrlPath" else None)
    return f"/{request.param.strip('/')}"


def test_path_is_the_same_below_the_configured_address(base: str) -> None:
    assert inside({"path": f"{base}/static/x.js"}) == "/static/x.js"
    assert inside({"path": base}) == "/"
    assert inside({"path": "/static/x.js"}) == "/static/x.js"
    assert inside({"path": f"{base}x/static/x.js"}) == f"{base}x/static/x.js"


def test_path_is_the_same_when_the_dashboard_is_mounted_in_another_application() -> None:
    assert inside({"path": "/app/static/x.js", "root_path": "/app"}) == "/static/x.js"
    assert inside({"path": "/application/x.js", "root_path": "/app"}) == "/application/x.js"


def test_monitor_is_answered_at_both_addresses_when_one_is_configured(base: str) -> None:
    app = Health(PlainTextResponse("page"))
    assert [ask(app, path).text for path in ("/healthz", f"{base}/healthz", "/healthz/x")] == [
        '{"alive":true}',
        '{"alive":true}',
        "page",
    ]


def test_configured_address_is_no_unknown_page(base: str) -> None:
    assert not is_unknown(base)
    assert is_unknown("/khong-co")
