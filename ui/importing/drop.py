"""Step 1: files are dropped, any number, any of the kinds that schools send."""

import streamlit as st

from glossary.numbers import number
from ui.importing.desk import desk, put_away, take
from ui.importing.steps import onward


def drop() -> None:
    """The place to drop files, and those that lie on the desk with a way to take each away."""
    one = desk()
    if one.published:
        st.success(one.published)
    key = f"import_upload_{one.uploads}"
    st.file_uploader(
        "Thả các tệp báo cáo vào đây (.xlsx, .xls, .xlsm, .ods, .csv; mỗi tệp không quá 20 MB)",
        accept_multiple_files=True,
        key=key,
        on_change=lambda: take(st.session_state[key]),
    )
    for name, file in one.files.items():
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(f"**{name.replace('*', '')}** – {number(max(1, len(file.content) // 1024))} KB")
        right.button("Bỏ tệp", key=f"put_away_{name}", on_click=put_away, args=(name,), width="stretch")
    onward("1", "Kiểm tra")
