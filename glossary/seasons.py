"""What became of the staff conference of a union in one school year."""

from glossary.codes import Code, CodeList

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
