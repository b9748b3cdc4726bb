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

HONORIFICS = ("ông", "bà", "cô", "thầy", "anh", "chị", "em", "cháu", "đồng chí", "đ/c", "đc", "cô giáo", "thầy giáo")
# Before a family name and one more: who somebody is.
ROLES = _words("gv, giáo viên, nhân viên, kế toán, hiệu trưởng, tổ trưởng, chủ tịch, tác giả, họ tên, họ và tên")
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
    "An Dương Vương, Bùi Thị Xuân, Cao Bá Quát, Chu Văn An, Dương Minh Châu, Hoàng Diệu, Hoàng Hoa Thám, Hoàng "
    "Quốc Việt, Hoàng Văn Thụ, Hoàng Đạo Thuý, Huỳnh Thúc Kháng, Hà Huy Giáp, Hà Huy Tập, Hàn Thuyên, Hồ Chí "
    "Minh, Hồ Tùng Mậu, Hồ Xuân Hương, Lê Duẩn, Lê Hồng Phong, Lê Lai, Lê Lợi, Lê Ngọc Hân, Lê Quý Đôn, Lê Thánh "
    "Tông, Lê Thị Hồng Gấm, Lê Thị Riêng, Lê Trọng Tấn, Lê Văn Hưu, Lê Văn Lương, Lê Văn Sỹ, Lê Văn Thiêm, Lê Văn "
    "Tám, Lê Đại Hành, Lý Nam Đế, Lý Thái Tổ, Lý Thường Kiệt, Lý Tự Trọng, Lương Thế Vinh, Lương Văn Can, Lương "
    "Định Của, Mai Thúc Loan, Mạc Đĩnh Chi, Nguyễn Bá Ngọc, Nguyễn Bỉnh Khiêm, Nguyễn Chí Thanh, Nguyễn Công "
    "Hoan, Nguyễn Công Trứ, Nguyễn Cư Trinh, Nguyễn Du, Nguyễn Huệ, Nguyễn Hữu Cảnh, Nguyễn Hữu Huân, Nguyễn "
    "Khuyến, Nguyễn Khánh Toàn, Nguyễn Lương Bằng, Nguyễn Minh Châu, Nguyễn Phong Sắc, Nguyễn Quang Sáng, Nguyễn "
    "Sinh Sắc, Nguyễn Siêu, Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn Thượng Hiền, Nguyễn Thị Minh Khai, Nguyễn "
    "Thị Định, Nguyễn Tri Phương, Nguyễn Trãi, Nguyễn Trường Tộ, Nguyễn Tất Thành, Nguyễn Viết Xuân, Nguyễn Văn "
    "Cừ, Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Xiển, Nguyễn Ái Quốc, Nguyễn Đình Chiểu, Nguyễn Đình Thi, "
    "Nguyễn Đức Cảnh, Ngô Gia Tự, Ngô Quyền, Ngô Sĩ Liên, Ngô Thì Nhậm, Ngô Thời Nhiệm, Ngô Tất Tố, Phan Bội "
    "Châu, Phan Chu Trinh, Phan Châu Trinh, Phan Huy Chú, Phan Đình Giót, Phan Đình Phùng, Phan Đăng Lưu, Phạm "
    "Hùng, Phạm Hồng Thái, Phạm Ngũ Lão, Phạm Ngọc Thạch, Phạm Văn Đồng, Triệu Thị Trinh, Trương Công Định, "
    "Trương Vĩnh Ký, Trần Bình Trọng, Trần Cao Vân, Trần Duy Hưng, Trần Hưng Đạo, Trần Nhân Tông, Trần Nhật Duật, "
    "Trần Phú, Trần Quang Khải, Trần Quý Cáp, Trần Quốc Hoàn, Trần Quốc Toản, Trần Thái Tông, Trần Văn Kiểu, Trần "
    "Văn Ơn, Trần Đăng Ninh, Trần Đại Nghĩa, Tô Hiến Thành, Tô Vĩnh Diện, Tôn Thất Tùng, Tôn Đức Thắng, Tố Hữu, "
    "Võ Nguyên Giáp, Võ Thị Sáu, Võ Trường Toản, Võ Văn Kiệt, Vũ Trọng Phụng, Xuân Diệu, Đinh Bộ Lĩnh, Đinh Tiên "
    "Hoàng, Đoàn Thị Điểm, Đào Duy Anh, Đào Duy Từ, Đặng Thai Mai"
)
