import contextlib
import datetime
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.places.reference import places
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.values import (
    UnreadableError,
    calendar_date,
    decimal_number,
    parser,
    school_year,
    whole_number,
    yes_or_no,
)


def read(dataset: str, column: str, text: str) -> Any:
    return parser(columns_of(SCHEMAS[dataset])[column], places())(text)


def refused(dataset: str, column: str, text: str) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as raised:
        read(dataset, column, text)
    return raised.value.check, raised.value.context


@pytest.mark.parametrize("text", ["", " ", "-", " – ", "—", "\u00a0"])
@pytest.mark.parametrize("column", ["member_count", "founded_date", "grade", "district_code", "note", "is_name_only"])
def test_value_is_null_when_the_cell_is_blank_or_a_dash(column: str, text: str) -> None:
    assert read("unions", column, text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("4262", 4262),
        ("4.262", 4262),
        ("4,262", 4262),
        ("4 262", 4262),
        ("4\u00a0262", 4262),
        ("4\u202f262", 4262),
        ("1.234.567", 1234567),
        ("4.262,0", 4262),
        ("45.0", 45),
        ("05", 5),
        ("0", 0),
        ("-3", -3),
        ("9" * 18, 10**18 - 1),
    ],
)
def test_whole_number_is_read_however_its_thousands_are_marked(text: str, number: int) -> None:
    assert whole_number(text) == number


NO_WHOLE_NUMBERS = ["4,5", "4.26", "1.234,567", "1.234.5", "73%", "1e5", "nan", "½", "+5", "5.", "9" * 19, "4 262 đồng"]


@pytest.mark.parametrize("text", NO_WHOLE_NUMBERS)
def test_whole_number_is_refused_when_it_is_none(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"^whole_number$"):
        whole_number(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("73,3", 73.3),
        ("73.3", 73.3),
        ("73,3%", 73.3),
        ("73.3 %", 73.3),
        ("88,125%", 88.125),
        ("4.262", 4262.0),
        ("1.234,5", 1234.5),
        ("1.234,567", 1234.567),
        ("1,234.5", 1234.5),
        ("0,5", 0.5),
        ("0.125", 0.125),
        ("-1,5", -1.5),
        ("4.2620", 4.262),
    ],
)
def test_decimal_number_is_read_with_comma_point_or_percent_sign(text: str, number: float) -> None:
    assert decimal_number(text) == number


@pytest.mark.parametrize("text", ["nan", "inf", "1e5", "1.234.5", "12.34.56", "hơn 150", "68-72", "9" * 16, "5%%"])
def test_decimal_number_is_refused_when_it_is_none(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"^decimal_number$"):
        decimal_number(text)


@given(st.integers(-(10**17), 10**17))
def test_whole_number_reads_back_what_is_written_the_vietnamese_way(number: int) -> None:
    assert whole_number(f"{number:,}".replace(",", ".")) == number


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_decimal_number_reads_back_what_is_written_the_vietnamese_way(whole: int, part: int) -> None:
    assert decimal_number(f"{whole:,}".replace(",", ".") + f",{part:02}") == float(f"{whole}.{part:02}")


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    for reader in (whole_number, decimal_number, calendar_date, school_year, yes_or_no):
        with contextlib.suppress(UnreadableError):
            reader(text)


@pytest.mark.parametrize(
    "text", ["25/9/2023", "25.9.2023", "25-9-2023", "25/09/2023", "2023-09-25", "45194", "Ngày 25 tháng 9 năm 2023"]
)
def test_date_is_read_day_first_or_iso(text: str) -> None:
    assert calendar_date(text) == datetime.date(2023, 9, 25)


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("5.000.000", 5_000_000),
        ("5 triệu đồng", 5_000_000),
        ("1,2 tỷ", 1_200_000_000),
        ("1.5 tỉ đồng", 1_500_000_000),
        ("500 nghìn", 500_000),
        ("500.000đ", 500_000),
        ("20 triệu", 20_000_000),
        ("0", 0),
    ],
)
def test_money_is_read_in_dong_whatever_its_unit(text: str, dong: int) -> None:
    assert read("welfare", "amount_vnd", text) == dong
    assert read("welfare", "amount_vnd", unicodedata.normalize("NFD", text)) == dong


