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
        name="unions",
        label="CĐCS",
        unit="unions",
        group="Tổ chức",
        description="Số công đoàn cơ sở khối trường học; CĐCS chỉ được nêu tên trong tin bài không được đếm.",
        over_years="stock",
        numerator=UNIONS,
    ),
    Metric(
        name="members",
        label="Đoàn viên",
        unit="persons",
        group="Tổ chức",
        description=(
            "Số đoàn viên công đoàn khối trường học theo danh sách CĐCS, hoặc theo số tổng khi chưa có danh sách."
        ),
        over_years="stock",
        numerator=MEMBERS,
    ),
    Metric(
        name="female_share",
        label="Tỷ lệ nữ đoàn viên",
        unit="percent",
        group="Tổ chức",
        description="Nữ đoàn viên trên tổng số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        over_years="stock",
        numerator=FEMALE_MEMBERS,
        denominator=MEMBERS,
        per=100,
        fraction=("số nữ đoàn viên", "số đoàn viên"),
    ),
    Metric(
        name="members_per_100_staff",
        label="Tỷ lệ tập hợp vào công đoàn",
        unit="percent",
        group="Tổ chức",
        description="Đoàn viên trên tổng số cán bộ, giáo viên, nhân viên, chỉ tính nơi báo cáo cả hai số.",
        over_years="stock",
        numerator=MEMBERS,
        denominator=STAFF,
        per=100,
        fraction=("số đoàn viên", "số cán bộ, giáo viên, nhân viên"),
    ),
    Metric(
        name="unions_founded",
        label="CĐCS thành lập mới",
        unit="unions",
        group="Tổ chức",
        description="Số CĐCS thành lập trong năm học (từ 1/9 đến 31/8).",
        over_years="flow",
        numerator=_founded(FOUNDED_KINDS),
    ),
    Metric(
        name="occupational_unions_founded",
        label="Nghiệp đoàn thành lập mới",
        unit="unions",
        group="Tổ chức",
        description="Số nghiệp đoàn thành lập trong năm học (từ 1/9 đến 31/8).",
        over_years="flow",
        numerator=_founded(OCCUPATIONAL_KINDS),
    ),
)
