import unicodedata

import pytest

from validation.places.schools import bare_name, level_in, union_id

SPELLINGS = [
    "Mai Dịch",
    "Trường Tiểu học Mai Dịch",
    "trường tiểu học MAI DỊCH",
    "TH Mai Dịch",
    "Trường TH Mai Dịch",
    "CĐCS Trường Tiểu học Mai Dịch",
    "Công đoàn cơ sở Trường Tiểu học Mai Dịch",
    "CĐ Tr. TH Mai Dịch",
    "Công đoàn trường  Tiểu học  Mai Dịch",
    "Trường\u00a0Tiểu học Mai Dịch",
    unicodedata.normalize("NFD", "Trường Tiểu học Mai Dịch"),
]


@pytest.mark.parametrize("name", SPELLINGS)
def test_union_has_one_id_however_its_name_is_written(name: str) -> None:
    assert union_id("005", "primary", name) == "005-primary-mai-dich"


@pytest.mark.parametrize("name", SPELLINGS[1:])
def test_union_has_the_same_id_when_its_level_stands_only_in_the_name(name: str) -> None:
    assert union_id("005", None, name) == "005-primary-mai-dich"


def test_schools_that_differ_by_one_letter_have_different_ids() -> None:
    assert union_id("005", "primary", "Dịch Vọng A") != union_id("005", "primary", "Dịch Vọng B")
    assert union_id("020", "primary", "Liên Ninh") != union_id("020", "primary", "Liên Ninh 2")


@pytest.mark.parametrize("level", [None, "unused"])
def test_schools_of_one_name_and_different_levels_have_different_ids(level: str | None) -> None:
    names = {"preschool": "Trường Mầm non Mai Dịch", "primary": "TH Mai Dịch", "lower_secondary": "THCS Mai Dịch"}
    ids = {union_id("005", level and stated, name) for stated, name in names.items()}
    assert ids == {f"005-{stated}-mai-dich" for stated in names}


def test_schools_of_one_name_in_two_districts_have_different_ids() -> None:
    assert union_id("005", "primary", "Kim Đồng") != union_id("006", "primary", "Kim Đồng")


def test_stated_level_wins_over_the_word_in_the_name() -> None:
    assert union_id("005", "multi_level", "THCS Nguyễn Siêu") == "005-multi_level-nguyen-sieu"


def test_level_is_unknown_when_neither_column_nor_name_tells() -> None:
    assert union_id("005", None, "Nguyễn Siêu") == "005-unknown-nguyen-sieu"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("TH & THCS Đông Ngạc", "primary_lower_secondary"),
        ("TH&THCS Đông Ngạc", "primary_lower_secondary"),
        ("TH-THCS-THPT Đông Ngạc", "multi_level"),
        ("MN 20-10", "preschool"),
        ("Phòng GD&ĐT", "education_office"),
        ("Thanh Xuân", None),
        ("", None),
    ],
)
def test_level_is_that_of_the_longest_word_the_name_begins_with(name: str, level: str | None) -> None:
    assert level_in(name) == level


@pytest.mark.parametrize("name", ["Trường", "CĐCS", "TH", "Tiểu học"])
def test_name_is_never_used_up(name: str) -> None:
    assert bare_name(name)
