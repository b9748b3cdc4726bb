"""What monitors ask: `/healthz` whether the process answers, `/readyz` whether its lake can be worked with."""

import asyncio
import logging
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.app.served.address import inside

ALIVE, READY = "/healthz", "/readyz"
# Asked by anybody as often as he likes, a check takes at most a twentieth of the time of one reader.
SECONDS_KEPT, TIMES_KEPT = 5.0, 20
SECONDS_TO_WAIT = 10.0
WRITING = {"writable": "ghi được", "read-only": "chỉ đọc", "not tried": "chưa thử ghi"}
SLOW = {"ready": False, "reason": "Kho số liệu trả lời quá chậm."}
FAILED = {"ready": False, "reason": "Chưa kiểm tra được kho số liệu."}
NO_STORE = {"cache-control": "no-store"}


class Health:
    """Answers both addresses itself; everything else passes."""

    def __init__(self, app: ASGIApp, check: Callable[[], dict[str, Any]] | None = None) -> None:
        self.app = app
        self._check = check or checked
        self._answer: asyncio.Task[dict[str, Any]] | None = None
        self._valid_until = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a monitor, or pass a request on."""
        asked = inside(scope) if scope["type"] == "http" and scope["method"] in {"GET", "HEAD"} else ""
        if asked == ALIVE:
            await _said({"alive": True}, HTTPStatus.OK)(scope, receive, send)
        elif asked == READY:
            found = await self._found()
            status = HTTPStatus.OK if found["ready"] else HTTPStatus.SERVICE_UNAVAILABLE
            await _said(found, status)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _found(self) -> dict[str, Any]:
        """The last answer while it is fresh, else a new one; whoever comes meanwhile waits for the same."""
        if self._answer is None or (self._answer.done() and time.monotonic() >= self._valid_until):
            self._answer = asyncio.create_task(self._asked())
        done, _ = await asyncio.wait({self._answer}, timeout=SECONDS_TO_WAIT)
        return self._answer.result() if done else SLOW

    async def _asked(self) -> dict[str, Any]:
        begun = time.monotonic()
        try:
            return await run_in_threadpool(self._check)
        except Exception:
            logging.getLogger(__name__).exception("The lake could not be checked.")
            return FAILED
        finally:
            ended = time.monotonic()
            self._valid_until = ended + max(SECONDS_KEPT, TIMES_KEPT * (ended - begun))


def checked() -> dict[str, Any]:
    """What is found of the configured lake, as a stranger may read it."""
    # They take seconds to load, which the server's start need not wait for.
    from data.releases.readiness import readiness  # noqa: PLC0415
    from data.releases.shipped import configured_address  # noqa: PLC0415

    found = readiness(configured_address())
    if not found.is_ready:
        return {"ready": False, "reason": found.reason}
    return {"ready": True, "release": found.release, "lake": WRITING[found.writing]}


def _said(content: dict[str, Any], status: HTTPStatus) -> Response:
    return JSONResponse(content, status, NO_STORE)
