"""What the officer answers is used where the file leaves it open, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.reference import places
from glossary.writing.text import fold
from tests.examples import source, titled
from tests.fixtures.pages import Page
from tests.fixtures.reports import REPORTS
from tests.validation.answering import (
    OPENED_HERE,
    SCHOOLS,
    TIMELESS,
    UNION,
    columns,
    found,
    only,
    only_headers,
    pages,
    without,
)
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.answers import NOTHING, Answers
from validation.screening.screen import screen


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
