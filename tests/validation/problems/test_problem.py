import pytest

from tests.examples import csv_bytes, row, source, titled
from tests.validation.broken_cells import BROKEN_CELLS
from tests.validation.broken_comparisons import BROKEN_COMPARISONS
from tests.validation.broken_files import BROKEN_FILES
from tests.validation.broken_places import BROKEN_PLACES
from tests.validation.broken_readings import BROKEN_READINGS
from tests.validation.broken_rows import BROKEN_ROWS
from tests.validation.broken_usual import BROKEN_USUAL
from tests.validation.published import checked
from validation.problems.comparing import COMPARING_CHECKS
from validation.problems.problem import CHECKS, Problem, problem
from validation.problems.usual import USUAL_CHECKS
from validation.report import Cell, SourceFile

WITHIN_FILES = BROKEN_FILES | BROKEN_READINGS | BROKEN_CELLS | BROKEN_ROWS | BROKEN_PLACES | BROKEN_USUAL
BROKEN = WITHIN_FILES | BROKEN_COMPARISONS


def test_every_check_can_be_provoked_by_a_file() -> None:
    assert set(BROKEN) == set(CHECKS)


@pytest.mark.parametrize("check", BROKEN)
def test_problem_names_cell_and_way_out_when_a_rule_is_broken(check: str) -> None:
    case = BROKEN[check]
    found = checked(case.files, case.before)[-1].problems
    row_number, column, header, text = case.place
    assert found[0] == Problem(
        check=check,
        severity=CHECKS[check].severity,
        sheet=case.sheet,
        row=row_number,
        column=column,
        header=header,
        found=text,
        expected=case.expected,
        message=case.message,
    )


@pytest.mark.parametrize("check", [check for check in BROKEN if check != "key_unique"])
def test_nothing_else_is_found_when_one_rule_is_broken(check: str) -> None:
    case = BROKEN[check]
    found = [found.check for file in checked(case.files, case.before) for found in file.problems]
    assert [one for one in found if one not in case.may_find] == [check]


def test_duplicates_are_named_at_both_rows() -> None:
    found = checked(BROKEN["key_unique"].files)[0].problems
    assert [(one.check, one.row) for one in found] == [("key_unique", 2), ("key_unique", 3)]


def test_office_practice_and_decisions_of_the_reading_only_warn() -> None:
    practice = {
        "members_within_staff",
        "staff_conference_in_window",
        "founded_by_year_end",
        "flag_for_collective",
        "medal_for_individual",
        "kind_usual_for_body",
        "award_date_in_window",
        "named_recipient_counts_one",
        "event_date_in_window",
        "replaces_report",
        "district_until_2025",
    }
    reading = {
        "macros_ignored",
        "legacy_font",
        "signs_removed",
        "sheet_unread",
        "hidden_sheet_skipped",
        "hidden_rows_read",
        "total_differs",
        "date_incomplete",
    }
    asked = {*USUAL_CHECKS, *COMPARING_CHECKS}
    assert {name for name, check in CHECKS.items() if check.severity == "warning"} == practice | reading | asked


def test_rule_of_the_grades_names_its_document() -> None:
    assert CHECKS["grade_in_scheme"].source == "Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019"


def test_problem_words_replace_those_of_the_cell_when_given() -> None:
    cell = Cell("Biểu 01", 7, "C", "ĐV", "x")
    named = problem("header_missing", cell=cell, header="Đoàn viên")
    assert (named.sheet, named.row, named.column, named.header) == ("Biểu 01", 7, "C", "Đoàn viên")
    assert named.message == "Thiếu cột “Đoàn viên”; hãy thêm cột này vào dòng tiêu đề."


def test_texts_with_braces_are_shown_as_they_are() -> None:
    file = SourceFile("initiatives.csv", csv_bytes(row("initiatives", count="{found}")))
    assert checked([file])[0].problems[0].message == "Ô “count” ghi “{found}”, không phải số nguyên."


def test_row_twice_is_named_by_its_school_where_the_id_is_left_blank() -> None:
    rows = [titled("unions") | {"Mã CĐCS": ""} for _ in range(2)]
    found = [one for one in checked([source("unions", *rows)])[0].problems if one.check == "key_unique"]
    assert {one.header for one in found} == {"Tên CĐCS"}
