"""How far an initiative came, at which level, in which programme and about what."""

from glossary.codes import Code, CodeList

INITIATIVE_LEVELS = CodeList(
    Code("school", "Cấp cơ sở (trường)", ("Cấp trường", "Cấp cơ sở", "Trường", "Cơ sở")),
    Code("cluster", "Cấp cụm", ("Cụm",)),
    Code(
        "district",
        "Cấp quận, huyện, thị xã",
        ("Cấp quận", "Cấp huyện", "Cấp thị xã", "Cấp quận, huyện", "Quận", "Huyện", "Thị xã"),
    ),
    Code("sector", "Cấp ngành (Sở GDĐT)", ("Cấp ngành", "Cấp Sở", "Ngành", "Sở GDĐT", "Sở GD&ĐT")),
    Code(
        "province",
        "Cấp tỉnh, thành phố",
        ("Cấp tỉnh", "Tỉnh", "Cấp TP", "Cấp thành phố", "TP", "Thành phố"),
    ),
    Code("ministry", "Cấp bộ, ngành Trung ương", ("Cấp bộ", "Bộ")),
    Code("national", "Cấp toàn quốc, Nhà nước", ("Cấp toàn quốc", "Cấp Nhà nước", "Toàn quốc")),
    Code("unspecified", "Không nêu cấp", ("Không nêu",)),
)

INITIATIVE_STATUSES = CodeList(
    Code("registered", "Đăng ký", ("Đăng ký đề tài", "Đã đăng ký")),
    Code("submitted", "Nộp, tham gia", ("Nộp", "Tham gia", "Đã nộp", "Gửi", "Dự thi", "Lượt nộp")),
    Code("accepted", "Nghiệm thu", ("Được nghiệm thu", "Đã nghiệm thu", "Thẩm định đạt")),
    Code("graded", "Xếp loại", ("Được xếp loại", "Xếp loại A/B/C", "Khá trở lên")),
    Code("recognised", "Được công nhận", ("Công nhận", "Đã công nhận", "Cấp giấy chứng nhận")),
    Code("commended", "Được khen, biểu dương", ("Được khen", "Biểu dương", "Khen", "Khen thưởng")),
    Code("rejected", "Không đạt, không công nhận", ("Không đạt", "Không công nhận", "KXL", "Không xếp loại")),
)

INITIATIVE_PROGRAMMES = CodeList(
    Code(
        "teaching_experience",
        "Sáng kiến kinh nghiệm thường niên (SKKN)",
        ("SKKN", "Sáng kiến kinh nghiệm", "Thường niên"),
    ),
    Code("creative_labour", "Lao động sáng tạo", ("LĐST",)),
    Code(
        "initiatives_75k",
        "75 nghìn sáng kiến vượt khó, phát triển",
        ("75 nghìn sáng kiến", "75.000 sáng kiến", "75.000 sáng kiến vượt khó, phát triển"),
    ),
    Code(
        "initiatives_1m",
        "1 triệu sáng kiến",
        (
            "Một triệu sáng kiến",
            "1.000.000 sáng kiến",
            "01 triệu sáng kiến",
            "Chương trình 1 triệu sáng kiến",
        ),
    ),
    Code("creative_youth", "Sáng tạo trẻ, kỹ thuật", ("Sáng tạo trẻ", "Sáng tạo kỹ thuật")),
    Code(
        "teaching_aid_contest",
        "Hội thi đồ dùng, thiết bị dạy học",
        ("Đồ dùng dạy học", "Thiết bị dạy học", "Hội thi đồ dùng dạy học"),
    ),
    Code("capital_creative", "Sáng kiến sáng tạo Thủ đô", ("Sáng kiến, sáng tạo Thủ đô",)),
    Code("local", "Chương trình riêng của địa phương", ("Địa phương",)),
    Code("unspecified", "Không nêu"),
)

INITIATIVE_FIELDS = CodeList(
    Code("management", "Quản lý", ("QL", "CBQL", "Công tác quản lý")),
    Code("teaching_method", "Phương pháp dạy học", ("PPDH", "Dạy học", "Chuyên môn")),
    Code("moral_education", "Giáo dục đạo đức, chủ nhiệm", ("Chủ nhiệm", "CN", "Giáo dục đạo đức")),
    Code("preschool_care", "Chăm sóc nuôi dưỡng", ("Nuôi dưỡng", "CSND", "Chăm sóc, nuôi dưỡng")),
    Code("digital", "Ứng dụng CNTT, chuyển đổi số", ("CNTT", "Ứng dụng CNTT", "Chuyển đổi số")),
    Code("inclusive", "Giáo dục hòa nhập", ("Hòa nhập", "GDHN")),
    Code("extracurricular", "Hoạt động ngoài giờ", ("HĐNG", "HĐNGLL", "Hoạt động ngoài giờ lên lớp")),
    Code(
        "union_work",
        "Công tác công đoàn, Đoàn, Đội",
        ("Công đoàn", "TPT", "Đoàn, Đội", "Đoàn Đội", "Công tác Đội"),
    ),
    Code("library_equipment", "Thư viện, thiết bị", ("Thư viện", "TV", "Thiết bị", "Thư viện - thiết bị")),
    Code("other", "Khác", ("Lĩnh vực khác",)),
)
