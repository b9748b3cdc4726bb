"""How a result stands to its target, in the order in which targets are shown: what needs attention first."""

from glossary.codes import Code, CodeList

TARGET_RESULTS = CodeList(
    Code("missed", "Chưa đạt"),
    Code("close", "Gần đạt"),
    Code("not_reported", "Chưa có báo cáo kết quả"),
    Code("not_comparable", "Không so được (khác mẫu số, khác kỳ hoặc khác phạm vi)"),
    Code("reached", "Đạt"),
    Code("exceeded", "Vượt"),
)

MET_RESULTS = ("reached", "exceeded")


def verdict_word(code: str) -> str:
    """The verdict at the end of a row, without its explanation: "chưa đạt", "không so được"."""
    return TARGET_RESULTS.label(code).split(" (")[0].lower()
