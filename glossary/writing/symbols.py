"""The symbols that stand with numbers, and what each of them means; everywhere the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from glossary.codes import Code, CodeList
from glossary.writing.numbers import NOT_REPORTED

TITLE = "Ký hiệu"


@dataclass(frozen=True, kw_only=True)
class Symbol(Code):
    """One symbol; `label` is what is written, with an example figure where it needs one."""

    meaning: str


SYMBOLS = CodeList(
    Symbol("not_reported", "–", meaning=f"{NOT_REPORTED}; không phải là số 0"),
    Symbol("not_applicable", "không áp dụng", meaning="câu hỏi không đặt ra cho nơi này, không tính vào tỷ lệ nào"),
    Symbol("lower", "trên 150", meaning="báo cáo chỉ nêu mức thấp nhất (“hơn”, “trên”)"),
    Symbol("upper", "gần 150", meaning="báo cáo chỉ nêu mức cao nhất (“gần”, “dưới”, “không quá”)"),
    Symbol("approximate", "khoảng 150", meaning="số gần đúng, hoặc gộp từ các số không chính xác như nhau"),
    Symbol("range", "68–72", meaning="báo cáo nêu một khoảng; không cộng, không chia"),
    Symbol("doubt", "(?)", meaning="còn điểm ngờ, ghi đúng như báo cáo"),
    Symbol("provisional", "(tt)", meaning="tạm tính, báo cáo chưa chốt"),
    Symbol("hidden", "(ẩn)", meaning="ẩn để bảo vệ người được giúp"),
)

ABSENT = SYMBOLS["not_reported"].label


def signed(text: str, signs: Iterable[str] | None) -> str:
    """A written figure with its signs, codes of `SYMBOLS`, in the order of the list: "735 (?) (tt)"."""
    return " ".join([text, *(SYMBOLS[code].label for code in sorted(signs or (), key=SYMBOLS.order))])
