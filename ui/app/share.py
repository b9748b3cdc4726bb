"""The whole address of what is shown, to copy and send; pinned to this release or not."""

import htpy
import streamlit as st

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import day, whole_link
from findings.link.grammar import address
from ui.html import copy_button, draw


def share(inquiry: Inquiry) -> None:
    """A button that opens the address and copies it."""
    with st.popover("Sao chép liên kết", icon=":material/link:", width="stretch"):
        is_pinned = st.toggle(
            f"Giữ đúng bản số liệu ngày {day(inquiry)}",
            key="share_pinned",
            help="Bật: người mở luôn thấy các số này. Tắt: người mở thấy số liệu mới nhất.",
        )
        whole = whole_link(inquiry, inquiry.release.release.number if is_pinned else None)
        button, said = copy_button("share-address", "Sao chép", "Đã sao chép liên kết.")
        field = htpy.input(
            id="share-address", readonly=True, aria_label="Liên kết", value=address(inquiry.served_at, whole)
        )
        draw(htpy.div(".share")[field, button], said)
