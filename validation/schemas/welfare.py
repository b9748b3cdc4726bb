"""The dataset `welfare`: help given, money lent or raised."""

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.welfare import (
    BENEFICIARY_UNITS,
    FUNDING_SOURCES,
    WELFARE_FLOWS,
    WELFARE_FORMS,
    WELFARE_PROGRAMMES,
)
from validation.schemas.column import column, count_column, money_column
from validation.schemas.record import Record

FLOW_OF_FORM = {"loan": "lent", "fund_contribution": "raised"}
MILLION = 1_000_000
# What one person, gift, book or house usually gets, in đồng (rule R37).
USUAL_EACH = {
    "cash_gift": (MILLION // 10, 5 * MILLION),
    "gift_package": (MILLION // 10, 5 * MILLION),
    "sick_visit": (MILLION // 10, 5 * MILLION),
    "bereavement": (MILLION // 10, 5 * MILLION),
    "scholarship": (3 * MILLION // 10, 10 * MILLION),
    "savings_book": (MILLION, 20 * MILLION),
    "loan": (5 * MILLION, 100 * MILLION),
    "housing_build": (10 * MILLION, 150 * MILLION),
}


class Welfare(Record):
    """Only `given` is money given; loans and funds raised stand apart. Beneficiaries add up per unit only."""

    union_id: str = column("Mã CĐCS", headers=("Mã đơn vị",))
    flow: str = column("Chi, cho vay hay vận động", role="dimension", codes=WELFARE_FLOWS, required=True)
    programme: str = column(
        "Chương trình",
        role="dimension",
        codes=WELFARE_PROGRAMMES,
        headers=("Nội dung, chương trình",),
        required=True,
    )
    form: str = column("Hình thức", role="dimension", codes=WELFARE_FORMS, required=True)
    funding_source: str = column("Nguồn kinh phí", role="dimension", codes=FUNDING_SOURCES)
    activity_count: int = count_column("Số hoạt động", headers=("Số cuộc",))
    beneficiary_count: int = count_column("Số người (lượt) được chăm lo", headers=("Số người", "Số người (lượt)"))
    beneficiary_unit: str = column("Đơn vị tính người thụ hưởng", role="dimension", codes=BENEFICIARY_UNITS)
    amount_vnd: int = money_column("Số tiền (đồng)", headers=("Thành tiền (đồng)", "Thành tiền", "Số tiền"))
    is_total: bool = column("Là số tổng", role="dimension", required=True)

    class Config:
        """What people call the dataset."""

        title = "Chăm lo"

    @pa.dataframe_check(name="flow_fits_form")
    def flow_fits_form(cls, data: PolarsData) -> pl.LazyFrame:
        """A loan is lent and a contribution is raised; neither is money given."""
        flow = pl.col("form").replace_strict(FLOW_OF_FORM, default=None, return_dtype=pl.String)
        return data.lazyframe.select(flow.is_null() | (flow == pl.col("flow")))

    @pa.dataframe_check(name="beneficiary_unit_stated")
    def beneficiary_unit_stated(cls, data: PolarsData) -> pl.LazyFrame:
        """A number of beneficiaries says what it counts: people, turns, gifts."""
        return data.lazyframe.select(pl.col("beneficiary_count").is_null() | pl.col("beneficiary_unit").is_not_null())

    @pa.dataframe_check(name="amount_each_usual")
    def amount_each_usual(cls, data: PolarsData) -> pl.LazyFrame:
        """Amount by beneficiary lies in the span of its form (office practice: asked, not refused)."""
        is_given = (pl.col("beneficiary_count") > 0) & (pl.col("amount_vnd") > 0)
        each = pl.when(is_given).then(pl.col("amount_vnd") / pl.col("beneficiary_count"))
        spans = [(pl.col("form") != form) | each.is_between(*span) for form, span in USUAL_EACH.items()]
        return data.lazyframe.select(pl.all_horizontal(spans).fill_null(True))
