import pytest

from validation.places.schools import KnownNames

NAMES = ["TH Mai Dịch", "THCS Mai Dịch", "Trường TH Nghĩa Tân", "TH Dịch Vọng A", "TH Dịch Vọng B", "MN Hoa Sen"]
KNOWN = KnownNames(NAMES)


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("TH Dịch Vọng A", "TH Dịch Vọng B", True),
        ("TH Liên Ninh", "TH Liên Ninh 2", True),
        ("TH Liên Ninh I", "TH Liên Ninh II", True),
        ("TH Liên Ninh IV", "TH Liên Ninh", True),
        ("MN 19-5", "MN 20-10", True),
        ("TH Số 1 Liên Ninh", "TH Số 2 Liên Ninh", True),
        ("TH Dịch Vong A", "TH Dịch Vọng A", False),
        ("Trường TH Mai Dịch", "TH Mai Dịhc", False),
        ("THCS Xuân La", "THCS Xuân Li", False),
    ],
)
def test_names_that_differ_by_a_final_mark_are_two_schools(one: str, other: str, two: bool) -> None:
    for known, asked in ((one, other), (other, one)):
        assert KnownNames([known]).nearest(asked) == ([] if two else [known])


def test_nearest_names_come_with_the_likest_first() -> None:
    assert KNOWN.nearest("Trường Tiểu học Nghĩa Tâm") == ["Trường TH Nghĩa Tân"]
    assert KNOWN.nearest("TH Mai Dịh") == ["TH Mai Dịch", "THCS Mai Dịch"]


def test_nearest_names_are_three_at_most() -> None:
    assert len(KnownNames(["MN Hoa Sem", "MN Hoa Sếu", "MN Hoa Sơn", "MN Hoa Sắn"]).nearest("MN Hoa Sen")) == 3


def test_other_school_of_the_name_is_never_offered() -> None:
    assert KNOWN.nearest("TH Dịch Vọng C") == []
    assert KNOWN.nearest("TH Dịch Vọng") == []
    assert KNOWN.nearest("TH Dịch Vộng A") == ["TH Dịch Vọng A"]


def test_nearly_equal_is_a_name_with_a_slip_only() -> None:
    assert KNOWN.nearly_equal("TH Nghĩa Tâ") == "Trường TH Nghĩa Tân"
    assert KNOWN.nearly_equal("TH Nghĩa Đô") is None
    assert KNOWN.nearly_equal("MN Hoa Hồng") is None
