"""What Streamlit answers besides pages: figures for monitors of this machine only, a door for agents for nobody."""

import hmac
from collections.abc import Sequence
from itertools import pairwise

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from data import settings
from ui.app.served.peer import is_same_machine
from ui.app.served.plain_pages import NOT_FOUND

CORE, METRICS, AGENT = "_stcore", "metrics", "agent"


class ClosedInternals:
    """Answers 404, as for an address that does not exist, where the visitor may not ask."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        is_closed = scope["type"] == "http" and is_refused(scope)
        await (HTMLResponse(NOT_FOUND, 404) if is_closed else self.app)(scope, receive, send)


def is_refused(scope: Scope) -> bool:
    """Whether the request is for something internal that is not for this visitor, wherever the dashboard is hosted."""
    parts = [part.lower() for part in scope["path"].split("/") if part]
    if _leads_to(parts, AGENT):
        return True
    return _leads_to(parts, METRICS) and not (is_same_machine(scope) or _has_token(scope))


def _leads_to(parts: Sequence[str], name: str) -> bool:
    return (CORE, name) in pairwise(parts)


def _has_token(scope: Scope) -> bool:
    token = settings.metrics_token()
    kind, _, sent = Headers(scope=scope).get("authorization", "").partition(" ")
    if token is None or kind.lower() != "bearer":
        return False
    return hmac.compare_digest(sent.strip().encode(), token.encode())
