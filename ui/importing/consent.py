"""Step 4: who publishes and why, and the reason for each warning, one by one."""

import streamlit as st

from glossary.writing.numbers import number
from ui.importing.files import Desk, Warned, checked, desk
from ui.importing.problems import WHOLE
from ui.importing.steps import onward
from ui.page.show import titled, turned

AT_ONCE = 10


def consent() -> None:
    """The officer's name and note, then a field a warning."""
    checked()
    one = desk()
    one.author = st.text_input("Người công bố", one.author, key="import_author", max_chars=80)
    one.note = st.text_area("Ghi chú của bản số liệu (báo cáo gì, của ai)", one.note, key="import_note", max_chars=500)
    warned = one.warnings
    if not warned:
        st.html('<p class="under">Không có cảnh báo nào cần xác nhận.</p>')
    else:
        titled(f"{number(len(warned))} cảnh báo cần xác nhận, còn {number(one.unanswered)} chưa có lý do")
        with turned("consent", len(warned), AT_ONCE) as some:
            for place, warning in enumerate(warned[some], some.start):
                _ask(one, place, warning)
    onward("4")


def _ask(one: Desk, place: int, warning: Warned) -> None:
    found = warning[1]
    name = next(file.name for file in one.files.values() if file.sha256 == warning[0])
    one.reasons[warning] = st.text_input(
        f"{name}, {found.place or WHOLE}: {found.message}",
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
