"""What every dataset's row carries: where it comes from, its period, its place, how exact it is."""

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.periods import BOUNDS, DOUBTS, FIRST_YEAR_OF_UNITS, PERIOD_KINDS, SCOPES
from validation.schemas.column import column
from validation.schemas.dataset import Dataset

FIRST_YEAR, LAST_YEAR = 1945, 2100
_FIRST_YEAR = int(FIRST_YEAR_OF_UNITS[:4])


class Record(Dataset):
    """Columns shared by all datasets; `school_year` is null for every other kind of period."""

    report_id: str = column("Mã báo cáo", required=True)
    source_ref: str = column("Vị trí trong báo cáo", required=True)
    school_year: str = column(
        "Năm học", role="dimension", headers=("Năm học báo cáo", "NH"), consecutive_years={"apart": 1}
    )
    period_kind: str = column("Loại kỳ", role="dimension", codes=PERIOD_KINDS)
    period_start: int = column("Từ năm", plausible_year={"first": FIRST_YEAR, "last": LAST_YEAR})
    period_end: int = column("Đến năm", plausible_year={"first": FIRST_YEAR, "last": LAST_YEAR})
    province_code: str = column("Tỉnh, thành phố", role="dimension", headers=("Tỉnh", "Thành phố"))
    district_code: str = column(
        "Quận, huyện", role="dimension", headers=("Quận", "Huyện", "Quận/Huyện", "Quận (huyện)", "Thị xã")
    )
    unit_code: str = column(
        "Phường, xã (từ 7/2025)",
        role="dimension",
        headers=("Phường, xã", "Phường/Xã", "Xã, phường", "Xã/Phường", "Phường (xã)", "Phường", "Xã", "Đặc khu"),
    )
    scope: str = column("Phạm vi", role="dimension", codes=SCOPES, required=True)
    bound: str = column("Mức chính xác", role="dimension", codes=BOUNDS, required=True)
    doubt: str = column("Điểm còn ngờ", role="dimension", codes=DOUBTS)
    note: str = column("Ghi chú", headers=("Chú thích", "Ghi chú thêm"))

    @pa.dataframe_check(name="period_stated")
    def period_stated(cls, data: PolarsData) -> pl.LazyFrame:
        """A period is left out only where the report does not state it and the row says so."""
        return data.lazyframe.select(
            pl.col("period_kind").is_not_null() | (pl.col("doubt") == "year_missing").fill_null(False)
        )

    @pa.dataframe_check(name="period_fits")
    def period_fits(cls, data: PolarsData) -> pl.LazyFrame:
        """A school year is set exactly when the period is one, with the same two years."""
        first, last = (pl.col("school_year").str.slice(at, 4).cast(pl.Int64, strict=False) for at in (0, 5))
        is_school_year = (pl.col("period_kind") == "school_year").fill_null(False)
        same = ((pl.col("period_start") == first) & (pl.col("period_end") == last)).fill_null(False)
        return data.lazyframe.select(pl.when(is_school_year).then(same).otherwise(pl.col("school_year").is_null()))

    @pa.dataframe_check(name="period_ordered")
    def period_ordered(cls, data: PolarsData) -> pl.LazyFrame:
        """A period does not end before it begins."""
        return data.lazyframe.select((pl.col("period_start") <= pl.col("period_end")).fill_null(True))

    @pa.dataframe_check(name="place_stated")
    def place_stated(cls, data: PolarsData) -> pl.LazyFrame:
        """A row belongs to a district or unit, or to a province when no single one is meant."""
        places = pl.col("district_code", "unit_code", "province_code")
        return data.lazyframe.select(pl.any_horizontal(places.is_not_null()))

    @pa.dataframe_check(name="unit_since_2025")
    def unit_since_2025(cls, data: PolarsData) -> pl.LazyFrame:
        """The wards and communes of July 2025 report for no school year before."""
        is_later = pl.coalesce(pl.col("school_year") >= FIRST_YEAR_OF_UNITS, pl.col("period_end") >= _FIRST_YEAR)
        return data.lazyframe.select(pl.col("unit_code").is_null() | is_later.fill_null(True))

    @pa.dataframe_check(name="district_until_2025")
    def district_until_2025(cls, data: PolarsData) -> pl.LazyFrame:
        """The district tier ended on 1 July 2025 (rule R49): a later figure of a district is asked, not refused."""
        is_earlier = (pl.col("school_year") < FIRST_YEAR_OF_UNITS).fill_null(True)
        is_of_unit = pl.col("district_code").is_null() | pl.col("unit_code").is_not_null()
        return data.lazyframe.select(is_earlier | is_of_unit)
