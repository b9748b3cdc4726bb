"""Another network than the machine's own: a proxy that answers nobody and knows who asked for what."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer

# Chromium's own service looks at every page with fields, whosever it is.
OF_THE_BROWSER = b"CONNECT content-autofill.googleapis.com:443 "


@contextmanager
def outside() -> Iterator[tuple[str, list[str]]]:
    """The proxy's address, and what has been asked of it so far."""
    asked: list[str] = []

    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            first = self.request.recv(4096).split(b"\r\n", 1)[0]
            if OF_THE_BROWSER not in first:
                asked.append(first.decode("latin-1"))

    with ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
