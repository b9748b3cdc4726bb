"""A blank form filled by a machine, and a dataset's own columns in a workbook, are read back as they were written."""

import datetime
import io
from collections.abc import Callable

import openpyxl  # type: ignore[import-untyped]
import pytest

from data.places.reference import places
from tests.examples import ROWS, source, titled
from tests.fixtures.pages import Page, Value, ods, xlsx
from validation.report import SourceFile
from validation.returned.form import blank_form
from validation.schemas import SCHEMAS
from validation.screening.screen import Screened, screen

DATES = ("Ngày thành lập", "Ngày khen", "Ngày bắt đầu", "Ngày tổ chức Hội nghị CBCCVC", "Ngày gửi, ngày đăng")
NOT_BY_THE_FILE = ("report_id", "source_ref")


def typed(title: str, text: str) -> str | int | datetime.date:
    """What a person types into Excel: dates and numbers are no texts there."""
    if title in DATES and text:
        day, month, year = map(int, text.split("/"))
        return datetime.date(year, month, day)
    plain = text.replace(".", "")
    return int(plain) if plain.isdigit() and text not in ("005", "2023") else text


def filled(dataset: str) -> SourceFile:
    book = openpyxl.load_workbook(io.BytesIO(blank_form(dataset)))
    sheet = book["Biểu"]
    row = titled(dataset)
    for cell in sheet[1]:
        if text := row.get(str(cell.value)):
            sheet.cell(2, cell.column, typed(str(cell.value), text))
    content = io.BytesIO()
    book.save(content)
    return SourceFile("bao-cao.xlsx", content.getvalue())


def only(file: SourceFile) -> Screened:
    (screened,) = screen(file, places())
    return screened


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_blank_form_filled_by_a_machine_is_read_back_without_a_problem(dataset: str) -> None:
    found, as_csv = only(filled(dataset)), only(source(dataset, titled(dataset)))
    assert (found.dataset, found.problems) == (dataset, ())
    assert found.rows.equals(as_csv.rows)


@pytest.mark.parametrize("make", [xlsx, ods])
def test_typed_cells_are_read_as_the_same_values_as_their_texts(make: Callable[[Page], bytes]) -> None:
    row = titled("unions")
    page = Page([list(row), [typed(title, text) for title, text in row.items()]])
    found = only(SourceFile("unions.xlsx" if make is xlsx else "unions.ods", make(page)))
    assert found.problems == ()
    assert found.rows.equals(only(source("unions", row)).rows)


def test_problem_names_the_cell_as_excel_shows_it_when_the_table_does_not_begin_at_a1() -> None:
    row = {**titled("initiatives"), "Số lượng": "nhiều"}
    page = Page([[], ["Ghi chú của người gửi"], [], [None, None, *row], [None, None, *row.values()]], name="SK")
    (found,) = only(SourceFile("initiatives.xlsx", xlsx(page))).problems
    place = list(row).index("Số lượng")
    assert (found.check, found.sheet, found.row, found.column) == ("whole_number", "SK", 5, chr(ord("C") + place))
    assert (found.header, found.found) == ("Số lượng", "nhiều")


def test_number_with_three_decimals_is_no_number_of_thousands() -> None:
    row: dict[str, Value] = {**titled("figures"), "Giá trị": 4.262, "Đơn vị tính": "percent"}
    found = only(SourceFile("figures.xlsx", xlsx(Page([list(row), list(row.values())]))))
    assert found.rows["value"].to_list() == [4.262]


def test_every_dataset_of_the_examples_has_a_form() -> None:
    assert set(ROWS) == set(SCHEMAS)
