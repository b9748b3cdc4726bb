"""What every dataset class has besides its columns: a strict shape, a Vietnamese title, a key."""

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData


class Dataset(pa.DataFrameModel):
    """No column beyond the declared ones, each in its declared type."""

    class Config:
        """Settings that every dataset inherits; `title` is what people read."""

        strict = True
        title = ""

    @pa.dataframe_check(name="key_unique")
    def key_unique(cls, data: PolarsData) -> pl.LazyFrame:
        """One row per key of the dataset (rule 5: nothing is counted twice)."""
        return data.lazyframe.select(~pl.struct(cls.key()).is_duplicated())

    @classmethod
    def key(cls) -> tuple[str, ...]:
        """The columns whose values name a row."""
        return ("report_id", "source_ref")

    @classmethod
    def dataset_title(cls) -> str:
        """What the dataset is called on the screen and on forms."""
        return str(cls.to_schema().title)
