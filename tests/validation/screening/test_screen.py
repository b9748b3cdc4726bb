import datetime
import unicodedata

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.reference import places
from tests.examples import ROWS, csv_bytes, row, source, titled
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.screen import Screened, failures, screen


def screened(dataset: str, *rows: dict[str, str], name: str | None = None) -> Screened:
    return screen(source(dataset, *rows, name=name), places())[0]


def checks(dataset: str, *rows: dict[str, str]) -> list[tuple[str, int | None, str | None]]:
    return [(one.check, one.row, one.column) for one in screened(dataset, *rows).problems]


@pytest.mark.parametrize("dataset", ROWS)
def test_valid_row_is_accepted_under_names_and_under_titles(dataset: str) -> None:
    named, in_vietnamese = screened(dataset), screened(dataset, titled(dataset))
    assert named.problems == in_vietnamese.problems == ()
    assert named.rows.equals(in_vietnamese.rows)
    assert named.rows.columns == list(columns_of(SCHEMAS[dataset]))


@pytest.mark.parametrize("dataset", ROWS)
def test_valid_row_is_accepted_when_its_letters_are_decomposed(dataset: str) -> None:
    text = csv_bytes(titled(dataset)).decode()
    decomposed = SourceFile(f"{dataset}.csv", unicodedata.normalize("NFD", text).encode())
    assert screen(decomposed, places())[0].rows.equals(screened(dataset).rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_valid_row_is_accepted_with_a_byte_order_mark_and_any_delimiter(delimiter: str) -> None:
    content = b"\xef\xbb\xbf" + csv_bytes(titled("unions"), delimiter=delimiter)
    assert screen(SourceFile("unions.csv", content), places())[0].rows.equals(screened("unions").rows)


def test_stages_stop_when_an_earlier_one_fails() -> None:
    wrong = {"Tên CĐC": "x", "Năm học": "2023", "Quận, huyện": "nowhere"}
    assert checks("unions", wrong) == [("header_unknown", 1, "A"), ("header_missing", 1, None)]
    wrong = {"Tên CĐCS": "x", "Năm học": "2023", "Quận, huyện": "nowhere", "Nữ đoàn viên": "9", "Đoàn viên": "1"}
    assert checks("unions", wrong) == [("consecutive_years", 2, "B"), ("known_district", 2, "C")]


def test_wrong_header_is_one_problem_however_many_rows_there_are() -> None:
    rows = [{"Niên khóa": "2023-2024", "Quận, huyện": "005", "Tên CĐCS": f"Trường {n}"} for n in range(300)]
    assert checks("unions", *rows) == [("header_unknown", 1, "A"), ("header_missing", 1, None)]


def test_rows_are_none_when_one_cannot_be_read() -> None:
    failed = screened("unions", row("unions", member_count="nhiều"), row("unions", union_name="Nghĩa Tân"))
    assert failed.rows.is_empty()
    assert failed.row_count == 2
    assert failed.has_errors


def test_readable_rows_are_checked_when_another_cannot_be_read() -> None:
    rows = [
        row("unions", member_count="nhiều", female_member_count="46"),
        row("unions", union_name="Nghĩa Tân", female_member_count="46"),
        row("unions", union_name="Dịch Vọng A", school_year="2023-2025"),
    ]
    assert checks("unions", *rows) == [
        ("whole_number", 2, "H"),
        ("female_within_members", 3, "I"),
        ("consecutive_years", 4, "C"),
    ]


def test_warnings_are_no_errors() -> None:
    warned = screened("unions", row("unions", member_count="49"))
    assert [one.severity for one in warned.problems] == ["warning"]
    assert not warned.has_errors


def test_cells_are_named_as_excel_names_them() -> None:
    wide = {**titled("unions"), "Ghi chú": "một\nhai"}
    found = screened("unions", wide, {}, {**wide, "Tên CĐCS": "Nghĩa Tân", "Nữ đoàn viên": "99"}).problems
    assert [(one.row, one.column, one.header, one.found) for one in found] == [(4, "I", "Nữ đoàn viên", "99")]


def test_problems_come_in_reading_order() -> None:
    many = {f"X{n}": "1" for n in range(30)}
    letters = [one.column for one in screened("unions", {**row("unions"), **many}).problems]
    assert letters[:3] == ["P", "Q", "R"]
    assert letters[10:13] == ["Z", "AA", "AB"]
    bad = row("unions", member_count="x", founded_date="y")
    assert [place[1:] for place in checks("unions", bad, bad)] == [(2, "H"), (2, "O"), (3, "H"), (3, "O")]


def test_first_cause_is_kept_when_a_cell_breaks_several_rules() -> None:
    assert checks("unions", row("unions", school_year="")) == [("school_year_required", 2, "C")]
    assert checks("unions", row("unions", member_count="-3", female_member_count="")) == [("not_below", 2, "H")]


def test_problem_is_named_at_the_text_a_value_was_made_from() -> None:
    assert checks("unions", row("unions", union_name="")) == [("value_required", 2, "E")]
    assert checks("initiatives", row("initiatives", school_year="0001-0002")) == [("plausible_year", 2, "C")]


def test_problem_bears_the_title_when_the_file_has_no_such_column() -> None:
    without_count = {name: text for name, text in row("awards").items() if name != "count"}
    found = screened("awards", without_count).problems
    assert [(one.check, one.row, one.column, one.header) for one in found] == [("value_required", 2, None, "Số lượng")]
    assert found[0].message == "Ô “Số lượng” để trống; hãy điền giá trị."


def test_unreadable_file_has_no_dataset_and_no_rows() -> None:
    failed = screen(SourceFile("unions.csv", b"\xff\xfe\x00"), places())[0]
    assert (failed.dataset, failed.rows.height, failed.has_errors) == (None, 0, True)


def test_report_is_named_by_dataset_years_districts_and_its_only_union() -> None:
    nameless = {name: text for name, text in row("unions").items() if name not in ("report_id", "source_ref")}
    assert screened("unions", nameless).rows["report_id"].to_list() == [
        "unions_2023-2024_cau-giay_005-primary-mai-dich"
    ]
    other = {**nameless, "union_name": "TH Nghĩa Tân", "district_code": "Ba Đình"}
    assert screened("unions", nameless, other).unnamed_reports == ["unions_2023-2024_ba-dinh_cau-giay"]


def test_report_is_named_by_its_hash_when_years_or_districts_are_missing_or_many() -> None:
    nameless = {name: text for name, text in row("figures").items() if name not in ("report_id", "source_ref")}
    province = {**nameless, "district_code": "", "province_code": "01"}
    file = source("figures", nameless, province)
    assert screen(file, places())[0].unnamed_reports == [f"figures_{file.sha256[:12]}"]
    years = [{**nameless, "school_year": f"{year}-{year + 1}"} for year in range(2019, 2023)]
    assert screened("figures", *years).unnamed_reports[0].startswith("figures_")
    assert "2019" not in screened("figures", *years).unnamed_reports[0]


def test_row_is_found_again_by_sheet_and_number_when_the_file_does_not_say() -> None:
    nameless = {name: text for name, text in row("figures").items() if name != "source_ref"}
    rows = screened("figures", nameless, {}, nameless, name="figures_2024.csv").rows
    assert rows["source_ref"].to_list() == ["figures_2024!2", "figures_2024!4"]


def test_report_is_unnamed_only_in_the_rows_that_leave_it_blank() -> None:
    rows = [row("figures"), row("figures", report_id="", source_ref="x")]
    assert screened("figures", *rows).unnamed_reports == ["figures_2023-2024_cau-giay"]
    assert screened("figures", row("figures")).unnamed_reports == []
    assert screened("reports", row("reports")).unnamed_reports == []


def test_period_place_and_exactness_are_filled_in() -> None:
    rows = screened("initiatives", titled("initiatives", district_code="Cầu Giấy")).rows
    wanted = {
        "period_kind": "school_year",
        "period_start": 2023,
        "period_end": 2024,
        "province_code": "01",
        "district_code": "005",
        "scope": "school_block",
        "bound": "exact",
    }
    assert rows.select(list(wanted)).row(0, named=True) == wanted


def test_stated_values_are_kept() -> None:
    stated = {"period_kind": "as_of", "period_start": "2022", "scope": "unclear", "bound": "lower"}
    rows = screened("initiatives", row("initiatives", school_year="", **stated)).rows
    assert rows.select(list(stated)).row(0, named=True) == {**stated, "period_start": 2022}


@pytest.mark.parametrize(
    ("dataset", "changes", "column", "value"),
    [
        ("unions", {}, "is_name_only", False),
        ("unions", {}, "scope", "single_school"),
        ("unions", {"grade": "Vững mạnh", "grade_scheme": ""}, "grade_scheme", "strength"),
        ("unions", {"has_staff_conference": ""}, "has_staff_conference", "yes"),
        ("unions", {"has_staff_conference": "", "staff_conference_date": ""}, "has_staff_conference", None),
        ("unions", {}, "staff_conference_date_precision", "day"),
        ("unions", {"staff_conference_date": ""}, "staff_conference_date_precision", None),
        ("unions", {"founded_date": ""}, "founded_date", None),
        ("initiatives", {"title": "Dạy học tích cực", "count": "", "is_total": ""}, "count", 1),
        ("initiatives", {"title": "Dạy học tích cực", "count": "", "is_total": ""}, "is_total", False),
        ("initiatives", {"count": "", "is_total": ""}, "count", None),
        ("initiatives", {"count": "", "is_total": ""}, "is_total", True),
        ("initiatives", {"programme": ""}, "programme", "unspecified"),
        ("awards", {"recipient_name": "Nguyễn Văn A", "count": "", "is_total": ""}, "count", 1),
        ("awards", {"recipient_name": "Nguyễn Văn A", "count": "", "is_total": ""}, "is_total", False),
        ("awards", {"is_total": ""}, "is_total", True),
        ("awards", {"union_id": "005-primary-x"}, "scope", "single_school"),
        ("awards", {"award_date": ""}, "award_date_precision", None),
        ("welfare", {"programme": "", "is_total": ""}, "programme", "unspecified"),
        ("welfare", {"is_total": ""}, "is_total", False),
        ("events", {}, "date_precision", "day"),
        ("events", {"start_date": "", "end_date": ""}, "date_precision", None),
        ("reports", {"state": ""}, "state", "provisional"),
    ],
)
def test_defaults_are_filled_in_when_a_cell_is_blank(
    dataset: str, changes: dict[str, str], column: str, value: object
) -> None:
    found = screened(dataset, row(dataset, **changes))
    assert found.problems == ()
    assert found.rows[column].to_list() == [value]


def test_values_are_typed() -> None:
    rows = screened("unions", titled("unions", member_count="1.045", staff_count="1.048")).rows
    wanted = {"member_count": 1045, "founded_date": datetime.date(2010, 9, 1), "school_level": "primary"}
    assert rows.select(list(wanted)).row(0, named=True) == wanted


def test_every_row_gets_its_own_value_when_texts_repeat() -> None:
    rows = [row("figures", source_ref=str(n), value=str(n % 3)) for n in range(9)]
    assert screened("figures", *rows).rows["value"].to_list() == [float(n % 3) for n in range(9)]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(ROWS)), st.data())
def test_any_text_in_any_cell_is_read_or_explained(dataset: str, data: st.DataObject) -> None:
    column = data.draw(st.sampled_from(list(ROWS[dataset])))
    text = data.draw(st.text(max_size=20) | st.sampled_from(["9" * 30, "0001-0002", "1/1/0001", "\u0301", "=1", "{}"]))
    for found in screened(dataset, row(dataset, **{column: text})).problems:
        assert found.message
        assert found.row is None or found.row <= 2


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet='a,;"\n\t\r x', max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert screen(SourceFile("events.csv", content), places())[0].problems


def test_failures_name_row_and_column_of_a_frame() -> None:
    rows = screened("unions").rows
    broken = rows.with_columns(pl.lit(-1, pl.Int64).alias("staff_count"))
    assert ("not_below", 0, "staff_count") in failures("unions", broken)
    assert failures("unions", rows) == []


def test_failures_raise_when_a_frame_has_not_the_shape_of_its_class() -> None:
    with pytest.raises(ValueError, match="staff_count"):
        failures("unions", screened("unions").rows.drop("staff_count"))
