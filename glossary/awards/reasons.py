"""Why an award is given: its basis, its theme, the emulation title behind it."""

from glossary.codes import Code, CodeList

AWARD_BASES = CodeList(
    Code(
        "annual",
        "Thành tích năm học, thường xuyên (toàn diện)",
        ("Toàn diện", "Thường xuyên", "Năm học", "Thành tích năm học"),
    ),
    Code("thematic", "Chuyên đề", ("CĐ", "Theo chuyên đề")),
    Code("campaign", "Theo đợt, chương trình", ("Theo đợt", "Chương trình")),
    Code("period_review", "Sơ kết, tổng kết giai đoạn", ("Sơ kết", "Tổng kết giai đoạn", "Giai đoạn")),
    Code("ad_hoc", "Đột xuất"),
    Code("long_service", "Quá trình cống hiến", ("Cống hiến",)),
    Code("term", "Theo nhiệm kỳ", ("Nhiệm kỳ",)),
    Code("contest", "Hội thi", ("Cuộc thi",)),
    Code("unknown", "Không nêu"),
)

AWARD_THEMES = CodeList(
    Code(
        "union_work",
        "Hoạt động công đoàn, xây dựng tổ chức vững mạnh",
        ("Hoạt động công đoàn", "Xây dựng tổ chức công đoàn vững mạnh"),
    ),
    Code(
        "good_work_creative_labour",
        "Lao động giỏi, lao động sáng tạo",
        ("Lao động giỏi", "Lao động sáng tạo"),
    ),
    Code(
        "women_work_home",
        "Giỏi việc nước (việc trường), đảm việc nhà",
        ("Giỏi việc nước, đảm việc nhà", "Giỏi việc trường, đảm việc nhà", "GVN-ĐVN", "GVT-ĐVN", "Nữ công"),
    ),
    Code(
        "green_clean_safe",
        "Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động",
        ("Xanh - Sạch - Đẹp", "ATVSLĐ", "An toàn vệ sinh lao động"),
    ),
    Code("culture_sport", "Văn hóa, thể thao", ("Văn hóa thể thao", "VHTT", "Văn nghệ, thể thao")),
    Code(
        "initiatives_programme",
        "Chương trình sáng kiến (75 nghìn, 1 triệu)",
        ("Chương trình sáng kiến", "75 nghìn sáng kiến", "1 triệu sáng kiến"),
    ),
    Code(
        "study_and_follow",
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        ("Học tập và làm theo Bác",),
    ),
    Code("discipline_love_duty", "Kỷ cương - Tình thương - Trách nhiệm"),
    Code("cultured_school", "Nhà trường văn hóa - Nhà giáo mẫu mực - Học sinh thanh lịch"),
    Code("join_hands_school", "Nhà trường cùng chung tay phát triển - Thầy cô cùng sẻ chia trách nhiệm"),
    Code("teach_well_learn_well", "Dạy tốt - Học tốt", ("Dạy tốt, học tốt",)),
    Code("innovation_in_teaching", "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập"),
    Code(
        "member_development",
        "Phát triển đoàn viên, thành lập CĐCS",
        ("Phát triển đoàn viên", "Thành lập CĐCS"),
    ),
    Code("cultural_unit", "Cơ quan, đơn vị văn hóa", ("Đơn vị văn hóa", "Cơ quan văn hóa")),
    Code("family", "Gia đình CNVCLĐ tiêu biểu", ("Gia đình tiêu biểu",)),
    Code("study_promotion", "Khuyến học, đơn vị học tập", ("Khuyến học", "Đơn vị học tập")),
    Code("social_work", "Từ thiện, đền ơn đáp nghĩa, xã hội", ("Từ thiện", "Đền ơn đáp nghĩa")),
    Code("other", "Chuyên đề khác", ("Khác",)),
)

EMULATION_TITLES = CodeList(
    Code("advanced_worker", "Lao động tiên tiến", ("LĐTT",)),
    Code("emulation_soldier_base", "Chiến sĩ thi đua cơ sở", ("CSTĐ cơ sở", "CSTĐCS")),
    Code(
        "emulation_soldier_province",
        "Chiến sĩ thi đua cấp tỉnh, bộ, ngành",
        ("CSTĐ cấp tỉnh", "CSTĐ cấp TP", "CSTĐ cấp bộ", "CSTĐ tỉnh", "CSTĐ thành phố"),
    ),
    Code("emulation_soldier_national", "Chiến sĩ thi đua toàn quốc", ("CSTĐ toàn quốc",)),
    Code("advanced_labour_collective", "Tập thể lao động tiên tiến", ("TTLĐTT",)),
    Code("excellent_labour_collective", "Tập thể lao động xuất sắc", ("TTLĐXS",)),
    Code("excellent_union_member", "Đoàn viên công đoàn xuất sắc", ("ĐVCĐXS", "Đoàn viên CĐ xuất sắc")),
    Code(
        "excellent_union_officer",
        "Cán bộ công đoàn xuất sắc, tiêu biểu",
        ("Cán bộ công đoàn xuất sắc", "Cán bộ công đoàn tiêu biểu", "Cán bộ CĐ tiêu biểu"),
    ),
    Code(
        "our_union_officer",
        "Người cán bộ công đoàn của chúng tôi",
        ("Người cán bộ CĐ của chúng tôi",),
    ),
    Code(
        "strong_union_group",
        "Tổ công đoàn vững mạnh, hoàn thành xuất sắc",
        ("Tổ công đoàn vững mạnh", "Tổ công đoàn hoàn thành xuất sắc"),
    ),
    Code("excellent_union", "CĐCS hoàn thành xuất sắc nhiệm vụ (công nhận)"),
    Code(
        "women_two_tasks",
        "Giỏi việc trường (nước), đảm việc nhà",
        ("Giỏi việc trường, đảm việc nhà", "Giỏi việc nước, đảm việc nhà", "GVT-ĐVN", "GVN-ĐVN"),
    ),
    Code("devoted_creative_teacher", "Nhà giáo tâm huyết, sáng tạo", ("Nhà giáo tâm huyết sáng tạo",)),
    Code(
        "good_teacher",
        "Giáo viên dạy giỏi (trường, quận, TP, quốc gia)",
        ("GVDG", "GVG", "Giáo viên dạy giỏi", "Giáo viên giỏi"),
    ),
    Code("good_homeroom_teacher", "Giáo viên chủ nhiệm giỏi", ("GVCN giỏi", "GVCNG")),
    Code("good_person_good_deed", "Người tốt, việc tốt", ("NTVT", "Người tốt việc tốt")),
    Code("exemplary_family", "Gia đình CNVCLĐ tiêu biểu", ("Gia đình tiêu biểu",)),
    Code(
        "cultural_unit",
        "Cơ quan, đơn vị, trường học đạt chuẩn văn hóa",
        ("Đơn vị văn hóa", "Cơ quan văn hóa", "Cơ quan đạt chuẩn văn hóa"),
    ),
    Code("learning_unit", "Đơn vị học tập"),
    Code("meritorious_teacher", "Nhà giáo Ưu tú", ("NGƯT",)),
    Code("peoples_teacher", "Nhà giáo Nhân dân", ("NGND",)),
)
