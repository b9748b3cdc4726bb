"""Who may change the lake from the page: whoever knows the password; on one's own machine nobody is asked."""

import hmac
import os

import streamlit as st

from data.releases import shipped

PASSWORD = "PUBLISH_PASSWORD"
KNOWN = "import_password_known"


def is_allowed() -> bool:
    """Whether this session may publish; asks for the password, or says how to set one."""
    wanted = os.environ.get(PASSWORD, "")
    if not wanted:
        return _without_password()
    if st.session_state.get(KNOWN):
        return True
    given = st.text_input("Mật khẩu công bố", type="password", key="import_password")
    if not given:
        return False
    st.session_state[KNOWN] = hmac.compare_digest(given.encode(), wanted.encode())
    if not st.session_state[KNOWN]:
        st.error("Mật khẩu không đúng. Hãy hỏi người quản trị của liên đoàn.")
    return bool(st.session_state[KNOWN])


def _without_password() -> bool:
    """A lake in a bucket is shared, and its page may be open to anybody who has the link."""
    if "://" not in shipped.configured_address():
        return True
    st.warning(
        "Trang này ghi vào kho dùng chung mà chưa đặt mật khẩu, nên chưa cho công bố. Người quản trị hãy đặt biến môi "
        f"trường {PASSWORD}."
    )
    return False
