"""The running dashboard, asked over HTTP: what it sends, what it hides, what it tells monitors."""

import gzip
import json
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
import streamlit

from tests.browser.server import data_command, serving
from tests.ui.app.served.own_address import own_address

PACKED = {"br": brotli.decompress, "gzip": gzip.decompress}
KINDS = [
    *(("/tong-quan", 200), ("/", 307), ("/khong-co", 404), ("/_stcore/health", 200), ("/healthz", 200)),
    *(("/readyz", 200), ("/media/none.html", 404), ("/_stcore/metrics", 200)),
]
METRICS = ["/_stcore/metrics", "//_stcore/metrics", "/_stcore/metrics/", "/x/../_stcore/metrics", "/_stcore%2Fmetrics"]


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("running") / "lake"


@pytest.fixture(scope="module")
def port(lake: Path) -> Iterator[int]:
    data_command(lake, "init", "--empty")
    with serving(lake) as address:
        yield int(urlsplit(address).port or 0)


def got(port: int, path: str, host: str = "127.0.0.1", **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(host, port, timeout=60)
    connection.request("GET", path, headers={name.replace("_", "-"): text for name, text in headers.items()})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def test_script_of_the_charts_comes_at_a_third_of_its_size(port: int) -> None:
    file = next((Path(streamlit.__file__).parent / "static" / "static" / "js").glob("PlotlyChart.*.js"))
    path = f"/static/js/{file.name}"
    for encodings, encoding in (("br, gzip", "br"), ("br, gzip", "br"), ("gzip", "gzip")):
        answer, content = got(port, path, accept_encoding=encodings)
        assert answer.headers["content-encoding"] == encoding
        assert int(answer.headers["content-length"]) == len(content) < file.stat().st_size / 3
        assert PACKED[encoding](content) == file.read_bytes()
        assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    answer, content = got(port, path, accept_encoding="identity")
    assert "content-encoding" not in answer.headers
    assert content == file.read_bytes()


@pytest.mark.parametrize(("path", "status"), KINDS)
def test_every_kind_of_answer_is_protected(port: int, path: str, status: int) -> None:
    answer, _ = got(port, path, accept_encoding="br")
    assert answer.status == status
    assert answer.headers["content-security-policy"].endswith("frame-ancestors 'self'")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-robots-tag"] == "noindex, nofollow"


@pytest.mark.parametrize("path", METRICS)
def test_metrics_are_never_told_to_anybody_elsewhere(port: int, path: str) -> None:
    address = own_address()
    for answer, content in (got(port, path, address), got(port, path, x_forwarded_for="127.0.0.1")):
        assert answer.status in {400, 404}
        assert b"# TYPE" not in content


def test_metrics_are_told_on_this_machine(port: int) -> None:
    answer, content = got(port, METRICS[0])
    assert answer.status == 200
    assert b"# TYPE" in content


@pytest.mark.parametrize("path", ["openapi.json", "mcp", "interact"])
def test_agents_find_no_door(port: int, path: str) -> None:
    assert got(port, f"/_stcore/agent/{path}")[0].status == 404


def test_monitor_is_told_that_the_lake_is_ready(port: int, lake: Path) -> None:
    answer, content = got(port, "/readyz")
    assert (answer.status, json.loads(content)) == (200, {"ready": True, "release": 1, "lake": "ghi được"})
    assert got(port, "/healthz")[0].status == 200
    assert str(lake).encode() not in content
