"""What the officer answers is used where the file leaves it open, and only there."""

import unicodedata
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.reference import places
from glossary.text import fold
from tests.examples import csv_bytes, row, source, titled
from tests.fixtures.award_forms import AWARD_FORMS
from tests.fixtures.fixture import HEADING, SIGNED
from tests.fixtures.pages import Page, csv_of, xlsx
from tests.fixtures.reports import REPORTS
from validation.answers import NOTHING, Answers, signature
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screen import Screened, screen

Place = tuple[str, str | None, int | None, str | None, str | None]

# The other kinds are opened in a process of their own, and are the same from there on.
OPENED_HERE = sorted(name for name, report in REPORTS.items() if report.file.name.endswith((".xlsx", ".csv")))


def only(file: SourceFile, answers: Answers = NOTHING) -> Screened:
    (screened,) = screen(file, places(), answers)
    return screened


def found(file: SourceFile, answers: Answers = NOTHING) -> list[Place]:
    problems = only(file, answers).problems
    return [(one.check, one.sheet, one.row, one.column, one.header) for one in problems]


def without(texts: Mapping[str, str], *titles: str) -> dict[str, str]:
    return {title: text for title, text in texts.items() if title not in titles}


def only_headers(file: SourceFile) -> list[str]:
    return [fold(header) for header in screen(file, places())[0].headers]


def columns(**named: str) -> dict[str, str]:
    return {fold(header.replace("_", " ")): name for header, name in named.items()}


def pages(file_name: str, page: Page) -> SourceFile:
    return SourceFile(file_name, csv_of(page) if file_name.endswith(".csv") else xlsx(page))


UNION = titled("unions")
TIMELESS = source("unions", without(UNION, "Năm học", "Quận, huyện"))
SCHOOLS = Page(
    [
        ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
        [],
        ["STT", "Tên CĐCS", "Số ĐV", "Cụm", "Ghi chú"],
        [1, "TH Mai Dịch", 45, "Cụm 1", "a"],
        [2, "TH Nghĩa Tân", 30, "Cụm 1", "b"],
    ],
    name="DS",
)
FOREIGN = Page(
    [
        ["LIÊN ĐOÀN LAO ĐỘNG QUẬN CẦU GIẤY"],
        ["BẢNG KÊ NĂM HỌC 2023-2024"],
        ["Nơi", "Người", "Trong số ấy là phụ nữ", "Lời"],
        ["TH Mai Dịch", 45, 40, "a"],
        ["TH Nghĩa Tân", 30, "x1", "b"],
    ],
    name="Kê",
)
FOREIGN_COLUMNS = columns(Nơi="union_name", Người="member_count", Lời="") | {
    fold("Trong số ấy là phụ nữ"): "female_member_count"
}


def test_nothing_is_answered_unless_somebody_does() -> None:
    assert (NOTHING.for_all_rows, NOTHING.columns) == ({}, {})


def test_year_and_place_of_a_csv_are_filled_in_when_it_has_no_such_columns() -> None:
    answers = Answers(school_year="2023-2024", district_code="005")
    assert only(TIMELESS, answers).problems == ()
    named = without(UNION, "Mã báo cáo")
    rows, stated = only(TIMELESS, answers).rows, only(source("unions", {**UNION, **named})).rows
    assert rows.equals(stated)


def test_place_may_be_a_ward_since_2025() -> None:
    answers = Answers(school_year="2025-2026", district_code="00166")
    rows = only(TIMELESS, answers).rows
    assert rows.select("school_year", "district_code", "unit_code").rows() == [("2025-2026", None, "00166")]


def test_columns_of_the_file_go_before_answers() -> None:
    answers = Answers(school_year="2019-2020", district_code="001", status="proposed")
    assert only(source("awards"), answers).rows.equals(only(source("awards")).rows)
    of_ward = {**without(titled("figures"), "Quận, huyện"), "Năm học": "2025-2026", "Phường, xã (từ 7/2025)": "00166"}
    file = source("figures", of_ward)
    assert only(file, answers).rows.equals(only(file).rows)


@pytest.mark.parametrize("dataset", ["events", "initiatives"])
def test_status_is_answered_for_awards_only(dataset: str) -> None:
    file = source(dataset, without(titled(dataset), "Tình trạng"))
    assert [one.check for one in only(file, Answers(status="given")).problems] == ["header_missing"]


