"""Figures that exist only as totals: what each counts, in which unit, and how far it may be added."""

from dataclasses import dataclass
from typing import Literal

from glossary.codes import Code, CodeList

AddsOverDistricts = Literal["yes", "no", "base"]
OverYears = Literal["yes", "no", "last", "turns", "base"]


@dataclass(frozen=True, kw_only=True)
class Indicator(Code):
    """One figure that a report states as a total.

    `unit` is a code of `UNITS`, `group` the letter of its theme: A organisation, B grading, C democracy,
    D emulation and initiatives, E propaganda, women and culture, F welfare, G finance and inspection,
    H awards, targets and reports. "base" allows adding numerators and bases only, and dividing afterwards.
    Over school years "last" shows the last reported one, and "turns" may be added but counts turns then,
    because the same people or unions come back every year. `is_sensitive` marks help for the sick and for people in
    hardship, whose small counts are protected (`data/access/protection.py`).
    """

    unit: str
    group: str
    adds_over_districts: AddsOverDistricts
    over_years: OverYears
    is_sensitive: bool = False


_Row = tuple[str, str, str, AddsOverDistricts, OverYears]
_SHARE: tuple[str, AddsOverDistricts, OverYears] = ("percent", "base", "no")

_SENSITIVE = (
    "beneficiaries_supported",
    "support_amount_vnd",
    "support_per_person_vnd",
    "loans_granted",
    "loan_amount_vnd",
    "loan_outstanding_vnd",
    "shelters_built",
    "savings_books_given",
    "members_in_hardship",
)


def _group(letter: str, *rows: _Row) -> tuple[Indicator, ...]:
    return tuple(
        Indicator(
            code,
            label,
            unit=unit,
            group=letter,
            adds_over_districts=adds,
            over_years=over_years,
            is_sensitive=code in _SENSITIVE,
        )
        for code, label, unit, adds, over_years in rows
    )


