"""The officer's answers name a whole table, and what the forms of awards and unions leave open."""

import unicodedata

import pytest

from data.places.reference import places
from glossary.writing.text import fold
from tests.examples import csv_bytes, row, source, titled
from tests.fixtures.award_forms import AWARD_FORMS
from tests.fixtures.fixture import HEADING, SIGNED
from tests.fixtures.pages import Page, xlsx
from tests.validation.answering import (
    FOREIGN,
    FOREIGN_COLUMNS,
    SCHOOLS,
    found,
    only,
    pages,
)
from validation.report import SourceFile
from validation.screening.answers import Answers, signature
from validation.screening.screen import screen


def test_column_under_a_group_is_answered_by_its_joined_header() -> None:
    page = Page(
        [
            ["STT", "Tên CĐCS", "Tổ", "", "Ghi chú"],
            ["", "", "Toàn thể", "Phụ nữ"],
            [1, "TH Mai Dịch", 45, 40, ""],
        ],
        merged=["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    )
    named = {fold("Tổ / Toàn thể"): "member_count", fold("Tổ / Phụ nữ"): "female_member_count"}
    rows = only(pages("ds.xlsx", page), Answers("unions", "2023-2024", "005", columns=named)).rows
    assert rows.select("member_count", "female_member_count").rows() == [(45, 40)]


@pytest.mark.parametrize("name", ["ke.xlsx", "ke.csv"])
def test_table_of_foreign_headers_is_read_when_dataset_and_columns_are_answered(name: str) -> None:
    assert [one.check for one in only(pages(name, FOREIGN)).problems] == ["dataset_unknown"]
    asked = only(pages(name, FOREIGN), Answers("unions"))
    assert {one.found for one in asked.problems if one.check == "header_unknown"} == set(FOREIGN.rows[2])
    sheet = "Kê" if name == "ke.xlsx" else None
    place = ("whole_number", sheet, 5, "C", "Trong số ấy là phụ nữ")
    assert found(pages(name, FOREIGN), Answers("unions", columns=FOREIGN_COLUMNS)) == [place]


@pytest.mark.parametrize("text", ["Món,Giá\nPhở,45000\n", "Họ tên,Ghi chú\nAn,x\n"])
def test_dataset_of_a_csv_is_answered(text: str) -> None:
    file = SourceFile("x.csv", text.encode())
    assert only(file).dataset is None
    assert only(file, Answers("welfare")).dataset == "welfare"


def test_answered_dataset_goes_before_the_recognised_one_of_a_single_table() -> None:
    assert only(source("unions"), Answers("awards")).dataset == "awards"
    file = SourceFile("x.xlsx", xlsx(SCHOOLS))
    assert (only(file).dataset, only(file, Answers("figures")).dataset) == ("unions", "figures")


def test_sheets_that_are_recognised_keep_their_dataset() -> None:
    row = titled("initiatives")
    known = Page([list(row), list(row.values())], name="SK")
    open_one = Page([["STT", "Điện thoại", "Ngày sinh", "Món"], [1, "a", "b", "c"], [2, "d", "e", "f"]], name="CL")
    file = SourceFile("x.xlsx", xlsx(known, open_one))
    assert [one.dataset for one in screen(file, places())] == ["initiatives"]
    assert [one.dataset for one in screen(file, places(), Answers("welfare"))] == ["initiatives", "welfare"]


def test_status_of_an_award_form_is_answered() -> None:
    file = AWARD_FORMS["awards that may be proposals"].file
    rows = only(file, Answers(status="given")).rows
    assert rows.height > 0
    assert rows["status"].unique().to_list() == ["given"]


def test_title_of_an_award_form_goes_before_the_answer() -> None:
    file = AWARD_FORMS["award matrix"].file
    assert only(file, Answers(status="given")).rows["status"].unique().to_list() == ["proposed"]


def test_title_of_an_award_list_goes_before_the_answer() -> None:
    head = ["TT", "Họ và tên", "Hình thức khen", "Cấp khen", "Đối tượng khen"]
    title = ["DANH SÁCH ĐỀ NGHỊ KHEN NĂM HỌC 2023-2024"]
    page = Page([*HEADING, title, head, [1, "An", "Giấy khen", "LĐLĐ quận", "Cá nhân"], *SIGNED])
    assert only(pages("a.xlsx", page), Answers(status="given")).rows["status"].to_list() == ["proposed"]


def test_place_answered_names_the_unions_of_a_form() -> None:
    page = Page([["BIỂU KHEN THƯỞNG"], ["TT", "CĐCS", "Bằng khen", "Giấy khen"], [1, "TH Mai Dịch", 1, 2]])
    file = pages("a.xlsx", page)
    answers = Answers(school_year="2023-2024", district_code="005", status="given")
    assert only(file, answers).rows["union_id"].unique().to_list() == ["005-primary-mai-dich"]


def test_later_answers_go_before_remembered_ones() -> None:
    now, before = Answers("awards", columns={"a": "note"}), Answers("unions", "2020-2021", columns={"a": "", "b": ""})
    assert now.over(before.of_form) == Answers("awards", columns={"a": "note", "b": ""})
    assert Answers(status="given").over(before.of_form) == Answers("unions", status="given", columns=before.columns)


def test_signature_is_that_of_the_headers_whatever_their_order_and_form() -> None:
    headers = ("Tên CĐCS", "Số ĐV", "")
    same = [unicodedata.normalize("NFD", header.upper()) for header in reversed(headers)]
    assert signature(headers) == signature(same)
    assert len(signature(headers)) == 64
    assert signature(headers) != signature(("Tên CĐCS",))
    assert signature(("a", "b")) != signature(("a / b",))


@pytest.mark.parametrize("name", ["ke.xlsx", "ke.csv"])
def test_headers_are_those_of_the_file_whatever_was_answered(name: str) -> None:
    for page in (FOREIGN, SCHOOLS):
        file = pages(name, page)
        head = tuple(header for header in page.rows[2] if header != "STT")
        assert only(file).headers == only(file, Answers("unions", columns=FOREIGN_COLUMNS)).headers == head


def test_headers_of_a_csv_are_its_first_line() -> None:
    assert only(SourceFile("unions.csv", csv_bytes(row("unions")))).headers == tuple(row("unions"))
