import datetime
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validation.reading.files.workbook import Value, text_of
from validation.screening.values import decimal_number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", ""),
        (45, "45"),
        (45.0, "45"),
        (1_200_000_000.0, "1200000000"),
        (73.3, "73,3"),
        (4.262, "4,2620"),
        (0.1 + 0.2, "0,3"),
        (-1.5, "-1,5"),
        (True, "Có"),
        (False, "Không"),
        (datetime.date(2023, 9, 25), "25/9/2023"),
        (datetime.datetime(2023, 9, 25, 8, 30), "25/9/2023"),
        (" Trường\u00a0TH  Mai Dịch ", "Trường TH Mai Dịch"),
        (unicodedata.normalize("NFD", "Cầu Giấy"), "Cầu Giấy"),
        ("một\nhai", "một\nhai"),
    ],
)
def test_cell_becomes_the_text_that_people_would_write(value: Value, text: str) -> None:
    assert text_of(value) == text


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_number_is_read_back_as_the_same_number(value: object) -> None:
    number = float(str(value))
    assert decimal_number(text_of(number)) == number
