"""A reported figure in words: as printed, with its fraction, its part and its period."""

from typing import Any

import pytest

from metrics.wording.figures import fraction_words, label_words, period_words, result_words, value_words
from metrics.wording.places import place_words
from tests.metrics.examples import figure


@pytest.mark.parametrize(
    ("value", "stated", "words"),
    [
        (73.3, {"unit": "percent"}, "73,3%"),
        (50, {"unit": "percent", "bound": "lower"}, "trên 50%"),
        (68, {"unit": "unions", "bound": "range", "value_high": 72.0}, "68–72 CĐCS"),
        (68, {"unit": "percent", "bound": "range", "value_high": 72.0}, "68–72%"),
        (116_500_000, {"unit": "vnd"}, "116,5 triệu đồng"),
    ],
)
def test_value_words_are_as_printed(value: float, stated: dict[str, Any], words: str) -> None:
    assert value_words(figure("unions_total", value, **stated)) == words


@pytest.mark.parametrize(
    ("value", "stated", "words"),
    [
        (78, {"base_value": 78.0}, "78/78 (100%)"),
        (49, {"base_value": 76.0}, "49/76 (64,47%)"),
        (1999, {"base_value": 2000.0}, "1.999/2.000 (99,95%)"),
        (32, {"base_value": 46.0, "bound": "lower"}, "trên 32/46 (69,57%)"),
        (32, {}, None),
        (32, {"base_value": 0.0}, None),
        (69, {"base_value": 46.0, "unit": "percent"}, None),
        (32, {"base_value": 46.0, "bound": "range", "value_high": 33.0}, None),
    ],
)
def test_fraction_words_are_of_counts_with_a_base(value: float, stated: dict[str, Any], words: str | None) -> None:
    assert fraction_words(figure("unions_excellent", value, **stated)) == words


def test_result_words_name_the_base_of_a_percentage() -> None:
    assert result_words(figure("percent_unions_strong", 69, unit="percent", base_value=46.0)) == "69% (trên tổng số 46)"
    assert result_words(figure("unions_strong", 32, base_value=46.0)) == "32/46 (69,57%)"


def test_label_words_name_the_part() -> None:
    assert label_words(figure("excellent_teachers", 24, level="province")) == (
        "Giáo viên, nhân viên giỏi – cấp tỉnh, thành phố"
    )
    assert label_words(figure("unions_founded", 3, ownership="nonpublic")).endswith(" – ngoài công lập")


def test_period_words_when_no_year_is_stated() -> None:
    assert period_words(figure("unions_total", 80, school_year=None, period_kind=None)) == "kỳ không nêu năm"


@pytest.mark.parametrize(
    ("district", "province", "words"),
    [
        ("005", "01", "quận Cầu Giấy"),
        ("479", "46", "thị xã Hương Thủy"),
        ("058", "06", "thành phố Bắc Kạn"),
        (None, "01", "Thành phố Hà Nội"),
        (None, "83", "tỉnh Bến Tre"),
        (None, None, ""),
    ],
)
def test_place_words_name_the_units_real_kind(district: str | None, province: str | None, words: str) -> None:
    assert place_words(district, province) == words
