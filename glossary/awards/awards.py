"""Which awards there are, for whom, and whether they count."""

from dataclasses import dataclass
from typing import Literal

from glossary.codes import Code, CodeList

Standing = Literal["formal", "recognition", "apart"]


@dataclass(frozen=True, kw_only=True)
class AwardKind(Code):
    """A form of award and the place it has in the count.

    `standing` is "formal" for what the tile "Khen thưởng" counts, "recognition" for what stands beside it as
    a second number, and "apart" for merged totals, which enter neither. `unspecified` is "formal": the report
    says that there was an award and only leaves its form unnamed, so the tile counts it.
    """

    standing: Standing


AWARD_KINDS = CodeList(
    AwardKind("order", "Huân chương", ("HCLĐ", "Huân chương Lao động"), standing="formal"),
    AwardKind("medal", "Huy chương", standing="formal"),
    AwardKind(
        "state_honorary_title",
        "Danh hiệu vinh dự nhà nước",
        ("NGND", "NGƯT", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Anh hùng Lao động"),
        standing="formal",
    ),
    AwardKind(
        "emulation_flag",
        "Cờ thi đua",
        ("Cờ", "Cờ thi đua xuất sắc", "Cờ thi đua toàn diện", "Cờ toàn diện", "Cờ chuyên đề"),
        standing="formal",
    ),
    AwardKind(
        "merit_certificate",
        "Bằng khen",
        ("BK", "Bằng khen toàn diện", "Bằng khen chuyên đề"),
        standing="formal",
    ),
    AwardKind("commemorative_medal", "Kỷ niệm chương", ("KNC",), standing="formal"),
    AwardKind("creative_labour_certificate", "Bằng Lao động sáng tạo", ("Bằng LĐST",), standing="formal"),
    AwardKind("named_prize", "Giải thưởng", ("Giải thưởng 28-7", "Giải thưởng 28/7"), standing="recognition"),
    AwardKind("commendation_certificate", "Giấy khen", ("GK",), standing="formal"),
    AwardKind(
        "emulation_title",
        "Danh hiệu thi đua",
        ("LĐTT", "CSTĐ", "Lao động tiên tiến", "Chiến sĩ thi đua"),
        standing="formal",
    ),
    AwardKind(
        "honour_title",
        "Danh hiệu tôn vinh",
        (
            "Người cán bộ công đoàn của chúng tôi",
            "Cán bộ CĐ tiêu biểu",
            "Nhà giáo tâm huyết, sáng tạo",
            "Gia đình tiêu biểu",
        ),
        standing="recognition",
    ),
    AwardKind(
        "contest_prize",
        "Giải hội thi, hội diễn, hội thao",
        ("Giải Nhất", "Giải Nhì", "Giải Ba", "Giải Khuyến khích", "Nhất", "Nhì", "Ba", "Khuyến khích"),
        standing="recognition",
    ),
    AwardKind("certificate", "Giấy chứng nhận", ("GCN",), standing="recognition"),
    AwardKind("badge", "Huy hiệu", standing="recognition"),
    AwardKind("letter_of_praise", "Thư khen", standing="recognition"),
    AwardKind(
        "public_praise",
        "Tuyên dương, biểu dương, vinh danh",
        ("Tôn vinh", "Tuyên dương", "Biểu dương", "Vinh danh"),
        standing="recognition",
    ),
    AwardKind(
        "unspecified",
        "Khen thưởng (không nêu hình thức)",
        ("Khen thưởng", "Được khen", "Khen"),
        standing="formal",
    ),
    AwardKind("merged_kinds", "Nhiều hình thức gộp", ("Cờ và bằng khen",), standing="apart"),
)

FORMAL_KINDS = tuple(kind.code for kind in AWARD_KINDS.values() if kind.standing == "formal")
RECOGNITION_KINDS = tuple(kind.code for kind in AWARD_KINDS.values() if kind.standing == "recognition")

RECIPIENT_KINDS = CodeList(
    Code("collective", "Tập thể", ("TT", "Đơn vị", "Tập thể CĐCS")),
    Code("individual", "Cá nhân", ("CN",)),
    Code("household", "Gia đình, hộ gia đình", ("Gia đình", "Hộ gia đình", "Hộ")),
    Code("mixed", "Tập thể và cá nhân (gộp)", ("Tập thể và cá nhân", "Tập thể, cá nhân")),
    Code("unspecified", "Không nêu"),
)


@dataclass(frozen=True, kw_only=True)
class AwardStatus(Code):
    """How far an award came; only one that is decided or handed over `counts`."""

    counts: bool = False


AWARD_STATUSES = CodeList(
    AwardStatus("registered", "Đăng ký danh hiệu đầu năm", ("Đăng ký",)),
    AwardStatus("proposed", "Đề nghị khen", ("Đề nghị", "Đề nghị khen thưởng")),
    AwardStatus("reviewed", "Đã bình xét, thẩm định", ("Đã bình xét", "Đã thẩm định")),
    AwardStatus("approved", "Đã có quyết định", ("Đã duyệt", "Có quyết định"), counts=True),
    AwardStatus("given", "Đã trao", ("Đã trao tặng", "Được tặng", "Đã khen", "Được khen"), counts=True),
    AwardStatus("not_approved", "Không được duyệt", ("Không duyệt",)),
    AwardStatus("revoked", "Thu hồi, hủy quyết định", ("Thu hồi", "Hủy quyết định")),
)

COUNTED_AWARD_STATUSES = tuple(status.code for status in AWARD_STATUSES.values() if status.counts)
