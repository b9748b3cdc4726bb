"""Text in old codes and fonts is recognised, converted, and not touched where it is not sure."""

import unicodedata

import pytest

from tests.examples import csv_bytes, titled
from validation.reading.files.csv import read_csv
from validation.reading.files.legacy_fonts import FONTS, is_syllable, legacy_font
from validation.report import ReportError, SourceFile

SENTENCE = "Công đoàn trường Tiểu học Nghĩa Tân, quận Cầu Giấy"


def in_windows_1258(text: str) -> bytes:
    """Letters composed with their hat or horn, tones as signs of their own: so the code page has them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    decomposed = unicodedata.normalize("NFD", text)
    pieces, letters = [], ""
    for sign in decomposed:
        if sign in tones:
            pieces += [unicodedata.normalize("NFC", letters), sign]
            letters = ""
        elif unicodedata.combining(sign):
            letters += sign
        else:
            pieces.append(unicodedata.normalize("NFC", letters))
            letters = sign
    # A mark after a tone belongs before it: ệ is e, dot below, circumflex when decomposed.
    joined = "".join([*pieces, unicodedata.normalize("NFC", letters)])
    for tone in tones:
        for mark in "\u0302\u0306\u031b":
            joined = joined.replace(tone + mark, mark + tone)
    return unicodedata.normalize("NFC", joined).translate(_SPLIT).encode("cp1258")


_HATS = "ăâêôơưĂÂÊÔƠƯaeiouyAEIOUY"
_SPLIT = {
    ord(whole): base + tone
    for base in _HATS
    for tone in "\u0300\u0301\u0303\u0309\u0323"
    if len(whole := unicodedata.normalize("NFC", base + tone)) == 1
}


@pytest.mark.parametrize("encode", [str.encode, lambda text: text.encode("utf-16"), in_windows_1258])
def test_csv_is_read_in_every_code_that_excel_writes(encode: object) -> None:
    text = csv_bytes(titled("unions", note=SENTENCE)).decode()
    table = read_csv(SourceFile("unions.csv", encode(text)))  # type: ignore[operator]
    assert "Tên CĐCS" in table.headers
    assert SENTENCE in table.rows[0]


def test_csv_is_refused_when_its_code_is_none_of_these() -> None:
    with pytest.raises(ReportError, match=r"^tệp không dùng mã UTF-8; hãy lưu lại dạng “CSV UTF-8”$"):
        read_csv(SourceFile("a.csv", bytes(range(128, 256)) + b",b\n1,2\n"))


@pytest.mark.parametrize(
    ("font", "typed"),
    [
        ("TCVN3 (ABC)", "C«ng ®oµn tr­êng TiÓu häc NghÜa T©n, quËn CÇu GiÊy"),
        ("VNI", "Coâng ñoaøn tröôøng Tieåu hoïc Nghóa Taân, quaän Caàu Giaáy"),
    ],
)
def test_font_is_recognised_and_converted(font: str, typed: str) -> None:
    assert legacy_font([typed]) == font
    assert FONTS[font](typed) == SENTENCE


@pytest.mark.parametrize(
    "text", [SENTENCE, "Zürich, café, naïve", "Lào Cai", "Ngô Gia Tự", "® © µ", "2023", "à la carte"]
)
def test_font_is_not_guessed_when_the_text_is_unicode_or_it_is_not_sure(text: str) -> None:
    assert legacy_font([text]) is None


@pytest.mark.parametrize("word", ["đoàn", "Nghiêng", "quyết", "khuỷu", "giữ", "HUYỆN", "hòa", "hoà", "ưu", "yếu"])
def test_syllable_is_one(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["ñoaøn", "tr­êng", "häc", "Zürich", "đđ", "ngắằ"])
def test_syllable_is_none(word: str) -> None:
    assert not is_syllable(word)
