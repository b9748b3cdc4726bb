"""The dataset `awards`: awards of one kind, body, recipient kind and status, listed singly or as a count."""

import datetime

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.awards.awards import AWARD_KINDS, AWARD_STATUSES, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES
from glossary.awards.reasons import AWARD_BASES, AWARD_THEMES, EMULATION_TITLES
from glossary.initiatives import INITIATIVE_PROGRAMMES
from glossary.periods import DATE_PRECISIONS
from validation.schemas.column import COUNTED, column
from validation.schemas.record import Record
from validation.schemas.windows import AWARD_BY_DISTRICT, AWARD_BY_PROVINCE, within

LOCAL_TIERS = ("district", "commune", "cluster", "school")
NATIONAL_TIERS = ("state", "national")


class Awards(Record):
    """Proposed awards are no awards; `is_total` rows stand for awards nobody listed."""

    union_id: str = column("Mã CĐCS", headers=("Mã đơn vị",))
    award_kind: str = column(
        "Hình thức khen",
        role="dimension",
        codes=AWARD_KINDS,
        headers=("Hình thức", "Hình thức khen thưởng"),
        required=True,
    )
    awarding_body: str = column(
        "Cấp khen",
        role="dimension",
        codes=AWARDING_BODIES,
        headers=("Cấp khen thưởng", "Đơn vị khen"),
        required=True,
    )
    recipient_kind: str = column(
        "Đối tượng khen", role="dimension", codes=RECIPIENT_KINDS, headers=("Đối tượng",), required=True
    )
    status: str = column("Tình trạng", role="dimension", codes=AWARD_STATUSES, required=True)
    basis: str = column("Loại thành tích", role="dimension", codes=AWARD_BASES, headers=("Toàn diện/chuyên đề",))
    theme: str = column("Chuyên đề", role="dimension", codes=AWARD_THEMES)
    emulation_title: str = column("Danh hiệu", role="dimension", codes=EMULATION_TITLES, headers=("Danh hiệu thi đua",))
    programme: str = column("Chương trình", role="dimension", codes=INITIATIVE_PROGRAMMES)
    recipient_name: str = column(
        "Tên người, tập thể được khen",
        role="personal",
        headers=("Họ và tên", "Họ và tên (Tên tập thể)", "Tên tập thể"),
    )
    reason: str = column("Lý do khen", headers=("Thành tích", "Lý do"))
    award_date: datetime.date = column("Ngày khen", headers=("Ngày quyết định", "Ngày trao"))
    award_date_precision: str = column("Mức rõ của ngày khen", codes=DATE_PRECISIONS)
    decision_number: str = column("Số quyết định", headers=("Số QĐ",))
    count: int = column("Số lượng", role="measure", headers=("Số lượng khen", "SL"), required=True, **COUNTED)
    is_total: bool = column("Là số tổng", role="dimension", required=True)

    class Config:
        """What people call the dataset."""

        title = "Khen thưởng"

    @pa.dataframe_check(name="flag_for_collective")
    def flag_for_collective(cls, data: PolarsData) -> pl.LazyFrame:
        """Flags go to collectives (office practice: asked, not refused)."""
        is_person = pl.col("recipient_kind").is_in(["individual", "household"])
        return data.lazyframe.select(~((pl.col("award_kind") == "emulation_flag") & is_person))

    @pa.dataframe_check(name="medal_for_individual")
    def medal_for_individual(cls, data: PolarsData) -> pl.LazyFrame:
        """Commemorative medals go to individuals (office practice: asked, not refused)."""
        is_collective = pl.col("recipient_kind") == "collective"
        return data.lazyframe.select(~((pl.col("award_kind") == "commemorative_medal") & is_collective))

    @pa.dataframe_check(name="kind_usual_for_body")
    def kind_usual_for_body(cls, data: PolarsData) -> pl.LazyFrame:
        """Flags and merit certificates come from provinces up, commendation certificates from below."""
        is_local = pl.col("awarding_body").is_in(_bodies(LOCAL_TIERS))
        is_high = pl.col("awarding_body").is_in([*_bodies(NATIONAL_TIERS), "provincial_federation"])
        high_kind = pl.col("award_kind").is_in(["merit_certificate", "emulation_flag"])
        low_kind = pl.col("award_kind") == "commendation_certificate"
        return data.lazyframe.select(~((is_local & high_kind) | (is_high & low_kind)))

    @pa.dataframe_check(name="award_date_in_window")
    def award_date_in_window(cls, data: PolarsData) -> pl.LazyFrame:
        """Awards for a school year are decided after its first half; higher bodies take longer."""
        is_local = pl.col("awarding_body").is_in(_bodies(LOCAL_TIERS))
        fits = (
            pl.when(is_local)
            .then(within("award_date", AWARD_BY_DISTRICT))
            .otherwise(within("award_date", AWARD_BY_PROVINCE))
        )
        return data.lazyframe.select(fits)

    @pa.dataframe_check(name="named_recipient_counts_one")
    def named_recipient_counts_one(cls, data: PolarsData) -> pl.LazyFrame:
        """A row that names its recipient is one award."""
        return data.lazyframe.select(pl.col("recipient_name").is_null() | (pl.col("count") <= 1))


def _bodies(tiers: tuple[str, ...]) -> list[str]:
    return [code for code, body in AWARDING_BODIES.items() if body.tier in tiers]
