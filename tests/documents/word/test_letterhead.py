"""Who reports, in the words of the unit's real kind."""

import pytest

from documents.word.outline import Letterhead, letterhead


@pytest.mark.parametrize(
    ("code", "above", "unit", "place"),
    [
        ("005", "Liên đoàn Lao động TP Hà Nội", "Liên đoàn Lao động Quận Cầu Giấy", "Cầu Giấy"),
        ("269", "Liên đoàn Lao động TP Hà Nội", "Liên đoàn Lao động Thị xã Sơn Tây", "Sơn Tây"),
        ("058", "Liên đoàn Lao động tỉnh Bắc Kạn", "Liên đoàn Lao động Thành phố Bắc Kạn", "Bắc Kạn"),
        ("00004", "Liên đoàn Lao động TP Hà Nội", "Công đoàn Phường Ba Đình", "Ba Đình"),
    ],
)
def test_head_names_upper_union_and_unit(code: str, above: str, unit: str, place: str) -> None:
    found = letterhead([code])
    assert (found.above, found.unit, found.place) == (above, unit, place)


def test_report_goes_to_the_bodies_of_the_place() -> None:
    assert letterhead(["269"]).recipients == (
        "LĐLĐ Thành phố Hà Nội (để báo cáo)",
        "Thị ủy Sơn Tây (để báo cáo)",
        "UBND thị xã Sơn Tây (để báo cáo)",
        "Phòng Giáo dục và Đào tạo (để phối hợp)",
        "CĐCS khối trường học (để thực hiện)",
        "Lưu: VT",
    )


def test_without_one_place_names_are_left_to_the_officer() -> None:
    assert letterhead([]) == Letterhead()
    assert (Letterhead().above, Letterhead().unit, Letterhead().place) == (
        "Liên đoàn Lao động …",
        "Liên đoàn Lao động …",
        "…",
    )
    assert letterhead(["005", "269"]).above == "Liên đoàn Lao động TP Hà Nội"
    assert letterhead(["005", "058"]) == Letterhead()
