"""Streamlit's figures are for monitors of this machine or with the token, its door for agents is for nobody."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.ui.app.served.asking import ask
from ui.app.served.internals import ClosedInternals

METRICS, TOKEN = "/_stcore/metrics", "0123456789abcdef-token"
HERE = {"host": "localhost:8501"}


def open_door(request: Request) -> Response:
    return PlainTextResponse("open")


APP = Starlette(
    routes=[Route("/{rest:path}", open_door, methods=["GET", "POST"])], middleware=[Middleware(ClosedInternals)]
)


@pytest.mark.parametrize("path", [METRICS, "/so-lieu/_stcore/metrics", "/_stcore/metrics/", "//_stcore//metrics"])
def test_metrics_are_for_this_machine_only(path: str) -> None:
    assert ask(APP, path, client="127.0.0.1", headers=HERE).status == 200
    assert ask(APP, path, client="::ffff:127.0.0.1", headers=HERE).status == 200
    refused = ask(APP, path, headers=HERE)
    assert refused.status == 404
    assert "Không có trang này" in refused.text


@pytest.mark.parametrize(
    "headers", [{"x-forwarded-for": "127.0.0.1"}, {"via": "1.1 x"}, {"host": "evil.example"}, {"forwarded": "for=::1"}]
)
def test_metrics_are_refused_when_a_proxy_on_this_machine_asks_for_others(headers: dict[str, str]) -> None:
    assert ask(APP, METRICS, client="127.0.0.1", headers={**HERE, **headers}).status == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (f"Bearer {TOKEN}", 200),
        (f"bearer  {TOKEN} ", 200),
        (f"Bearer {TOKEN}x", 404),
        ("Bearer ", 404),
        (f"Basic {TOKEN}", 404),
        (TOKEN, 404),
    ],
)
def test_metrics_are_open_elsewhere_with_the_right_token_only(
    monkeypatch: pytest.MonkeyPatch, sent: str, status: int
) -> None:
    monkeypatch.setenv("METRICS_TOKEN", TOKEN)
    assert ask(APP, METRICS, headers={"authorization": sent}).status == status


@pytest.mark.parametrize("token", [None, "", " ", "short"])
def test_metrics_are_refused_when_no_real_token_is_set(monkeypatch: pytest.MonkeyPatch, token: str | None) -> None:
    monkeypatch.delenv("METRICS_TOKEN", raising=False)
    if token is not None:
        monkeypatch.setenv("METRICS_TOKEN", token)
    assert ask(APP, METRICS, headers={"authorization": f"Bearer {token or ''}"}).status == 404


@pytest.mark.parametrize("path", ["openapi.json", "mcp", "interact", "mcp/", "else", ""])
@pytest.mark.parametrize("above", ["", "/so-lieu", "/sang-kien"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_door_for_agents_is_closed_for_everybody(path: str, above: str, method: str) -> None:
    answer = ask(APP, f"{above}/_stcore/agent/{path}", method, client="127.0.0.1", headers=HERE)
    assert answer.status == 404


@pytest.mark.parametrize("path", ["/_stcore/health", "/tong-quan", "/_stcore/stream", "/media/metrics"])
def test_everything_else_passes(path: str) -> None:
    assert ask(APP, path).status == 200
