"""Targets: who sets them and how they are meant; how a result stands to one, what needs attention first."""

from glossary.awards.bodies import AWARDING_BODIES
from glossary.codes import Code, CodeList

VALUE_KINDS = CodeList(
    Code("actual", "Thực hiện", ("Kết quả", "Đạt được", "TH")),
    Code("target", "Chỉ tiêu", ("CT", "Kế hoạch", "Mục tiêu")),
)

TARGET_OPERATORS = CodeList(
    Code("at_least", "Từ … trở lên", ("Ít nhất", "Tối thiểu", "Trở lên", "≥", ">=")),
    Code("exactly", "Đúng bằng", ("Bằng", "=")),
    Code("at_most", "Không quá", ("Tối đa", "Dưới", "≤", "<=")),
)

TARGET_RECURRENCES = CodeList(
    Code("each_year", "Hằng năm", ("Hàng năm", "Mỗi năm")),
    Code("by_period_end", "Đến cuối kỳ", ("Cuối nhiệm kỳ", "Đến cuối nhiệm kỳ", "Hết nhiệm kỳ")),
    Code("once", "Một lần", ("01 lần", "1 lần")),
)

TARGET_SETTERS: CodeList[Code] = CodeList(
    *AWARDING_BODIES.values(),
    Code("own_resolution", "Tự đề ra theo nghị quyết", ("Nghị quyết", "Tự đề ra", "Nghị quyết đại hội")),
)

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
