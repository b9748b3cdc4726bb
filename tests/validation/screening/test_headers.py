import unicodedata

import pytest

from glossary.writing.text import fold
from validation.reading.files.csv import read_csv
from validation.report import SourceFile, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.headers import dataset_of, recognise

UNION_HEADERS = ("Năm học", "Quận, huyện", "Tên CĐCS")
PERIOD_AND_PLACE = ["Năm học", "Quận, huyện"]
AWARD_HEADERS = ("Hình thức khen", "Cấp khen", "Đối tượng khen", "Tình trạng")


def table(*headers: str, cells: tuple[str, ...] | None = None) -> TextTable:
    row = cells or tuple("x" for _ in headers)
    return TextTable(None, headers, [row], [2])


def missing(dataset: str, *headers: str) -> list[str | None]:
    return [one.header for one in recognise(dataset, table(*headers)).problems if one.check == "header_missing"]


@pytest.mark.parametrize(
    "stem", ["awards", "awards_2024", "awards-cau-giay", "awards (2)", "AWARDS", "Awards Cầu Giấy"]
)
def test_dataset_is_the_one_the_file_name_begins_with(stem: str) -> None:
    assert dataset_of(stem, table("x")) == "awards"


def test_dataset_is_recognised_by_its_headers_when_the_name_says_nothing() -> None:
    assert dataset_of("Khen thuong 2024", table(*AWARD_HEADERS)) == "awards"
    assert dataset_of("danh sach", table(*UNION_HEADERS, "Cụm thi đua")) == "unions"


def test_dataset_is_recognised_by_all_its_columns_when_exported_under_any_name() -> None:
    for dataset, schema in SCHEMAS.items():
        assert dataset_of("export", table(*columns_of(schema))) == dataset


def test_dataset_is_unknown_when_headers_fit_several_or_none() -> None:
    assert dataset_of("x", table("Năm học", "Quận, huyện")) is None
    assert dataset_of("x", table("Món", "Giá")) is None
    assert dataset_of("awardsheet", table("Món")) is None


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_every_column_is_found_by_name_title_and_spellings(dataset: str) -> None:
    for name, column in columns_of(SCHEMAS[dataset]).items():
        for header in (name, column.title, *column.headers, column.title.upper()):
            assert recognise(dataset, table(header)).places == {name: 0}
            assert recognise(dataset, table(unicodedata.normalize("NFD", header))).places == {name: 0}


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_no_spelling_belongs_to_two_columns(dataset: str) -> None:
    columns = columns_of(SCHEMAS[dataset]).values()
    owned = [{fold(word) for word in (column.name, column.title, *column.headers)} for column in columns]
    assert sum(map(len, owned)) == len(set().union(*owned))


def test_places_follow_the_order_of_the_file() -> None:
    headed = recognise("unions", table("Đơn vị", "Năm học"))
    assert headed.places == {"union_name": 0, "school_year": 1}


def test_empty_column_without_header_is_passed_over() -> None:
    headed = recognise("unions", table(*UNION_HEADERS, "", cells=("2023-2024", "005", "Mai Dịch", " ")))
    assert headed.problems == ()


def test_filled_column_without_header_is_a_problem() -> None:
    found = recognise("unions", table(*UNION_HEADERS, "")).problems
    assert [(one.check, one.row, one.column) for one in found] == [("header_blank", 1, "D")]


def test_unknown_header_comes_without_a_guess_when_nothing_is_near() -> None:
    found = recognise("unions", table("Tên CĐCS", "Món ăn yêu thích")).problems
    assert found[0].message == "Không nhận ra cột “Món ăn yêu thích”; hãy sửa tên cột hoặc bỏ cột này."


@pytest.mark.parametrize(
    ("dataset", "titles"),
    [
        ("unions", [*PERIOD_AND_PLACE, "Tên CĐCS"]),
        ("initiatives", [*PERIOD_AND_PLACE, "Cấp công nhận", "Tình trạng"]),
        ("awards", [*PERIOD_AND_PLACE, "Hình thức khen", "Cấp khen", "Đối tượng khen", "Tình trạng"]),
        ("welfare", [*PERIOD_AND_PLACE, "Chi, cho vay hay vận động", "Hình thức"]),
        ("events", [*PERIOD_AND_PLACE, "Loại sự kiện", "Tên sự kiện", "Tình trạng"]),
        ("figures", [*PERIOD_AND_PLACE, "Chỉ tiêu", "Kết quả hay chỉ tiêu", "Giá trị", "Đơn vị tính"]),
        ("reports", ["Mã báo cáo", "Tên báo cáo", "Loại báo cáo"]),
    ],
)
def test_missing_columns_are_only_those_that_nothing_else_can_fill(dataset: str, titles: list[str]) -> None:
    assert missing(dataset, "Ghi chú") == titles


@pytest.mark.parametrize("headers", [("Loại kỳ", "Tỉnh, thành phố"), ("Điểm còn ngờ", "Quận, huyện")])
def test_period_and_place_may_be_stated_in_other_columns(headers: tuple[str, str]) -> None:
    assert missing("initiatives", *headers) == ["Cấp công nhận", "Tình trạng"]


def test_union_is_always_described_for_a_school_year_and_a_district() -> None:
    assert missing("unions", "Loại kỳ", "Tỉnh, thành phố", "Tên CĐCS") == PERIOD_AND_PLACE


def test_header_in_another_letter_form_is_the_same() -> None:
    file = SourceFile("unions.csv", "NĂM HỌC ;quận/huyện;TÊN  CĐCS\n2023-2024;005;Mai Dịch\n".encode())
    assert recognise("unions", read_csv(file)).places == {"school_year": 0, "district_code": 1, "union_name": 2}


@pytest.mark.parametrize("header", ["Điện thoại", "SĐT", "Ngày sinh", "Tên bệnh"])
def test_private_columns_are_dropped_without_a_word(header: str) -> None:
    headed = recognise("unions", table(*UNION_HEADERS, header))
    assert (headed.problems, headed.places) == ((), {"school_year": 0, "district_code": 1, "union_name": 2})
