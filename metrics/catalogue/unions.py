"""Numbers of unions and their members."""

from metrics.catalogue.shared import FEMALE_MEMBERS, MEMBERS, STAFF, UNIONS
from metrics.measure.metric import Metric, Reported, Term

FOUNDED_KINDS = ("grassroots_union", "group_union", "component_union", "office_union")
OCCUPATIONAL_KINDS = ("occupational_union", "occupational_union_preschool")


def _founded(kinds: tuple[str, ...]) -> Term:
    return Term(
        "unions",
        "row_count",
        {"is_founded": ("yes",), "union_kind": kinds},
        Reported("unions_founded", where={"union_kind": kinds}),
    )


METRICS: tuple[Metric, ...] = (
    Metric(
        "unions",
        "CĐCS",
        "unions",
        "Tổ chức",
        "Số công đoàn cơ sở khối trường học; CĐCS chỉ được nêu tên trong tin bài không được đếm.",
        "stock",
        UNIONS,
    ),
    Metric(
        "members",
        "Đoàn viên",
        "persons",
        "Tổ chức",
        "Số đoàn viên công đoàn khối trường học theo danh sách CĐCS, hoặc theo số tổng khi chưa có danh sách.",
        "stock",
        MEMBERS,
    ),
    Metric(
        "female_share",
        "Tỷ lệ nữ đoàn viên",
        "percent",
        "Tổ chức",
        "Nữ đoàn viên trên tổng số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "stock",
        FEMALE_MEMBERS,
        MEMBERS,
        100,
        ("số nữ đoàn viên", "số đoàn viên"),
    ),
    Metric(
        "members_per_100_staff",
        "Tỷ lệ tập hợp vào công đoàn",
        "percent",
        "Tổ chức",
        "Đoàn viên trên tổng số cán bộ, giáo viên, nhân viên, chỉ tính nơi báo cáo cả hai số.",
        "stock",
        MEMBERS,
        STAFF,
        100,
        ("số đoàn viên", "số cán bộ, giáo viên, nhân viên"),
    ),
    Metric(
        "unions_founded",
        "CĐCS thành lập mới",
        "unions",
        "Tổ chức",
        "Số CĐCS thành lập trong năm học (từ 1/9 đến 31/8).",
        "flow",
        _founded(FOUNDED_KINDS),
    ),
    Metric(
        "occupational_unions_founded",
        "Nghiệp đoàn thành lập mới",
        "unions",
        "Tổ chức",
        "Số nghiệp đoàn thành lập trong năm học (từ 1/9 đến 31/8).",
        "flow",
        _founded(OCCUPATIONAL_KINDS),
    ),
)
