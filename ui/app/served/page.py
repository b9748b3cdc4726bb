"""The page that Streamlit serves, in Vietnamese and with this software's scripts; the root leads to the overview."""

import gzip
import re
from pathlib import Path

import htpy
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from data import settings
from findings.link.grammar import readable
from findings.link.pages import OVERVIEW
from ui.app.served.address import is_unknown
from ui.app.served.icon import ICON
from ui.app.served.plain_pages import NAME, NOT_FOUND
from ui.html import read

DESCRIPTION = "CĐCS, đoàn viên, sáng kiến, khen thưởng của công đoàn khối trường học qua các năm học."
PREVIEW = htpy.fragment[
    htpy.meta(name="description", content=DESCRIPTION),
    [
        htpy.meta(property=f"og:{name}", content=text)
        for name, text in (("type", "website"), ("locale", "vi_VN"), ("title", NAME), ("description", DESCRIPTION))
    ],
]
FOLDER = Path(__file__).parents[2]
SCRIPTS = [
    htpy.script[read(FOLDER / name)]
    for name in ("app/served/page.js", "app/connection.js", "page/links.js", "page/copy.js", "page/picture.js")
]
REPLACED = {
    '<html lang="en"': '<html lang="vi"',
    "<title>Streamlit</title>": str(htpy.fragment[htpy.title[NAME], PREVIEW]),
    '<link rel="shortcut icon" href="./favicon.png" />': str(htpy.link(rel="shortcut icon", href=ICON)),
    # It leads to the door for agents, which is closed.
    '<link rel="service-desc" href="./_stcore/agent/openapi.json" />': "",
    "</head>": f"{htpy.fragment[SCRIPTS]}</head>",
}
# In English, and about the door for agents.
WITHOUT_SCRIPTS = re.compile("<noscript>.*?</noscript>", re.DOTALL)
UNLISTED = htpy.meta(name="robots", content="noindex, nofollow")
# Under which Streamlit hands out files: the deck without network is a page of its own.
FILES = "/media/"
# The words change the length, and the answer leaves this place unpacked.
CHANGED_HEADERS = {"content-length", "content-encoding", "etag"}


class VietnamesePage(BaseHTTPMiddleware):
    """Rewrites HTML answers; everything else passes as it is.

    Streamlit would answer at the root, too, and go on to the overview in the browser, where Back would lead to the
    root and on again for ever.
    """

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        """Answer one request."""
        if request.method == "GET" and (said := readable(request.url.query)):
            # The dot keeps a path such as "/https:name.example" on this host.
            return RedirectResponse(f"./{request.url.path.rsplit('/', 1)[-1] or OVERVIEW.address}?{said}")
        if request.url.path == "/" and request.method == "GET":
            return RedirectResponse(
                f"{OVERVIEW.address}?{request.url.query}" if request.url.query else OVERVIEW.address
            )
        response = await call_next(request)
        if not response.headers.get("content-type", "").startswith("text/html") or FILES in request.url.path:
            return response
        if is_unknown(request.url.path):
            return HTMLResponse(NOT_FOUND, 404)
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        if response.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        kept = {name: text for name, text in response.headers.items() if name not in CHANGED_HEADERS}
        return Response(translated(body.decode()), response.status_code, kept)


def translated(html: str) -> str:
    """The page with its English words replaced, and with what search engines are asked."""
    for english, vietnamese in REPLACED.items():
        html = html.replace(english, vietnamese)
    html = WITHOUT_SCRIPTS.sub(str(htpy.noscript[htpy.p["Hãy bật JavaScript để xem trang này."]]), html)
    return html if settings.is_searchable() else html.replace("</head>", f"{UNLISTED}</head>")
