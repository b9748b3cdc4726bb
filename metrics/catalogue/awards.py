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
        name="formal_awards",
        label="Khen thưởng",
        unit="awards",
        group="Khen thưởng",
        description=(
            "Số lượt tập thể, cá nhân được khen bằng hình thức khen thưởng; không gồm giấy chứng nhận, "
            "tuyên dương và các đề nghị chưa có quyết định."
        ),
        over_years="turns",
        numerator=_awards(FORMAL_KINDS),
    ),
    Metric(
        name="awards_to_collectives",
        label="Tập thể được khen",
        unit="collectives",
        group="Khen thưởng",
        description="Số lượt tập thể được khen bằng hình thức khen thưởng.",
        over_years="turns",
        numerator=_awards(FORMAL_KINDS, ("collective",)),
    ),
    Metric(
        name="awards_to_individuals",
        label="Cá nhân được khen",
        unit="individuals",
        group="Khen thưởng",
        description="Số lượt cá nhân được khen bằng hình thức khen thưởng.",
        over_years="turns",
        numerator=_INDIVIDUAL_AWARDS,
    ),
    Metric(
        name="recognition",
        label="Ghi nhận, tôn vinh",
        unit="awards",
        group="Khen thưởng",
        description=(
            "Giấy chứng nhận, tuyên dương, danh hiệu tôn vinh, giải hội thi: đứng cạnh, không cộng vào khen thưởng."
        ),
        over_years="turns",
        numerator=_awards(RECOGNITION_KINDS),
    ),
    Metric(
        name="awards_proposed",
        label="Đề nghị khen",
        unit="awards",
        group="Khen thưởng",
        description="Đề nghị khen chưa có quyết định; không phải là khen thưởng và không cộng vào đâu.",
        over_years="turns",
        numerator=Term("awards", "count", {"status": ("proposed", "reviewed")}),
    ),
    Metric(
        name="awards_to_individuals_per_100_members",
        label="Cá nhân được khen trên 100 đoàn viên",
        unit="individuals",
        group="Khen thưởng",
        description="Lượt cá nhân được khen trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        over_years="flow",
        numerator=_INDIVIDUAL_AWARDS,
        denominator=MEMBERS,
        per=100,
        fraction=("số lượt cá nhân được khen", "số đoàn viên"),
    ),
)
