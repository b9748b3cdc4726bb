"""What happens on a date: conferences, congresses, contests, deadlines; and whether it took place."""

from glossary.codes import Code, CodeList

EVENT_KINDS = CodeList(
    Code(
        "staff_conference",
        "Hội nghị CBCCVC (viên chức, NLĐ)",
        (
            "Hội nghị CBCC",
            "Hội nghị CBCCVC",
            "Hội nghị CCVC",
            "Hội nghị CBVC",
            "Hội nghị viên chức",
            "Hội nghị cán bộ, công chức",
            "Hội nghị cán bộ, công chức, viên chức",
            "Hội nghị cán bộ, công chức, viên chức, người lao động",
            "Hội nghị nhà giáo, cán bộ quản lý và người lao động",
            "HN CBCCVC",
        ),
    ),
    Code("employee_conference", "Hội nghị người lao động", ("Hội nghị NLĐ", "HN NLĐ")),
    Code("extraordinary_conference", "Hội nghị bất thường"),
    Code("dialogue", "Đối thoại", ("Hội nghị đối thoại", "Đối thoại định kỳ")),
    Code("summary_conference", "Hội nghị tổng kết", ("Tổng kết", "Tổng kết năm học")),
    Code(
        "midterm_review",
        "Sơ kết (học kỳ, chương trình, nửa nhiệm kỳ)",
        ("Sơ kết", "Sơ kết học kỳ", "Hội nghị sơ kết"),
    ),
    Code("task_launch", "Triển khai nhiệm vụ năm học", ("Triển khai nhiệm vụ",)),
    Code("emulation_launch", "Phát động thi đua", ("Phát động phong trào thi đua", "Lễ phát động thi đua")),
    Code("emulation_pact_signing", "Ký giao ước thi đua", ("Ký kết giao ước thi đua",)),
    Code("coordination_programme_signed", "Ký chương trình phối hợp", ("Ký kết chương trình phối hợp",)),
    Code("coordination_review", "Sơ kết, tổng kết chương trình phối hợp"),
    Code("grassroots_congress", "Đại hội CĐCS", ("Đại hội công đoàn cơ sở",)),
    Code(
        "district_congress",
        "Đại hội Công đoàn quận, huyện",
        ("Đại hội Công đoàn quận", "Đại hội Công đoàn huyện", "Đại hội Công đoàn thị xã"),
    ),
    Code("sector_congress", "Đại hội Công đoàn ngành", ("Đại hội Công đoàn ngành Giáo dục",)),
    Code(
        "higher_congress",
        "Đại hội Công đoàn tỉnh, toàn quốc",
        ("Đại hội Công đoàn tỉnh", "Đại hội Công đoàn Việt Nam"),
    ),
    Code("committee_meeting", "Hội nghị BCH, BTV", ("Hội nghị BCH", "Hội nghị BTV", "Họp BCH")),
    Code("training", "Tập huấn, bồi dưỡng", ("Tập huấn", "Bồi dưỡng", "Lớp tập huấn")),
    Code("contest", "Hội thi", ("Cuộc thi",)),
    Code("arts_festival", "Hội diễn văn nghệ", ("Hội diễn", "Văn nghệ", "Liên hoan văn nghệ")),
    Code("sports", "Hội thao, giải thể thao", ("Hội thao", "Giải thể thao", "Hội khỏe")),
    Code(
        "commendation_ceremony",
        "Lễ tuyên dương, trao thưởng",
        ("Lễ tuyên dương", "Trao thưởng", "Lễ trao thưởng"),
    ),
    Code("teachers_day_meeting", "Gặp mặt 20/11", ("Gặp mặt Ngày Nhà giáo Việt Nam",)),
    Code("union_anniversary", "Kỷ niệm 28/7", ("Kỷ niệm ngày thành lập Công đoàn Việt Nam",)),
    Code("welfare_day", "Ngày hội chăm lo, khám bệnh", ("Ngày hội chăm lo", "Khám bệnh")),
    Code(
        "study_session",
        "Học tập nghị quyết, chuyên đề",
        ("Học tập nghị quyết", "Học tập chuyên đề", "Hội nghị học tập"),
    ),
    Code("inspection", "Kiểm tra, giám sát", ("Kiểm tra", "Giám sát")),
    Code("scoring_round", "Chấm điểm, phúc tra CĐCS", ("Chấm điểm", "Phúc tra", "Phúc tra CĐCS")),
    Code("union_founded", "Thành lập CĐCS, nghiệp đoàn", ("Thành lập CĐCS", "Thành lập nghiệp đoàn")),
    Code("union_ended", "Giải thể, sáp nhập, bàn giao", ("Giải thể", "Sáp nhập", "Bàn giao")),
    Code(
        "guidance_issued",
        "Ban hành hướng dẫn, kế hoạch",
        ("Ban hành hướng dẫn", "Ban hành kế hoạch", "Hướng dẫn"),
    ),
    Code("deadline", "Hạn phải hoàn thành", ("Thời hạn", "Hạn")),
    Code("agreement_signed", "Ký thoả ước, thỏa thuận phúc lợi", ("Ký thoả ước", "Ký thỏa thuận phúc lợi")),
)

EVENT_STATUSES = CodeList(
    Code("planned", "Theo kế hoạch", ("Kế hoạch", "Dự kiến", "Chưa", "Chưa tổ chức", "Sẽ tổ chức")),
    Code("held", "Đã tổ chức", ("Đã diễn ra", "Đã hoàn thành")),
    Code("postponed", "Hoãn", ("Tạm hoãn",)),
    Code("cancelled", "Không tổ chức", ("Hủy",)),
)


CONFERENCE_STATES = CodeList(
    Code("in_time", "Tổ chức đúng hạn"),
    Code("late", "Tổ chức trễ hạn"),
    # Without a deadline, or with a date too rough for it, nothing is in time and nothing is late.
    Code("held", "Đã tổ chức"),
    Code("not_held", "Chưa tổ chức"),
    Code("not_reported", "Chưa có báo cáo"),
    Code("not_applicable", "Không áp dụng"),
)

HELD_STATES = ("in_time", "late", "held")
EXPECTED_STATES = (*HELD_STATES, "not_held", "not_reported")
