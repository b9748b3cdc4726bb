"""What a visitor finds where reading is closed: whose figures these are not to be seen, and the way in."""

import streamlit as st

from ui.state.rights import is_admitted

TITLE = "Số liệu công đoàn khối trường học"
CLOSED = "Số liệu này không mở công khai. Hãy nhập mật khẩu, hoặc đề nghị người quản trị của liên đoàn mở quyền."


def door() -> None:
    """The page of the link opens behind it as soon as the password is right."""
    st.title(TITLE)
    is_admitted(CLOSED)
