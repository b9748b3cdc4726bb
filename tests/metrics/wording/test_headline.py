"""The sentences above charts and tiles, word for word."""

from typing import Any

import polars as pl
import pytest

from glossary.codes import Code
from metrics.catalogue import CATALOGUE
from metrics.measure.change import Change
from metrics.wording.headline import (
    change_text,
    coverage_text,
    figure_text,
    fraction_text,
    parts_headline,
    ranking_headline,
    said_text,
    spread_headline,
    trend_headline,
    value_text,
)

INITIATIVES = CATALOGUE["initiatives_district"]
MEMBERS = CATALOGUE["members"]
SHARE = CATALOGUE["conferences_held_share"]
RATE = CATALOGUE["initiatives_per_100_members"]
NAMES = {"005": "Quận Cầu Giấy", "020": "Huyện Thanh Trì", "018": "Huyện Gia Lâm", "016": "Huyện Sóc Sơn"}


def moved(value: float, previous: float, *districts: str) -> Change:
    return Change("2023-2024", "2022-2023", value, previous, districts or ("005",))


def values(*rows: tuple[Any, ...], columns: tuple[str, ...] = ("school_year",), bound: str = "exact") -> pl.DataFrame:
    """Rows of `columns` and a value, with what `measure` says beside it."""
    frame = pl.DataFrame(rows, schema=[*columns, "value"], orient="row")
    return frame.with_columns(pl.col("value").cast(pl.Float64), bound=pl.lit(bound), districts_reporting=pl.lit(2))


@pytest.mark.parametrize(
    ("metric", "value", "bound", "expected"),
    [
        ("members", 4262, "exact", "4.262 người"),
        ("members", 3000, "lower", "trên 3.000 người"),
        ("members", 3000, "upper", "gần 3.000 người"),
        ("members", 200, "approximate", "khoảng 200 người"),
        ("conferences_held_share", 100, "exact", "100%"),
        ("share_good_or_better", 73.26, "exact", "73,3%"),
        ("share_good_or_better", 0, "exact", "0%"),
        ("money_given", 10_000_000, "exact", "10 triệu đồng"),
        ("initiatives_per_100_members", 20.3659, "exact", "20,4 sáng kiến"),
        ("members", None, "exact", "chưa có báo cáo"),
    ],
)
def test_value_is_written_with_its_unit_and_bound(metric: str, value: float | None, bound: str, expected: str) -> None:
    assert value_text(CATALOGUE[metric], value, bound) == expected


@pytest.mark.parametrize(
    ("metric", "value", "bound", "expected"),
    [
        ("members", 4262, "exact", "4.262"),
        ("members", 3000, "lower", "trên 3.000"),
        ("members", 0, "exact", "0"),
        ("conferences_held_share", 73.3, "exact", "73,3%"),
        ("money_lent", 4_700_000_000, "exact", "4,7 tỷ đồng"),
        ("members", None, "exact", "chưa có báo cáo"),
    ],
)
def test_tile_leaves_the_unit_out_when_its_label_says_it(
    metric: str, value: float | None, bound: str, expected: str
) -> None:
    assert figure_text(CATALOGUE[metric], value, bound) == expected


def test_unit_is_named_once_when_the_label_has_it() -> None:
    assert said_text(INITIATIVES, 868) == "868"
    assert said_text(MEMBERS, 4262) == "4.262 người"


def test_fraction_stands_beside_percentages_only() -> None:
    assert fraction_text(SHARE, 78, 78) == "78/78"
    assert fraction_text(SHARE, 15249, 16046) == "15.249/16.046"
    assert fraction_text(RATE, 868, 4262) is None
    assert fraction_text(INITIATIVES, 868, None) is None


@pytest.mark.parametrize(
    ("metric", "value", "previous", "expected"),
    [
        ("initiatives_district", 868, 772, "tăng 12,4% so với năm học 2022-2023"),
        ("initiatives_district", 772, 868, "giảm 11,1% so với năm học 2022-2023"),
        ("initiatives_district", 868, 868, "bằng năm học 2022-2023"),
        ("initiatives_district", 100_030, 100_000, "tăng 30 so với năm học 2022-2023"),
        ("initiatives_district", 5, 3, "tăng 2 so với năm học 2022-2023"),
        ("initiatives_district", 1, 19, "giảm 18 so với năm học 2022-2023"),
        ("initiatives_district", 20, 10, "tăng 100% so với năm học 2022-2023"),
        ("initiatives_district", 0, 40, "giảm 100% so với năm học 2022-2023"),
        ("initiatives_district", 868, 0, "tăng 868 so với năm học 2022-2023"),
        ("money_given", 10_000_000, 0, "tăng 10 triệu đồng so với năm học 2022-2023"),
        ("money_given", 12_000_000, 10_000_000, "tăng 20% so với năm học 2022-2023"),
        ("conferences_held_share", 100, 73.3, "tăng 26,7 điểm phần trăm so với năm học 2022-2023"),
        ("conferences_held_share", 73.3, 73.32, "bằng năm học 2022-2023"),
        ("initiatives_per_100_members", 20.37, 18.1, "tăng 2,3 so với năm học 2022-2023"),
        ("initiatives_per_100_members", 20.37, 20.36, "bằng năm học 2022-2023"),
    ],
)
def test_change_is_told_in_per_cent_points_or_plain_numbers(
    metric: str, value: float, previous: float, expected: str
) -> None:
    assert change_text(CATALOGUE[metric], moved(value, previous)) == expected


