"""The sentence above two numbers beside each other, word for word."""

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.wording.headline import pair_headline

MEMBERS, INITIATIVES = CATALOGUE["members"], CATALOGUE["initiatives_district"]
NAMES = {"005": "Cầu Giấy", "020": "Thanh Trì", "018": "Gia Lâm"}


def said(*rows: tuple[str, float | None, float | None]) -> str:
    schema = {"district_code": pl.String, "across": pl.Float64, "up": pl.Float64}
    plain = pl.DataFrame(rows, schema=schema, orient="row").with_columns(
        across_bound=pl.lit("exact"),
        across_signs=pl.lit([]),
        up_bound=pl.lit("lower"),
        up_signs=pl.lit(["provisional"]),
    )
    return pair_headline(MEMBERS, INITIATIVES, plain, NAMES, "2023-2024")


def test_one_leads_in_both() -> None:
    assert said(("005", 4262, 868), ("020", 900, 12)) == (
        "Cầu Giấy dẫn đầu cả về đoàn viên (4.262 người) và sáng kiến được công nhận cấp quận, huyện (trên 868 (tt)) "
        "năm học 2023-2024"
    )


def test_two_lead_in_one_each() -> None:
    assert said(("005", 4262, 8), ("020", 900, 12)) == (
        "Cầu Giấy dẫn đầu về đoàn viên (4.262 người), Thanh Trì dẫn đầu về sáng kiến được công nhận "
        "cấp quận, huyện (trên 12 (tt)) năm học 2023-2024"
    )


def test_several_share_the_first_place() -> None:
    assert said(("005", 4262, 8), ("020", 4262, 8)).startswith("2 nơi cùng dẫn đầu về đoàn viên (4.262 người), 2 nơi")


def test_one_without_both_figures_leads_nowhere() -> None:
    assert said(("005", 9999, None), ("020", 900, 12)).startswith("Thanh Trì dẫn đầu cả về đoàn viên (900 người)")


def test_nobody_has_both_figures() -> None:
    assert said(("005", 9999, None)) == (
        "Đoàn viên và sáng kiến được công nhận cấp quận, huyện: chưa nơi nào có đủ hai số liệu trong phạm vi đã chọn"
    )
