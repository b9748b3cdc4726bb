"""The outline of the yearly report, and which slides of the deck `tong-ket` fill its parts."""

from dataclasses import dataclass

OFFICER = "…"


@dataclass(frozen=True)
class Part:
    """One heading; `slides` are titles of slides, `is_officer` a block that is the officer's alone."""

    title: str
    slides: tuple[str, ...] = ()
    is_officer: bool = False


OUTLINE = (
    Part("PHẦN THỨ NHẤT – KẾT QUẢ HOẠT ĐỘNG NĂM HỌC"),
    Part("I. ĐẶC ĐIỂM TÌNH HÌNH"),
    Part("1. Tình hình chung, đội ngũ", ("Đặc điểm tình hình",)),
    Part("2. Thuận lợi", is_officer=True),
    Part("3. Khó khăn", is_officer=True),
    Part("II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
    Part(
        "1. Đại diện, chăm lo, bảo vệ quyền và lợi ích; dân chủ ở cơ sở",
        ("Hội nghị cán bộ, công chức, viên chức", "Chăm lo đời sống"),
    ),
    Part("2. Tuyên truyền, giáo dục; công tác nữ công", ("Tuyên truyền, giáo dục; nữ công",)),
    Part("3. Phong trào thi đua; sáng kiến", ("Sáng kiến được công nhận ở từng cấp",)),
    Part("4. Xây dựng tổ chức công đoàn; xếp loại", ("Xếp loại CĐCS",)),
    Part("5. Kiểm tra, giám sát; tài chính; phối hợp với Phòng GDĐT", is_officer=True),
    Part("6. Thi đua, khen thưởng", ("Khen thưởng", "Tập thể được khen")),
    Part("7. Kết quả thực hiện các chỉ tiêu", ("Kết quả thực hiện chỉ tiêu",)),
    Part("III. ĐÁNH GIÁ CHUNG"),
    Part("1. Ưu điểm", is_officer=True),
    Part("2. Hạn chế", ("Hạn chế trong năm học",)),
    Part("3. Nguyên nhân, bài học kinh nghiệm", is_officer=True),
    Part("PHẦN THỨ HAI – PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM HỌC TỚI", is_officer=True),
    Part("PHẦN THỨ BA – KIẾN NGHỊ, ĐỀ XUẤT", is_officer=True),
)
