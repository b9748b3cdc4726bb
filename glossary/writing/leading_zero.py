"""Numbers under ten with a leading zero, "05 tập thể", as official reports write them by habit (Word, not screens)."""

import re

# Words before a number that is a name or a date, no count: "Bảng 1", "Quận 5", "tháng 9", "bản số liệu số 3".
ORDINALS = (
    *("bảng", "biểu", "biểu đồ", "phụ lục", "phần", "mục", "điều", "khoản", "trang", "dòng", "cột"),
    *("ngày", "tháng", "quý", "năm", "năm học", "học kỳ", "kỳ", "khóa", "khoá", "giai đoạn", "nhiệm kỳ"),
    *("lần", "lần thứ", "thứ", "số", "đợt", "vòng", "hạng", "bậc", "loại", "cấp", "lớp", "khối", "nhóm"),
    *("cụm", "tổ", "khu", "đội", "quận", "phường", "xã", "thị trấn", "đường", "ngõ", "trường"),
)
_BEFORE = re.compile(r"(?:\A|[\s(“\"])(?P<words>[^\s(“\"]+)\s+\Z")
_STANDALONE = re.compile(
    r"(?:\A|(?<=[\s(“\"]))(?<!\d [/\-–−] )([1-9])"
    r"(?![\w%])(?!\s?%)(?![.,/:]\d)(?!\s?[/\-–−]\s?\w)(?!\s+điểm phần trăm)(?!\s+(?:triệu|tỷ) đồng)"
)
_COUNTED = re.compile(r"(?:(?:trên|dưới|gần|khoảng|từ|đến|ít nhất|nhiều nhất) )?[1-9](?=\Z|\s)", re.IGNORECASE)


def with_leading_zeros(sentence: str) -> str:
    """A Vietnamese sentence with its counts from 1 to 9 written "01" to "09".

    Decimals, thousands, percentages and their points, money, fractions, ranges, dates, school years and what is
    numbered ("Bảng 1", "lần 2", "Cụm 3", a name that ends with a figure) stay as they are.
    """
    return _STANDALONE.sub(lambda found: _written(sentence, found), sentence)


def with_leading_zero(cell: str) -> str:
    """A cell of a table: where it is a count, with its unit or signs, or a sentence; names and periods stay."""
    return with_leading_zeros(cell) if _COUNTED.match(cell) or cell.endswith(".") else cell


def _written(sentence: str, found: re.Match[str]) -> str:
    digit = found[1]
    before = _BEFORE.search(sentence[: found.start()])
    return digit if before and _is_a_name(before["words"], before.start("words") == 0) else f"0{digit}"


def _is_a_name(word: str, opens: bool) -> bool:
    """Whether what follows the word numbers it; a capital inside a sentence is that of a name."""
    return word.lower() in _LAST_WORDS or (word[0].isupper() and not opens and word[-1].isalpha())


_LAST_WORDS = frozenset(words.split()[-1] for words in ORDINALS)
