"""The dataset `figures`: figures that exist only as a total, as a result or as a target."""

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.indicators import INDICATORS
from glossary.initiatives import INITIATIVE_LEVELS
from glossary.targets import TARGET_OPERATORS, TARGET_RECURRENCES, TARGET_SETTERS, VALUE_KINDS
from glossary.unions import OWNERSHIPS, UNION_KINDS
from glossary.units import UNITS
from validation.schemas.column import column
from validation.schemas.record import Record


class Figures(Record):
    """`base_value` is what a percentage or a part is taken of; null where the report does not say."""

    indicator: str = column(
        "Chỉ tiêu", role="dimension", codes=INDICATORS, headers=("Nội dung", "Tên chỉ tiêu"), required=True
    )
    value_kind: str = column("Kết quả hay chỉ tiêu", role="dimension", codes=VALUE_KINDS, required=True)
    value: float = column("Giá trị", role="measure", headers=("Số lượng", "Kết quả"), required=True)
    value_high: float = column("Giá trị cao (khoảng)", role="measure")
    base_value: float = column("Trên tổng số", role="measure", headers=("Mẫu số",), not_below={"least": 0})
    base_label: str = column("Tính trên", headers=("Cơ sở tính",))
    unit: str = column("Đơn vị tính", role="dimension", codes=UNITS, headers=("ĐVT",), required=True)
    level: str = column("Cấp", role="dimension", codes=INITIATIVE_LEVELS)
    ownership: str = column("Loại hình", role="dimension", codes=OWNERSHIPS)
    union_kind: str = column("Loại tổ chức công đoàn", role="dimension", codes=UNION_KINDS)
    target_operator: str = column("Mức phải đạt", role="dimension", codes=TARGET_OPERATORS)
    target_recurrence: str = column("Hằng năm hay cuối kỳ", role="dimension", codes=TARGET_RECURRENCES)
    target_set_by: str = column("Cấp giao chỉ tiêu", role="dimension", codes=TARGET_SETTERS)

    class Config:
        """What people call the dataset."""

        title = "Số tổng và chỉ tiêu"

    @pa.dataframe_check(name="count_not_negative")
    def count_not_negative(cls, data: PolarsData) -> pl.LazyFrame:
        """No figure of this field lies below zero."""
        return data.lazyframe.select(pl.col("value") >= 0)

    @pa.dataframe_check(name="count_whole")
    def count_whole(cls, data: PolarsData) -> pl.LazyFrame:
        """What is counted is counted in whole numbers."""
        may_be_part = pl.col("unit").is_in(["percent", "percentage_points", "points"])
        return data.lazyframe.select(may_be_part | (pl.col("value") == pl.col("value").round(0)))

    @pa.dataframe_check(name="percent_within_100")
    def percent_within_100(cls, data: PolarsData) -> pl.LazyFrame:
        """A share of a whole lies between 0 and 100."""
        return data.lazyframe.select((pl.col("unit") != "percent") | pl.col("value").is_between(0, 100))

    @pa.dataframe_check(name="range_ordered")
    def range_ordered(cls, data: PolarsData) -> pl.LazyFrame:
        """A range has a lower and a higher end, and says that it is one."""
        is_range = pl.col("bound") == "range"
        high = (pl.col("value") <= pl.col("value_high")).fill_null(False)
        return data.lazyframe.select(pl.when(is_range).then(high).otherwise(pl.col("value_high").is_null()))

    @pa.dataframe_check(name="target_states_operator")
    def target_states_operator(cls, data: PolarsData) -> pl.LazyFrame:
        """A target says whether it is a least, an exact or a greatest value."""
        is_target = pl.col("value_kind") == "target"
        return data.lazyframe.select(is_target == pl.col("target_operator").is_not_null())
