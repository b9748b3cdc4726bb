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
from validation.schemas.column import column
from validation.schemas.record import Record

FLOW_OF_FORM = {"loan": "lent", "fund_contribution": "raised"}


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
    activity_count: int = column("Số hoạt động", role="measure", headers=("Số cuộc",), not_below={"least": 0})
    beneficiary_count: int = column(
        "Số người (lượt) được chăm lo",
        role="measure",
        headers=("Số người", "Số người (lượt)"),
        not_below={"least": 0},
    )
    beneficiary_unit: str = column("Đơn vị tính người thụ hưởng", role="dimension", codes=BENEFICIARY_UNITS)
    amount_vnd: int = column(
        "Số tiền (đồng)",
        role="measure",
        headers=("Thành tiền (đồng)", "Thành tiền", "Số tiền"),
        not_below={"least": 0},
    )
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
