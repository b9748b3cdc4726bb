"""Step 2: every problem of every file, where it stands, what is found there and what is to be done."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import streamlit as st

from glossary.numbers import number
from ui.importing.ask import ask
from ui.importing.desk import checked, desk
from ui.importing.steps import onward
from ui.paging import turned
from ui.table import Head, table
from validation.problems import Problem
from validation.schemas import SCHEMAS
from validation.screen import Screened

KINDS = {"error": "Lỗi", "warning": "Cảnh báo"}
WHOLE = "cả tệp"
SUMMARY = (Head("Tệp"), Head("Bảng số liệu"), Head("Số dòng", True), Head("Lỗi", True), Head("Cảnh báo", True))
HEADS = (Head("Mức"), Head("Ô"), Head("Cột"), Head("Đang ghi"), Head("Việc cần làm"), Head("Cần có"))
ROWS = 25


def found() -> None:
    """A line a file and dataset, then the problems of each."""
    files = checked()
    counts = Counter(one.severity for file in files for one in file.problems)
    said = (
        f"{number(counts['error'])} lỗi, {number(counts['warning'])} cảnh báo trong {number(len(files))} bảng số liệu"
    )
    st.html(f'<h2 class="headline">{escape(said if counts.total() else "Không có vấn đề gì")}</h2>')
    table("Kết quả kiểm tra từng tệp", SUMMARY, [_summary(file) for file in files])
    if counts["error"]:
        st.html(
            '<p class="under">Có lỗi thì chưa công bố được gì: hãy sửa tệp theo bảng dưới rồi thả lại ở bước 1.</p>'
        )
    for name in desk().files:
        ask(name, [file for file in files if file.file.name == name])
    for place, file in enumerate(files):
        if file.problems:
            with st.expander(
                f"{file.file.name}: {number(len(file.problems))} vấn đề", expanded=place < 3, key=f"p_{place}"
            ):
                _problems(f"{place}_{file.file.sha256[:8]}", file.problems)
    onward("2")


def dataset_title(file: Screened) -> str:
    """What the table is, in words."""
    return "chưa nhận ra" if file.dataset is None else SCHEMAS[file.dataset].dataset_title()


def _summary(file: Screened) -> list[str]:
    counts = Counter(one.severity for one in file.problems)
    numbers = [number(one) for one in (file.row_count, counts["error"], counts["warning"])]
    return [file.file.name, dataset_title(file), *numbers]


def _problems(key: str, problems: Sequence[Problem]) -> None:
    ordered = sorted(problems, key=lambda one: one.severity)
    with turned(f"problems_{key}", len(ordered), ROWS) as some:
        table("Các vấn đề", HEADS, [_line(one) for one in ordered[some]], first_is_head=False)


def _line(one: Problem) -> list[str]:
    return [KINDS[one.severity], one.place or WHOLE, one.header or "", one.found or "", one.message, one.expected]
