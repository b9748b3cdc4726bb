import pytest

from glossary.initiatives import (
    INITIATIVE_FIELDS,
    INITIATIVE_LEVELS,
    INITIATIVE_PROGRAMMES,
    INITIATIVE_STATUSES,
    levels_at,
)


def test_levels_when_ordered_from_the_school_upwards() -> None:
    assert list(INITIATIVE_LEVELS) == [
        "school",
        "cluster",
        "district",
        "sector",
        "province",
        "ministry",
        "national",
        "unspecified",
    ]


def test_statuses_when_ordered_by_progress() -> None:
    assert {code: INITIATIVE_STATUSES.label(code) for code in INITIATIVE_STATUSES} == {
        "registered": "Đăng ký",
        "submitted": "Nộp, tham gia",
        "accepted": "Nghiệm thu",
        "graded": "Xếp loại",
        "recognised": "Được công nhận",
        "commended": "Được khen, biểu dương",
        "rejected": "Không đạt, không công nhận",
    }


def test_programmes_when_listed() -> None:
    assert list(INITIATIVE_PROGRAMMES) == [
        "teaching_experience",
        "creative_labour",
        "initiatives_75k",
        "initiatives_1m",
        "creative_youth",
        "teaching_aid_contest",
        "capital_creative",
        "local",
        "unspecified",
    ]
    assert "SKKN" in INITIATIVE_PROGRAMMES["teaching_experience"].spellings


def test_fields_when_listed() -> None:
    assert len(INITIATIVE_FIELDS) == 10
    assert INITIATIVE_FIELDS.label("inclusive") == "Giáo dục hòa nhập"


@pytest.mark.parametrize("unit_type", ["urban_district", "rural_district", "town", None])
def test_levels_at_when_the_city_is_the_province(unit_type: str | None) -> None:
    levels = levels_at(unit_type)
    assert "Cấp TP" in levels["province"].spellings
    assert "Cấp TP" not in levels["district"].spellings


def test_levels_at_when_the_city_is_the_district() -> None:
    levels = levels_at("city")
    assert "Cấp TP" in levels["district"].spellings
    assert "Cấp TP" not in levels["province"].spellings
    assert "Cấp tỉnh" in levels["province"].spellings
    assert list(levels) == list(INITIATIVE_LEVELS)
