"""What goes back to the sender: the own workbook with the bad cells marked, read again with the same problems."""

import datetime
import io
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
import xlsxwriter
from openpyxl.comments import Comment  # type: ignore[import-untyped]

from data.places.reference import places
from tests.examples import csv_bytes, titled
from tests.fixtures.pages import Page, ods, xls, xlsx
from tests.fixtures.reports import REPORTS
from tests.validation.copies import bytes_of, opened, sent_back
from validation.problems.problem import problem
from validation.reading.files.spreadsheet import spreadsheet
from validation.report import Cell, SourceFile
from validation.returned.copy_parts.book import AS_VALUES
from validation.returned.copy_parts.cells import COLOURS
from validation.returned.form import blank_form
from validation.returned.own_sheets import OPENINGS
from validation.screening.screen import Screened, screen

HEAD = ["Năm học", "Quận, huyện", "Tên CĐCS", "Đoàn viên", "Nữ đoàn viên"]
WRONG = Page([HEAD, ["2023-2024", "005", "TH Mai Dịch", "nhiều", 40], ["2023-2024", "005", "TH Nghĩa Tân", 45, 50]])
FILE = SourceFile("CĐCS.xlsx", xlsx(WRONG))
WHOLE_NUMBER = "Lỗi: Ô “Đoàn viên” ghi “nhiều”, không phải số nguyên. Cần: số nguyên, ví dụ 4.262."
Place = tuple[str, str | None, int | None, str | None, str | None]


def said(screened: list[Screened], sheet_of_csv: str | None = None) -> set[Place]:
    return {
        (one.check, one.sheet or sheet_of_csv, one.row, one.column, one.found)
        for found in screened
        for one in found.problems
    }


def rows_of(screened: list[Screened]) -> list[tuple[str | None, str]]:
    """The rows without what names the file they came in."""
    drop = ("source_ref", "report_id")
    return [(one.dataset, one.rows.drop(drop, strict=False).write_json()) for one in screened]


@pytest.mark.parametrize("name", REPORTS)
def test_copy_read_again_has_the_same_rows_and_problems(name: str) -> None:
    file = REPORTS[name].file
    before = screen(file, places())
    after = screen(sent_back(file, [found for one in before for found in one.problems]), places())
    assert said(after) == said(before, "Số liệu" if file.name.endswith(".csv") else None)
    assert rows_of(after) == rows_of(before)


def test_copy_that_is_corrected_again_has_one_list_and_the_new_marks_only() -> None:
    once = opened(sent_back(FILE))
    once["Sheet1"]["D2"] = 45
    again = opened(sent_back(SourceFile("CĐCS.xlsx", bytes_of(once))))
    assert [sheet.title for sheet in again] == ["Việc cần sửa", "Sheet1"]
    sheet = again["Sheet1"]
    assert (sheet["D2"].comment, sheet["D2"].fill.fill_type) == (None, None)
    assert sheet["E3"].comment.text.count("Nữ đoàn viên (50)") == 1


def test_bad_cells_are_coloured_and_say_what_to_do() -> None:
    sheet = opened(sent_back(FILE))["Sheet1"]
    assert sheet["D2"].fill.fgColor.rgb == f"00{COLOURS['error']}"
    assert sheet["D2"].comment.text == WHOLE_NUMBER
    assert sheet["E2"].comment is None
    assert sheet["E3"].comment.text == (
        "Lỗi: Nữ đoàn viên (50) nhiều hơn tổng số đoàn viên. Cần: không quá số đoàn viên."
    )


def test_several_problems_of_a_cell_stand_in_one_comment_below_what_stood_there() -> None:
    book = opened(FILE)
    book["Sheet1"]["D2"].comment = Comment("hỏi lại trường", "Lan")
    cell = Cell("Sheet1", 2, "D", "Đoàn viên", "nhiều")
    found = [problem("members_within_staff", cell=cell), problem("whole_number", cell=cell)]
    marked = opened(sent_back(SourceFile("CĐCS.xlsx", bytes_of(book)), found))["Sheet1"]["D2"]
    assert marked.fill.fgColor.rgb == f"00{COLOURS['error']}"
    parts = marked.comment.text.split("\n\n")
    assert (parts[0], parts[2]) == ("hỏi lại trường", WHOLE_NUMBER)
    assert parts[1].startswith("Cảnh báo: Đoàn viên (nhiều) nhiều hơn số cán bộ")


def test_first_sheet_lists_every_problem_with_a_link_to_its_cell() -> None:
    book = opened(sent_back(FILE))
    listed = book.worksheets[0]
    assert (listed.title, book.active.title) == ("Việc cần sửa", "Việc cần sửa")
    assert [listed.cell(row, 1).value for row in (1, 2)] == [
        OPENINGS["Việc cần sửa"],
        "Có 2 lỗi phải sửa. Sửa ngay trong các trang của tệp này rồi gửi lại; không cần xoá trang này.",
    ]
    head, line = ([cell.value for cell in listed[row]] for row in (4, 5))
    assert head == ["Mức", "Trang", "Ô", "Tiêu đề cột", "Đang ghi", "Việc cần làm"]
    assert line == ["Lỗi", "Sheet1", "D2", "Đoàn viên", "nhiều", WHOLE_NUMBER.removeprefix("Lỗi: ")]
    assert listed["C5"].hyperlink.location == "'Sheet1'!D2"
    assert [sheet.sheet_view.tabSelected for sheet in book.worksheets] == [True, False]


