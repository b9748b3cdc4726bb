"""What a running dashboard says to a stranger, however he comes: no name, no whole release, no way to go back."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus

from data.access.rights import EDITOR
from data.releases.lake import NOT_ALLOWED, Lake
from tests.browser.server import serving
from tests.data.lakes import put
from tests.examples import row, source
from tests.ui.app.served.own_address import own_address
from tests.ui.app.sessions import words
from ui.app.door import CLOSED, TITLE
from ui.explore.rows import WHOLE

NAME, OFFICER = "Nguyễn Thị Hoa", "Nguyễn Văn A"
WAYS_IN = ("Tải bản này (ZIP)", "Quay lại bản này", "Thả các tệp báo cáo vào đây", WHOLE, NAME, OFFICER)
PAGES = (("nhap-bao-cao", ""), ("du-lieu", "phan=bang&bang=awards"), ("du-lieu", "phan=bao-cao"))


@pytest.fixture(scope="module")
def lake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two releases with an award that names a person."""
    folder = tmp_path_factory.mktemp("strangers") / "lake"
    named = row("awards", recipient_kind="individual", recipient_name=NAME, count="1")
    for file in (source("unions"), source("awards", named)):
        put(Lake(folder, EDITOR, begins=True), file, accept="thử")
    return folder


@pytest.fixture(scope="module")
def port(lake: Path) -> Iterator[int]:
    with serving(lake) as address:
        yield int(urlsplit(address).port or 0)


def strangers() -> dict[str, dict[str, str]]:
    elsewhere = own_address()
    return {
        "another address": {"to": elsewhere, "host": elsewhere},
        "another address under the machine's name": {"to": elsewhere},
        "a proxy on the machine": {"x_forwarded_for": "203.0.113.9"},
        "a proxy on the machine that names itself": {"via": "1.1 proxy"},
        "forged headers": {"to": elsewhere, "x_same_machine": "yes", "x_forwarded_for": "127.0.0.1"},
        "a name of somebody's own": {"host": "evil.example"},
    }


def found(port: int, **visitor: str) -> set[str]:
    told = "".join(words(port, page, query, **visitor) for page, query in PAGES)
    return {text for text in WAYS_IN if text in told}


@pytest.mark.parametrize("stranger", strangers())
def test_stranger_finds_no_name_and_no_way_in(port: int, stranger: str) -> None:
    assert found(port, **strangers()[stranger]) == set()
    assert NOT_ALLOWED in words(port, "nhap-bao-cao", **strangers()[stranger])


def test_page_of_another_origin_gets_no_session(port: int) -> None:
    with pytest.raises(InvalidStatus) as refused:
        words(port, origin="https://evil.example")
    assert refused.value.response.status_code == 403


def test_browser_at_the_machine_finds_the_ways_in_and_names_behind_a_switch(port: int) -> None:
    assert found(port) == set(WAYS_IN) - {NAME}


def test_browser_at_the_machine_is_a_stranger_where_a_password_is_set(
    lake: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLISH_PASSWORD", "hoa sữa")
    with serving(lake) as address:
        assert found(int(urlsplit(address).port or 0)) == set()


def test_stranger_finds_the_door_only_where_reading_is_closed(lake: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READING", "closed")
    with serving(lake) as address:
        port = int(urlsplit(address).port or 0)
        for page, query in (*PAGES, ("tong-quan", ""), ("trinh-chieu", ""), ("", "")):
            told = words(port, page, query, x_forwarded_for="203.0.113.9")
            assert TITLE in told
            assert CLOSED in told
            assert not [text for text in (*WAYS_IN, "Bộ lọc", "có báo cáo", "Bản số liệu ngày") if text in told]
        assert found(port) == set(WAYS_IN) - {NAME}
