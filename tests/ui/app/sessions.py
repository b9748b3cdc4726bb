"""Sessions of a running dashboard without a browser: what the server says to whoever connects as this or that."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from google.protobuf.text_format import MessageToString
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect
from websockets.sync.connection import Connection
from websockets.typing import Subprotocol


def messages(
    port: int, page: str = "", query: str = "", *, to: str = "127.0.0.1", host: str = "localhost", **headers: str
) -> list[ForwardMsg]:
    """Everything that one run of a page says to a session opened with these headers ("_" stands for "-")."""
    with _opened(port, to, host, headers) as session:
        asked = BackMsg()
        asked.rerun_script.query_string = query
        asked.rerun_script.page_name = page
        session.send(asked.SerializeToString())
        return list(_until_finished(session))


def words(port: int, page: str = "", query: str = "", **visitor: str) -> str:
    """The same as one text, to look for words in."""
    return "".join(MessageToString(message, as_utf8=True) for message in messages(port, page, query, **visitor))


@contextmanager
def _opened(port: int, to: str, host: str, headers: dict[str, str]) -> Iterator[Connection]:
    with connect(
        f"ws://{host}:{port}/_stcore/stream",
        sock=socket.create_connection((to, port)),
        subprotocols=[Subprotocol("streamlit")],
        additional_headers={name.replace("_", "-"): text for name, text in headers.items()},
        proxy=None,
        max_size=None,
    ) as session:
        yield session


def _until_finished(session: Connection) -> Iterator[ForwardMsg]:
    for message in session:
        got = ForwardMsg.FromString(message if isinstance(message, bytes) else message.encode())
        yield got
        if got.WhichOneof("type") == "script_finished":
            return
