import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.writing.text import fold, nfc, slug, unaccented, vietnamese_order

VIETNAMESE = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    "ABCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY0123456789 -–,.&()'\u00a0"
)
vietnamese_text = st.text(VIETNAMESE, max_size=40)


@given(st.text())
def test_nfc_when_text_comes_decomposed(text: str) -> None:
    assert nfc(unicodedata.normalize("NFD", text)) == nfc(text)


@given(st.text())
def test_fold_when_text_comes_decomposed(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(vietnamese_text)
def test_fold_when_repeated(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(vietnamese_text)
def test_fold_when_case_differs(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa Bình", "Hoà Bình"),
        ("Thủy", "Thuỷ"),
        ("Hoè", "Hòe"),
        ("thoả ước", "thỏa ước"),
        ("QUÝ", "qúy"),
        ("Thị xã Sơn Tây", "Thị  xã\u00a0Sơn Tây "),
        ("2023-2024", "2023 – 2024"),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa — Vũng Tàu"),
        ("TH\u200bCS", "THCS"),
        ("Đống Đa", "Ðống Ða"),
        ("“Giỏi việc nước”", '"giỏi việc nước"'),
        ("Tổng số\nđoàn viên", "tổng số đoàn viên"),
    ],
)
def test_fold_when_only_the_typing_differs(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoàn", "hoán"),
        ("Thanh Trì", "Thanh Tri"),
        ("Sơn Tây", "Sơn Tay"),
        ("Dịch Vọng A", "Dịch Vọng B"),
        ("Liên Ninh", "Liên Ninh 2"),
        ("Đà", "Dà"),
        ("mơ", "mo"),
    ],
)
def test_fold_when_the_words_differ(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Gò Vấp", "go vap"),
        ("Đà Nẵng", "da nang"),
        ("  THỦY  Nguyên", "thuy nguyen"),
        ("Ea H'leo", "ea h'leo"),
    ],
)
def test_unaccented_when_searching(text: str, key: str) -> None:
    assert unaccented(text) == key


@given(vietnamese_text)
def test_unaccented_when_text_is_vietnamese(text: str) -> None:
    assert unaccented(text).isascii()


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Cầu Giấy", "cau-giay"),
        ("Thanh Trì Hà Nội", "thanh-tri-ha-noi"),
        ("Phường Cầu Giấy, Hà Nội", "phuong-cau-giay-ha-noi"),
        ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("Ea H'leo", "ea-h-leo"),
        ("TH&THCS (2)", "th-thcs-2"),
        ("—", ""),
    ],
)
def test_slug_when_put_in_a_link(text: str, link: str) -> None:
    assert slug(text) == link


@pytest.mark.parametrize(
    "words",
    [
        ["An Giang", "Ăn", "Ân Thi", "Ba Đình", "Cầu Giấy", "Dĩ An", "Đà Nẵng", "Đống Đa", "Êm", "Gò Vấp"],
        ["Hà Đông", "Hà Nam", "Hà Nội", "Hai Bà Trưng", "Hải Phòng", "Hoàn Kiếm", "Hồng Bàng"],
        ["on", "ôn", "ơn", "sơn", "Thanh Hóa", "un", "ưng", "yên"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["Quận 1", "Quận 3", "Quận 10", "Quận Ba Đình"],
        ["Hà", "Hà Nội", "Hài"],
        ["hoa", "hòa", "hoá", "hoạ"],
    ],
)
def test_vietnamese_order_when_words_are_sorted(words: list[str]) -> None:
    backwards = list(reversed(words))
    assert sorted(backwards, key=vietnamese_order) == words


@given(vietnamese_text, vietnamese_text)
def test_vietnamese_order_when_compared_as_bytes(one: str, other: str) -> None:
    keys = vietnamese_order(one), vietnamese_order(other)
    assert (keys[0] < keys[1]) == (keys[0].encode() < keys[1].encode())


@given(vietnamese_text)
def test_vietnamese_order_when_text_comes_decomposed(text: str) -> None:
    assert vietnamese_order(unicodedata.normalize("NFD", text)) == vietnamese_order(text)
