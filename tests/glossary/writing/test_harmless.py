import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.writing.harmless import harmless, is_disguised, one_line

ANY_TEXT = st.text(st.characters())
NEVER_KEPT = [*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0x61C, 0xAD, 0xFEFF]
NEVER_KEPT += [0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("bao-cao\u202excod.exe", "bao-caoxcod.exe"),
        ("\u2067Nguyễn\u2069 Trãi", "Nguyễn Trãi"),
        ("\x1b[31mđỏ\x1b[0m", "đỏ"),
        ("\x1b]8;;https://evil.example\x07nhấp\x1b]8;;\x07", "nhấp"),
        ("\x9b2Jxoá", "xoá"),
        ("\x1bcxoá", "xoá"),
        ("TH\u200bCS", "THCS"),
        ("\ufeffMai Dịch\x00", "Mai Dịch"),
        ("một\nhai\tba\r\nbốn", "một\nhai\tba\r\nbốn"),
        ("một\x0bhai\u2028ba", "một\nhai\nba"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهm".replace("m", "م")),
        ("Mai\u200dDịch\u200c", "MaiDịch"),
        ("nửa \ud83d", "nửa \ufffd"),
        ("a\u200b\u0301", "á"),
        ("Cầu Giấy – “Hà Nội” 😀", "Cầu Giấy – “Hà Nội” 😀"),
    ],
)
def test_text_is_kept_as_it_reads_when_it_carries_unseen_signs(text: str, kept: str) -> None:
    assert harmless(text) == kept


@given(ANY_TEXT)
def test_nothing_unseen_is_left_whatever_the_text(text: str) -> None:
    found = harmless(text)
    assert not {ord(one) for one in found} & set(NEVER_KEPT)
    assert harmless(found) == found
    assert unicodedata.is_normalized("NFC", found)
    found.encode()


@given(
    st.text(st.characters(categories=["L", "N", "P", "S", "Zs"])).map(lambda text: unicodedata.normalize("NFC", text))
)
def test_visible_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_only_what_deceives_a_reader_counts_as_disguised() -> None:
    assert is_disguised("a\u202eb")
    assert is_disguised("\x1b[1m")
    assert not is_disguised("TH\u200bCS\u00ad \u200e\n")


def test_name_of_a_file_stands_on_one_line() -> None:
    assert one_line("bao\n cao\t\u202e.xlsx") == "bao cao .xlsx"
