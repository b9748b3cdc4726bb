"""The five steps: which can be reached, the way between them, and the first, at which files are dropped."""

from functools import partial

import streamlit as st

from findings.inquiry.files import MIME
from findings.link.pages import STEP, STEPS
from glossary.writing.numbers import number
from glossary.writing.text import slug
from ui.html import literal
from ui.importing.files import checked, desk, keep_both, put_away, take
from validation.returned.form import blank_form
from validation.schemas import SCHEMAS


def step() -> str:
    """Which step is looked at: the one of the link, as far as those before it are done."""
    picked = st.segmented_control(
        "Bước",
        list(STEPS),
        key=STEP.key,
        format_func=lambda code: f"{code}. {STEPS[code]}",
        required=True,
        label_visibility="collapsed",
        persist_state="session",
    )
    return str(picked or STEP.default)


def waits_for(wanted: str) -> str:
    """What must be done before this step, in a sentence; empty when nothing stands in the way."""
    one = desk()
    if wanted > "1" and not one.files:
        return "Chưa có tệp nào. Hãy thả tệp ở bước 1."
    if wanted > "2":
        checked()
    if wanted > "2" and one.has_errors:
        return "Còn lỗi trong tệp nên chưa đi tiếp được. Hãy xem bước 2, sửa tệp rồi thả lại ở bước 1."
    if wanted > "4" and not one.author.strip():
        return "Hãy ghi tên người công bố ở bước 4."
    if wanted > "4" and one.unanswered:
        return f"Còn {one.unanswered} cảnh báo chưa có lý do. Hãy ghi lý do ở bước 4."
    return ""


def is_blocked(here: str) -> bool:
    """Whether something must be done first; says what."""
    sentence = waits_for(here)
    if sentence:
        st.info(sentence)
    return bool(sentence)


def onward(here: str, label: str = "Tiếp tục") -> None:
    """The button to the next step, where there is one and nothing stands in the way."""
    following = str(int(here) + 1)
    if following in STEPS and not waits_for(following):
        go = partial(st.session_state.__setitem__, STEP.key, following)
        st.button(f"{label}: {STEPS[following]}", on_click=go, type="primary", key=f"onward_{here}")


def uploads() -> None:
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
        left.info(f"Tệp “{literal(name)}” vừa thả đã thay tệp cùng tên thả trước đó.")
        right.button("Giữ cả hai", key=f"keep_both_{name}", on_click=keep_both, args=(name,), width="stretch")
    for name, file in one.files.items():
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(f"**{literal(name)}** – {number(max(1, len(file.content) // 1024))} KB")
        right.button("Bỏ tệp", key=f"put_away_{name}", on_click=put_away, args=(name,), width="stretch")
    onward("1", "Kiểm tra")
    blank_forms()


def blank_forms() -> None:
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
