"""The five steps, which of them can be reached, and the way between them; the step stands in the link."""

from functools import partial

import streamlit as st

from ui.choices import STEP, STEPS
from ui.importing.desk import checked, desk


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


def blocked(here: str) -> bool:
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
