"""Staff conferences, among the unions that must hold one."""

from metrics.measure.metric import Metric, Reported, Term


def _conferences(question: str, answers: tuple[str, ...], reported: Reported | None = None) -> Term:
    """Only the unions that must hold one: what does not apply is neither a yes nor a no."""
    asked = {"has_staff_conference": ("yes", "no")}
    return Term("unions", "row_count", {question: answers}, reported, among=asked)


_HELD = _conferences("has_staff_conference", ("yes",), Reported("units_held_staff_conference"))
_HELD_OF = _conferences("has_staff_conference", ("yes", "no"), Reported("units_held_staff_conference", "base_value"))

METRICS: tuple[Metric, ...] = (
    Metric(
        name="conferences_held",
        label="CĐCS đã tổ chức Hội nghị CBCCVC",
        unit="unions",
        group="Hội nghị",
        description="Số CĐCS báo cáo đã tổ chức Hội nghị cán bộ, công chức, viên chức của năm học.",
        over_years="turns",
        numerator=_HELD,
    ),
    Metric(
        name="conferences_held_share",
        label="Tỷ lệ CĐCS đã tổ chức Hội nghị CBCCVC",
        unit="percent",
        group="Hội nghị",
        description="Trên số CĐCS phải tổ chức và có báo cáo; nơi không áp dụng không tính.",
        over_years="stock",
        numerator=_HELD,
        denominator=_HELD_OF,
        per=100,
        fraction=("số CĐCS đã tổ chức", "số CĐCS phải tổ chức và có báo cáo"),
    ),
    Metric(
        name="conferences_in_time_share",
        label="Tỷ lệ CĐCS tổ chức Hội nghị CBCCVC đúng hạn",
        unit="percent",
        group="Hội nghị",
        description="Chỉ tính nơi có văn bản ấn định thời hạn; nơi không có thời hạn không tính là đúng hay trễ.",
        over_years="stock",
        numerator=_conferences("conference_in_time", ("yes",)),
        denominator=_conferences("conference_in_time", ("yes", "no")),
        per=100,
        fraction=("số CĐCS tổ chức đúng hạn", "số CĐCS có thời hạn và có báo cáo"),
    ),
)
