"""What every dataset class has besides its columns: a strict shape, a Vietnamese title, a key."""

import pandera.polars as pa


class Dataset(pa.DataFrameModel):
    """No column beyond the declared ones, each in its declared type."""

    class Config:
        """Settings that every dataset inherits; `title` is what people read."""

        strict = True
        title = ""

    @classmethod
    def key(cls) -> tuple[str, ...]:
        """The columns whose values name a row."""
        return ("report_id", "source_ref")

    @classmethod
    def dataset_title(cls) -> str:
        """What the dataset is called on the screen and on forms."""
        return str(cls.to_schema().title)
