import datetime
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.writing.numbers import (
    date_text,
    moment_text,
    money,
    number,
    percent,
    period_text,
    quantity,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4262, "4.262"),
        (1000, "1.000"),
        (1_234_567, "1.234.567"),
        (73.3, "73,3"),
        (88.12, "88,12"),
        (73.0, "73"),
        (2 / 3, "0,67"),
        (0, "0"),
        (-0.001, "0"),
        (-12.5, "-12,5"),
        (None, "chưa có báo cáo"),
    ],
)
def test_number_when_digits_are_free(value: float | None, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(73, 1, "73,0"), (2.5, 0, "3"), (57.945, 2, "57,95"), (4262.4, 0, "4.262")],
)
def test_number_when_digits_are_fixed(value: float, digits: int, text: str) -> None:
    assert number(value, digits) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_number_when_not_finite(value: float) -> None:
    with pytest.raises(ValueError, match="no figure"):
        number(value)


@given(st.integers(-(10**12), 10**12))
def test_number_when_read_back(value: int) -> None:
    assert int(number(value).replace(".", "")) == value


@pytest.mark.parametrize(
    ("value", "text"), [(73.3, "73,3%"), (100.0, "100%"), (392, "392%"), (None, "chưa có báo cáo")]
)
def test_percent_when_shown(value: float | None, text: str) -> None:
    assert percent(value) == text


def test_percent_when_digits_are_fixed() -> None:
    assert percent(73, 1) == "73,0%"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1_200_000_000, "1,2 tỷ đồng"),
        (800_000_000, "800 triệu đồng"),
        (950_000, "950.000 đồng"),
        (116_500_000, "116,5 triệu đồng"),
        (4_700_000_000, "4,7 tỷ đồng"),
        (779_500_000, "779,5 triệu đồng"),
        (116_550_000, "116,55 triệu đồng"),
        (1_005_000_000, "1,005 tỷ đồng"),
        (1_234_567_890, "1,23 tỷ đồng"),
        (12_345_678, "12,3 triệu đồng"),
        (999_999_999, "1 tỷ đồng"),
        (999_999.7, "1 triệu đồng"),
        (188_222.3, "188.222 đồng"),
        (4_981_681_000_000, "4.981,681 tỷ đồng"),
        (-1_200_000_000, "-1,2 tỷ đồng"),
        (0, "0 đồng"),
        (None, "chưa có báo cáo"),
    ],
)
def test_money_when_shown(value: float | None, text: str) -> None:
    assert money(value) == text


def dong(text: str) -> Decimal:
    found = re.fullmatch(r"(-?[\d.]+(?:,\d+)?)( tỷ| triệu)? đồng", text)
    assert found is not None
    unit = {None: 1, " triệu": 10**6, " tỷ": 10**9}[found[2]]
    return Decimal(found[1].replace(".", "").replace(",", ".")) * unit


@given(st.integers(-(10**13), 10**13))
def test_money_when_rounded(value: int) -> None:
    assert abs(dong(money(value)) - value) <= abs(value) * Decimal("0.005")


@given(st.integers(1, 999_999))
def test_money_when_given_in_thousands(value: int) -> None:
    assert dong(money(value * 1000)) == value * 1000


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4262, "persons", "4.262 người"),
        (43, "collectives", "43 tập thể"),
        (32, "unions", "32 CĐCS"),
        (73.3, "percent", "73,3%"),
        (800_000_000, "vnd", "800 triệu đồng"),
        (None, "persons", "chưa có báo cáo"),
        (None, "percent", "chưa có báo cáo"),
    ],
)
def test_quantity_when_shown(value: float | None, unit: str, text: str) -> None:
    assert quantity(value, unit) == text


def test_quantity_when_the_unit_is_unknown() -> None:
    with pytest.raises(KeyError):
        quantity(3, "miles")


@pytest.mark.parametrize(
    ("precision", "text"),
    [("day", "25/9/2023"), (None, "25/9/2023"), ("month", "tháng 9/2023"), ("year", "năm 2023")],
)
def test_date_text_when_known_to_the(precision: str | None, text: str) -> None:
    assert date_text(datetime.date(2023, 9, 25), precision) == text


def test_date_text_when_not_reported() -> None:
    assert date_text(None, "month") == "chưa có báo cáo"


@pytest.mark.parametrize(
    ("kind", "start", "end", "school_year", "text"),
    [
        ("school_year", 2023, 2024, "2023-2024", "năm học 2023-2024"),
        ("school_year", 2023, 2024, None, "năm học 2023-2024"),
        ("semester", 2023, 2024, "2023-2024", "học kỳ của năm học 2023-2024"),
        ("calendar_year", 2019, 2019, None, "năm 2019"),
        ("calendar_year", 2019, None, None, "năm 2019"),
        ("first_half", 2024, 2024, None, "6 tháng đầu năm 2024"),
        ("year_to_date", 2024, 2024, None, "lũy kế từ đầu năm 2024"),
        ("as_of", 2024, 2024, None, "tại thời điểm năm 2024"),
        ("term", 2018, 2023, None, "nhiệm kỳ 2018–2023"),
        ("multi_year", 2017, 2020, None, "giai đoạn 2017–2020"),
        ("multi_year", 2017, None, None, "giai đoạn từ 2017"),
        ("multi_year", None, 2020, None, "giai đoạn đến 2020"),
        ("campaign", 2021, 2021, None, "đợt, chương trình 2021"),
        ("term", None, None, None, "nhiệm kỳ (không rõ năm)"),
        ("school_year", None, None, None, "năm học (không rõ năm)"),
    ],
)
def test_period_text_when_the_period_is(
    kind: str, start: int | None, end: int | None, school_year: str | None, text: str
) -> None:
    assert period_text(kind, start, end, school_year) == text


def test_period_text_when_the_kind_is_unknown() -> None:
    with pytest.raises(KeyError):
        period_text("decade", 2010, 2020)


def test_moment_is_told_by_the_clocks_of_vietnam() -> None:
    assert moment_text("2024-10-01T08:00:00Z") == "15:00 ngày 1/10/2024"
    assert moment_text("2024-09-30T23:30:00Z") == "06:30 ngày 1/10/2024"
