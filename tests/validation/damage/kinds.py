"""The forty kinds of damage in one table: name, what is found, what is written where."""

import datetime

from tests.validation.damage.damage import Damage, written
from tests.validation.damage.heads import HEADS

COUNTS = (
    "member_count", "female_member_count", "staff_count", "count", "counted", "beneficiary_count", "participant_count",
)  # fmt: skip
DATES = ("founded_date", "award_date", "start_date", "end_date", "staff_conference_date")
DAY = datetime.date

CELLS: dict[str, Damage] = {
    "text for a number": written("whole_number", COUNTS, "bốn mươi", "nhiều", "45/40", "12 người", "?"),
    "negative number": written(
        "not_below", COUNTS, -1, "-3", -45, follows=("female_within_members", "members_within_staff")
    ),
    "fraction in a count": written("whole_number", COUNTS, 4.5, "4,5", 45.25),
    "letter O in a number": written("whole_number", COUNTS, "4O", "O5", "1O0"),
    "text for a value": written("decimal_number", "value", "nhiều", "3..5", "ba"),
    "school level unknown": written("known_code", "school_level", "Tiểu hoc cơ sở", "Đại học", "MNN"),
    "ownership unknown": written("known_code", "ownership", "Công lâp", "Nhà nước", "CLL"),
    "grade misspelt": written("known_code", "grade", "HTXSNVV", "Xuất sắk", "Hoàn thành rất tốt"),
    "grade of the other scheme": written(
        "grade_in_scheme", "grade", "Vững mạnh", "Vững mạnh xuất sắc", grade_scheme="Hoàn thành nhiệm vụ"
    ),
    "day that does not exist": written("calendar_date", DATES, "31/2/2023", "25/13/2023", "31.11.2023", "0/9/2023"),
    "text for a date": written("calendar_date", DATES, "sau Tết", "sắp tới", "hôm qua"),
    "conference in another year": written(
        "staff_conference_in_window", "staff_conference_date", "25/9/2021", DAY(2025, 9, 25), "25.9.2020"
    ),
    "years swapped or apart": written("consecutive_years", "school_year", "2024-2023", "2022-2024", "2023", "23-24"),
    "district unknown or ambiguous": written(
        "known_district", "district_code", "Cầu Giầy Giấy", "999", "Châu Thành", "Quận 99"
    ),
    "ward of another district": written(
        "unit_in_district", "unit_code", "00004", school_year="2025-2026", district_code="Hà Đông"
    ),
    "ward before there were any": written(
        "unit_since_2025", "unit_code", "Phường Nghĩa Đô, Hà Nội", "00160", school_year="2023-2024", district_code=None
    ),
    "needed cell blank": written(
        "value_required", ("union_name", "level", "status", "award_kind", "flow", "form", "kind", "value", "unit"),
        None, "-",
    ),
    "more women than members": written(
        "female_within_members", "female_member_count", 41, 50, follows=("members_within_staff",), member_count=40
    ),
    "more members than staff": written("members_within_staff", "member_count", 81, 90, staff_count=80),
    "percentage above the whole": written("percent_within_100", "value", 130, "100,5", unit="percent"),
    "part of a thing that is counted": written("count_whole", "value", 2.5, "3,75"),
    "target without operator": written("target_states_operator", "target_operator", None, value_kind="target"),
    "range reversed": written("range_ordered", "value_high", 1, 2, bound="range", value=3),
    "award kind unknown": written("known_code", "award_kind", "Bằng khem", "Cúp", "GKK"),
    "awarding body unknown": written("known_code", "awarding_body", "LĐLĐ xã lạ", "Hội phụ huynh"),
    "flag for an individual": written(
        "flag_for_collective", "recipient_kind", "Cá nhân", "individual",
        award_kind="Cờ thi đua", awarding_body="provincial_federation",
    ),
    "medal for a collective": written(
        "medal_for_individual", "recipient_kind", "Tập thể", award_kind="Kỷ niệm chương", awarding_body="vgcl"
    ),
    "certificate of another level": written(
        "kind_usual_for_body", "award_kind", "Bằng khen", "Cờ thi đua", awarding_body="district_federation",
        recipient_kind="Tập thể",
    ),
    "several awards to one name": written("named_recipient_counts_one", "count", 3, "12", recipient_name="TH Mai Dịch"),
    # A loan of what was a gift is small, too.
    "loan as money given": written(
        "flow_fits_form", "flow", "given", "Hỗ trợ", follows=("amount_each_usual",), form="loan"
    ),
    "beneficiaries without a unit": written("beneficiary_unit_stated", "beneficiary_unit", None, beneficiary_count=5),
    "end before the beginning": written("dates_ordered", "end_date", "1/1/2023", DAY(2022, 9, 1)),
    "term reversed": written("term_ordered", "term_end_year", 2013, "2017"),
    "event out of its season": written("event_date_in_window", "start_date", DAY(2023, 2, 1), "1/4/2023"),
}  # fmt: skip
DAMAGES: dict[str, Damage] = {**CELLS, **HEADS}
