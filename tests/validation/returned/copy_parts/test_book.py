"""Workbooks that cannot be given back as they were: what comes back instead, and that it always does."""

import io
import zipfile
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fixtures.hostile import (
    BOMB,
    CUT,
    ENCRYPTED,
    EVERYTHING_MERGED,
    FALSE_SIZE,
    FAR_CORNER,
    FAR_DOWN,
    TOO_WIDE,
    WITH_MACROS,
)
from tests.fixtures.pages import Page, xlsx
from tests.validation.copies import bytes_of, opened, problems_of, sent_back
from validation.problems.problem import problem
from validation.report import SourceFile
from validation.returned.copy_parts.book import AS_VALUES, NO_MACROS, NOT_OPENED, TOO_LARGE
from validation.returned.copy_parts.results import with_results
from validation.returned.corrected_copy import corrected

HEAD = ["Năm học", "Quận, huyện", "Tên CĐCS", "Đoàn viên", "Nữ đoàn viên"]
FILE = SourceFile("CĐCS.xlsx", xlsx(Page([HEAD, ["2023-2024", "005", "TH Mai Dịch", "nhiều", 40]])))
WHOLE_NUMBER = "Lỗi: Ô “Đoàn viên” ghi “nhiều”, không phải số nguyên. Cần: số nguyên, ví dụ 4.262."


def test_macros_are_dropped_and_said_to_be() -> None:
    book = opened(SourceFile("a.xlsx", corrected(SourceFile("a.xlsm", WITH_MACROS), [])))
    assert [book.worksheets[0][cell].value for cell in ("A2", "A3")] == ["Không có vấn đề gì.", NO_MACROS]
    assert book["Sheet1"]["C2"].value == "TH Mai Dịch"


@pytest.mark.parametrize(("content", "remark"), [(CUT, NOT_OPENED), (FILE.content, TOO_LARGE)])
def test_file_that_cannot_be_copied_gives_the_list_alone(
    content: bytes, remark: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("validation.returned.copy_parts.book.MOST_CELLS", 9)
    book = opened(SourceFile("a.xlsx", corrected(SourceFile("a.xlsx", content), [problem("file_empty")])))
    assert [sheet.title for sheet in book] == ["Việc cần sửa"]
    assert book.worksheets[0]["A3"].value == remark


def test_merged_area_over_the_whole_sheet_is_cut_to_what_is_written() -> None:
    book = opened(SourceFile("a.xlsx", corrected(SourceFile("a.xlsx", EVERYTHING_MERGED), [])))
    assert str(book["Sheet1"].merged_cells) == "A1:C2"


def test_stray_cell_in_the_last_corner_does_no_harm() -> None:
    book = opened(FILE)
    book["Sheet1"]["XFD1048576"].font = openpyxl.styles.Font(bold=True)
    content = without_ends(bytes_of(book))
    assert opened(sent_back(SourceFile("CĐCS.xlsx", content)))["Sheet1"]["D2"].comment


def without_ends(content: bytes) -> bytes:
    """A cell that holds nothing as Excel writes it, whichever library has written it here."""
    before, after = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(after, "w") as archive:
        for name in before.namelist():
            archive.writestr(name, before.read(name).replace(b' t="n"></c>', b"/>"))
    return after.getvalue()


def test_workbook_that_cannot_be_kept_comes_back_as_values(monkeypatch: pytest.MonkeyPatch) -> None:
    for broken in (
        "validation.returned.copy_parts.book.openpyxl.load_workbook",
        "validation.returned.corrected_copy.with_results",
    ):
        calls = iter([ValueError("odd style")])

        def once(*given: Any, calls: Any = calls, real: Any = with_results, **named: Any) -> Any:
            for error in calls:
                raise error
            return real(*given, **named)

        with monkeypatch.context() as patched:
            patched.setattr(broken, once)
            copy = corrected(FILE, problems_of(FILE))
        book = opened(SourceFile("a.xlsx", copy))
        assert book.worksheets[0]["A3"].value == AS_VALUES
        assert book["Sheet1"]["D2"].comment.text == WHOLE_NUMBER


@given(at=st.integers(0, 2**31), byte=st.integers(0, 255))
@settings(max_examples=30)
def test_damaged_workbook_still_gives_a_list(at: int, byte: int) -> None:
    content = bytearray(FILE.content)
    content[at % len(content)] = byte
    book = opened(SourceFile("a.xlsx", corrected(SourceFile("a.xlsx", bytes(content)), [problem("file_damaged")])))
    assert book.worksheets[0].title == "Việc cần sửa"


@pytest.mark.parametrize("content", [ENCRYPTED, BOMB, FAR_DOWN, FAR_CORNER, FALSE_SIZE, TOO_WIDE, b"", b"\0\0"])
def test_hostile_workbook_still_gives_a_list(content: bytes) -> None:
    for name in ("a.xlsx", "a.csv"):
        book = opened(SourceFile("a.xlsx", corrected(SourceFile(name, content), [problem("file_damaged")])))
        assert book.worksheets[0].title == "Việc cần sửa"
