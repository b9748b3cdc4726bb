"""Where inside the dashboard a request goes, whoever hosts it under whatever address."""

import streamlit as st
from starlette.types import Scope

from findings.link.pages import PAGES


def inside(scope: Scope) -> str:
    """The path below the address at which the dashboard is hosted, beginning with a slash."""
    path = str(scope["path"])
    for above in (scope.get("root_path", ""), _base()):
        if path == above or path.startswith(f"{above}/"):
            path = path[len(above) :] or "/"
    return path


def is_unknown(path: str) -> bool:
    """Whether a path names a page that does not exist; longer paths belong to whoever hosts the dashboard."""
    name = path.strip("/")
    return "/" not in name and name not in {"", _base().strip("/"), *PAGES}


def _base() -> str:
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}" if base else ""
