"""The blank form: what it says, what its cells accept, and that what is filled into it is read as it was meant."""

import io
from functools import cache
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.reference import places
from data.releases.export import written
from tests.validation.random_rows import rows
from validation.report import SourceFile
from validation.returned.form import blank_form
from validation.returned.form_parts.cell_rules import hint
from validation.returned.form_parts.columns import as_written, form_columns
from validation.returned.form_parts.examples import EXAMPLES
from validation.returned.form_parts.meanings import MEANINGS
from validation.returned.form_parts.sheets import STEPS
from validation.returned.own_sheets import OPENINGS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.screen import Screened, screen
from validation.screening.values import parser

form_of = cache(blank_form)


def opened(dataset: str) -> Any:
    return openpyxl.load_workbook(io.BytesIO(form_of(dataset)))


def titles(sheet: Any, row: int = 1) -> list[str]:
    return [cell.value for cell in sheet[row] if cell.value is not None]


def filled(dataset: str, frame: pl.DataFrame) -> SourceFile:
    """The form with the rows written below its headings by a program."""
    book = opened(dataset)
    columns = {column.title: column for column in columns_of(SCHEMAS[dataset]).values()}
    for number, row in enumerate(frame.iter_rows(named=True), start=2):
        for place, title in enumerate(titles(book["Biểu"]), start=1):
            column = columns[title]
            book["Biểu"].cell(number, place, as_written(column, row[column.name]))
    return saved(book)


def saved(book: Any) -> SourceFile:
    content = io.BytesIO()
    book.save(content)
    return SourceFile("bao-cao.xlsx", content.getvalue())


def only(file: SourceFile) -> Screened:
    (screened,) = screen(file, places())
    return screened


@pytest.mark.parametrize("dataset", SCHEMAS)
@settings(max_examples=3)
@given(seed=st.integers(0, 2**32))
def test_valid_rows_in_the_form_are_read_back_as_those_rows(dataset: str, seed: int) -> None:
    frame = rows(dataset, seed)
    found = only(filled(dataset, frame))
    as_csv = only(SourceFile(f"{dataset}.csv", written(frame, "csv")))
    assert [(one.check, one.row) for one in found.problems] == [(one.check, one.row) for one in as_csv.problems]
    assert found.problems == ()
    assert found.rows.equals(frame)


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_examples_are_valid_rows(dataset: str) -> None:
    book = opened(dataset)
    form, example = book["Biểu"], book["Ví dụ"]
    places_of = {title: place for place, title in enumerate(titles(form), start=1)}
    for row in (3, 4):
        for cell, title in zip(example[row], titles(example, 2), strict=True):
            form.cell(row - 1, places_of[title], cell.value)
    found = only(saved(book))
    assert (found.dataset, found.problems, found.rows.height) == (dataset, (), 2)
    for said, read in zip(EXAMPLES[dataset], found.rows.iter_rows(named=True), strict=True):
        assert said == {name: "Quận Cầu Giấy" if name == "district_code" else read[name] for name in said}


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_form_has_every_column_and_those_for_programs_last(dataset: str) -> None:
    sheet = opened(dataset)["Biểu"]
    assert titles(sheet) == [column.title for column in form_columns(dataset)]
    assert sorted(titles(sheet)) == sorted(column.title for column in columns_of(SCHEMAS[dataset]).values())
    hidden = [
        sheet.column_dimensions[cell.column_letter].hidden
        for cell in sheet[1]
        if cell.column_letter in sheet.column_dimensions
    ]
    assert hidden == sorted(hidden)


def test_every_column_has_a_meaning_and_every_meaning_a_column() -> None:
    assert set(MEANINGS) == {name for schema in SCHEMAS.values() for name in columns_of(schema)}