def test_change_is_not_told_when_no_district_reported_in_both_years() -> None:
    assert change_text(INITIATIVES, None) == "chưa so được với năm học trước"


def test_trend_tells_the_change_over_the_same_districts() -> None:
    rows = values(("2022-2023", 772), ("2023-2024", 868))
    eight = tuple(f"00{number}" for number in range(8))
    assert trend_headline(INITIATIVES, rows, moved(868, 772, *eight)) == (
        "Sáng kiến được công nhận cấp quận, huyện tăng 12,4% so với năm học 2022-2023, "
        "tại 8 quận, huyện có báo cáo cả hai năm"
    )


def test_trend_tells_the_newest_value_when_it_cannot_be_compared() -> None:
    rows = values(("2022-2023", 772), ("2023-2024", 868))
    assert trend_headline(INITIATIVES, rows, None) == (
        "Sáng kiến được công nhận cấp quận, huyện: 868 trong năm học 2023-2024, theo báo cáo của 2 quận, huyện"
    )
    assert trend_headline(MEMBERS, values(("2023-2024", 3000), bound="lower"), None) == (
        "Đoàn viên: trên 3.000 người trong năm học 2023-2024, theo báo cáo của 2 quận, huyện"
    )


def test_trend_names_the_only_place_that_is_meant() -> None:
    rows = values(("2022-2023", 772), ("2023-2024", 868))
    assert trend_headline(MEMBERS, rows, moved(868, 772), "Trường Tiểu học Mai Dịch") == (
        "Đoàn viên của Trường Tiểu học Mai Dịch tăng 12,4% so với năm học 2022-2023"
    )
    assert trend_headline(MEMBERS, rows, None, "Cầu Giấy") == (
        "Đoàn viên của Cầu Giấy: 868 người trong năm học 2023-2024"
    )


def test_headlines_carry_the_signs_of_their_values() -> None:
    rows = values(("2023-2024", 868)).with_columns(signs=pl.lit(["doubt", "provisional"]))
    assert trend_headline(MEMBERS, rows, None, "Cầu Giấy").endswith(": 868 người (?) (tt) trong năm học 2023-2024")
    ranking = values(("005", 868), ("020", 559), columns=("district_code",))
    ranking = ranking.with_columns(signs=pl.lit(["provisional"]))
    assert ranking_headline(MEMBERS, ranking, NAMES, None) == "Quận Cầu Giấy dẫn đầu về đoàn viên: 868 người (tt)"


def test_trend_tells_the_last_reported_year_when_newer_ones_are_empty() -> None:
    rows = values(("2022-2023", 772), ("2023-2024", None))
    assert trend_headline(INITIATIVES, rows, None) == (
        "Sáng kiến được công nhận cấp quận, huyện: 772 trong năm học 2022-2023, theo báo cáo của 2 quận, huyện"
    )


def test_headlines_say_so_when_nothing_was_reported() -> None:
    nothing = "Đoàn viên: chưa có báo cáo trong phạm vi đã chọn"
    for rows in (values(("2023-2024", None)), values(("2023-2024", 1)).clear()):
        assert trend_headline(MEMBERS, rows, None) == nothing
        assert ranking_headline(MEMBERS, rows, NAMES, "2023-2024") == nothing
        assert spread_headline(MEMBERS, rows, NAMES) == nothing


def test_parts_tell_the_whole_and_the_greatest_part() -> None:
    codes = {"collective": Code("collective", "Tập thể"), "individual": Code("individual", "Cá nhân")}
    rows = values(("collective", 43), ("individual", 58), (None, 99), columns=("recipient_kind",))
    awards = CATALOGUE["formal_awards"]
    assert parts_headline(awards, rows, codes, "recipient_kind", "2023-2024") == (
        "Khen thưởng năm học 2023-2024: 200 lượt khen, nhiều nhất là cá nhân (58)"
    )
    alike = values(("individual", 58), ("collective", 58), columns=("recipient_kind",))
    assert parts_headline(awards, alike, codes, "recipient_kind", "2023-2024") == (
        "Khen thưởng năm học 2023-2024: 116 lượt khen, nhiều nhất là tập thể và cá nhân (cùng 58)"
    )
    whole = values((None, 99), columns=("recipient_kind",))
    assert parts_headline(awards, whole, codes, "recipient_kind", "2023-2024") == (
        "Khen thưởng năm học 2023-2024: 99 lượt khen"
    )


@pytest.mark.parametrize(
    ("reporting", "expected", "sentence"),
    [(8, 30, "8/30 quận, huyện có báo cáo"), (0, 1, "0/1 quận, huyện có báo cáo"), (None, 30, ""), (8, None, "")],
)
def test_coverage_is_told_when_it_is_known(reporting: int | None, expected: int | None, sentence: str) -> None:
    assert coverage_text(reporting, expected) == sentence


def test_coverage_names_unions_when_one_district_is_shown() -> None:
    assert coverage_text(1042, 1084, "CĐCS") == "1.042/1.084 CĐCS có báo cáo"


def test_money_per_member_moves_in_per_cent_as_money_does() -> None:
    moved = Change("2023-2024", "2022-2023", 1_100_000.0, 1_000_000.0, ("005",))
    assert change_text(CATALOGUE["money_given_per_member"], moved) == "tăng 10% so với năm học 2022-2023"
