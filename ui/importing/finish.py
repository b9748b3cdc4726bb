"""Step 5: publish, all of the files or none, and say what came of it."""

import streamlit as st

from data import shipped
from data.lake import LakeError
from data.pack import MIME, pack_name, packed
from data.publish import Outcome, publish
from data.reference import places
from glossary.numbers import number
from ui.allowed import is_allowed
from ui.choices import STEP
from ui.importing.desk import checked, clear, desk, drafted, lake
from ui.release import move_to_newest
from ui.titled import titled

FORGETS = (
    "Máy chủ này không giữ tệp lâu dài (chưa khai kho số liệu), nên không công bố tại đây được. Hãy tải bản số liệu về "
    "máy; mở lại bằng lệnh “python -m data publish” hoặc gửi người quản trị."
)


def finish() -> None:
    """The last look, and the button."""
    files, one = checked(), desk()
    count = sum(file.row_count for file in files)
    titled(f"{number(count)} dòng từ {number(len(one.files))} tệp sẵn sàng công bố")
    if shipped.is_forgetful():
        st.warning(FORGETS)
        made = drafted().after
        name = pack_name(made.release.number)
        st.download_button("Tải bản số liệu", packed(made), name, MIME, type="primary", on_click="ignore")
        return
    if is_allowed():
        st.button("Công bố", type="primary", key="publish", on_click=_publish)
    if said := st.session_state.pop("import_refused", ""):
        st.error(said)


def _publish() -> None:
    one = desk()
    try:
        outcome = publish(lake(), list(one.files.values()), places(), one.stamp(), one.reason, answers=one.answers)
    except LakeError as error:
        st.session_state["import_refused"] = str(error)
        return
    if outcome.release is None:
        one.checked_for = None
        st.session_state["import_refused"] = (
            "Chưa công bố: trong lúc này đã có người công bố số liệu khác nên kết quả kiểm tra thay đổi. "
            "Hãy xem lại từ bước 2."
        )
        return
    clear(_done(outcome))
    st.session_state[STEP.key] = STEP.default
    move_to_newest()


def _done(outcome: Outcome) -> str:
    number_made = outcome.release.number if outcome.release else 0
    if not outcome.is_changed:
        return f"Không có gì thay đổi; vẫn là bản số liệu số {number_made}."
    return f"Đã công bố bản số liệu số {number_made}. Các trang đang xem số liệu mới."
