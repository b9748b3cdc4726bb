"""What a sender is asked when a value, or rows that stand together, are not what is usual in this field."""

from validation.problems.check import Check

YEARLY_OR_THEMATIC = "Hướng dẫn 1217/HD-TLĐ năm 2016, mục 1.1"
GRADING = "Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019"

USUAL_CHECKS: dict[str, Check] = {
    # the row
    "no_year": Check(
        "warning",
        "Ô “{header}” ghi {found}; đây là số lượng hay là năm? Hãy kiểm tra.",
        "số lượng, không phải năm",
    ),
    "usual_money": Check(
        "warning",
        "Ô “{header}” ghi {found}; có nhầm đơn vị tính (đồng, nghìn đồng, triệu đồng) không? Hãy kiểm tra.",
        "từ 10.000 đồng đến 50 tỷ đồng",
    ),
    "members_usual": Check(
        "warning",
        "Đoàn viên ({found}) ít hoặc nhiều khác thường đối với một CĐCS; hãy kiểm tra lại số.",
        "từ 5 đến 250 đoàn viên; nghiệp đoàn từ 10",
        "member_count",
    ),
    "agreement_in_nonpublic": Check(
        "warning",
        "Trường công lập ghi có thoả ước lao động tập thể; hãy kiểm tra, thường ghi “Không áp dụng”.",
        "Không áp dụng đối với trường công lập",
        "has_bargaining_agreement",
    ),
    "inspection_in_public": Check(
        "warning",
        "Trường ngoài công lập ghi có Ban Thanh tra nhân dân; hãy kiểm tra, thường ghi “Không áp dụng”.",
        "Không áp dụng đối với trường ngoài công lập",
        "has_people_inspection",
    ),
    "graded_after_a_year": Check(
        "warning",
        "CĐCS thành lập chưa đủ 12 tháng mà đã xếp loại “{found}”; hãy kiểm tra ngày thành lập "
        "hoặc ghi “Không xếp loại”.",
        "Không xếp loại khi thành lập chưa đủ 12 tháng",
        "grade",
        GRADING,
    ),
    "amount_each_usual": Check(
        "warning",
        "Số tiền {found} chia cho số người (suất) không nằm trong mức thường gặp của hình thức này; "
        "hãy kiểm tra số tiền, số người và đơn vị tính.",
        "quà, thăm hỏi 0,1–5 triệu đồng; học bổng 0,3–10; sổ tiết kiệm 1–20; vốn vay 5–100; xây nhà 10–150",
        "amount_vnd",
    ),
    # what everybody may read
    "personal_in_public_text": Check(
        "warning",
        "“{header}” có vẻ nêu {context}, mà phần này ai cũng đọc được sau khi công bố; "
        "hãy bỏ đi, hoặc xác nhận là được phép nêu.",
        "không có tên, số điện thoại, ngày sinh của cá nhân ở phần ai cũng đọc được",
    ),
    # across the rows of a file
    "average_members_usual": Check(
        "warning",
        "Bình quân {found} đoàn viên một CĐCS trong danh sách năm học {context}; "
        "hãy xem lại số đoàn viên hoặc danh sách có đủ trường không.",
        "bình quân từ 20 đến 90 đoàn viên một CĐCS",
        "member_count",
    ),
    "award_given_once": Check(
        "warning",
        "“{found}” được ghi nhiều lần cùng hình thức khen, cấp khen và lý do trong một năm học; "
        "hãy bỏ dòng thừa hoặc ghi rõ lý do của từng lần.",
        "một thành tích khen một lần",
        "recipient_name",
        "Luật Thi đua, khen thưởng năm 2022",
    ),
    "yearly_or_thematic": Check(
        "warning",
        "Trong một năm học, cùng một cấp khen vừa khen toàn diện vừa khen chuyên đề cho “{context}”; "
        "hãy kiểm tra hoặc xác nhận.",
        "khen toàn diện hoặc khen chuyên đề; sơ kết, tổng kết giai đoạn, theo đợt và đột xuất không tính",
        "basis",
        YEARLY_OR_THEMATIC,
    ),
    "fewer_at_higher_level": Check(
        "warning",
        "Sáng kiến được công nhận ở cấp này ({found}) nhiều hơn ở cấp dưới liền kề ({context}); hãy kiểm tra lại số.",
        "không nhiều hơn cấp dưới trong cùng năm học, cùng chương trình",
        "count",
    ),
    "recognised_within_submitted": Check(
        "warning",
        "Sáng kiến được công nhận ({found}) nhiều hơn số đã nộp ({context}); hãy kiểm tra lại số.",
        "không quá số sáng kiến đã nộp",
        "count",
    ),
}
