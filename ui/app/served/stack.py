"""The order in which requests pass what is served: the first sees a request first and its answer last."""

from starlette.middleware import Middleware

from ui.app.served.compression import Compression
from ui.app.served.headers import SecurityHeaders, failed
from ui.app.served.health import Health
from ui.app.served.internals import ClosedInternals
from ui.app.served.page import VietnamesePage
from ui.app.served.peer import Introduction

STACK = [
    Middleware(Compression),
    Middleware(SecurityHeaders),
    Middleware(Health),
    Middleware(ClosedInternals),
    Middleware(Introduction),
    Middleware(VietnamesePage),
]
FAILURES = {Exception: failed}
