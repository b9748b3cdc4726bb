import unicodedata

import pytest

from data.places.reference import places
from validation.places.places import Places

ROW = {"province_code": "01", "province_name": "Hà Nội", "full_name": "Quận X", "name": "X"}


@pytest.mark.parametrize(
    "text",
    [
        "005",
        "cau-giay",
        "Cầu Giấy",
        "CẦU GIẤY",
        unicodedata.normalize("NFD", "Cầu Giấy"),
        "Quận Cầu Giấy",
        "Q. Cầu Giấy",
        "q.Cầu Giấy",
        "cau giay",
        "quan cau giay",
        "Cầu Giấy, Hà Nội",
        "Quận Cầu Giấy (Hà Nội)",
        "Quận Cầu Giấy - Hà Nội",
    ],
)
def test_district_is_found_by_any_spelling(text: str) -> None:
    assert places().district(text) == {"005"}


@pytest.mark.parametrize("text", ["Huyện Thanh Trì", "H. Thanh Trì", "Thanh Trì", "thanh-tri-ha-noi"])
def test_district_is_told_from_another_with_the_same_letters(text: str) -> None:
    assert places().district(text) == {"020"}


def test_districts_are_all_named_when_a_name_is_shared() -> None:
    assert places().district("thanh tri") == {"020", "949"}
    assert len(places().district("Châu Thành")) > 5


def test_shared_name_is_settled_by_the_province() -> None:
    assert places().district("Châu Thành, An Giang") == {"892"}


def test_tone_may_stand_on_either_vowel() -> None:
    assert places().district("thị xã Hương Thuỷ") == places().district("Hương Thủy") == {"479"}


@pytest.mark.parametrize("text", ["", "5", "Atlantis", "Quận"])
def test_no_district_is_found_when_none_bears_the_name(text: str) -> None:
    assert places().district(text) == set()


@pytest.mark.parametrize("text", ["Quận 5", "Q. 5", "quan 5"])
def test_numbered_district_is_found_by_its_name_only(text: str) -> None:
    assert places().district(text) == {"774"}


def test_code_and_slug_mean_one_district_each() -> None:
    known = places()
    for code, district in known.districts.items():
        assert known.district(code) == known.district(str(district["slug"])) == {code}


def test_full_name_always_leads_to_the_district() -> None:
    known = places()
    assert all(code in known.district(str(district["full_name"])) for code, district in known.districts.items())


@pytest.mark.parametrize(("text", "code"), [("01", "01"), ("1", "01"), ("Hà Nội", "01"), ("hà nội", "01"), ("X", None)])
def test_province_is_found_by_code_or_name(text: str, code: str | None) -> None:
    assert places().province(text) == code


def test_slug_leads_to_the_district_and_back() -> None:
    assert places().district_of_slug("cau-giay") == "005"
    assert places().slug_of("005") == "cau-giay"


@pytest.mark.parametrize("code", [None, "", "999"])
def test_slug_is_empty_when_the_district_is_unknown(code: str | None) -> None:
    assert places().slug_of(code) == ""


def test_slug_is_null_when_unknown() -> None:
    assert places().district_of_slug("atlantis") is None


def test_province_of_a_district_is_its_own() -> None:
    assert Places([{**ROW, "district_code": "7", "slug": "x"}]).province_of("7") == "01"
