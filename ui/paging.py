"""Long lists a page at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

import streamlit as st

from ui.taking.content import is_slide


@contextmanager
def turned(key: str, count: int, size: int) -> Iterator[slice]:
    """The rows to draw inside the block; the page numbers stand below it. A list of another length starts anew.

    A slide has no pages: it shows the first of them.
    """
    if is_slide():
        yield slice(0, size)
        return
    place = st.container()
    pages = ceil(count / size)
    page = st.pagination(pages, key=f"page_{key}_{count}") if pages > 1 else 1
    with place:
        yield slice((page - 1) * size, page * size)
