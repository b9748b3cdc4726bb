"""The first sheet of a corrected copy: every problem with a link to its cell, what stands there, what is to be done."""

from collections.abc import Sequence
from typing import Any

from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]
from openpyxl.utils import quote_sheetname  # type: ignore[import-untyped]
from openpyxl.worksheet.hyperlink import Hyperlink  # type: ignore[import-untyped]

from validation.problems.problem import Problem
from validation.returned.copy_parts.cells import COLOURS, KINDS, put, what_to_do
from validation.returned.own_sheets import OPENINGS, TO_MEND

HEADS = ("Mức", "Trang", "Ô", "Tiêu đề cột", "Đang ghi", "Việc cần làm")
WIDTHS = (11, 18, 9, 26, 26, 90)
AGAIN = "Sửa ngay trong các trang của tệp này rồi gửi lại; không cần xoá trang này."
Listed = tuple[Problem, Any]


def add_list(book: Any, listed: Sequence[Listed], remarks: Sequence[str]) -> None:
    """Put the list in front of the workbook; each problem with the cell it names, null where there is none."""
    sheet = book.create_sheet(TO_MEND, 0)
    put(sheet["A1"], OPENINGS[TO_MEND])
    sheet["A1"].font = Font(bold=True, size=14)
    lines = [_summary([problem for problem, _ in listed]), *remarks]
    for row, line in enumerate(lines, start=2):
        put(sheet.cell(row, 1), line)
    head = len(lines) + 3
    for column, (text, width) in enumerate(zip(HEADS, WIDTHS, strict=True), start=1):
        put(cell := sheet.cell(head, column), text)
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width
    for row, (problem, target) in enumerate(listed, start=head + 1):
        _line(sheet, row, problem, target)
    sheet.freeze_panes = sheet.cell(head + 1, 1)
    _open_at_the_list(book)


def _summary(problems: Sequence[Problem]) -> str:
    errors = sum(one.severity == "error" for one in problems)
    parts = [f"{errors} lỗi phải sửa"] if errors else []
    if warnings := len(problems) - errors:
        parts.append(f"{warnings} cảnh báo cần xem lại")
    return f"Có {' và '.join(parts)}. {AGAIN}" if parts else "Không có vấn đề gì."


def _line(sheet: Any, row: int, problem: Problem, target: Any) -> None:
    place = target.coordinate if target is not None else ""
    texts = (
        KINDS[problem.severity], problem.sheet or "", place, problem.header or "", problem.found or "",
        what_to_do(problem),
    )  # fmt: skip
    for column, text in enumerate(texts, start=1):
        put(cell := sheet.cell(row, column), text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(row, 1).fill = PatternFill("solid", fgColor=COLOURS[problem.severity])
    if target is not None:
        link = sheet.cell(row, 3)
        location = f"{quote_sheetname(target.parent.title)}!{place}"
        link.hyperlink = Hyperlink(ref=link.coordinate, location=location)
        link.font = Font(color="0563C1", underline="single")


def _open_at_the_list(book: Any) -> None:
    """Two selected sheets would be edited as one."""
    book.active = 0
    for place, sheet in enumerate(book.worksheets):
        sheet.sheet_view.tabSelected = place == 0
