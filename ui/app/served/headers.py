"""What every answer tells the browser: which hosts a page may load from, who may frame it, what it may not do."""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data import settings
from ui.app.served.plain_pages import FAILED

# What the pages need and nothing else (tests/browser/served/test_policy.py walks them): Streamlit's styles and our
# scripts are inline, letters of pictures are carried in them, pictures of charts are blobs.
SOURCES = {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
HOST = re.compile(r"([a-zA-Z0-9.-]+|\[[0-9a-fA-F:]+\])(:\d{1,5})?")
UNUSED = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "payment", "usb")
FIXED = {
    "x-content-type-options": "nosniff",
    # An address carries the filters, and the newspapers that are cited need not know them.
    "referrer-policy": "same-origin",
    "permissions-policy": ", ".join(f"{name}=()" for name in UNUSED),
}


class SecurityHeaders:
    """Adds them to every answer that passes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; its answer gets the headers."""

        async def send_protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(security(Headers(scope=scope).get("host", "")))
            await send(message)

        await self.app(scope, receive, send_protected if scope["type"] == "http" else send)


def security(host: str) -> dict[str, str]:
    """The headers for a page that was asked for under this host."""
    robots = {} if settings.is_searchable() else {"x-robots-tag": "noindex, nofollow"}
    return {"content-security-policy": policy(host), **FIXED, **robots}


def policy(host: str) -> str:
    """Which sources a page may use; the sockets only of its own host."""
    # Not every browser counts a socket of the same host to 'self'.
    sockets = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
    framing = " ".join(("'self'", *settings.embedded_by()))
    every = {**SOURCES, "connect-src": f"'self'{sockets}", "frame-ancestors": framing}
    return "; ".join(f"{name} {sources}" for name, sources in every.items())


def failed(request: Request, _: Exception) -> Response:
    """The answer where serving itself has failed: it is made outside all middleware, and no English page either."""
    return Response(FAILED, 500, security(request.headers.get("host", "")), "text/html")
