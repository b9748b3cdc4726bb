"""Counts under ten get their zero; nothing else in a sentence or cell changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.writing.leading_zero import with_leading_zero, with_leading_zeros


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("5 tập thể", "05 tập thể"),
        ("Có 5 tập thể, 9 cá nhân và 12 lượt khen.", "Có 05 tập thể, 09 cá nhân và 12 lượt khen."),
        ("Sáng kiến tăng 2 so với năm học 2022-2023", "Sáng kiến tăng 02 so với năm học 2022-2023"),
        ("Cờ thi đua: 1 (tt)", "Cờ thi đua: 01 (tt)"),
        ("nhiều nhất là tốt (7)", "nhiều nhất là tốt (07)"),
        ("Tập thể khen: 3.", "Tập thể khen: 03."),
        ("1, 2; 3", "01, 02; 03"),
        ("trên 5 người", "trên 05 người"),
        ("theo báo cáo của 6 quận, huyện", "theo báo cáo của 06 quận, huyện"),
        ("từ 3 đến 5 trường", "từ 03 đến 05 trường"),
    ],
)
def test_counts_under_ten_get_a_zero(sentence: str, written: str) -> None:
    assert with_leading_zeros(sentence) == written


@pytest.mark.parametrize(
    "sentence",
    [
        "3,5 lượt một đoàn viên",
        "1.234 đoàn viên",
        "73,3% và 5% và 5 %",
        "0 CĐCS",
        "05 tập thể",
        "ngày 5/9/2023, ngày 5 tháng 9 năm 2023, tháng 9/2023",
        "năm học 2023-2024, nhiệm kỳ 2018–2023",
        "bản số liệu ngày 1/10/2024 (số 1), r1",
        "Bảng 1, Biểu đồ 2, Phụ lục 3",
        "lần 2, lần thứ 3, hạng 1, loại 2, đợt 1",
        "Cụm 3 dẫn đầu; Quận 5; Phường 8",
        "Trường Mầm non số 2, Trường Tiểu học Long Biên 2",
        "7/8 CĐCS có báo cáo",
        "68–72 và 5–8 và 5 - 8 người",
        "tăng 3 điểm phần trăm",
        "1,2 tỷ đồng, 5 triệu đồng, 2 tỷ đồng",
        "−5 và -5",
        "K9, A4, 4G, 8h",
        "http://x/?ban=1&trang=3",
        "",
    ],
)
def test_what_is_no_count_stays(sentence: str) -> None:
    assert with_leading_zeros(sentence) == sentence


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("5", "05"),
        ("5 (tt)", "05 (tt)"),
        ("4 (?) (tt)", "04 (?) (tt)"),
        ("3 người", "03 người"),
        ("trên 5", "trên 05"),
        ("từ 1 đơn vị trở lên", "từ 01 đơn vị trở lên"),
        ("Đạt: 1 đơn vị so với chỉ tiêu 2 đơn vị.", "Đạt: 01 đơn vị so với chỉ tiêu 02 đơn vị."),
        ("12", "12"),
        ("0", "0"),
        ("–", "–"),
        ("", ""),
        ("2018–2023", "2018–2023"),
        ("7/8", "7/8"),
        ("5%", "5%"),
        ("Mầm non có 2 điểm trường", "Mầm non có 2 điểm trường"),
        ("Tiểu học A 2", "Tiểu học A 2"),
    ],
)
def test_cell_gets_a_zero_only_as_a_count(cell: str, written: str) -> None:
    assert with_leading_zero(cell) == written


@given(st.text(alphabet="0123456789 ,.;:%/-–()abcêđTX“\n", max_size=40))
def test_only_zeros_are_added_and_twice_changes_nothing_more(text: str) -> None:
    once = with_leading_zeros(text)
    assert with_leading_zeros(once) == once
    assert re.sub(r"(?<!\d)0([1-9])(?!\d)", r"\1", once) == re.sub(r"(?<!\d)0([1-9])(?!\d)", r"\1", text)


@given(st.integers(min_value=0, max_value=10**7))
def test_count_keeps_its_value(count: int) -> None:
    written = with_leading_zeros(f"Tổng cộng có {count} đoàn viên")
    assert written == f"Tổng cộng có {count:02d} đoàn viên" if 1 <= count <= 9 else f"có {count} đoàn" in written
