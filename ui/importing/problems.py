"""Step 2: every problem of every file, where it stands, what is found there and what is to be done."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

import htpy
import streamlit as st

from data.command_line.corrected_copies import ENDING
from findings.content.content import Head, Table
from findings.inquiry.files import MIME
from glossary.writing.numbers import number
from ui.html import draw, literal, small
from ui.importing.files import checked
from ui.importing.questions import ask
from ui.importing.steps import onward
from ui.page.show import titled, turned
from ui.page.table import markup
from validation.problems.check import Severity
from validation.problems.problem import Problem, shortened
from validation.returned.corrected_copy import corrected
from validation.schemas import SCHEMAS
from validation.screening.screen import Screened

KINDS: dict[Severity, str] = {"error": "Lỗi", "warning": "Cảnh báo"}
WHOLE = "cả tệp"
SUMMARY = (Head("Tệp"), Head("Bảng số liệu"), Head("Số dòng", True), Head("Lỗi", True), Head("Cảnh báo", True))
HEADS = (Head("Mức"), Head("Ô"), Head("Cột"), Head("Đang ghi"), Head("Việc cần làm"), Head("Cần có"))
MEND = "Có lỗi thì chưa công bố được gì: hãy sửa tệp theo bảng dưới rồi thả lại ở bước 1."
OPEN, ROWS = 3, 25


def problems() -> None:
    """What is wrong first: a line a file and dataset, then each file with its questions and problems."""
    files = checked()
    counts = Counter(one.severity for file in files for one in file.problems)
    errors, warnings = (number(counts[severity]) for severity in KINDS)
    said = f"{errors} lỗi, {warnings} cảnh báo trong {number(len(files))} bảng số liệu"
    titled(said if counts.total() else "Không có vấn đề gì")
    if counts["error"]:
        draw(small(MEND))
    _summaries(files)
    with_problems = list(dict.fromkeys(file.file.name for file in _worst_first(files) if file.problems))
    for place, name in enumerate(with_problems):
        _file(place, name, [file for file in files if file.file.name == name])
    onward("2")


def _worst_first(files: Sequence[Screened]) -> list[Screened]:
    return sorted(files, key=lambda file: (not file.has_errors, not file.problems))


def _summaries(files: Sequence[Screened]) -> None:
    """Files without a problem are folded away where there are others."""
    bad = [file for file in _worst_first(files) if file.problems]
    good = [file for file in files if not file.problems]
    if bad:
        draw(_summary("Kết quả kiểm tra từng tệp", bad))
    if good:
        with st.expander(
            f"{number(len(good))} bảng số liệu không có vấn đề gì", expanded=not bad, key="without_problems"
        ):
            draw(_summary("Bảng số liệu không có vấn đề gì", good))


def _file(place: int, name: str, of_file: Sequence[Screened]) -> None:
    count = sum(len(file.problems) for file in of_file)
    with st.expander(f"{literal(name)}: {number(count)} vấn đề", expanded=place < OPEN, key=f"problems_of_{place}"):
        ask(name, of_file)
        for file in of_file:
            if file.problems:
                _listed(f"{place}_{file.dataset}", file.problems)
        _copy(of_file)


def _copy(of_file: Sequence[Screened]) -> None:
    """The sender's own workbook with its bad cells marked, where anything is wrong."""
    found = [one for file in of_file for one in file.problems]
    if found:
        name = f"{of_file[0].file.stem}{ENDING}"
        st.download_button(
            f"Tải {literal(name)}: tệp gốc, các ô cần xem được tô màu",
            partial(corrected, of_file[0].file, found),
            name,
            MIME["xlsx"],
            key=f"corrected_{of_file[0].file.name}",
            on_click="ignore",
        )


def _summary(caption: str, files: Sequence[Screened]) -> htpy.Element:
    return markup(Table(caption, SUMMARY, [_counts(file) for file in files]))


def _counts(file: Screened) -> list[str]:
    counts = Counter(one.severity for one in file.problems)
    numbers = [number(one) for one in (file.row_count, counts["error"], counts["warning"])]
    return [file.file.name, _title(file), *numbers]


def _title(file: Screened) -> str:
    """What the table is, in words."""
    return "chưa nhận ra" if file.dataset is None else SCHEMAS[file.dataset].dataset_title()


def _listed(key: str, found: Sequence[Problem]) -> None:
    ordered = sorted(found, key=lambda one: one.severity)
    with turned(f"problems_{key}", len(ordered), ROWS) as some:
        lines = [_line(one) for one in ordered[some]]
        draw(markup(Table("Các vấn đề", HEADS, lines, first_is_head=False)))


def _line(one: Problem) -> list[str]:
    said = shortened(one.header or ""), shortened(one.found or "")
    return [KINDS[one.severity], one.place or WHOLE, *said, one.message, one.expected]