def test_guide_says_how_to_fill_and_where_to_send() -> None:
    guide = opened("unions")["Hướng dẫn"]
    lines = [row[0].value for row in guide.iter_rows(max_row=8)]
    assert lines == [OPENINGS["Hướng dẫn"], "Biểu: Công đoàn cơ sở", None, *STEPS]
    table = {row[0].value: [cell.value for cell in row[1:]] for row in guide.iter_rows(min_row=10)}
    assert table["Cột"] == ["Ý nghĩa", "Phải điền?", "Cách ghi", "Ví dụ"]
    assert table["Năm học"] == [
        "Năm học của số liệu: hai năm liền nhau.", "Phải điền", "Hai năm liền nhau, ví dụ 2023-2024", "2023-2024",
    ]  # fmt: skip
    assert table["Quận, huyện"][1] == table["Phường, xã (từ 7/2025)"][1] == "Phải điền một trong hai"
    assert table["Đoàn viên"] == ["Số đoàn viên công đoàn hiện có.", "Có thể để trống", "Số nguyên, ví dụ 45", "45"]
    assert table["Xếp loại"][2:] == ["Chọn trong danh mục", "Hoàn thành xuất sắc nhiệm vụ"]
    assert table["Ngày thành lập"][2:] == ["Ngày, ví dụ 25/9/2023", "1/9/2005"]
    assert table["Mã CĐCS"][1] == "Để trống, phần mềm tự điền"


def test_guide_shows_names_and_numbers_as_people_write_them() -> None:
    shown = {
        row[0].value: row[4].value
        for dataset in ("figures", "reports", "welfare")
        for row in opened(dataset)["Hướng dẫn"].iter_rows(min_row=11)
    }
    assert (shown["Giá trị"], shown["Số tiền (đồng)"]) == ("4.262", "22.500.000")
    assert shown["Địa chỉ hoặc tên tệp"] == "Bao cao 2024.docx"


@pytest.mark.parametrize(
    ("dataset", "title", "kind", "message"),
    [
        ("unions", "Năm học", "custom", "Năm học gồm hai năm liền nhau, ví dụ 2023-2024."),
        ("unions", "Cấp học", "list", "Hãy chọn một mục trong danh sách của ô."),
        ("unions", "Đoàn viên", "whole", "Hãy ghi số nguyên từ 0 trở lên, ví dụ 45; không ghi chữ."),
        (
            "unions",
            "Ngày thành lập",
            "date",
            "Đây không phải một ngày như 25/9/2023. Chỉ giữ nguyên khi không biết rõ ngày.",
        ),
        ("figures", "Giá trị", "decimal", "Hãy ghi số từ 0 trở lên, ví dụ 73,3; không ghi chữ."),
        ("events", "Nhiệm kỳ từ năm", "whole", "Hãy ghi một năm gồm bốn chữ số, ví dụ 2023."),
        ("awards", "Là số tổng", "list", "Hãy chọn một mục trong danh sách của ô."),
    ],
)
def test_cells_check_what_is_typed(dataset: str, title: str, kind: str, message: str) -> None:
    sheet = opened(dataset)["Biểu"]
    letter = next(cell.column_letter for cell in sheet[1] if cell.value == title)
    (rule,) = [one for one in sheet.data_validations.dataValidation if str(one.sqref).startswith(f"{letter}2:")]
    assert (rule.type, rule.error, rule.errorTitle) == (kind, message, "Ô này chưa đúng")
    assert str(rule.sqref) == f"{letter}2:{letter}1001"
    assert rule.promptTitle == title


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_every_column_says_what_it_expects(dataset: str) -> None:
    sheet = opened(dataset)["Biểu"]
    rules = {str(one.sqref).split("2:")[0]: one for one in sheet.data_validations.dataValidation}
    assert list(rules) == [cell.column_letter for cell in sheet[1]]
    for cell, column in zip(sheet[1], form_columns(dataset), strict=True):
        assert rules[cell.column_letter].prompt == f"{MEANINGS[column.name]} {hint(column)}."
        assert rules[cell.column_letter].promptTitle == column.title[:32]


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_lists_offer_labels_that_are_read_as_their_codes(dataset: str) -> None:
    lists = opened(dataset)["Danh mục"]
    for place, column in enumerate(form_columns(dataset), start=1):
        entries = [cell.value for (cell,) in lists.iter_rows(min_col=place, max_col=place) if cell.value]
        read = parser(column, places())
        meant: list[Any] = [True, False] if column.dtype == pl.Boolean else list(column.codes or ())
        assert [read(text) for text in entries] == meant


def test_untouched_form_is_told_to_be_empty() -> None:
    found = only(SourceFile("bieu.xlsx", blank_form("unions")))
    assert [one.check for one in found.problems] == ["file_empty"]


def test_sheet_of_the_senders_own_is_read_under_the_name_of_a_guide() -> None:
    book = opened("unions")
    book["Hướng dẫn"]["A1"] = "Năm học 2023-2024, quận Cầu Giấy"
    assert {one.check for one in screen(saved(book), places())[0].problems} & {"sheet_unread", "dataset_unknown"}
