import asyncio
import gzip
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from ui.app.server import VietnamesePage, translated

SERVED = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
Message = MutableMapping[str, Any]


def page(request: Request) -> Response:
    if request.url.path == "/khen-thuong":
        return HTMLResponse(gzip.compress(SERVED.encode()), headers={"content-encoding": "gzip", "etag": "x"})
    return HTMLResponse(SERVED, headers={"cache-control": "no-cache"})


def script(request: Request) -> Response:
    return PlainTextResponse('<html lang="en">', media_type="text/javascript")


APP = Starlette(
    routes=[Route("/x.js", script), Route("/{rest:path}", page, methods=["GET", "HEAD"])],
    middleware=[Middleware(VietnamesePage)],
)


def get(address: str, method: str = "GET") -> tuple[int, Headers, str]:
    """Status, headers and text of what a browser is answered."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    path, _, query = address.partition("?")
    scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": []}
    # On a thread of its own: the browser tests of the same process keep an event loop running on this one.
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, APP(scope, receive, send)).result()
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], Headers(raw=sent[0]["headers"]), body.decode()


def test_page_carries_its_script_once() -> None:
    found = translated(SERVED)
    assert found.count("prepareForPaper()") == 1
    # A closing tag within the script would end it, and the rest would stand on the page as words.
    script = found.split("<script>/** What the served page gets", 1)[1]
    assert script.split("</script>", 1)[0].rstrip().endswith("})();")


def test_streamlit_s_page_is_translated() -> None:
    found = translated(SERVED)
    assert '<html lang="vi"' in found
    assert "<title>Công đoàn khối trường học</title>" in found
    assert '<meta property="og:title" content="Công đoàn khối trường học">' in found
    assert "Streamlit</title>" not in found
    assert "JavaScript to run" not in found


@pytest.mark.parametrize("address", ["/sang-kien", "/khen-thuong", "/~/+/sang-kien"])
def test_page_is_served_translated_whether_packed_or_not(address: str) -> None:
    status, headers, text = get(address)
    assert status == 200
    assert '<html lang="vi"' in text
    assert "etag" not in headers
    assert int(headers["content-length"]) == len(text.encode())


def test_other_headers_stay() -> None:
    assert get("/sang-kien")[1]["cache-control"] == "no-cache"


def test_other_files_pass_as_they_are() -> None:
    assert get("/x.js")[2] == '<html lang="en">'


def test_deck_that_is_handed_out_as_a_page_stays_as_it_is() -> None:
    assert get("/media/abc.html")[2] == SERVED


@pytest.mark.parametrize(
    ("address", "target"),
    [("/", "tong-quan"), ("/?don-vi=cau-giay&cap=primary", "tong-quan?don-vi=cau-giay&cap=primary")],
)
def test_root_leads_to_the_overview(address: str, target: str) -> None:
    status, headers, _ = get(address)
    assert (status, headers["location"]) == (307, target)


def test_root_is_there_when_a_monitor_asks() -> None:
    assert get("/", "HEAD")[0] == 200


def test_unknown_address_is_answered_with_a_way_out() -> None:
    status, _, text = get("/sang-kienn")
    assert status == 404
    assert "Không có trang này" in text
    assert '<a href="tong-quan">' in text
