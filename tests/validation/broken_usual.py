"""What a sender reads when a value, or rows that stand together, are not what is usual."""

from tests.examples import row, source
from tests.validation.broken import Broken, broken

LISTED_AWARD = {"recipient_name": "Nguyễn Thị An", "reason": "Giỏi việc trường", "count": "1", "is_total": "false"}

SUBMITTED = row("initiatives", source_ref="1", status="submitted", count="867")

BROKEN_USUAL: dict[str, Broken] = {
    "no_year": broken(
        "initiatives",
        (2, "H", "Số lượng", "2.015"),
        "Ô “Số lượng” ghi 2.015; đây là số lượng hay là năm? Hãy kiểm tra.",
        "số lượng, không phải năm",
        count="2.015",
    ),
    "usual_money": broken(
        "welfare",
        (2, "J", "Số tiền (đồng)", "4.700"),
        "Ô “Số tiền (đồng)” ghi 4.700; có nhầm đơn vị tính (đồng, nghìn đồng, triệu đồng) không? Hãy kiểm tra.",
        "từ 10.000 đồng đến 50 tỷ đồng",
        amount_vnd="4.700",
        beneficiary_count="",
    ),
    "members_usual": broken(
        "unions",
        (2, "H", "Đoàn viên", "4"),
        "Đoàn viên (4) ít hoặc nhiều khác thường đối với một CĐCS; hãy kiểm tra lại số.",
        "từ 5 đến 250 đoàn viên; nghiệp đoàn từ 10",
        member_count="4",
        female_member_count="3",
    ),
    "agreement_in_nonpublic": broken(
        "unions",
        (2, "P", "Thoả ước lao động tập thể", "Có"),
        "Trường công lập ghi có thoả ước lao động tập thể; hãy kiểm tra, thường ghi “Không áp dụng”.",
        "Không áp dụng đối với trường công lập",
        has_bargaining_agreement="Có",
    ),
    "inspection_in_public": broken(
        "unions",
        (2, "P", "Ban Thanh tra nhân dân", "Có"),
        "Trường ngoài công lập ghi có Ban Thanh tra nhân dân; hãy kiểm tra, thường ghi “Không áp dụng”.",
        "Không áp dụng đối với trường ngoài công lập",
        ownership="private",
        has_people_inspection="Có",
    ),
    "graded_after_a_year": broken(
        "unions",
        (2, "K", "Xếp loại", "excellent"),
        "CĐCS thành lập chưa đủ 12 tháng mà đã xếp loại “excellent”; hãy kiểm tra ngày thành lập "
        "hoặc ghi “Không xếp loại”.",
        "Không xếp loại khi thành lập chưa đủ 12 tháng",
        founded_date="1/9/2023",
    ),
    "amount_each_usual": broken(
        "welfare",
        (2, "J", "Số tiền (đồng)", "20.000.000"),
        "Số tiền 20.000.000 chia cho số người (suất) không nằm trong mức thường gặp của hình thức này; "
        "hãy kiểm tra số tiền, số người và đơn vị tính.",
        "quà, thăm hỏi 0,1–5 triệu đồng; học bổng 0,3–10; sổ tiết kiệm 1–20; vốn vay 5–100; xây nhà 10–150",
        amount_vnd="20.000.000",
    ),
    "personal_in_public_text": Broken(
        [source("welfare", *(row("welfare", source_ref=ref, note=note) for ref, note in (
            ("1", "Thăm cô Nguyễn Thị Hoa"), ("2", ""), ("3", "bà Lan, sinh năm 1985"), ("4", "ông Hùng 0912.345.678"),
            ("5", "chị Hương"))))],
        (2, "L", "note", "Nguyễn Thị Hoa"),
        "“note” có vẻ nêu tên người (4 ô: L2, L4, L5, …), số điện thoại (1 ô: L5), ngày, năm sinh (1 ô: L4), "
        "mà phần này ai cũng đọc được sau khi công bố; hãy bỏ đi, hoặc xác nhận là được phép nêu.",
        "không có tên, số điện thoại, ngày sinh của cá nhân ở phần ai cũng đọc được",
    ),
    "average_members_usual": Broken(
        [source("unions", *(row("unions", union_name=f"Trường {n}", member_count="19", female_member_count="",
                                source_ref=str(n)) for n in range(5)))],
        (1, "H", "member_count", "19,0"),
        "Bình quân 19,0 đoàn viên một CĐCS trong danh sách năm học 2023-2024; "
        "hãy xem lại số đoàn viên hoặc danh sách có đủ trường không.",
        "bình quân từ 20 đến 90 đoàn viên một CĐCS",
    ),
    "award_given_once": Broken(
        [source("awards", *(row("awards", **LISTED_AWARD, source_ref=ref) for ref in ("1", "2")))],
        (3, "I", "recipient_name", "Nguyễn Thị An"),
        "“Nguyễn Thị An” được ghi nhiều lần cùng hình thức khen, cấp khen và lý do trong một năm học; "
        "hãy bỏ dòng thừa hoặc ghi rõ lý do của từng lần.",
        "một thành tích khen một lần",
    ),
    "yearly_or_thematic": Broken(
        [source("awards", *(row("awards", **LISTED_AWARD, source_ref=b, basis=b) for b in ("thematic", "annual")))],
        (2, "N", "basis", "thematic"),
        "Trong một năm học, cùng một cấp khen vừa khen toàn diện vừa khen chuyên đề cho “Nguyễn Thị An”; "
        "hãy kiểm tra hoặc xác nhận.",
        "khen toàn diện hoặc khen chuyên đề; sơ kết, tổng kết giai đoạn, theo đợt và đột xuất không tính",
    ),
    "fewer_at_higher_level": Broken(
        [source("initiatives", row("initiatives", source_ref="1", level="province", count="900"), row("initiatives"))],
        (2, "H", "count", "900"),
        "Sáng kiến được công nhận ở cấp này (900) nhiều hơn ở cấp dưới liền kề (868); hãy kiểm tra lại số.",
        "không nhiều hơn cấp dưới trong cùng năm học, cùng chương trình",
    ),
    "recognised_within_submitted": Broken(
        [source("initiatives", row("initiatives"), SUBMITTED)],
        (2, "H", "count", "868"),
        "Sáng kiến được công nhận (868) nhiều hơn số đã nộp (867); hãy kiểm tra lại số.",
        "không quá số sáng kiến đã nộp",
    ),
}  # fmt: skip
