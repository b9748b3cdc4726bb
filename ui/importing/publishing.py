"""Steps 4 and 5: who publishes and why, a reason for each warning; then all of the files or none."""

import streamlit as st

from data.places.reference import places
from data.publishing.publish import Outcome, publish, set_back
from data.releases import shipped
from data.releases.lake import LakeError
from data.releases.pack import MIME, pack_name, packed
from findings.link.pages import STEP
from glossary.writing.numbers import number
from ui.html import draw, literal, small
from ui.importing.files import Desk, Warned, checked, clear, desk, drafted
from ui.importing.problems import WHOLE
from ui.importing.steps import onward
from ui.page.show import titled, turned
from ui.state.release import move_to_newest
from ui.state.rights import lake

AT_ONCE = 10
REFUSED = "import_refused"
FORGETS = (
    "Máy chủ này không giữ tệp lâu dài (chưa khai kho số liệu), nên không công bố tại đây được. Hãy tải bản số liệu về "
    "máy; mở lại bằng lệnh “python -m data publish” hoặc gửi người quản trị."
)
OVERTAKEN = (
    "Chưa công bố: trong lúc này đã có người công bố số liệu khác nên kết quả kiểm tra thay đổi. Hãy xem lại từ bước 2."
)


def consent() -> None:
    """The officer's name and note, then a field a warning."""
    checked()
    one = desk()
    one.author = st.text_input("Người công bố", one.author, key="import_author", max_chars=80)
    one.note = st.text_area("Ghi chú của bản số liệu (báo cáo gì, của ai)", one.note, key="import_note", max_chars=500)
    warned = one.warnings
    if not warned:
        draw(small("Không có cảnh báo nào cần xác nhận."))
    else:
        titled(f"{number(len(warned))} cảnh báo cần xác nhận, còn {number(one.unanswered)} chưa có lý do")
        with turned("consent", len(warned), AT_ONCE) as some:
            for place, warning in enumerate(warned[some], some.start):
                _ask(one, place, warning)
    onward("4")


def publication() -> None:
    """The last look, and the button."""
    files, one = checked(), desk()
    count = sum(file.row_count for file in files)
    titled(f"{number(count)} dòng từ {number(len(one.files))} tệp sẵn sàng công bố")
    if said := set_back(lake(), one.stamp()):
        st.warning(said)
    if shipped.is_forgetful():
        st.warning(FORGETS)
        made = drafted().after
        name = pack_name(made.release.number)
        st.download_button("Tải bản số liệu", packed(made), name, MIME, type="primary", on_click="ignore")
        return
    st.button("Công bố", type="primary", key="publish", on_click=_publish)
    if said := st.session_state.pop(REFUSED, ""):
        st.error(literal(said))


def _ask(one: Desk, place: int, warning: Warned) -> None:
    found = warning[1]
    name = next(file.name for file in one.files.values() if file.sha256 == warning[0])
    one.reasons[warning] = st.text_input(
        literal(f"{name}, {found.place or WHOLE}: {found.message}"),
        one.reasons.get(warning, ""),
        key=f"import_reason_{one.uploads}_{place}_{hash(warning)}",
        placeholder="Lý do chấp nhận",
        max_chars=300,
    )
    alike = [each for each in one.warnings if each[1].check == found.check and not one.reasons.get(each)]
    if one.reasons[warning] and alike:
        st.button(
            f"Ghi lý do này cho {number(len(alike))} cảnh báo cùng loại còn trống",
            key=f"import_alike_{place}",
            on_click=_say_alike,
            args=(alike, one.reasons[warning]),
        )


def _say_alike(alike: list[Warned], reason: str) -> None:
    one = desk()
    for warning in alike:
        one.reasons[warning] = reason


def _publish() -> None:
    one = desk()
    try:
        outcome = publish(lake(), list(one.files.values()), places(), one.stamp(), one.reason, answers=one.answers)
    except LakeError as error:
        st.session_state[REFUSED] = str(error)
        return
    if outcome.release is None:
        one.checked_for = None
        st.session_state[REFUSED] = OVERTAKEN
        return
    clear(_done(outcome))
    st.session_state[STEP.key] = STEP.default
    move_to_newest()


def _done(outcome: Outcome) -> str:
    number_made = outcome.release.number if outcome.release else 0
    if not outcome.is_changed:
        return f"Không có gì thay đổi; vẫn là bản số liệu số {number_made}."
    return f"Đã công bố bản số liệu số {number_made}. Các trang đang xem số liệu mới."
