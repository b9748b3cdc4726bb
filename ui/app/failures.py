"""What a reader is told when something has failed that nobody caught, and where it is found again."""

import logging
import secrets
from urllib.parse import urlsplit

import htpy
import streamlit as st

from data.releases.lake import LakeError
from findings.inquiry.inquiry import Inquiry
from findings.link.grammar import address
from ui.app.frame import STYLE
from ui.html import copy_button, draw, literal
from ui.state import link
from ui.state.inquiry import HELD

FAILED = (
    "Trang này chưa hiện được. Hãy tải lại; nếu vẫn vậy, hãy báo người quản trị kèm mã lỗi {number} và liên kết của "
    "trang."
)
COPY, COPIED = "Sao chép mã lỗi và liên kết", "Đã sao chép mã lỗi và liên kết."
# No digit or letter that is taken for another when it is read out.
SIGNS, LENGTH = "23456789ABCDEFGHJKMNPQRSTUVWXYZ", 5
LOG = logging.getLogger(__name__)


def tell(failed: Exception) -> bool:
    """Tell it where it happened: on the page, in its box, or in place of the page when what was clicked has failed.

    Streamlit hands over whatever a script, callback or box raises, never its own signals to stop or run again. A
    LakeError is told in its own words; anything else gets a number, which the log names with page and traceback, but
    without the link, which may name a school. Always true: Streamlit leaves out its own English box.
    """
    number = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
    shown_at = st.context.url or ""
    page = urlsplit(shown_at).path
    failed = _damage() or failed
    # What was clicked fails before the page is drawn, and nothing of it is there then.
    st.html(STYLE)
    with st.container(key=f"failed_{number}"):
        if isinstance(failed, LakeError):
            LOG.warning("Page %s: %s", page, failed.for_operator)
            st.error(literal(str(failed)))
        else:
            LOG.error("Failure %s on page %s", number, page, exc_info=failed)
            st.error(FAILED.format(number=number))
            _to_quote(number, address(shown_at, link.current()))
    return True


def _damage() -> LakeError | None:
    """What is wrong with the files that are looked at: polars has words of its own for one that changes under it."""
    held = st.session_state.get(HELD)
    if not isinstance(held, Inquiry):
        return None
    try:
        with held.release.unchanged():
            return None
    except LakeError as damaged:
        return damaged


def _to_quote(number: str, whole: str) -> None:
    """Number and link, to copy in one."""
    button, said = copy_button(f"failed-{number}", COPY, COPIED)
    draw(htpy.div(f"#failed-{number}")[htpy.p[f"Mã lỗi {number}"], htpy.p[whole]], button, said)
