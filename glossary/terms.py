"""The words of union work and of this dashboard, each explained in a sentence for a newcomer."""

TERMS: dict[str, str] = {
    "Ban thanh tra nhân dân": "Ban do hội nghị của cơ quan, trường công lập bầu ra để giám sát việc thực hiện chính "
    "sách, quy chế dân chủ và nghị quyết hội nghị; trường ngoài công lập không áp dụng.",
    "Bản số liệu": "Toàn bộ số liệu của một lần công bố. Mỗi lần công bố có một bản mới; các bản cũ vẫn mở lại được.",
    "Bằng khen": "Hình thức khen của Thủ tướng, bộ, UBND tỉnh, thành phố, Tổng LĐLĐ, Công đoàn Giáo dục Việt Nam, LĐLĐ "
    "tỉnh, thành phố; tặng tập thể, cá nhân, hộ gia đình.",
    "Báo cáo tạm": "Số liệu gửi trước khi chốt; được thay khi có báo cáo chính thức của cùng nơi và cùng kỳ.",
    "CBGVNV": "Cán bộ quản lý, giáo viên, nhân viên của trường, gồm cả người chưa là đoàn viên.",
    "CĐCS": "Công đoàn cơ sở: tổ chức công đoàn của một trường hoặc một đơn vị.",
    "Chiến sĩ thi đua": "Danh hiệu thi đua của cá nhân, có ba cấp: cơ sở; bộ, ngành, tỉnh; toàn quốc.",
    "Chỉ tiêu": "Mức phải đạt do nghị quyết, kế hoạch đặt ra; chỉ so với kết quả của cùng số đo, cùng nơi và cùng kỳ.",
    "Cờ thi đua": "Danh hiệu thi đua tặng tập thể dẫn đầu; không tặng cá nhân.",
    "Cụm thi đua": "Nhóm CĐCS do LĐLĐ quận, huyện chia ra để thi đua và bình xét với nhau.",
    "Đoàn viên": "Người đã được kết nạp vào công đoàn.",
    "Đối thoại": "Cuộc gặp giữa lãnh đạo trường với người lao động hoặc CĐCS về quyền lợi và công việc của hai bên.",
    "Ghi nhận, tôn vinh": "Giấy chứng nhận, tuyên dương, danh hiệu tôn vinh, giải hội thi: đứng cạnh khen thưởng, "
    "không cộng vào khen thưởng.",
    "Giao ước thi đua": "Cam kết thi đua do các CĐCS hoặc cụm thi đua ký với nhau vào đầu năm.",
    "Giấy khen": "Hình thức khen của UBND huyện, xã, LĐLĐ huyện, công đoàn ngành, Sở GDĐT, CĐCS, thủ trưởng đơn vị.",
    "Hội nghị CBCCVC": "Hội nghị cán bộ, công chức, viên chức (có nơi thêm người lao động): "
    "họp mỗi năm một lần ở trường công lập.",
    "Hội nghị người lao động": "Hội nghị hằng năm ở trường ngoài công lập, tính riêng với Hội nghị CBCCVC.",
    "Không áp dụng": "Nơi không phải làm việc đó; không tính là có, cũng không tính là không.",
    "Kỷ niệm chương": "Ghi công cá nhân có quá trình đóng góp, như “Vì sự nghiệp xây dựng tổ chức Công đoàn”.",
    "LĐLĐ": "Liên đoàn Lao động: cấp công đoàn của quận, huyện, thị xã hoặc tỉnh, thành phố.",
    "Loại hình": "Công lập, hoặc ngoài công lập: tư thục, dân lập, có vốn nước ngoài.",
    "Lượt": "Mỗi lần được tính một lượt: một người được khen hay được hỗ trợ hai lần là hai lượt.",
    "Mái ấm Công đoàn": "Chương trình hỗ trợ đoàn viên khó khăn xây, sửa nhà.",
    "Năm học": "Từ ngày 1 tháng 9 năm trước đến ngày 31 tháng 8 năm sau, viết như 2023-2024.",
    "Nghiệp đoàn": "Tổ chức công đoàn cơ sở của những người cùng nghề "
    "không có chung nơi làm việc, như giáo viên nhóm trẻ.",
    "Nhiệm kỳ": "Thời gian giữa hai kỳ đại hội; số liệu của nhiệm kỳ không nằm trong số liệu của năm học.",
    "Phạm vi có báo cáo": "Số quận, huyện hoặc CĐCS đã báo cáo trên số phải báo cáo. "
    "Chưa có báo cáo không phải là số 0.",
    "Quy chế dân chủ": "Quy định của trường về những việc phải công khai, được bàn, được quyết định, được giám sát.",
    "Sáng kiến kinh nghiệm": "Giải pháp mới, đã áp dụng, được hội đồng có thẩm quyền công nhận. Một sáng kiến có thể "
    "được tính ở nhiều cấp, nên các cấp không cộng với nhau.",
    "Thoả ước lao động tập thể": "Thoả thuận bằng văn bản về việc làm, tiền lương, phúc lợi giữa tập thể "
    "người lao động và trường ngoài công lập.",
    "Thứ tự theo số liệu": "Chỗ đứng khi xếp theo một con số đã báo cáo; không phải kết quả bình xét thi đua.",
    "Tỷ lệ": "Tổng của tử số chia cho tổng của mẫu số, chỉ tính nơi báo cáo cả hai; không phải trung bình các tỷ lệ.",
    "Vốn vay": "Tiền đoàn viên được vay và phải trả; không cộng vào số tiền chăm lo.",
    "Xếp loại CĐCS": "Kết quả đánh giá cuối năm: từ năm học 2019-2020 theo mức hoàn thành nhiệm vụ, trước đó theo mức "
    "vững mạnh; hai cách không nối với nhau.",
}
