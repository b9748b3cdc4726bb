"""What a browser is served: the page in Vietnamese, the overview for the root, a way out of an unknown address."""

import gzip
from pathlib import Path

import htpy
import streamlit as st
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from findings.link.pages import OVERVIEW, PAGES
from ui.html import read

TITLE = "Công đoàn khối trường học"
DESCRIPTION = "CĐCS, đoàn viên, sáng kiến, khen thưởng của công đoàn khối trường học qua các năm học."
PREVIEW = htpy.fragment[
    htpy.meta(name="description", content=DESCRIPTION),
    [
        htpy.meta(property=f"og:{name}", content=text)
        for name, text in (("type", "website"), ("locale", "vi_VN"), ("title", TITLE), ("description", DESCRIPTION))
    ],
]
FOLDER = Path(__file__).parents[1]
SCRIPTS = [
    htpy.script[read(FOLDER / name)] for name in ("app/server.js", "page/links.js", "page/copy.js", "page/picture.js")
]
REPLACED = {
    '<html lang="en"': '<html lang="vi"',
    "<title>Streamlit</title>": str(htpy.fragment[htpy.title[TITLE], PREVIEW]),
    "</head>": f"{htpy.fragment[SCRIPTS]}</head>",
    "You need to enable JavaScript to run this app.": "Hãy bật JavaScript để xem trang này.",
}
# Under which Streamlit hands out files: the deck without network is a page of its own.
FILES = "/media/"
# The words change the length, and the answer leaves this place unpacked.
CHANGED_HEADERS = {"content-length", "content-encoding", "etag"}
NOT_FOUND = htpy.html(lang="vi")[
    htpy.head[
        htpy.meta(charset="utf-8"),
        htpy.title[TITLE],
        htpy.meta(name="viewport", content="width=device-width, initial-scale=1"),
    ],
    htpy.body(style="font-family: sans-serif; margin: 10vh auto; max-width: 40rem; padding: 0 16px")[
        htpy.h1["Không có trang này"],
        htpy.p["Địa chỉ có thể đã bị gõ sai hoặc bị cắt khi gửi."],
        htpy.p[htpy.a(href=OVERVIEW.address)["Về trang Tổng quan"]],
    ],
]


class VietnamesePage(BaseHTTPMiddleware):
    """Rewrites HTML answers; everything else passes as it is.

    Streamlit would answer at the root, too, and go on to the overview in the browser, where Back would lead to the
    root and on again for ever.
    """

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        """Answer one request."""
        if request.url.path == "/" and request.method == "GET":
            return RedirectResponse(
                f"{OVERVIEW.address}?{request.url.query}" if request.url.query else OVERVIEW.address
            )
        response = await call_next(request)
        if not response.headers.get("content-type", "").startswith("text/html") or FILES in request.url.path:
            return response
        if is_unknown(request.url.path):
            return HTMLResponse(str(NOT_FOUND), 404)
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        if response.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        kept = {name: text for name, text in response.headers.items() if name not in CHANGED_HEADERS}
        return Response(translated(body.decode()), response.status_code, kept)


def is_unknown(path: str) -> bool:
    """Whether a path names a page that does not exist; longer paths belong to whoever hosts the dashboard."""
    name = path.strip("/")
    return "/" not in name and name not in {"", st.get_option("server.baseUrlPath").strip("/"), *PAGES}


def translated(html: str) -> str:
    """The page with its English words replaced."""
    for english, vietnamese in REPLACED.items():
        html = html.replace(english, vietnamese)
    return html
