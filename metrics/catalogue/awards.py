"""Awards given, recognition and proposals apart."""

from glossary.awards.awards import COUNTED_AWARD_STATUSES, FORMAL_KINDS, RECOGNITION_KINDS
from metrics.catalogue.shared import MEMBERS
from metrics.measure.metric import Metric, Term


def _awards(kinds: tuple[str, ...], recipients: tuple[str, ...] = ()) -> Term:
    to = {"recipient_kind": recipients} if recipients else {}
    return Term("awards", "count", {"award_kind": kinds, "status": COUNTED_AWARD_STATUSES, **to})


_INDIVIDUAL_AWARDS = _awards(FORMAL_KINDS, ("individual",))

METRICS: tuple[Metric, ...] = (
    Metric(
        "formal_awards",
        "Khen thưởng",
        "awards",
        "Khen thưởng",
        "Số lượt tập thể, cá nhân được khen bằng hình thức khen thưởng; không gồm giấy chứng nhận, "
        "tuyên dương và các đề nghị chưa có quyết định.",
        "turns",
        _awards(FORMAL_KINDS),
    ),
    Metric(
        "awards_to_collectives",
        "Tập thể được khen",
        "collectives",
        "Khen thưởng",
        "Số lượt tập thể được khen bằng hình thức khen thưởng.",
        "turns",
        _awards(FORMAL_KINDS, ("collective",)),
    ),
    Metric(
        "awards_to_individuals",
        "Cá nhân được khen",
        "individuals",
        "Khen thưởng",
        "Số lượt cá nhân được khen bằng hình thức khen thưởng.",
        "turns",
        _INDIVIDUAL_AWARDS,
    ),
    Metric(
        "recognition",
        "Ghi nhận, tôn vinh",
        "awards",
        "Khen thưởng",
        "Giấy chứng nhận, tuyên dương, danh hiệu tôn vinh, giải hội thi: đứng cạnh, không cộng vào khen thưởng.",
        "turns",
        _awards(RECOGNITION_KINDS),
    ),
    Metric(
        "awards_proposed",
        "Đề nghị khen",
        "awards",
        "Khen thưởng",
        "Đề nghị khen chưa có quyết định; không phải là khen thưởng và không cộng vào đâu.",
        "turns",
        Term("awards", "count", {"status": ("proposed", "reviewed")}),
    ),
    Metric(
        "awards_to_individuals_per_100_members",
        "Cá nhân được khen trên 100 đoàn viên",
        "individuals",
        "Khen thưởng",
        "Lượt cá nhân được khen trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "flow",
        _INDIVIDUAL_AWARDS,
        MEMBERS,
        100,
        ("số lượt cá nhân được khen", "số đoàn viên"),
    ),
)
