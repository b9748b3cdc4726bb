import pytest

from glossary.places import DISTRICT_UNITS, province_word


def test_district_units_when_shown() -> None:
    assert {code: DISTRICT_UNITS.label(code) for code in DISTRICT_UNITS} == {
        "urban_district": "quận",
        "rural_district": "huyện",
        "town": "thị xã",
        "city": "thành phố",
    }


@pytest.mark.parametrize(
    ("province_code", "word"),
    [
        ("01", "Thành phố"),
        ("31", "Thành phố"),
        ("48", "Thành phố"),
        ("79", "Thành phố"),
        ("92", "Thành phố"),
        ("46", "tỉnh"),
        ("06", "tỉnh"),
        ("93", "tỉnh"),
    ],
)
def test_province_word_when_the_province_is(province_code: str, word: str) -> None:
    assert province_word(province_code) == word
