"""Who asks: the peer's address, and whether it is a browser on this very machine."""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from ui.state.visitor import ADDRESS, HERE, SAME_MACHINE, UNKNOWN

FORWARDED_FOR = "x-forwarded-for"
# What proxies, tunnels and hosts add; the beginnings cover their families.
FORWARDING = {
    *("forwarded", "via", "client-ip", "true-client-ip", "x-real-ip", "x-client-ip", "x-cluster-client-ip"),
    *("x-remote-ip", "x-remote-addr", "x-host", "x-scheme", "x-proxyuser-ip", "cdn-loop", "x-request-start"),
}
FORWARDING_FAMILIES = (
    *("x-forwarded", "x-original", "x-envoy-", "x-arr-", "x-amz", "x-appengine-", "x-azure-", "x-cloud-trace"),
    *("cf-", "fastly-", "fly-", "x-vercel-", "x-ngrok-", "tailscale-", "x-proxy-", "wl-proxy-"),
)
Address = IPv4Address | IPv6Address


class Introduction:
    """Tells the pages who asks, in two headers that only this place writes; a middleware for requests and sockets."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request or a socket on, introduced."""
        await self.app(introduced(scope) if scope["type"] in {"http", "websocket"} else scope, receive, send)


def introduced(scope: Scope) -> Scope:
    """The scope with both headers as found here, and without any that came under their names."""
    own = {SAME_MACHINE: HERE if is_same_machine(scope) else "no", ADDRESS: address_of(scope)}
    sent = [(name, text) for name, text in scope["headers"] if name.decode("latin-1").lower() not in own]
    return {**scope, "headers": [*sent, *((name.encode(), text.encode()) for name, text in own.items())]}


def is_same_machine(scope: Scope) -> bool:
    """Whether the peer is a browser on this machine: what is not known counts as far away.

    The peer is a loopback address, nothing tells of a proxy, and the browser asked for a loopback name (a name of
    somebody's own that leads here is how foreign pages reach a server at home), from no page of another origin. A
    proxy on this machine that hides itself altogether cannot be told apart; behind one belongs a password.
    """
    if any(_is_forwarding(name) for name, _ in _headers(scope)):
        return False
    hosts, origins = _texts(scope, "host"), _texts(scope, "origin")
    if len(hosts) != 1 or any(_host_of(origin) != hosts[0] for origin in origins):
        return False
    return _is_loopback(_peer(scope)) and _is_loopback_name(hosts[0])


def address_of(scope: Scope) -> str:
    """The peer's address as text, "unknown" where there is none that can be read.

    Behind a proxy on this machine it is the last entry of X-Forwarded-For, which the proxy itself has added; entries
    before it, and the header from any other peer, are what a visitor may write. (uvicorn has often put it into the
    scope already, and no longer says who the peer was.)
    """
    peer = _peer(scope)
    forwarded = ",".join(_texts(scope, FORWARDED_FOR))
    if _is_loopback(peer) and forwarded:
        peer = _address(forwarded.rsplit(",", 1)[-1])
    return UNKNOWN if peer is None else str(peer)


def _host_of(origin: str) -> str | None:
    """Host and port of an origin; null for one that names none, as a sandboxed frame's."""
    try:
        return urlsplit(origin).netloc or None
    except ValueError:
        return None


def _is_forwarding(name: str) -> bool:
    return name in FORWARDING or name.startswith(FORWARDING_FAMILIES)


def _is_loopback(address: Address | None) -> bool:
    return address is not None and address.is_loopback


def _is_loopback_name(host: str) -> bool:
    """Whether a Host header, with its port, names this machine."""
    try:
        parts = urlsplit(f"//{host}")
        name, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if name is None or parts.netloc != host or parts.username is not None:
        return False
    return name == "localhost" or _is_loopback(_address(name))


def _peer(scope: Scope) -> Address | None:
    client = scope.get("client")
    return _address(client[0]) if client else None


def _address(text: str) -> Address | None:
    """An address with or without port and brackets; one of IPv4 in the clothes of IPv6 is one of IPv4."""
    bare = text.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _headers(scope: Scope) -> Iterator[tuple[str, str]]:
    return ((name.decode("latin-1").lower(), text.decode("latin-1")) for name, text in scope["headers"])


def _texts(scope: Scope, wanted: str) -> list[str]:
    return [text for name, text in _headers(scope) if name == wanted]
