"""Which body awards what to whom, how often: bodies in protocol order, the higher award before the lower."""

from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt
import polars as pl


@dataclass(frozen=True)
class Cause:
    """What an award is given for, in the columns of the dataset."""

    reason: str
    basis: str = "annual"
    theme: str | None = None
    emulation_title: str | None = None
    programme: str | None = None


WORK = Cause("Hoàn thành xuất sắc nhiệm vụ công tác công đoàn và phong trào thi đua")
WOMEN = Cause("Giỏi việc trường, đảm việc nhà", "thematic", "women_work_home")
CREATIVE = Cause("Lao động giỏi, lao động sáng tạo", "thematic", "good_work_creative_labour")
SPORT = Cause("Phong trào văn hóa, thể thao", "thematic", "culture_sport")
SERVICE = Cause("Vì sự nghiệp xây dựng tổ chức Công đoàn", "long_service")
MILLION = Cause("Chương trình 1 triệu sáng kiến", "campaign", programme="initiatives_1m")
DEVOTED = Cause("Nhà giáo tâm huyết, sáng tạo", emulation_title="devoted_creative_teacher")
FAMILY = Cause("Gia đình CNVCLĐ tiêu biểu", theme="family", emulation_title="exemplary_family")


@dataclass(frozen=True)
class Line:
    """One award of one body; `per_union` of them are given a year, in all years where `years` is empty."""

    awarding_body: str
    recipient_kind: str
    award_kind: str
    per_union: float
    cause: Cause = WORK
    status: str = "given"
    years: tuple[int, ...] = ()

    def is_given_in(self, years: pl.Series) -> npt.NDArray[np.bool_]:
        """Whether the award is given in each of the school years, named by the year in which they begin."""
        return np.isin(years.to_numpy(), self.years) if self.years else np.ones(len(years), dtype=np.bool_)

    def columns(self) -> dict[str, str | None]:
        """The columns of the dataset that are the same for all of these awards."""
        names = ("awarding_body", "recipient_kind", "award_kind", "status")
        return asdict(self.cause) | {name: getattr(self, name) for name in names}


FLAG, MERIT, COMMENDATION = "emulation_flag", "merit_certificate", "commendation_certificate"
# Each ladder is one body and one kind of recipient. Nobody climbs two rungs of it in a year: the same body
# does not award the same work as a whole and by theme (1217/HD-TLĐ of 2016, 1.1).
LADDERS = (
    (Line("vgcl", "collective", FLAG, 0.005), Line("vgcl", "collective", MERIT, 0.012)),
    (
        Line("vgcl", "individual", MERIT, 0.012),
        Line("vgcl", "individual", "commemorative_medal", 0.06, SERVICE),
    ),
    (Line("provincial_committee", "collective", MERIT, 0.01),),
    (Line("provincial_committee", "individual", MERIT, 0.01),),
    (
        Line("provincial_federation", "collective", FLAG, 0.035),
        Line("provincial_federation", "collective", MERIT, 0.08),
        Line("provincial_federation", "collective", MERIT, 0.03, WOMEN),
    ),
    (
        Line("provincial_federation", "individual", MERIT, 0.09),
        Line("provincial_federation", "individual", MERIT, 0.03, CREATIVE),
        Line("provincial_federation", "individual", MERIT, 0.03, status="proposed"),
    ),
    (Line("district_committee", "collective", COMMENDATION, 0.18),),
    (Line("district_committee", "individual", COMMENDATION, 0.22),),
    (
        Line("district_federation", "collective", COMMENDATION, 0.28),
        Line("district_federation", "collective", COMMENDATION, 0.05, SPORT),
    ),
    (
        Line("district_federation", "individual", COMMENDATION, 0.6),
        Line("district_federation", "individual", COMMENDATION, 0.15, MILLION, years=(2021, 2022)),
        Line("district_federation", "individual", "certificate", 0.5, DEVOTED),
    ),
    (Line("district_federation", "household", COMMENDATION, 0.05, FAMILY),),
)