@pytest.mark.parametrize("text", ["năm triệu", "5 triệu người", "1,25 đồng", "5 triệu 2", "triệu"])
def test_money_is_refused_when_it_is_none(text: str) -> None:
    assert refused("welfare", "amount_vnd", text) == ("whole_number", "")


@pytest.mark.parametrize("text", ["Q. Cầu Giấy", "CẦU GIẤY", "Q.Cầu Giấy", "quận Cầu\u00a0Giấy"])
def test_district_is_read_as_forms_write_it(text: str) -> None:
    assert read("unions", "district_code", text) == "005"


@pytest.mark.parametrize("text", ["x", "X", "✓", "Có", "Đạt", "đã ký"])
def test_tick_is_yes(text: str) -> None:
    assert read("unions", "has_emulation_pact", text) == "yes"


@pytest.mark.parametrize("text", ["31/2/2023", "9/25/2023", "25/9", "25/9/23", "4519", "2023-02-30"])
def test_date_is_refused_when_there_is_no_such_day(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"^calendar_date$"):
        calendar_date(text)


@pytest.mark.parametrize("text", ["2023", "Năm 2023", "9/2023", "09.2023", "tháng 9/2023"])
def test_part_of_a_date_is_none(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"^date_incomplete$"):
        calendar_date(text)


@pytest.mark.parametrize(
    "text",
    ["2023-2024", "2023 – 2024", "2023—2024", "Năm học 2023-2024", "NĂM HỌC 2023 - 2024", "Năm 2023-2024"],
)
def test_school_year_is_read_with_any_dash_and_the_word_before(text: str) -> None:
    assert school_year(text) == "2023-2024"
    assert school_year(unicodedata.normalize("NFD", text)) == "2023-2024"


@pytest.mark.parametrize("text", ["2023-2025", "2024-2023", "2023", "2023/2024", "23-24"])
def test_school_year_is_refused_when_its_years_do_not_follow_each_other(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"^consecutive_years$"):
        school_year(text)


@pytest.mark.parametrize(("text", "flag"), [("Có", True), ("x", True), ("TRUE", True), ("không", False), ("0", False)])
def test_flag_is_read_from_the_words_people_use(text: str, flag: bool) -> None:
    assert yes_or_no(text) is flag


@pytest.mark.parametrize(
    "text", ["primary", "Tiểu học", "TIỂU HỌC", "TH", unicodedata.normalize("NFD", "Tiểu học"), "Tiểu\u00a0học"]
)
def test_code_is_read_from_its_label_and_spellings(text: str) -> None:
    assert read("unions", "school_level", text) == "primary"


def test_code_list_is_named_when_the_code_is_unknown() -> None:
    assert refused("unions", "has_emulation_pact", "có thể") == ("known_code", "Có, Không, Không áp dụng")


def test_code_list_is_shortened_when_it_is_long() -> None:
    context = refused("awards", "awarding_body", "ông Ba")[1]
    assert context.startswith("Chủ tịch nước, Chính phủ, ")
    assert context.endswith(", …")


def test_text_is_stored_composed() -> None:
    assert read("unions", "note", unicodedata.normalize("NFD", " Cầu Giấy ")) == "Cầu Giấy"


def test_text_keeps_what_looks_like_a_formula() -> None:
    assert read("initiatives", "title", "=SUM(A1:A9)") == "=SUM(A1:A9)"


def test_district_is_read_by_name_code_or_slug() -> None:
    assert {read("unions", "district_code", text) for text in ("Quận Cầu Giấy", "005", "cau-giay")} == {"005"}


def test_district_is_refused_when_several_bear_the_name() -> None:
    found = refused("unions", "district_code", "Châu Thành")
    assert found == ("known_district", "; có nhiều nơi cùng tên, hãy ghi mã hoặc thêm tên tỉnh")


def test_district_is_refused_when_excel_has_eaten_the_zeros_of_its_code() -> None:
    assert refused("unions", "district_code", "5") == ("known_district", "")


@pytest.mark.parametrize("text", ["01", "1", "Hà Nội", "HÀ NỘI"])
def test_province_is_read_by_code_or_name(text: str) -> None:
    assert read("figures", "province_code", text) == "01"
