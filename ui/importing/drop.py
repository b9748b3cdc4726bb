"""Step 1: files are dropped, any number, any of the kinds that schools send."""

import streamlit as st

from glossary.numbers import number
from glossary.text import slug
from ui.files import MIME
from ui.importing.desk import desk, keep_both, put_away, take
from ui.importing.steps import onward
from validation.schemas import SCHEMAS
from validation.template import blank_form


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
    for name in one.replaced:
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.info(f"Tệp “{name}” vừa thả đã thay tệp cùng tên thả trước đó.")
        right.button("Giữ cả hai", key=f"keep_both_{name}", on_click=keep_both, args=(name,), width="stretch")
    for name, file in one.files.items():
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(f"**{name.replace('*', '')}** – {number(max(1, len(file.content) // 1024))} KB")
        right.button("Bỏ tệp", key=f"put_away_{name}", on_click=put_away, args=(name,), width="stretch")
    onward("1", "Kiểm tra")
    _blank_form()


def _blank_form() -> None:
    """An empty form to send to schools."""
    with st.expander("Biểu mẫu Excel trống để gửi các trường", key="blank_form"):
        left, right = st.columns([3, 1], vertical_alignment="bottom")
        names = [name for name in SCHEMAS if name != "reports"]
        with left:
            dataset = st.selectbox(
                "Bảng số liệu", names, format_func=lambda name: SCHEMAS[name].dataset_title(), key="form_dataset"
            )
        right.download_button(
            "Tải biểu mẫu",
            lambda: blank_form(dataset),
            f"bieu-mau-{slug(SCHEMAS[dataset].dataset_title())}.xlsx",
            MIME["xlsx"],
            on_click="ignore",
            width="stretch",
        )
