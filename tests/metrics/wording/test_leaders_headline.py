"""Who leads, and where most is: word for word."""

from typing import Any

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.wording.headline import ranking_headline, spread_headline

INITIATIVES = CATALOGUE["initiatives_district"]
MEMBERS = CATALOGUE["members"]
NAMES = {"005": "Quận Cầu Giấy", "020": "Huyện Thanh Trì", "018": "Huyện Gia Lâm", "016": "Huyện Sóc Sơn"}


def values(*rows: tuple[Any, ...], columns: tuple[str, ...] = ("school_year",), bound: str = "exact") -> pl.DataFrame:
    """Rows of `columns` and a value, with what `measure` says beside it."""
    frame = pl.DataFrame(rows, schema=[*columns, "value"], orient="row")
    return frame.with_columns(pl.col("value").cast(pl.Float64), bound=pl.lit(bound), districts_reporting=pl.lit(2))


def test_ranking_tells_who_leads() -> None:
    rows = values(("005", 868), ("020", 559), ("018", None), columns=("district_code",))
    assert ranking_headline(INITIATIVES, rows, NAMES, "2023-2024") == (
        "Quận Cầu Giấy dẫn đầu về sáng kiến được công nhận cấp quận, huyện năm học 2023-2024: 868"
    )
    assert ranking_headline(CATALOGUE["unions"], rows, NAMES, None) == "Quận Cầu Giấy dẫn đầu về CĐCS: 868"


def test_ranking_has_no_leader_when_one_alone_has_reported() -> None:
    rows = values(("005", 868), ("018", None), columns=("district_code",))
    assert ranking_headline(INITIATIVES, rows, NAMES, "2023-2024") == (
        "Sáng kiến được công nhận cấp quận, huyện năm học 2023-2024: 868 (Quận Cầu Giấy), nơi duy nhất có báo cáo"
    )


def test_ranking_names_nobody_alone_when_several_lead() -> None:
    two = values(("005", 9), ("020", 9), ("018", 3), columns=("district_code",))
    assert ranking_headline(MEMBERS, two, NAMES, "2023-2024") == (
        "Quận Cầu Giấy và Huyện Thanh Trì cùng dẫn đầu về đoàn viên năm học 2023-2024: 9 người"
    )
    three = values(("005", 9), ("020", 9), ("018", 9), columns=("district_code",))
    assert ranking_headline(MEMBERS, three, NAMES, "2023-2024") == (
        "Quận Cầu Giấy và 2 nơi khác cùng dẫn đầu về đoàn viên năm học 2023-2024: 9 người"
    )


def test_spread_tells_the_greatest_value_with_its_place_and_year() -> None:
    columns = ("district_code", "school_year")
    rows = values(("005", "2022-2023", 772), ("020", "2023-2024", 868), columns=columns)
    assert spread_headline(MEMBERS, rows, NAMES) == (
        "Đoàn viên cao nhất là 868 người (Huyện Thanh Trì, năm học 2023-2024)"
    )
    assert spread_headline(MEMBERS, rows[:1], NAMES) == (
        "Đoàn viên: 772 người (Quận Cầu Giấy, năm học 2022-2023), báo cáo duy nhất trong phạm vi đã chọn"
    )


def test_greatest_value_is_named_by_the_codes_of_the_breakdown() -> None:
    rows = values(("2022-2023", "primary", 5), ("2023-2024", "preschool", 9), columns=("school_year", "school_level"))
    assert spread_headline(MEMBERS, rows, {"preschool": "Mầm non", "primary": "Tiểu học"}, "school_level") == (
        "Đoàn viên cao nhất là 9 người (Mầm non, năm học 2023-2024)"
    )


def test_nobody_leads_with_nothing() -> None:
    rows = values(("005", 0), ("020", 0), ("018", None), columns=("district_code",))
    assert ranking_headline(INITIATIVES, rows, NAMES, "2023-2024") == (
        "Sáng kiến được công nhận cấp quận, huyện năm học 2023-2024: 2 nơi có báo cáo đều là 0"
    )


def test_nobody_leads_who_is_alone() -> None:
    rows = values(("005", 868), ("020", None), columns=("district_code",))
    assert ranking_headline(INITIATIVES, rows, NAMES, "2023-2024") == (
        "Sáng kiến được công nhận cấp quận, huyện năm học 2023-2024: 868 (Quận Cầu Giấy), nơi duy nhất có báo cáo"
    )
