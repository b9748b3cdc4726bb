"""Initiatives recognised, each level by itself."""

from metrics.catalogue.shared import MEMBERS
from metrics.cube.totals import ANNUAL_PROGRAMMES
from metrics.measure.metric import Metric, Term


def _initiatives(level: str, status: str = "recognised") -> Term:
    return Term("initiatives", "count", {"level": (level,), "status": (status,), "programme": ANNUAL_PROGRAMMES})


METRICS: tuple[Metric, ...] = (
    *(
        Metric(
            f"initiatives_{level}",
            f"Sáng kiến được công nhận cấp {label}",
            "initiatives",
            "Sáng kiến",
            f"Số sáng kiến kinh nghiệm được công nhận cấp {label}; không cộng với cấp khác, "
            "không gồm các chương trình 75 nghìn và 1 triệu sáng kiến.",
            "flow",
            _initiatives(level),
        )
        for level, label in (
            ("school", "cơ sở"),
            ("district", "quận, huyện"),
            ("province", "tỉnh, thành phố"),
            ("national", "toàn quốc"),
        )
    ),
    Metric(
        "initiatives_per_100_members",
        "Sáng kiến cấp quận, huyện trên 100 đoàn viên",
        "initiatives",
        "Sáng kiến",
        "Sáng kiến được công nhận cấp quận, huyện trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "flow",
        _initiatives("district"),
        MEMBERS,
        100,
        ("số sáng kiến được công nhận cấp quận, huyện", "số đoàn viên"),
    ),
)
