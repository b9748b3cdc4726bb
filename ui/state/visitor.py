"""Who visits, as the server's first middleware tells it in two headers that only it can write."""

from secrets import token_hex

import streamlit as st

SAME_MACHINE, ADDRESS = "x-same-machine", "x-peer-address"
# Unlike in every process: run without the middleware, a header that a visitor sends says nothing.
HERE = token_hex()
UNKNOWN = "unknown"


def is_same_machine() -> bool:
    """Whether the browser runs on the machine that serves it; what is not known counts as elsewhere."""
    return st.context.headers.get(SAME_MACHINE) == HERE


def address() -> str:
    """The visitor's address, "unknown" where nobody knows it."""
    return st.context.headers.get(ADDRESS) or UNKNOWN
