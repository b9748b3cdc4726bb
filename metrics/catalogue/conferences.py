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
        "conferences_held",
        "CĐCS đã tổ chức Hội nghị CBCCVC",
        "unions",
        "Hội nghị",
        "Số CĐCS báo cáo đã tổ chức Hội nghị cán bộ, công chức, viên chức của năm học.",
        "turns",
        _HELD,
    ),
    Metric(
        "conferences_held_share",
        "Tỷ lệ CĐCS đã tổ chức Hội nghị CBCCVC",
        "percent",
        "Hội nghị",
        "Trên số CĐCS phải tổ chức và có báo cáo; nơi không áp dụng không tính.",
        "stock",
        _HELD,
        _HELD_OF,
        100,
        ("số CĐCS đã tổ chức", "số CĐCS phải tổ chức và có báo cáo"),
    ),
    Metric(
        "conferences_in_time_share",
        "Tỷ lệ CĐCS tổ chức Hội nghị CBCCVC đúng hạn",
        "percent",
        "Hội nghị",
        "Chỉ tính nơi có văn bản ấn định thời hạn; nơi không có thời hạn không tính là đúng hay trễ.",
        "stock",
        _conferences("conference_in_time", ("yes",)),
        _conferences("conference_in_time", ("yes", "no")),
        100,
        ("số CĐCS tổ chức đúng hạn", "số CĐCS có thời hạn và có báo cáo"),
    ),
)
