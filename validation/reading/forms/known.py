"""Headers of the usual forms that name no column of a dataset: what they are, so that they are no surprise."""

from glossary.awards.awards import AWARD_KINDS, RECIPIENT_KINDS
from glossary.writing.text import fold


def _folded(*headers: str) -> frozenset[str]:
    return frozenset(map(fold, headers))


# Read over on purpose: dropped on reading because they are nobody's business (telephones, birthdays, diseases), or
# because no number of ours needs them.
PERSONAL = _folded(
    "Điện thoại", "Số điện thoại", "SĐT", "ĐT", "Email", "Thư điện tử", "Ngày sinh", "Ngày, tháng, năm sinh",
    "Năm sinh", "Bệnh", "Tên bệnh", "Tình trạng bệnh", "Bệnh hiểm nghèo", "Hoàn cảnh", "CCCD", "Số CCCD", "CMND",
    "Số tài khoản", "Địa chỉ nhà",
)  # fmt: skip
UNUSED: dict[str, frozenset[str]] = {
    "unions": _folded(
        "Họ và tên Chủ tịch CĐCS", "Chủ tịch CĐCS", "Họ tên Chủ tịch", "Trong đó", "Đảng viên", "Số tổ CĐ", "Tổ CĐ",
        "BCH CĐCS", "UBKT", "Tỷ lệ ĐV", "Tỷ lệ", "Tỷ lệ đoàn viên", "Tổng số CBGVNV / Nữ", "CBGVNV / Nữ", "Số người dự",
        "Hình thức", "Số ý kiến tham gia", "Số ý kiến được giải đáp", "Quy chế chi tiêu nội bộ", "Bầu Ban TTND / Số TV",
        "Bầu Ban TTND / Nhiệm kỳ", "Đánh giá", "Nhóm 1", "Nhóm 2", "Nhóm 3", "Điểm thưởng", "Tổng điểm",
        "Tự xếp loại", "CĐCS tự xếp loại", "Địa chỉ",
    ),
    "initiatives": _folded(
        "Chức vụ", "Cấp học", "Số, ngày QĐ công nhận", "Số QĐ công nhận", "Ghi chú", "Tổng", "Tổng cộng",
    ),
    "awards": _folded(
        "Danh hiệu, thành tích đã đạt", "Thành tích đã đạt", "Chức vụ", "Tổng", "Tổng cộng", "Tổng số", "Năm học trước",
        "Năm học này", "Cấp học",
    ),
    "welfare": _folded(
        "Đối tượng", "Mức hỗ trợ", "Mức chi", "Đơn giá", "Thời gian", "Ghi chú", "Họ và tên", "Lý do", "Tổng",
    ),
}  # fmt: skip

# Headers by which a head is recognised, besides the datasets' own.
FORM_WORDS = (
    frozenset().union(PERSONAL, *UNUSED.values())
    | _folded(
        "Tổng số SKKN nộp", "SKKN nộp", "Kết quả xếp loại", "Được công nhận cấp quận",
        "Được công nhận cấp TP",
        "Đề nghị TP", "Đề nghị cấp TP", "Xếp loại cấp trường", "Xếp loại cấp quận", "Hình thức đề nghị",
        "Chức vụ, đơn vị",
        "Nguồn kinh phí", "Đơn vị tính", "Nội dung", "Cấp trường", "Cấp quận", "Cấp huyện", "Cấp TP", "Cấp thành phố",
        "Tập thể", "Cá nhân", "Số QĐ, ngày", "Chuyên đề", "Nội dung tiêu chí", "Tiêu chí", "Điểm chuẩn", "Điểm tối đa",
        "CĐCS tự chấm", "Cụm chấm", "LĐLĐ quận thẩm định", "LĐLĐ huyện thẩm định", "LĐLĐ thẩm định",
    )
    | _folded(*(kind.label for kind in AWARD_KINDS.values()), *(kind.label for kind in RECIPIENT_KINDS.values()))
)  # fmt: skip


def is_unused(dataset: str, spelled: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    """Whether a header, or the group it stands in, is known and read over."""
    words = {*spelled, *map(fold, parts)}
    return bool(words & (PERSONAL | UNUSED.get(dataset, frozenset())))