INDICATORS = CodeList(
    *_group(
        "A",
        ("unions_total", "Tổng số CĐCS", "unions", "yes", "last"),
        ("unions_public", "CĐCS trường công lập", "unions", "yes", "last"),
        ("unions_nonpublic", "CĐCS ngoài công lập", "unions", "yes", "last"),
        ("occupational_unions_total", "Nghiệp đoàn", "occupational_unions", "yes", "last"),
        ("unions_founded", "CĐCS, nghiệp đoàn thành lập mới trong năm học", "units", "yes", "yes"),
        ("unions_founded_to_date", "CĐCS thành lập lũy kế từ đầu năm dương lịch", "unions", "no", "no"),
        (
            "members_of_unions_founded_to_date",
            "Đoàn viên của các CĐCS thành lập từ đầu năm",
            "persons",
            "no",
            "no",
        ),
        ("unions_ended", "CĐCS giải thể, sáp nhập, bàn giao", "unions", "yes", "yes"),
        ("unions_weak_activity", "CĐCS hoạt động chưa hiệu quả", "unions", "yes", "last"),
        ("schools_total", "Tổng số trường, cơ sở giáo dục", "units", "yes", "last"),
        ("schools_without_union", "Trường đủ điều kiện chưa có CĐCS", "schools", "yes", "last"),
        ("staff_total", "Tổng số CBGVNV, người lao động", "persons", "yes", "last"),
        ("staff_female", "CBGVNV nữ", "persons", "yes", "last"),
        ("teachers_total", "Giáo viên", "persons", "yes", "last"),
        ("members_total", "Đoàn viên công đoàn", "persons", "yes", "last"),
        ("members_female", "Nữ đoàn viên", "persons", "yes", "last"),
        ("percent_members_female", "Tỷ lệ nữ đoàn viên", *_SHARE),
        ("members_admitted", "Đoàn viên kết nạp mới", "persons", "yes", "yes"),
        ("members_left", "Đoàn viên giảm (nghỉ hưu, chuyển, thôi)", "persons", "yes", "yes"),
        ("percent_workers_joining_union", "Tỷ lệ tập hợp CBGVNV vào công đoàn", *_SHARE),
        ("union_groups_total", "Tổ công đoàn", "union_groups", "yes", "last"),
        ("union_officials_total", "Cán bộ công đoàn", "persons", "yes", "last"),
        ("executive_committee_members", "Ủy viên BCH", "persons", "yes", "last"),
        ("percent_women_officials", "Tỷ lệ nữ cán bộ công đoàn", *_SHARE),
        ("officials_trained", "Lượt cán bộ công đoàn được tập huấn", "turns", "yes", "yes"),
        ("training_courses", "Lớp tập huấn", "courses", "yes", "yes"),
        ("emulation_clusters", "Cụm thi đua", "clusters", "yes", "last"),
        ("party_members_total", "Đảng viên", "persons", "yes", "last"),
        ("percent_party_members", "Tỷ lệ đảng viên", *_SHARE),
        ("members_recommended_to_party", "Đoàn viên ưu tú giới thiệu cho Đảng", "persons", "yes", "yes"),
        ("members_admitted_to_party", "Đoàn viên được kết nạp Đảng", "persons", "yes", "yes"),
        ("percent_staff_meeting_standard", "Tỷ lệ đạt chuẩn trình độ trở lên", *_SHARE),
        # Its base is the teachers, not the whole staff.
        ("percent_teachers_meeting_standard", "Tỷ lệ giáo viên đạt chuẩn trình độ trở lên", *_SHARE),
        ("percent_staff_above_standard", "Tỷ lệ trên chuẩn", *_SHARE),
    ),
    *_group(
        "B",
        ("unions_graded", "CĐCS được xếp loại", "unions", "yes", "turns"),
        ("unions_excellent", "CĐCS hoàn thành xuất sắc nhiệm vụ", "unions", "yes", "turns"),
        ("unions_good", "CĐCS hoàn thành tốt nhiệm vụ", "unions", "yes", "turns"),
        ("unions_good_or_better", "CĐCS hoàn thành tốt nhiệm vụ trở lên", "unions", "yes", "turns"),
        ("unions_completed", "CĐCS hoàn thành nhiệm vụ", "unions", "yes", "turns"),
        ("unions_not_completed", "CĐCS không hoàn thành nhiệm vụ", "unions", "yes", "turns"),
        ("unions_not_graded", "CĐCS không xếp loại", "unions", "yes", "turns"),
        ("percent_unions_excellent", "Tỷ lệ CĐCS hoàn thành xuất sắc", *_SHARE),
        ("percent_unions_good_or_better", "Tỷ lệ CĐCS hoàn thành tốt trở lên", *_SHARE),
        ("percent_unions_completed", "Tỷ lệ CĐCS hoàn thành nhiệm vụ", *_SHARE),
        ("unions_strong_excellent", "CĐCS vững mạnh xuất sắc (đến 2018-2019)", "unions", "yes", "turns"),
        # Some reports count the excellent ones in, others do not: only equal counting adds up.
        ("unions_strong", "CĐCS vững mạnh (đến 2018-2019)", "unions", "no", "turns"),
        ("unions_fair", "CĐCS khá", "unions", "yes", "turns"),
        ("unions_average", "CĐCS trung bình", "unions", "yes", "turns"),
        ("unions_weak", "CĐCS yếu", "unions", "yes", "turns"),
        ("percent_unions_strong", "Tỷ lệ CĐCS vững mạnh", *_SHARE),
        ("percent_unions_strong_excellent", "Tỷ lệ CĐCS vững mạnh xuất sắc", *_SHARE),
        ("unions_inspected_scored", "CĐCS được phúc tra, chấm điểm", "unions", "yes", "turns"),
        ("average_union_score", "Điểm bình quân CĐCS", "points", "no", "no"),
        ("units_registered_cultural_standard", "Đơn vị đăng ký đạt chuẩn văn hóa", "units", "yes", "no"),
        ("units_cultural_standard", "Đơn vị đạt chuẩn văn hóa", "units", "yes", "last"),
        (
            "units_cultural_standard_new",
            "Đơn vị đạt chuẩn văn hóa được công nhận, công nhận lại trong năm",
            "units",
            "yes",
            "yes",
        ),
        ("percent_units_cultural_standard", "Tỷ lệ đơn vị văn hóa", *_SHARE),
        ("schools_national_standard_new", "Trường đạt chuẩn quốc gia mới", "schools", "yes", "yes"),
        ("percent_friendly_schools", "Tỷ lệ trường học thân thiện", *_SHARE),
    ),
    *_group(
        "C",
        ("units_required_staff_conference", "Đơn vị phải tổ chức Hội nghị CBCCVC", "units", "yes", "turns"),
        ("units_held_staff_conference", "Đơn vị đã tổ chức Hội nghị CBCCVC", "units", "yes", "turns"),
        (
            "units_held_staff_conference_in_time",
            "Đơn vị tổ chức Hội nghị CBCCVC đúng hạn",
            "units",
            "yes",
            "turns",
        ),
        ("percent_units_held_staff_conference", "Tỷ lệ đơn vị tổ chức Hội nghị CBCCVC", *_SHARE),
        ("units_required_worker_conference", "Đơn vị phải tổ chức Hội nghị NLĐ", "units", "yes", "turns"),
        ("units_held_worker_conference", "Đơn vị đã tổ chức Hội nghị NLĐ", "units", "yes", "turns"),
        ("percent_units_held_worker_conference", "Tỷ lệ đơn vị tổ chức Hội nghị NLĐ", *_SHARE),
        ("conference_attendance_percent", "Tỷ lệ dự hội nghị", *_SHARE),
        ("conference_opinions", "Ý kiến tham gia", "opinions", "yes", "yes"),
        ("conference_opinions_answered", "Ý kiến được giải đáp", "opinions", "yes", "yes"),
        ("units_signed_emulation_pact", "Đơn vị ký giao ước thi đua", "units", "yes", "turns"),
        ("percent_units_with_democracy_regulations", "Tỷ lệ đơn vị có quy chế dân chủ", *_SHARE),
        ("percent_units_with_people_inspection", "Tỷ lệ đơn vị bầu Ban Thanh tra nhân dân", *_SHARE),
        ("percent_units_with_bargaining_agreement", "Tỷ lệ đơn vị ký thoả ước lao động tập thể", *_SHARE),
        ("dialogues_held", "Cuộc đối thoại", "occasions", "yes", "yes"),
        ("supervision_visits", "Cuộc giám sát của công đoàn, Ban TTND", "occasions", "yes", "yes"),
        ("petitions_received", "Đơn thư, kiến nghị", "petitions", "yes", "yes"),
        ("labour_disputes", "Tranh chấp lao động tập thể, ngừng việc", "cases", "yes", "yes"),
        ("coordination_activity_areas", "Nội dung phối hợp LĐLĐ – Phòng GDĐT", "areas", "no", "no"),
        (
            "percent_schools_programme_rolled_out",
            "Tỷ lệ trường được triển khai chương trình phối hợp",
            *_SHARE,
        ),
    ),
    *_group(
        "D",
        ("percent_units_registered_emulation", "Tỷ lệ đơn vị đăng ký thi đua", *_SHARE),
        # The law of 2022 (article 3) calls a thing an initiative only when it is recognised.
        ("initiatives_registered", "Đề tài đăng ký", "topics", "yes", "yes"),
        ("initiatives_submitted", "Đề tài nộp, tham gia", "topics", "yes", "yes"),
        ("initiatives_accepted", "Sáng kiến được nghiệm thu", "initiatives", "yes", "yes"),
        ("initiatives_graded", "Sáng kiến được xếp loại", "initiatives", "yes", "yes"),
        ("initiatives_recognised", "Sáng kiến được công nhận", "initiatives", "yes", "yes"),
        ("initiatives_commended", "Sáng kiến được khen", "initiatives", "yes", "yes"),
        ("percent_schools_with_initiatives", "Tỷ lệ trường có sáng kiến được xếp loại", *_SHARE),
        ("initiatives_savings_vnd", "Giá trị làm lợi của sáng kiến", "vnd", "yes", "yes"),
        ("creative_labour_certificates", "Bằng Lao động sáng tạo", "certificates", "yes", "yes"),
        ("education_criteria_excellent", "Chỉ tiêu xuất sắc do Sở GDĐT giao", "targets", "no", "no"),
        ("advanced_workers", "Lao động tiên tiến", "persons", "yes", "turns"),
        ("percent_advanced_workers", "Tỷ lệ Lao động tiên tiến", *_SHARE),
        ("emulation_soldiers_base", "Chiến sĩ thi đua cơ sở", "persons", "yes", "turns"),
        ("excellent_teachers", "Giáo viên, nhân viên giỏi", "persons", "yes", "turns"),
        ("contest_participants", "Người dự hội thi", "persons", "yes", "turns"),
        ("contest_advanced", "Người được chọn dự vòng trên", "persons", "yes", "turns"),
        ("teaching_aids_in_contest", "Sản phẩm đồ dùng dạy học dự thi", "products", "yes", "yes"),
        ("excellent_pupils", "Học sinh giỏi (số liệu ngành)", "pupils", "yes", "turns"),
        ("models_and_projects", "Công trình, mô hình, phần việc", "models", "yes", "yes"),
        ("socialised_funds_vnd", "Kinh phí xã hội hóa giáo dục (số liệu ngành)", "vnd", "yes", "yes"),
    ),
    *_group(
        "E",
        ("study_sessions", "Hội nghị, đợt học tập, tuyên truyền", "conferences", "yes", "yes"),
        ("study_turns", "Lượt người học tập, nghe tuyên truyền", "turns", "yes", "yes"),
        ("percent_members_studied_resolutions", "Tỷ lệ đoàn viên học tập nghị quyết", *_SHARE),
        ("women_two_tasks", 'Nữ đạt "Giỏi việc trường, đảm việc nhà"', "persons", "yes", "turns"),
        ("percent_women_two_tasks", 'Tỷ lệ nữ đạt "Giỏi việc trường, đảm việc nhà"', *_SHARE),
        ("percent_female_members_joined", "Tỷ lệ nữ đoàn viên hưởng ứng phong trào", *_SHARE),
        ("families_commended", "Gia đình CNVCLĐ tiêu biểu", "families", "yes", "turns"),
        ("officials_thanked", "Cán bộ công đoàn được tri ân", "persons", "yes", "turns"),
        ("delegates", "Đại biểu dự hội nghị, đại hội", "persons", "no", "no"),
        ("culture_sport_participants", "Lượt người tham gia văn nghệ, thể thao", "turns", "yes", "yes"),
        ("schools_visited", "Trường được thăm", "schools", "yes", "turns"),
    ),
    *_group(
        "F",
        ("beneficiaries_supported", "Đoàn viên, người lao động được hỗ trợ", "persons", "yes", "turns"),
        ("support_amount_vnd", "Số tiền hỗ trợ (đã chi)", "vnd", "yes", "yes"),
        ("support_per_person_vnd", "Mức hỗ trợ một người", "vnd", "no", "no"),
        ("gifts_given", "Suất quà", "gifts", "yes", "yes"),
        ("gifts_amount_vnd", "Trị giá quà", "vnd", "yes", "yes"),
        ("gift_value_vnd", "Giá trị một suất", "vnd", "no", "no"),
        ("loans_granted", "Người được vay", "persons", "yes", "turns"),
        ("loan_amount_vnd", "Vốn cho vay trong năm", "vnd", "yes", "yes"),
        ("loan_outstanding_vnd", "Dư nợ vốn vay", "vnd", "yes", "last"),
        ("shelters_built", "Mái ấm Công đoàn", "houses", "yes", "yes"),
        ("rooms_built", "Phòng công vụ", "rooms", "yes", "yes"),
        ("scholarships_given", "Suất học bổng", "gifts", "yes", "yes"),
        ("savings_books_given", "Sổ tiết kiệm", "books", "yes", "yes"),
        ("health_care_days", "Ngày hội chăm sóc sức khỏe", "days", "yes", "yes"),
        ("fund_raised_vnd", "Số tiền vận động, ủng hộ quỹ", "vnd", "yes", "yes"),
        ("members_in_hardship", "Đoàn viên có hoàn cảnh khó khăn", "persons", "yes", "last"),
        ("legal_advice_turns", "Lượt tư vấn pháp luật", "turns", "yes", "yes"),
    ),
    *_group(
        "G",
        ("union_dues_vnd", "Đoàn phí thu được", "vnd", "yes", "yes"),
        ("union_fee_vnd", "Kinh phí công đoàn thu được", "vnd", "yes", "yes"),
        ("union_spending_vnd", "Chi tài chính công đoàn", "vnd", "yes", "yes"),
        ("percent_spending_for_members", "Tỷ lệ chi trực tiếp cho đoàn viên", "percent", "base", "base"),
        ("inspections_done", "Cuộc kiểm tra đã thực hiện", "occasions", "yes", "yes"),
        ("units_finance_published", "Đơn vị công khai tài chính công đoàn", "units", "yes", "turns"),
    ),
    *_group(
        "H",
        ("awards_given_total", "Tổng tập thể, cá nhân được khen", "turns", "no", "turns"),
        ("people_honoured", "Người được tuyên dương", "persons", "yes", "turns"),
        ("unions_with_award", "CĐCS được khen ít nhất một lần", "unions", "yes", "no"),
        (
            "percent_direct_teachers_awarded",
            "Tỷ lệ giáo viên trực tiếp giảng dạy trong số được khen",
            *_SHARE,
        ),
        ("targets_set", "Chỉ tiêu đề ra", "targets", "no", "no"),
        ("targets_reached", "Chỉ tiêu đạt", "targets", "no", "no"),
        ("reports_due", "Báo cáo phải nộp", "reports", "yes", "turns"),
        ("reports_received", "Báo cáo đã nộp", "reports", "yes", "turns"),
    ),
)
