"""Words by which a Vietnamese text names a person, and those by which the same name means a school, street or work."""


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split(", "))


# Borne by nine in ten people, and no other word with a capital.
SURNAMES = _words(
    "Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Ngô, Dương, Trịnh, Trương, Phùng, Quách, "
    "Nghiêm, Doãn, Đàm, Lưu, Hứa, Đinh, Lò, Giàng, Sùng, Thào, Quàng, Tòng, Cầm"
)
# Also the beginning of other words and of places (Hồ sơ, Cao đẳng, Hà Nội): a usual second word must follow.
DOUBTFUL_SURNAMES = _words(
    "Hồ, Lý, Đào, Mai, Tô, Lâm, Đoàn, Hà, Tạ, Lương, Thái, Cao, Vương, Chu, Tăng, Kiều, Triệu, La, Thân, Nông, "
    "Ma, Bạch, Ninh, Tống, Khổng, Lại, Lã, Phí, Từ, Trang, Viên, Văn, Châu, Kim, Ong, Tôn, Mạc, Khuất, Cù, Bế, "
    "Vi, Hầu"
)
SECOND_WORDS = _words(
    "Thị, Văn, Hữu, Đức, Đình, Ngọc, Thu, Minh, Quang, Bá, Thuý, Bích, Xuân, Công, Quốc, Mạnh, Trọng, Duy, Hồng, "
    "Phương, Kim, Thanh, Khánh, Huy, Tuấn, Gia, Bảo, Viết, Thế, Tiến, Diệu, Hoài, Lệ, Mỹ, Hải, Nhật, Trung"
)
# Fewer after a doubtful one: Đoàn Thanh niên, Hà Trung, Thái Bảo.
SURE_SECOND_WORDS = _words("Thị, Văn, Hữu, Đức, Đình, Ngọc, Thu, Minh, Quang, Bá, Thuý, Bích, Xuân, Quốc, Mạnh")
# Without their marks only these are told from other words.
PLAIN_SECOND_WORDS = ("Thi", "Van", "Huu", "Duc", "Dinh", "Ngoc", "Minh", "Thu", "Quang", "Xuan")

HONORIFICS = ("ông", "bà", "cô", "thầy", "anh", "chị", "em", "cháu", "đồng chí", "đ/c", "cô giáo", "thầy giáo")
# Before an honorific: many people, or another word.
PLURALS = ("các", "những", "mọi", "quý", "trẻ", "chị", "anh", "ông", "thầy", "tiếng", "thiếu")
# After an honorific: an office or a body.
OFFICES = _words(
    "Hiệu, Phó, Chủ, Tổ, Giáo, Bí, Trưởng, Giám, Thư, Uỷ, Trường, Mầm, Mẫu, Tiểu, TH, THCS, THPT, MN, Lớp, Khối, "
    "Công, CĐCS, CĐ, LĐLĐ, Liên, Hội, Đảng, Đoàn, Ban, Nhà, Phòng, Sở, Việt, UBND, TTND, Quận, Huyện, Phường, Xã, "
    "Tỉnh, Thành"
)

# Before a name: what is called after somebody, or written by him.
CALLED_AFTER = _words(
    "trường, thcs, th, thpt, mn, mg, pt, tiểu học, trung học, trung học cơ sở, mầm non, mẫu giáo, phổ thông, liên "
    "cấp, đại học, cao đẳng, lớp, đường, phố, ngõ, ngách, quận, huyện, phường, xã, thị xã, thị trấn, thành phố, "
    "tp, tỉnh, đảo, quỹ, giải, giải thưởng, học bổng, tượng đài, đài, quảng trường, công viên, đền, lăng, bảo "
    "tàng, bệnh viện, cầu, khu, cụm, cđcs, nhóm trẻ, tư tưởng, đạo đức, phong cách, gương, anh hùng, liệt sĩ, "
    "danh nhân, vua, tướng, chủ tịch hồ"
)
WORKS = _words(
    "thơ, truyện, văn, kịch, tác phẩm, tiểu thuyết, tuỳ bút, đoạn trích, bài thơ, bài hát, ca khúc, nhà văn, nhà "
    "thơ, nhạc sĩ, hoạ sĩ, danh hoạ"
)
# Schools, streets and funds bear these also where no such word stands before them.
NAMESAKES = _words(
    "An Dương Vương, Bùi Thị Xuân, Cao Bá Quát, Chu Văn An, Dương Minh Châu, Đặng Thai Mai, Đào Duy Anh, Đào Duy "
    "Từ, Đinh Bộ Lĩnh, Đinh Tiên Hoàng, Đoàn Thị Điểm, Hà Huy Tập, Hàn Thuyên, Hồ Chí Minh, Hồ Tùng Mậu, Hồ Xuân "
    "Hương, Hoàng Diệu, Hoàng Hoa Thám, Hoàng Quốc Việt, Hoàng Văn Thụ, Huỳnh Thúc Kháng, Lê Đại Hành, Lê Hồng "
    "Phong, Lê Ngọc Hân, Lê Quý Đôn, Lê Thánh Tông, Lê Thị Hồng Gấm, Lê Thị Riêng, Lê Trọng Tấn, Lê Văn Hưu, Lê "
    "Văn Tám, Lương Thế Vinh, Lương Văn Can, Lý Nam Đế, Lý Thái Tổ, Lý Thường Kiệt, Lý Tự Trọng, Mạc Đĩnh Chi, "
    "Mai Thúc Loan, Ngô Gia Tự, Ngô Sĩ Liên, Ngô Thì Nhậm, Ngô Tất Tố, Nguyễn Ái Quốc, Nguyễn Bá Ngọc, Nguyễn "
    "Bỉnh Khiêm, Nguyễn Chí Thanh, Nguyễn Công Hoan, Nguyễn Công Trứ, Nguyễn Cư Trinh, Nguyễn Đình Chiểu, Nguyễn "
    "Đình Thi, Nguyễn Đức Cảnh, Nguyễn Hữu Cảnh, Nguyễn Hữu Huân, Nguyễn Khánh Toàn, Nguyễn Minh Châu, Nguyễn "
    "Phong Sắc, Nguyễn Quang Sáng, Nguyễn Sinh Sắc, Nguyễn Tất Thành, Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn "
    "Thị Định, Nguyễn Thị Minh Khai, Nguyễn Thượng Hiền, Nguyễn Tri Phương, Nguyễn Trường Tộ, Nguyễn Văn Cừ, "
    "Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Viết Xuân, Phạm Hồng Thái, Phạm Ngọc Thạch, Phạm Ngũ Lão, Phạm Văn "
    "Đồng, Phan Bội Châu, Phan Châu Trinh, Phan Chu Trinh, Phan Đăng Lưu, Phan Đình Giót, Phan Đình Phùng, Phan "
    "Huy Chú, Tô Hiến Thành, Tô Vĩnh Diện, Tôn Đức Thắng, Tôn Thất Tùng, Trần Bình Trọng, Trần Đại Nghĩa, Trần "
    "Đăng Ninh, Trần Hưng Đạo, Trần Nhân Tông, Trần Nhật Duật, Trần Quang Khải, Trần Quốc Toản, Trần Quý Cáp, "
    "Trần Thái Tông, Trần Văn Ơn, Triệu Thị Trinh, Trương Công Định, Trương Vĩnh Ký, Võ Nguyên Giáp, Võ Thị Sáu, "
    "Võ Trường Toản, Võ Văn Kiệt, Xuân Diệu"
)
