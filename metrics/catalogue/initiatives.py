"""Initiatives recognised, each level by itself, and what went up to the province."""

from data.totals import ANNUAL_PROGRAMMES
from metrics.catalogue.shared import MEMBERS
from metrics.measure.metric import Metric, Term


def _initiatives(level: str, status: str = "recognised") -> Term:
    return Term("initiatives", "count", {"level": (level,), "status": (status,), "programme": ANNUAL_PROGRAMMES})


METRICS: tuple[Metric, ...] = (
    *(
        Metric(
            name=f"initiatives_{level}",
            label=f"Sáng kiến được công nhận cấp {label}",
            unit="initiatives",
            group="Sáng kiến",
            description=(
                f"Số sáng kiến kinh nghiệm được công nhận cấp {label}; không cộng với cấp khác, "
                "không gồm các chương trình 75 nghìn và 1 triệu sáng kiến."
            ),
            over_years="flow",
            numerator=_initiatives(level),
        )
        for level, label in (
            ("school", "cơ sở"),
            ("district", "quận, huyện"),
            ("province", "tỉnh, thành phố"),
            ("national", "toàn quốc"),
        )
    ),
    Metric(
        name="initiatives_per_100_members",
        label="Sáng kiến cấp quận, huyện trên 100 đoàn viên",
        unit="initiatives",
        group="Sáng kiến",
        description="Sáng kiến được công nhận cấp quận, huyện trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        over_years="flow",
        numerator=_initiatives("district"),
        denominator=MEMBERS,
        per=100,
        fraction=("số sáng kiến được công nhận cấp quận, huyện", "số đoàn viên"),
    ),
    Metric(
        name="initiatives_sent_up",
        label="Sáng kiến gửi lên cấp tỉnh, thành phố",
        unit="initiatives",
        group="Sáng kiến",
        description="Số sáng kiến kinh nghiệm của quận, huyện nộp, đề nghị lên cấp tỉnh, thành phố.",
        over_years="flow",
        numerator=_initiatives("province", "submitted"),
        is_offered=False,
    ),
    Metric(
        name="initiatives_accepted_share",
        label="Tỷ lệ sáng kiến gửi lên được công nhận",
        unit="percent",
        group="Sáng kiến",
        description="Sáng kiến được công nhận cấp tỉnh, thành phố trên số đã gửi lên, chỉ tính nơi báo cáo cả hai số.",
        over_years="flow",
        numerator=_initiatives("province"),
        denominator=_initiatives("province", "submitted"),
        per=100,
        is_offered=False,
    ),
)
