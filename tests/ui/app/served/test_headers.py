"""Every answer tells the browser what it may load, who may frame it, and search engines to stay away."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.ui.app.served.asking import ask
from ui.app.served.headers import SecurityHeaders, failed, policy


def answered(request: Request) -> Response:
    if request.url.path == "/failing":
        raise ValueError("broken")
    headers = {"content-security-policy": "default-src *"}
    return PlainTextResponse("x", 404 if request.url.path == "/missing" else 200, headers=headers)


APP = Starlette(
    routes=[Route("/{rest:path}", answered)],
    middleware=[Middleware(SecurityHeaders)],
    exception_handlers={Exception: failed},
)
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "connect-src 'self' ws://so-lieu.example:8443 wss://so-lieu.example:8443; frame-ancestors 'self'"
)


@pytest.mark.parametrize(("path", "status"), [("/tong-quan", 200), ("/missing", 404)])
def test_every_answer_carries_the_headers(path: str, status: int) -> None:
    answer = ask(APP, path, headers={"host": "so-lieu.example:8443"})
    assert answer.status == status
    assert answer.headers.getlist("content-security-policy") == [POLICY]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert answer.headers["x-robots-tag"] == "noindex, nofollow"


def test_failure_of_the_server_is_said_in_vietnamese_with_the_headers() -> None:
    # The failure goes on to the server's log after it is answered.
    answer = ask(APP, "/failing", headers={"host": "so-lieu.example:8443"}, fails=True)
    assert answer.status == 500
    assert answer.headers["content-security-policy"] == POLICY
    assert "Máy chủ gặp lỗi" in answer.text


@pytest.mark.parametrize("host", ["", "evil.example; script-src *", "a b", "evil.example:1 *", "x\r\ny"])
def test_policy_names_no_host_when_the_request_s_is_none(host: str) -> None:
    assert "connect-src 'self'; " in policy(host)


def test_pages_may_be_framed_by_those_that_are_set_and_by_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EMBEDDED_BY", "https://lien-doan.example *")
    assert policy("a.example").endswith("frame-ancestors 'self' https://lien-doan.example")


def test_pages_may_be_listed_when_that_is_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEARCHABLE", "on")
    assert "x-robots-tag" not in ask(APP, "/tong-quan").headers
