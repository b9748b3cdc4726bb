"""Text goes packed over the line, as the same text; what would not gain goes as it is."""

import gzip
import os
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.ui.app.served.asking import Asked, ask, ask_all, run
from ui.app.served import packing
from ui.app.served.compression import Compression
from ui.app.served.packing import Shelf, accepted

TEXT = b"export const words = 'so lieu cong doan';\n" * 500
PACKED = {"br": brotli.decompress, "gzip": gzip.decompress}
BOTH = {"accept-encoding": "gzip, deflate, br, zstd"}


def page(request: Request) -> Response:
    return HTMLResponse(f"<p>{request.url.path}</p>" * 500)


def streamed(request: Request) -> Response:
    return StreamingResponse(iter([TEXT, TEXT]), media_type="text/css")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.js").write_bytes(TEXT)
    (tmp_path / "tiny.js").write_bytes(TEXT[:200])
    (tmp_path / "letters.woff2").write_bytes(TEXT)
    return tmp_path


@pytest.fixture
def app(folder: Path) -> Starlette:
    routes = [
        Mount("/static", StaticFiles(directory=folder)),
        Mount("/media", StaticFiles(directory=folder)),
        Route("/streamed", streamed),
        Route("/{page}", page, methods=["GET", "POST"]),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Compression)])


@pytest.fixture
def packings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The encodings in which something was packed, in turn."""
    done: list[str] = []

    def noting(name: str) -> None:
        pack = packing.PACKERS[name]

        def packed(content: bytes) -> bytes:
            done.append(name)
            return pack(content)

        monkeypatch.setitem(packing.PACKERS, name, packed)

    for name in ("br", "gzip"):
        noting(name)
    return done


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("GZIP;q=0.5, Br;q=0.4", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br; q=0.000, gzip; q=0", None),
        ("*", "br"),
        ("br;q=0, *", "gzip"),
        ("identity", None),
        ("deflate, zstd", None),
        ("", None),
        ("br;q=much", None),
        (",;,", None),
    ],
)
def test_browser_is_sent_the_best_it_takes(header: str, encoding: str | None) -> None:
    assert accepted(header) == encoding


@pytest.mark.parametrize("encoding", ["br", "gzip"])
@pytest.mark.parametrize("path", ["/static/app.js", "/tong-quan"])
def test_text_is_the_same_after_unpacking(app: Starlette, path: str, encoding: str) -> None:
    plain, packed = ask(app, path), ask(app, path, headers={"accept-encoding": encoding})
    assert packed.headers["content-encoding"] == encoding
    assert int(packed.headers["content-length"]) == len(packed.content) < len(plain.content) / 5
    assert PACKED[encoding](packed.content) == plain.content
    assert "content-encoding" not in plain.headers
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"


def test_file_is_packed_once_for_everybody(app: Starlette, packings: list[str]) -> None:
    request = Asked("/static/app.js", headers=BOTH)
    assert len({answer.content for answer in ask_all(app, [request] * 20)}) == 1
    ask(app, "/static/app.js", headers=BOTH)
    ask(app, "/static/app.js", headers={"accept-encoding": "gzip"})
    assert packings == ["br", "gzip"]


def test_file_is_not_read_again_when_its_copy_is_kept(app: Starlette, folder: Path) -> None:
    written = (folder / "app.js").stat()
    kept = ask(app, "/static/app.js", headers=BOTH)
    # Other content under the same version: whoever read it would send it.
    (folder / "app.js").write_bytes(TEXT[::-1])
    os.utime(folder / "app.js", ns=(written.st_atime_ns, written.st_mtime_ns))
    assert ask(app, "/static/app.js", headers=BOTH).content == kept.content


def test_kept_copy_is_not_sent_when_the_file_is_another(app: Starlette, folder: Path) -> None:
    ask(app, "/static/app.js", headers=BOTH)
    (folder / "app.js").write_bytes(TEXT[::-1])
    os.utime(folder / "app.js", (1, 1))
    assert brotli.decompress(ask(app, "/static/app.js", headers=BOTH).content) == TEXT[::-1]


def test_page_is_packed_by_its_content(app: Starlette, packings: list[str]) -> None:
    for path in ("/a", "/b", "/a"):
        assert path.encode() in brotli.decompress(ask(app, path, headers=BOTH).content)
    assert packings == ["br", "br"]


@pytest.mark.parametrize("path", ["/static/tiny.js", "/static/letters.woff2", "/media/app.js", "/streamed"])
def test_what_gains_nothing_goes_as_it_is(app: Starlette, packings: list[str], path: str) -> None:
    plain, asked = ask(app, path), ask(app, path, headers=BOTH)
    assert (asked.content, dict(asked.headers)) == (plain.content, dict(plain.headers))
    assert packings == []


def test_missing_file_and_other_methods_go_as_they_are(app: Starlette) -> None:
    assert ask(app, "/static/absent.js", headers=BOTH).status == 404
    assert "content-encoding" not in ask(app, "/tong-quan", "POST", headers=BOTH).headers


def test_part_of_a_file_is_a_part_of_the_file_as_it_is(app: Starlette) -> None:
    ask(app, "/static/app.js", headers=BOTH)
    answer = ask(app, "/static/app.js", headers={**BOTH, "range": "bytes=7-2006"})
    assert (answer.status, answer.content) == (206, TEXT[7:2007])
    assert answer.headers["etag"] == ask(app, "/static/app.js").headers["etag"]
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize("headers", [BOTH, {}])
def test_browser_that_has_the_file_is_sent_nothing(app: Starlette, headers: dict[str, str]) -> None:
    had = ask(app, "/static/app.js", headers=headers)
    answer = ask(app, "/static/app.js", headers={**headers, "if-none-match": had.headers["etag"]})
    assert (answer.status, answer.content) == (304, b"")
    assert answer.headers["etag"] == had.headers["etag"]
    assert answer.headers["vary"] == "Accept-Encoding"


def test_version_of_packed_bytes_is_not_that_of_the_file_s(app: Starlette) -> None:
    plain, packed = ask(app, "/static/app.js"), ask(app, "/static/app.js", headers=BOTH)
    assert packed.headers["etag"] == f"W/{plain.headers['etag']}"
    assert "accept-ranges" not in packed.headers


def test_head_says_what_would_be_sent(app: Starlette) -> None:
    head = ask(app, "/static/app.js", "HEAD", headers=BOTH)
    assert (head.status, head.content, head.headers["content-encoding"]) == (200, b"", "br")
    assert head.headers["vary"] == "Accept-Encoding"


def test_shelf_forgets_the_longest_unused_when_it_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "KEPT", 250)
    monkeypatch.setitem(packing.PACKERS, "br", bytes)

    shelf = Shelf()
    for name in "abc":
        run(shelf.packed((name, "1", "br"), b"x" * 100))
    assert [shelf.copy((name, "1", "br")) is None for name in "abc"] == [True, False, False]
