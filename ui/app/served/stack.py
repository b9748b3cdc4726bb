"""The order in which requests pass what is served: the first sees a request first and its answer last."""

from starlette.middleware import Middleware

from ui.app.served.peer import Introduction
from ui.app.server import VietnamesePage

STACK = [Middleware(Introduction), Middleware(VietnamesePage)]
