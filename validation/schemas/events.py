"""The dataset `events`: something dated, planned or held."""

import datetime
from functools import reduce

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.events import EVENT_KINDS, EVENT_STATUSES
from glossary.periods import DATE_PRECISIONS
from validation.schemas.column import column, count_column
from validation.schemas.record import Record
from validation.schemas.windows import EVENTS, within


class Events(Record):
    """A deadline is an event too: its `end_date` is the first day that is too late."""

    union_id: str = column("Mã CĐCS", headers=("Mã đơn vị",))
    kind: str = column("Loại sự kiện", role="dimension", codes=EVENT_KINDS, required=True)
    title: str = column("Tên sự kiện", headers=("Nội dung",), required=True)
    start_date: datetime.date = column("Ngày bắt đầu", headers=("Ngày tổ chức", "Ngày"))
    end_date: datetime.date = column("Ngày kết thúc", headers=("Hạn",))
    date_precision: str = column("Mức rõ của ngày", codes=DATE_PRECISIONS)
    status: str = column("Tình trạng", role="dimension", codes=EVENT_STATUSES, required=True)
    document_number: str = column("Số văn bản", headers=("Số, ký hiệu văn bản",))
    term_start_year: int = column("Nhiệm kỳ từ năm", plausible_year={"first": 1945, "last": 2100})
    term_end_year: int = column("Nhiệm kỳ đến năm", plausible_year={"first": 1945, "last": 2100})
    participant_count: int = count_column("Số người dự", headers=("Đại biểu",))

    class Config:
        """What people call the dataset."""

        title = "Sự kiện"

    @pa.dataframe_check(name="dates_ordered")
    def dates_ordered(cls, data: PolarsData) -> pl.LazyFrame:
        """An event does not end before it begins."""
        return data.lazyframe.select((pl.col("start_date") <= pl.col("end_date")).fill_null(True))

    @pa.dataframe_check(name="term_ordered")
    def term_ordered(cls, data: PolarsData) -> pl.LazyFrame:
        """A term does not end before it begins."""
        return data.lazyframe.select((pl.col("term_start_year") <= pl.col("term_end_year")).fill_null(True))

    @pa.dataframe_check(name="event_date_in_window")
    def event_date_in_window(cls, data: PolarsData) -> pl.LazyFrame:
        """Each kind of event of a school year has its season."""
        fits = [(pl.col("kind") != kind) | within("start_date", window) for kind, window in EVENTS.items()]
        return data.lazyframe.select(reduce(lambda left, right: left & right, fits))
