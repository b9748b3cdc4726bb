"""The words by which heads, totals, groups and signatures of real forms are known, folded for matching."""

import re
from functools import lru_cache

from glossary.writing.text import fold

folded = lru_cache(maxsize=50_000)(fold)

ORDINALS = frozenset(map(fold, ("STT", "TT", "Số TT", "Số thứ tự", "Stt.", "T.T")))
# What stands under a group's name and says nothing alone.
WHOLE = frozenset(map(fold, ("Tổng", "Tổng số", "T.số", "T. số", "TS", "Tổng cộng", "Số lượng", "SL", "Chung")))
DITTO = frozenset(map(fold, ("nt", "-nt-", "n.t", "//", "″", '"', "“", "”", "''", "〃", "như trên")))
_TOTALS = "|".join(map(fold, ("cộng", "tổng cộng", "tổng số", "tổng", "toàn quận", "toàn huyện")))
_NO_TOTALS = "|".join(map(fold, ("tổng kết", "tổng phụ trách", "tổng liên đoàn", "cộng đồng", "cộng tác")))
TOTAL = re.compile(rf"^(?!(?:{_NO_TOTALS})(?: |$))(?:{_TOTALS})(?:$|[ :(.,-])")
SIGNATURE = re.compile(
    "^(?:"
    + "|".join(
        re.escape(fold(words))
        for words in (
            "người lập",
            "tm. ban",
            "tm.ban",
            "t/m ban",
            "tm. bch",
            "nơi nhận",
            "thủ trưởng đơn vị",
            "xác nhận của",
            "kế toán",
            "ghi chú:",
            "lưu ý:",
            "(ký",
            "danh sách này có",
            "danh sách gồm",
            "ấn định danh sách",
        )
    )
    + ")"
)
SIGNED = frozenset(map(fold, ("CHỦ TỊCH", "HIỆU TRƯỞNG", "P. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRƯỞNG PHÒNG", "THỦ TRƯỞNG")))
_DAY, _MONTH, _YEAR = map(fold, ("ngày", "tháng", "năm"))
PLACE_AND_DATE = re.compile(rf"{_DAY} ?[\d.…]* ?{_MONTH} ?[\d.…]* ?{_YEAR}")
GROUP_MARK = re.compile(r"^(?:[IVX]{1,5}|[A-Z])[.)\-:/]?$")
GROUP_START = re.compile(r"^(?:[IVX]{1,5}|[A-Z])\s*[.)\-:/]\s*\S")
NUMBERED = re.compile(r"^\(?(\d{1,3}|[A-Z])\)?(?:\s*=.*)?$")
# Written into cells of yes or no: a total row counts them.
TICKS = frozenset(map(fold, ("x", "✓", "✔", "√", "☑", "☒", "v", "có", "đạt", "đã ký", "1")))


def joined(path: tuple[str, ...]) -> str:
    """A head in several rows as one text: "Đoàn viên / Tổng số"."""
    return " / ".join(path)


@lru_cache(maxsize=5_000)
def spellings(path: tuple[str, ...]) -> tuple[str, ...]:
    """The folded texts under which a header may be known, the surest first."""
    plain = tuple(re.sub(r"\s*\([^)]*\)\s*$", "", part) or part for part in path)
    found = [joined(path), joined(plain)]
    if fold(path[-1]) in WHOLE:
        found += [joined((*path[:-1], "Tổng số")), joined((*path[:-1], "Tổng")), joined(path[:-1])]
    if re.search(r"(?:^|\s)nữ$", fold(path[-1])):
        found += [joined((*path[:-1], "Nữ"))]
    if len(path) > 2:
        # The uppermost of three is a title over the columns.
        found += spellings(path[1:])
    if fold(path[-1]) not in WHOLE and len(path) > 1:
        found += [path[-1], plain[-1]]
    return tuple(dict.fromkeys(fold(text) for text in found if text))