def test_reports_have_neither_year_nor_place() -> None:
    answers = Answers(school_year="2023-2024", district_code="005")
    assert only(source("reports"), answers).problems == ()


def test_wrong_answer_is_one_problem_at_the_file_and_at_no_cell() -> None:
    rows = [without(titled("unions", union_name=f"TH Số {n}"), "Năm học") for n in range(3)]
    answers = Answers(school_year="2023-2025")
    assert found(source("unions", *rows), answers) == [("consecutive_years", None, None, None, "Năm học")]


@pytest.mark.parametrize("name", ["ds.xlsx", "unions.csv"])
def test_answers_are_used_for_tables_with_titles_above(name: str) -> None:
    answers = Answers("unions", "2023-2024", "005", columns=columns(Số_ĐV="member_count", Cụm="", Ghi_chú="note"))
    rows = only(pages(name, SCHOOLS), answers).rows
    assert rows.select("school_year", "district_code", "member_count", "note").rows() == [
        ("2023-2024", "005", 45, "a"),
        ("2023-2024", "005", 30, "b"),
    ]
    assert rows["cluster"].null_count() == 2


def test_lines_above_a_table_go_before_answers() -> None:
    page = Page([["LĐLĐ QUẬN CẦU GIẤY"], ["NĂM HỌC 2023-2024"], *SCHOOLS.rows[1:]])
    rows = only(pages("ds.xlsx", page), Answers("unions", "2019-2020", "001", columns=columns(Số_ĐV=""))).rows
    assert rows.select("school_year", "district_code").unique().rows() == [("2023-2024", "005")]


def test_cell_of_a_renamed_column_bears_the_header_of_the_file() -> None:
    page = Page([*SCHOOLS.rows[:3], [1, "TH Mai Dịch", "nhiều", "", ""]], name="DS")
    answers = Answers("unions", "2023-2024", "005", columns=columns(Số_ĐV="member_count", Cụm=""))
    assert found(pages("ds.xlsx", page), answers) == [("whole_number", "DS", 4, "C", "Số ĐV")]


def test_column_of_a_csv_is_named_or_left_out() -> None:
    file = source("unions", {**without(UNION, "Đoàn viên"), "Số ĐV": "nhiều", "Bữa trưa": "Phở"})
    answers = Answers(columns=columns(Số_ĐV="member_count", Bữa_trưa=""))
    assert found(file, answers) == [("whole_number", None, 2, "O", "Số ĐV")]


def test_answer_for_a_known_header_goes_before_what_the_header_means() -> None:
    answers = Answers(columns=columns(Đoàn_viên="staff_count") | {fold("Cán bộ, giáo viên, nhân viên"): ""})
    rows = only(source("unions", without(UNION, "Nữ đoàn viên")), answers).rows
    assert rows.select("member_count", "staff_count").rows() == [(None, 45)]


def test_answer_that_names_no_column_of_the_dataset_is_ignored() -> None:
    assert only(source("unions", UNION), Answers(columns=columns(Đoàn_viên="recipient_kind"))).problems == ()


def test_list_of_reports_is_read_below_a_line_that_names_the_year() -> None:
    texts = titled("reports")
    page = Page([["BÁO CÁO NĂM HỌC 2023-2024"], list(texts), list(texts.values())])
    assert only(pages("reports.xlsx", page)).problems == ()


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(OPENED_HERE), st.sampled_from(list(SCHEMAS)), st.data())
def test_any_answer_to_any_report_is_used_or_explained(name: str, dataset: str, data: st.DataObject) -> None:
    file = REPORTS[name].file
    named = st.sampled_from(["", "no_column", *columns_of(SCHEMAS[dataset])])
    headers = only_headers(file)
    said = data.draw(st.dictionaries(st.sampled_from(headers), named)) if headers else {}
    answers = Answers(dataset, data.draw(st.text(max_size=9)), data.draw(st.text(max_size=5)), "given", said)
    for one in screen(file, places(), answers):
        assert [fold(header) for header in one.headers] == headers
        assert all(found.message for found in one.problems)


def test_two_headers_named_alike_are_a_problem() -> None:
    file = source("unions", {**UNION, "Số ĐV": "3"})
    assert [one[0] for one in found(file, Answers(columns=columns(Số_ĐV="member_count")))] == ["header_repeated"]


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
