"""Scripts, styles and pages go over the line packed; what is packed already, streamed or tiny goes as it is."""

import asyncio
import hashlib

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.app.served.address import inside
from ui.app.served.packing import Key, Shelf, accepted

# Streamlit packs everything but these and pages, anew for each visitor.
STATIC = "/static/"
# Files that are handed out are as large as they are rare; the browser may ask for parts of them.
FILES = "/media/"
TYPES = {"text/html", "text/css", "text/javascript", "application/javascript", "application/json", "image/svg+xml"}
SMALLEST, LARGEST = 1_000, 16_000_000


class Compression:
    """Packs answers; the outermost middleware, so that what others change is packed with them."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._shelf = Shelf()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, without reading the file where its copy is kept."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"} or inside(scope).startswith(FILES):
            await self.app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        # A part is a part of the file as it is.
        answer = _Answer(scope, None if "range" in asked else accepted(asked.get("accept-encoding", "")))
        if inside(scope).startswith(STATIC) and scope["method"] == "GET" and answer.encoding:
            answer.start = await self._head(scope)
            if answer.is_packable and (copy := self._shelf.copy(answer.key(b""))) is not None:
                await answer.send_packed(send, copy)
                return
        await self.app(scope, receive, _Packing(answer, send, self._shelf))

    async def _head(self, scope: Scope) -> Message:
        """How the file's answer would start."""
        started: list[Message] = []

        async def note(message: Message) -> None:
            started.append(message)

        await self.app({**scope, "method": "HEAD"}, _no_content(), note)
        return started[0]


class _Answer:
    """One answer of the dashboard, and how it is to be sent."""

    def __init__(self, scope: Scope, encoding: str | None) -> None:
        self.path, self.is_head, self.encoding = inside(scope), scope["method"] == "HEAD", encoding
        self.start: Message = {}

    @property
    def headers(self) -> MutableHeaders:
        return MutableHeaders(scope=self.start)

    @property
    def is_text(self) -> bool:
        """Whether it has a size and kind worth packing and is not packed yet."""
        length = self.headers.get("content-length", "")
        kind = self.headers.get("content-type", "").partition(";")[0].strip()
        is_fit = length.isdecimal() and SMALLEST <= int(length) <= LARGEST and kind in TYPES
        return is_fit and "content-encoding" not in self.headers

    @property
    def is_packable(self) -> bool:
        return self.encoding is not None and self.is_text and self.start["status"] == 200

    def key(self, content: bytes) -> Key:
        """What its copy is kept under: the version that a file names, else the content itself."""
        version = self.headers.get("etag") or hashlib.sha256(content).hexdigest()
        return self.path, version, self.encoding or ""

    def say_packed(self) -> None:
        """Change what it starts with to that of a packed one."""
        self.headers["content-encoding"] = self.encoding or ""
        for name in ("content-length", "accept-ranges"):
            del self.headers[name]
        self.say_varying()

    def say_varying(self) -> None:
        """Tell caches that others are sent it otherwise: the version is then that of the text, not of the bytes."""
        self.headers.add_vary_header("Accept-Encoding")
        if self.encoding and (version := self.headers.get("etag")) and not version.startswith("W/"):
            self.headers["etag"] = f"W/{version}"

    async def send_packed(self, send: Send, content: bytes) -> None:
        self.say_packed()
        self.headers["content-length"] = str(len(content))
        await send(self.start)
        await send({"type": "http.response.body", "body": content})


class _Packing:
    """Takes the messages of one answer: holds back those of one that is packed, passes the others on."""

    def __init__(self, answer: _Answer, send: Send, shelf: Shelf) -> None:
        self.answer, self.send, self.shelf = answer, send, shelf
        self.held: list[bytes] | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self._begin(message)
        elif self.held is None:
            await self.send(message)
        else:
            self.held.append(message.get("body", b""))
            if not message.get("more_body", False):
                content = b"".join(self.held)
                await self.answer.send_packed(self.send, await self.shelf.packed(self.answer.key(content), content))

    async def _begin(self, message: Message) -> None:
        answer = self.answer
        answer.start = message
        if answer.is_packable and not answer.is_head:
            self.held = []
            return
        if answer.is_packable:
            answer.say_packed()
        elif answer.is_text or (message["status"] == 304 and answer.path.startswith(STATIC)):
            answer.say_varying()
        await self.send(message)


def _no_content() -> Receive:
    """What a request without content has to say: nothing more, after which its sender waits."""
    told = asyncio.Event()

    async def receive() -> Message:
        if told.is_set():
            await asyncio.Event().wait()
        told.set()
        return {"type": "http.request", "body": b"", "more_body": False}

    return receive
