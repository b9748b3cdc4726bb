"""Who asks: told by the connection alone, never by what a visitor writes into it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.server import serving
from tests.ui.app.served.own_address import own_address
from tests.ui.app.sessions import messages
from ui.app.served.peer import address_of, introduced, is_same_machine
from ui.state.visitor import ADDRESS, SAME_MACHINE

APP = """
from pathlib import Path
import streamlit as st
from ui.app.served.stack import STACK
app = st.App(Path(__file__).with_name("page.py"), middleware=STACK)
"""
PAGE = """
import streamlit as st
from ui.state.visitor import address, is_same_machine
st.text("yes" if is_same_machine() else "no")
st.text(address())
"""
HOME = "localhost:8501"


def scope(client: str | None = "127.0.0.1", host: str = HOME, **headers: str) -> dict[str, object]:
    sent = {"host": host, **{name.replace("_", "-"): text for name, text in headers.items()}}
    return {
        "type": "websocket",
        "client": None if client is None else (client, 50_000),
        "headers": [(name.encode("latin-1"), text.encode("latin-1")) for name, text in sent.items()],
    }


@pytest.mark.parametrize("client", ["127.0.0.1", "127.3.2.1", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["localhost", "localhost:8501", "127.0.0.1:8501", "[::1]:8501", "LOCALHOST"])
def test_browser_on_the_machine_is_known_under_every_loopback_name(client: str, host: str) -> None:
    assert is_same_machine(scope(client, host))
    assert is_same_machine(scope(client, host, origin=f"http://{host}"))


@pytest.mark.parametrize(
    "client", [None, "", "testclient", "10.0.0.5", "192.168.1.2", "::ffff:10.0.0.5", "fe80::1%eth0"]
)
def test_peer_is_far_away_when_its_address_is_not_loopback_or_not_known(client: str | None) -> None:
    assert not is_same_machine(scope(client))


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.nip.io",
        "",
        "localhost:x",
        "a@localhost",
        "localhost/x",
        "10.0.0.5",
    ],
)
def test_peer_is_far_away_when_it_asks_for_another_name(host: str) -> None:
    assert not is_same_machine(scope(host=host))


def test_peer_is_far_away_when_host_is_missing_or_said_twice() -> None:
    without, twice = scope(), scope()
    without["headers"] = []
    twice["headers"] = [(b"host", b"localhost"), (b"Host", b"evil.example")]
    assert not is_same_machine(without)
    assert not is_same_machine(twice)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "x-forwarded-for",
            "X-Forwarded-For",
            "x-forwarded-proto",
            "x-forwarded-host",
            "forwarded",
            "via",
            "x-real-ip",
        ),
        *("cf-connecting-ip", "cf-ray", "true-client-ip", "x-client-ip", "fly-client-ip", "x-envoy-external-address"),
        *("x-amzn-trace-id", "x-original-forwarded-for", "tailscale-user-login"),
    ],
)
@pytest.mark.parametrize("text", ["", "127.0.0.1", "203.0.113.9"])
def test_peer_is_far_away_when_a_proxy_speaks(name: str, text: str) -> None:
    assert not is_same_machine(scope(**{name: text}))


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "", "http://localhost:9999", "http://[", HOME])
def test_peer_is_far_away_when_a_page_of_another_origin_asks(origin: str) -> None:
    assert not is_same_machine(scope(origin=origin))


@pytest.mark.parametrize(
    ("client", "forwarded", "address"),
    [
        ("198.51.100.7", None, "198.51.100.7"),
        ("::ffff:198.51.100.7", None, "198.51.100.7"),
        ("127.0.0.1", None, "127.0.0.1"),
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "1.1.1.1, 203.0.113.9:4711", "203.0.113.9"),
        ("::1", "1.1.1.1,[2001:db8::9]:80", "2001:db8::9"),
        # Whoever is not a proxy of this machine may write what he likes.
        ("198.51.100.7", "1.1.1.1", "198.51.100.7"),
        ("127.0.0.1", "nonsense", "unknown"),
        ("127.0.0.1", "203.0.113.9, ", "unknown"),
        ("nonsense", None, "unknown"),
        (None, "203.0.113.9", "unknown"),
    ],
)
def test_address_is_the_peer_s_or_what_the_proxy_here_has_added(
    client: str | None, forwarded: str | None, address: str
) -> None:
    headers = {} if forwarded is None else {"x-forwarded-for": forwarded}
    assert address_of(scope(client, **headers)) == address


def test_only_the_own_headers_arrive_when_a_visitor_sends_them_too() -> None:
    told = introduced(scope("203.0.113.9", **{"X-Same-Machine": "yes", "x-peer-address": "127.0.0.1", "accept": "*/*"}))
    assert told["headers"] == [
        (b"host", HOME.encode()),
        (b"accept", b"*/*"),
        (SAME_MACHINE.encode(), b"no"),
        (ADDRESS.encode(), b"203.0.113.9"),
    ]


BARE = """
from pathlib import Path
import streamlit as st
app = st.App(Path(__file__).with_name("page.py"))
"""


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where a page says who asks; it listens on every address of the machine."""
    folder = tmp_path_factory.mktemp("peer")
    (folder / "app.py").write_text(APP)
    (folder / "page.py").write_text(PAGE)
    with serving(folder / "lake", str(folder / "app.py")) as address:
        yield int(urlsplit(address).port or 0)


def told(port: int, to: str = "127.0.0.1", host: str = "localhost", **headers: str) -> list[str]:
    """What a page of the running server reads of a session that is opened with these headers."""
    deltas = [message.delta.new_element for message in messages(port, to=to, host=host, **headers)]
    return [one.text.body for one in deltas if one.HasField("text")]


def test_page_knows_a_browser_on_the_machine(port: int) -> None:
    assert told(port) == ["yes", "127.0.0.1"]
    assert told(port, host="127.0.0.1") == ["yes", "127.0.0.1"]


def test_page_knows_a_proxy_on_the_machine_when_it_forwards(port: int) -> None:
    assert told(port, x_forwarded_for="127.0.0.1") == ["no", "127.0.0.1"]
    assert told(port, x_forwarded_for="1.1.1.1, 203.0.113.9") == ["no", "203.0.113.9"]
    assert told(port, via="1.1 proxy") == ["no", "127.0.0.1"]


def test_page_is_not_deceived_when_a_name_of_somebody_s_own_leads_here(port: int) -> None:
    assert told(port, host="evil.example") == ["no", "127.0.0.1"]


def test_page_is_not_deceived_when_a_visitor_from_elsewhere_forges_the_headers(port: int) -> None:
    address = own_address()
    forged = {"x_same_machine": "yes", "x_peer_address": "127.0.0.1", "x_forwarded_for": "127.0.0.1"}
    assert told(port, to=address, host=address) == ["no", address]
    assert told(port, to=address, **forged) == ["no", address]


def test_forged_headers_say_nothing_where_nobody_took_them_out(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(BARE)
    (tmp_path / "page.py").write_text(PAGE)
    with serving(tmp_path / "lake", str(tmp_path / "app.py")) as address:
        assert told(int(urlsplit(address).port or 0), x_same_machine="yes")[0] == "no"
