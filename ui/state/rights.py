"""Who a session is: an editor who knows the password, or who sits at the machine itself; everybody else the public."""

import hashlib
import hmac
import logging

import streamlit as st
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from data.access.rights import EDITOR, NOBODY, PUBLIC, Rights
from data.releases import shipped
from data.releases.lake import NOT_ALLOWED, Lake
from data.settings import is_reading_open, password
from ui.state.visitor import address, is_same_machine

KNOWN, FIELD, SAID = "password_known", "password", "password_said"
WRONG = "Mật khẩu chưa đúng. Hãy tắt bộ gõ tiếng Việt, kiểm tra chữ hoa, chữ thường rồi nhập lại."
TOO_MANY = "Đã nhập nhiều lần chưa đúng. Hãy đợi 1 phút rồi nhập lại, hoặc hỏi người quản trị."
NOT_SET = (
    "Chưa đặt mật khẩu nên chỉ người ngồi tại chính máy chủ mới nhập báo cáo và sửa được. Người quản trị hãy đặt biến "
    "môi trường PUBLISH_PASSWORD."
)
OF_ONE, OF_ALL = RateLimitItemPerMinute(5), RateLimitItemPerMinute(30)
TRIES = MovingWindowRateLimiter(MemoryStorage())
LOG = logging.getLogger(__name__)


def rights() -> Rights:
    """What this session may read and write; draws nothing.

    Where a password is set, being at the machine counts for nothing: a proxy in front of the dashboard is there, too.
    """
    is_editor = bool(st.session_state.get(KNOWN)) if password() else is_same_machine()
    if is_editor:
        return EDITOR
    return PUBLIC if is_reading_open() else NOBODY


def lake() -> Lake:
    """The configured lake with the rights of this session."""
    return Lake(shipped.configured_address(), rights())


def is_admitted(refusal: str = NOT_ALLOWED) -> bool:
    """Whether this session has an editor's rights; else says so and asks for the password, where there is one."""
    return rights().may_write or _asked(refusal)


def _asked(refusal: str) -> bool:
    st.info(refusal)
    if not password():
        st.caption(NOT_SET)
        return False
    st.text_input("Mật khẩu công bố", type="password", key=FIELD, on_change=_try)
    if said := st.session_state.pop(SAID, ""):
        st.error(said)
    return False


def _try() -> None:
    """Looks at what was typed, once for each time that it was sent."""
    given = st.session_state[FIELD]
    if not given:
        return
    if not (TRIES.hit(OF_ONE, "one", address()) and TRIES.hit(OF_ALL, "all")):
        LOG.warning("A password from %s was not looked at: too many tries.", address())
        st.session_state[SAID] = TOO_MANY
    elif _is_right(given):
        st.session_state[KNOWN] = True
    else:
        LOG.warning("A wrong password from %s.", address())
        st.session_state[SAID] = WRONG


def _is_right(given: str) -> bool:
    """In the same time whatever is wrong with it, its length too."""
    told, known = (hashlib.sha256(text.encode()).digest() for text in (given, password()))
    return hmac.compare_digest(told, known)
