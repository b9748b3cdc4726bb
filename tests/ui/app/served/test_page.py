import gzip
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from streamlit.runtime.state.query_params import CLIENT_STATE_QUERY_STRING_MAX_FIELDS

from findings.link.grammar import MOST_VALUES
from tests.ui.app.served.asking import ask
from ui.app.served.page import VietnamesePage, translated

SERVED = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


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
    answer = ask(APP, address, method)
    return answer.status, answer.headers, answer.text


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
    assert "favicon.png" not in found
    assert '<link rel="shortcut icon" href="data:image/svg+xml;base64,' in found
    assert "openapi.json" not in found
    assert "<noscript><p>Hãy bật JavaScript để xem trang này.</p></noscript>" in found


def test_page_asks_not_to_be_listed_unless_that_is_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    asks = '<meta name="robots" content="noindex, nofollow">'
    assert asks in translated(SERVED)
    monkeypatch.setenv("SEARCHABLE", "onn")
    assert asks in translated(SERVED)
    monkeypatch.setenv("SEARCHABLE", "on")
    assert asks not in translated(SERVED)


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
    ("path", "page"),
    [
        ("/", "tong-quan"),
        ("/sang-kien", "sang-kien"),
        ("/x/y/sang-kien", "sang-kien"),
        ("/https:evil.example", "https:evil.example"),
    ],
)
def test_link_that_streamlit_would_pass_over_leads_to_its_first_values(path: str, page: str) -> None:
    status, headers, _ = get(f"{path}?{'&'.join(['cap=primary'] * (MOST_VALUES + 11))}")
    assert (status, headers["location"]) == (307, f"./{page}?{'&'.join(['cap=primary'] * MOST_VALUES)}&bo-qua=11")


def test_most_values_read_are_fewer_than_streamlit_passes_over() -> None:
    assert MOST_VALUES + 1 < CLIENT_STATE_QUERY_STRING_MAX_FIELDS


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
