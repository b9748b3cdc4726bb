import pytest

from glossary.unions import (
    GRADE_SCHEMES,
    GRADES,
    OWNERSHIPS,
    PUBLIC_OWNERSHIPS,
    SCHOOL_LEVELS,
    UNION_KINDS,
    is_public,
)
from tests.glossary.order import stand


def test_school_levels_when_the_youngest_come_first() -> None:
    assert stand(SCHOOL_LEVELS, "preschool", "primary", "lower_secondary", "upper_secondary", "vocational", "other")
    assert stand(SCHOOL_LEVELS, "primary", "primary_lower_secondary", "lower_secondary", "lower_upper_secondary")
    assert SCHOOL_LEVELS.label("lower_secondary") == "Trung học cơ sở"
    assert SCHOOL_LEVELS.label("continuing_education") == "Giáo dục thường xuyên, GDNN-GDTX"


@pytest.mark.parametrize(
    ("abbreviation", "level"),
    [("MN", "preschool"), ("TH", "primary"), ("THCS", "lower_secondary"), ("THPT", "upper_secondary")],
)
def test_school_levels_when_abbreviated(abbreviation: str, level: str) -> None:
    assert abbreviation in SCHOOL_LEVELS[level].spellings


@pytest.mark.parametrize(
    ("ownership", "public"),
    [
        ("public", True),
        ("public_self_financed", True),
        ("private", False),
        ("people_founded", False),
        ("foreign", False),
        ("nonpublic", False),
        ("unknown", None),
        (None, None),
    ],
)
def test_is_public_when_ownership_is(ownership: str | None, public: bool | None) -> None:
    assert is_public(ownership) is public


def test_is_public_when_the_code_is_unknown() -> None:
    with pytest.raises(KeyError):
        is_public("leased")


def test_public_ownerships_when_compared_with_is_public() -> None:
    assert [code for code in OWNERSHIPS if is_public(code)] == list(PUBLIC_OWNERSHIPS)


def test_ownerships_when_a_form_only_says_non_public() -> None:
    assert "NCL" in OWNERSHIPS["nonpublic"].spellings
    assert "NCL" not in OWNERSHIPS["private"].spellings


def test_union_kinds_when_the_usual_one_comes_first() -> None:
    assert next(iter(UNION_KINDS)) == "grassroots_union"
    assert stand(UNION_KINDS, "occupational_union", "office_union", "district_education_union", "unknown")


def test_grades_when_split_by_scheme() -> None:
    schemes = {
        scheme: [g.code for g in GRADES.values() if g.scheme == scheme] for scheme in ("tasks", "strength", "both")
    }
    assert schemes == {
        "tasks": ["excellent", "good", "completed", "not_completed"],
        "strength": ["strong_excellent", "strong", "fair", "average", "weak"],
        "both": ["not_graded", "pending"],
    }
    assert list(GRADE_SCHEMES) == ["tasks", "strength"]


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("HTXSNV", "excellent"),
        ("HTTNV", "good"),
        ("HTNV", "completed"),
        ("KHTNV", "not_completed"),
        ("VMXS", "strong_excellent"),
        ("VM", "strong"),
        ("TB", "average"),
        ("KXL", "not_graded"),
    ],
)
def test_grades_when_abbreviated(words: str, grade: str) -> None:
    assert words in GRADES[grade].spellings
