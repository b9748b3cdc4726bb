import polars as pl

from charts.style.alt import alt_text
from glossary.unions import GRADES
from tests.charts.frames import bars, line, segments


def told(values: pl.DataFrame, unit: str = "initiatives") -> str:
    return alt_text("Sáng kiến tăng.", "Biểu đồ", values, unit=unit, codes=GRADES)


def test_alt_text_when_over_school_years() -> None:
    assert told(line("Quận Cầu Giấy", [412, None, 900, 868])) == (
        "Biểu đồ: Sáng kiến tăng. Quận Cầu Giấy: từ 412 sáng kiến (2020-2021) đến 868 sáng kiến (2023-2024), "
        "cao nhất 900 sáng kiến (2022-2023). Số giá trị chưa có báo cáo: 1."
    )


def test_alt_text_when_the_last_is_the_greatest() -> None:
    assert told(line("Cầu Giấy", [1, 2])).endswith("Cầu Giấy: từ 1 sáng kiến (2020-2021) đến 2 sáng kiến (2021-2022).")


def test_alt_text_when_one_year_was_reported() -> None:
    text = told(line("Cầu Giấy", [None, 2]))
    assert text.endswith("Cầu Giấy: 2 sáng kiến (2021-2022). Số giá trị chưa có báo cáo: 1.")


def test_alt_text_when_a_year_has_no_row() -> None:
    values = line("Cầu Giấy", [1, 2, 3]).filter(pl.col("x") != "2021-2022")
    assert told(values).endswith("Số giá trị chưa có báo cáo: 1.")


def test_alt_text_when_bars() -> None:
    assert told(bars({"Ba Vì": 8e8, "Mỹ Đức": None}), "vnd") == (
        "Biểu đồ: Sáng kiến tăng. Ba Vì: 800 triệu đồng. Mỹ Đức: chưa có báo cáo. Số giá trị chưa có báo cáo: 1."
    )


def test_alt_text_when_stacked() -> None:
    values = segments(("2023-2024", "excellent", 33), ("2023-2024", "good", None))
    assert told(values, "unions").startswith(
        "Biểu đồ: Sáng kiến tăng. 2023-2024: Hoàn thành xuất sắc nhiệm vụ 33 CĐCS, "
        "Hoàn thành tốt nhiệm vụ chưa có báo cáo."
    )


def test_alt_text_when_more_than_eight_bars() -> None:
    text = told(bars({f"Quận {place}": place for place in range(1, 31)}))
    assert "Quận 8: 8 sáng kiến. Còn 22 dòng khác trong bảng số liệu." in text
    assert "Quận 9" not in text


def test_alt_text_when_the_rank_has_changed() -> None:
    values = bars({"Ba Vì": 8}).with_columns(rank=pl.lit(3), rank_before=pl.lit(5))
    assert told(values).endswith("Ba Vì: 8 sáng kiến, thứ 3, tăng 2 bậc so với năm học trước.")


def test_alt_text_when_a_break_is_marked() -> None:
    values = line("Cầu Giấy", [1, 2])
    marks_at = {"2021-2022": "hết cấp huyện", "2020-2021": "đầu trục"}
    text = alt_text("Giảm.", "Biểu đồ", values, unit="initiatives", marks_at=marks_at)
    assert text.endswith("2 sáng kiến (2021-2022). Từ 2021-2022: hết cấp huyện.")


def test_alt_text_when_fewer_reported_than_the_year_before() -> None:
    values = line("Các quận, huyện", [868, 412, None]).with_columns(fewer=pl.col("x") >= "2021-2022")
    text = alt_text("Giảm.", "Biểu đồ", values, unit="initiatives")
    assert "Ít nơi báo cáo hơn năm học trước nên không coi là giảm: 2021-2022." in text
