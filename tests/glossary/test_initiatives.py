from glossary.initiatives import INITIATIVE_FIELDS, INITIATIVE_LEVELS, INITIATIVE_PROGRAMMES, INITIATIVE_STATUSES
from tests.glossary.order import stand


def test_levels_when_ordered_from_the_school_upwards() -> None:
    upwards = ("school", "cluster", "district", "sector", "province", "ministry", "national", "unspecified")
    assert stand(INITIATIVE_LEVELS, *upwards)


def test_statuses_when_ordered_by_progress() -> None:
    assert stand(INITIATIVE_STATUSES, "registered", "submitted", "accepted", "graded", "recognised", "commended")
    assert INITIATIVE_STATUSES.label("submitted") == "Nộp, tham gia"
    assert INITIATIVE_STATUSES.label("recognised") == "Được công nhận"


def test_programmes_when_teaching_experience_comes_first() -> None:
    assert stand(INITIATIVE_PROGRAMMES, "teaching_experience", "creative_labour", "local", "unspecified")
    assert "SKKN" in INITIATIVE_PROGRAMMES["teaching_experience"].spellings


def test_fields_when_shown() -> None:
    assert INITIATIVE_FIELDS.label("inclusive") == "Giáo dục hòa nhập"
