"""Ask an application in this process, as a browser would over the line."""

import asyncio
from collections.abc import Coroutine, Mapping, MutableMapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from starlette.datastructures import Headers
from starlette.types import ASGIApp

Found = TypeVar("Found")
Message = MutableMapping[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Headers
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode()


@dataclass(frozen=True)
class Asked:
    """One request, of a visitor from elsewhere unless said otherwise; `fails` where the application raises as well."""

    address: str
    method: str = "GET"
    client: str = "198.51.100.7"
    headers: Mapping[str, str] = field(default_factory=dict)
    fails: bool = False

    @property
    def scope(self) -> Message:
        path, _, query = self.address.partition("?")
        return {
            "type": "http",
            "method": self.method,
            "path": path,
            "query_string": query.encode(),
            "client": (self.client, 50_000),
            "headers": [(name.lower().encode(), text.encode()) for name, text in self.headers.items()],
        }


def ask(app: ASGIApp, address: str, method: str = "GET", **told: Any) -> Answer:
    """The answer to one request; what else there is to tell of it is as in `Asked`."""
    return ask_all(app, [Asked(address, method, **told)])[0]


def ask_all(app: ASGIApp, requests: Sequence[Asked]) -> list[Answer]:
    """The answers to several at the same time."""

    async def together() -> list[Answer]:
        return await asyncio.gather(*(_answered(app, request) for request in requests))

    return run(together())


def run(work: Coroutine[Any, Any, Found]) -> Found:
    """What the work finds; on a thread of its own, since browser tests of the same process have a loop on this one."""
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(asyncio.run, work).result()


async def _answered(app: ASGIApp, request: Asked) -> Answer:
    sent: list[Message] = []
    asked = asyncio.Event()

    async def receive() -> Message:
        # Whoever asks again waits for the visitor to leave.
        if asked.is_set():
            await asyncio.Event().wait()
        asked.set()
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    with pytest.raises(ValueError, match="broken") if request.fails else nullcontext():
        await app(request.scope, receive, send)
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(sent[0]["status"], Headers(raw=sent[0]["headers"]), body)
