"""The HTML page that Streamlit serves, in Vietnamese: its language, its title, its preview when a link is sent."""

import gzip

from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import Response

TITLE = "Công đoàn khối trường học"
DESCRIPTION = "CĐCS, đoàn viên, sáng kiến, khen thưởng của công đoàn khối trường học qua các năm học."
PREVIEW = (
    f'<meta name="description" content="{DESCRIPTION}">'
    f'<meta property="og:type" content="website"><meta property="og:locale" content="vi_VN">'
    f'<meta property="og:title" content="{TITLE}"><meta property="og:description" content="{DESCRIPTION}">'
)
REPLACED = {
    '<html lang="en"': '<html lang="vi"',
    "<title>Streamlit</title>": f"<title>{TITLE}</title>{PREVIEW}",
    "You need to enable JavaScript to run this app.": "Hãy bật JavaScript để xem trang này.",
}
# The words change the length, and the answer leaves this place unpacked.
CHANGED_HEADERS = {"content-length", "content-encoding", "etag"}


class VietnamesePage(BaseHTTPMiddleware):
    """Rewrites HTML answers; everything else passes as it is."""

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        """Answer one request."""
        response = await call_next(request)
        if not response.headers.get("content-type", "").startswith("text/html"):
            return response
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        if response.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        kept = {name: text for name, text in response.headers.items() if name not in CHANGED_HEADERS}
        return Response(translated(body.decode()), response.status_code, kept)


def translated(html: str) -> str:
    """The page with its English words replaced."""
    for english, vietnamese in REPLACED.items():
        html = html.replace(english, vietnamese)
    return html
