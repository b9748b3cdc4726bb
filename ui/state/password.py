"""Who may change the lake from the page: whoever knows the password; on one's own machine nobody is asked."""

import hmac
import os

import streamlit as st

from data.releases import shipped
from findings.inquiry.inquiry import Inquiry, Rights

PASSWORD = "PUBLISH_PASSWORD"
KNOWN = "import_password_known"


def rights() -> Rights:
    """What this session may do; draws nothing."""
    if os.environ.get(PASSWORD, ""):
        return Rights(bool(st.session_state.get(KNOWN)))
    # A lake in a bucket is shared, and its page may be open to anybody who has the link.
    return Rights("://" not in shipped.configured_address())


def may_change(inquiry: Inquiry) -> bool:
    """Whether this session may publish; asks for the password, or says how to set one, where it may not yet."""
    # The inquiry does not know of a password that was given after it was made: on this page, or in a box above it.
    is_known = inquiry.rights.may_change or rights().may_change
    return is_known or (_asked() if os.environ.get(PASSWORD, "") else _refused())


def _asked() -> bool:
    given = st.text_input("Mật khẩu công bố", type="password", key="import_password")
    if not given:
        return False
    st.session_state[KNOWN] = hmac.compare_digest(given.encode(), os.environ[PASSWORD].encode())
    if not st.session_state[KNOWN]:
        st.error("Mật khẩu không đúng. Hãy hỏi người quản trị của liên đoàn.")
    return bool(st.session_state[KNOWN])


def _refused() -> bool:
    st.warning(
        "Trang này ghi vào kho dùng chung mà chưa đặt mật khẩu, nên chưa cho công bố. Người quản trị hãy đặt biến môi "
        f"trường {PASSWORD}."
    )
    return False