def test_problem_of_a_row_colours_its_first_filled_cell_and_one_of_a_file_is_only_listed() -> None:
    page = Page([[], [None, "a", "b"]])
    found = [
        problem("key_unique", cell=Cell("Sheet1", 2, None, None)),
        problem("sheet_unread", cell=Cell("Sheet1", None, None, None)),
        problem("file_empty"),
    ]
    book = opened(sent_back(SourceFile("a.xlsx", xlsx(page)), found))
    assert book["Sheet1"]["B2"].comment.text.startswith("Lỗi: Dòng này trùng")
    assert [book.worksheets[0].cell(row, 3).value for row in (5, 6, 7)] == ["B2", None, None]
    assert book.worksheets[0]["A2"].value.startswith("Có 2 lỗi phải sửa và 1 cảnh báo cần xem lại. ")


def test_problem_within_a_merged_area_stands_at_its_first_cell() -> None:
    file = SourceFile("a.xlsx", xlsx(Page([["a", None], [None, None]], merged=["A1:B2"])))
    book = opened(sent_back(file, [problem("value_required", cell=Cell("Sheet1", 2, "B", "Tên", ""))]))
    assert book["Sheet1"]["A1"].comment is not None


def test_styles_widths_merged_cells_and_formulas_stay_as_they_were() -> None:
    book = opened(SourceFile("a.xlsx", xlsx(Page([[*HEAD], ["x"]], merged=["A3:C3"], formulas=[("D2", "=1+2", 3)]))))
    sheet = book["Sheet1"]
    sheet["A1"].font = openpyxl.styles.Font(bold=True, name="Times New Roman")
    sheet.column_dimensions["A"].width = 33
    sheet.print_area = "A1:E9"
    same = opened(sent_back(SourceFile("a.xlsx", bytes_of(book)), []))["Sheet1"]
    assert (same["A1"].font.name, same["A1"].font.bold, same.column_dimensions["A"].width) == (
        "Times New Roman", True, 33,
    )  # fmt: skip
    assert (str(same.merged_cells), same["D2"].value, same.print_area) == ("A3:C3", "=1+2", "'Sheet1'!$A$1:$E$9")


def test_results_of_formulas_are_kept() -> None:
    formulas = [("A1", "=B1", 4.5), ("A2", '="a"&"<b"', "a<b"), ("A3", "=1=1", True), ("A4", "=TODAY()", 45195)]
    file = SourceFile("a.xlsx", xlsx(Page([[]], formulas=formulas)))  # type: ignore[arg-type]
    book = openpyxl.load_workbook(io.BytesIO(sent_back(file, []).content), data_only=True)
    assert [book["Sheet1"].cell(row, 1).value for row in (1, 2, 3, 4)] == [4.5, "a<b", True, 45195]


@pytest.mark.parametrize("text", ["=1+1", "+84 912", "-5 người", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_text_that_begins_like_a_formula_stays_a_text(text: str) -> None:
    page = Page([HEAD, ["2023-2024", "005", "TH Mai Dịch", text]])
    file = SourceFile("unions.csv", csv_bytes(dict(zip(HEAD, map(str, page.rows[1]), strict=False))))
    book = opened(sent_back(file))
    cells = [book["Số liệu"]["D2"], book.worksheets[0].cell(6, 5)]
    assert [(cell.value, cell.data_type, cell.quotePrefix) for cell in cells] == [(text, "s", True)] * 2


@pytest.mark.parametrize(("ending", "make"), [("xls", xls), ("ods", ods)])
def test_old_workbook_comes_back_as_xlsx_with_the_same_values(ending: str, make: Any) -> None:
    head = [*HEAD, "Cán bộ, giáo viên, nhân viên", "Ngày thành lập"]
    page = Page([head, ["2023-2024", "005", "TH Mai Dịch", "nhiều", 40.5, datetime.date(2023, 9, 25)]])
    file = SourceFile(f"CĐCS.{ending}", make(page))
    book = opened(sent_back(file))
    assert [cell.value for cell in book["Sheet1"][2]][2:5] == ["TH Mai Dịch", "nhiều", 40.5]
    assert book["Sheet1"]["D2"].comment.text == WHOLE_NUMBER
    assert book.worksheets[0]["A3"].value == AS_VALUES


def test_own_shape_as_csv_comes_back_with_the_same_problems() -> None:
    rows = [titled("unions", member_count="nhiều"), titled("unions", union_name="TH Nghĩa Tân", founded_date="31/2/1")]
    file = SourceFile("unions.csv", csv_bytes(*rows))
    assert said(screen(sent_back(file), places())) == said(screen(file, places()), "Số liệu")


def test_form_comes_back_with_its_guide_and_lists() -> None:
    book = opened(SourceFile("a.xlsx", blank_form("unions")))
    for cell in book["Biểu"][1]:
        if text := titled("unions", member_count="nhiều").get(cell.value):
            book["Biểu"].cell(2, cell.column, text)
    again = opened(sent_back(SourceFile("a.xlsx", bytes_of(book))))
    assert [sheet.title for sheet in again] == ["Việc cần sửa", *(sheet.title for sheet in book)]
    assert len(again["Biểu"].data_validations.dataValidation) == len(book["Biểu"].data_validations.dataValidation)
    assert again["Danh mục"].sheet_state == "hidden"


def test_letters_of_several_looks_in_a_cell_keep_them() -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        book.add_worksheet("Sheet1").write_rich_string("A1", "Trường ", book.add_format({"bold": True}), "Mai Dịch")
    again = sent_back(SourceFile("a.xlsx", content.getvalue()), [])
    kept = openpyxl.load_workbook(io.BytesIO(again.content), rich_text=True)["Sheet1"]["A1"].value
    assert [getattr(part, "text", part) for part in kept] == ["Trường ", "Mai Dịch"]
    assert kept[1].font.b
    assert spreadsheet(again).sheets[1].cells[0][0] == "Trường Mai Dịch"
