"""Two invented rows of each dataset, filled as people should fill the form; codes stand for their labels."""

import datetime
from collections.abc import Mapping
from typing import Any

Row = Mapping[str, Any]
DAY = datetime.date
IN_DISTRICT = {"school_year": "2023-2024", "district_code": "Quận Cầu Giấy"}

EXAMPLES: dict[str, tuple[Row, Row]] = {
    "unions": (
        {
            **IN_DISTRICT, "union_name": "Trường Tiểu học Hoa Phượng", "cluster": "Cụm 1", "school_level": "primary",
            "ownership": "public", "union_kind": "grassroots_union", "founded_date": DAY(2005, 9, 1),
            "member_count": 45, "female_member_count": 40, "staff_count": 48, "grade": "excellent",
            "staff_conference_date": DAY(2023, 9, 25), "has_staff_conference": "yes", "has_emulation_pact": "yes",
            "has_bargaining_agreement": "not_applicable", "has_democracy_regulations": "yes",
            "has_people_inspection": "yes",
        },
        {
            **IN_DISTRICT, "union_name": "Trường Mầm non Hướng Dương", "cluster": "Cụm 2",
            "school_level": "preschool", "ownership": "private", "union_kind": "grassroots_union",
            "founded_date": DAY(2015, 8, 15), "member_count": 28, "female_member_count": 28, "staff_count": 30,
            "grade": "good", "staff_conference_date": DAY(2023, 10, 5), "has_staff_conference": "yes",
            "has_emulation_pact": "yes", "has_bargaining_agreement": "yes", "has_democracy_regulations": "yes",
            "has_people_inspection": "not_applicable", "note": "Sáp nhập một cơ sở",
        },
    ),
    "initiatives": (
        {
            **IN_DISTRICT, "level": "district", "status": "recognised", "programme": "teaching_experience",
            "field": "teaching_method", "title": "Dạy đọc cho học sinh lớp 1", "author": "Nguyễn Thị Mẫu",
            "count": 1, "is_total": False,
        },
        {
            **IN_DISTRICT, "level": "province", "status": "submitted", "programme": "teaching_experience",
            "count": 12, "is_total": True, "note": "Chưa có danh sách",
        },
    ),
    "awards": (
        {
            **IN_DISTRICT, "award_kind": "commendation_certificate", "awarding_body": "district_federation",
            "recipient_kind": "individual", "status": "given", "basis": "annual",
            "recipient_name": "Nguyễn Thị Mẫu", "reason": "Hoàn thành xuất sắc nhiệm vụ năm học",
            "award_date": DAY(2024, 6, 20), "decision_number": "45/QĐ-LĐLĐ", "count": 1, "is_total": False,
        },
        {
            **IN_DISTRICT, "award_kind": "merit_certificate", "awarding_body": "provincial_federation",
            "recipient_kind": "collective", "status": "proposed", "basis": "annual", "count": 3, "is_total": True,
        },
    ),
    "welfare": (
        {
            **IN_DISTRICT, "flow": "given", "programme": "reunion_tet", "form": "gift_package",
            "funding_source": "district_federation", "activity_count": 1, "beneficiary_count": 45,
            "beneficiary_unit": "gifts", "amount_vnd": 22_500_000, "is_total": True,
        },
        {
            **IN_DISTRICT, "flow": "lent", "programme": "capital_fund", "form": "loan",
            "funding_source": "district_federation", "beneficiary_count": 2, "beneficiary_unit": "persons",
            "amount_vnd": 40_000_000, "is_total": True,
        },
    ),
    "events": (
        {
            **IN_DISTRICT, "kind": "summary_conference", "title": "Hội nghị tổng kết năm học 2023-2024",
            "start_date": DAY(2024, 6, 26), "status": "held", "participant_count": 120,
        },
        {
            **IN_DISTRICT, "kind": "training", "title": "Tập huấn cán bộ công đoàn mới", "start_date": DAY(2023, 11, 6),
            "end_date": DAY(2023, 11, 8), "status": "held", "document_number": "12/KH-LĐLĐ", "participant_count": 65,
        },
    ),
    "figures": (
        {
            **IN_DISTRICT, "indicator": "members_total", "value_kind": "actual", "value": 4262, "unit": "persons",
        },
        {
            **IN_DISTRICT, "indicator": "percent_workers_joining_union", "value_kind": "target", "value": 98.5,
            "unit": "percent", "base_label": "Cán bộ, giáo viên, nhân viên", "target_operator": "at_least",
            "target_recurrence": "each_year", "target_set_by": "provincial_federation",
        },
    ),
    "reports": (
        {
            "report_id": "bao-cao-2023-2024", "title": "Báo cáo tổng kết năm học 2023-2024",
            "report_kind": "federation_report", "publisher": "LĐLĐ quận Cầu Giấy", "address": "Bao cao 2024.docx",
            "published_date": DAY(2024, 6, 26), "state": "final",
        },
        {
            "report_id": "bieu-cdcs-2023-2024", "title": "Biểu tình hình CĐCS năm học 2023-2024",
            "report_kind": "school_form", "publisher": "Trường Tiểu học Hoa Phượng", "address": "Bieu 01.xlsx",
            "published_date": DAY(2024, 5, 31), "state": "provisional",
        },
    ),
}  # fmt: skip
