"""What the reader chose to look at: school years, districts, clusters, school levels, ownership."""

from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True)
class Filter:
    """Empty tuples and null years leave everything in; clusters are the cube's codes."""

    first_year: str | None = None
    last_year: str | None = None
    districts: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    ownerships: tuple[str, ...] = ()

    @property
    def is_within_district(self) -> bool:
        """Whether only a part of a district's unions is meant, so that a district's total says nothing."""
        return bool(self.clusters or self.levels or self.ownerships)

    def rows(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The rows of a frame with place columns that are let through."""
        return self.place_rows(frame).filter(
            _among("school_level", self.levels),
            _among("ownership", self.ownerships),
            _among("cluster", self.clusters),
        )

    def place_rows(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The rows in the chosen years and districts, whatever their union."""
        return frame.filter(
            pl.col("school_year") >= self.first_year if self.first_year else pl.lit(True),
            pl.col("school_year") <= self.last_year if self.last_year else pl.lit(True),
            _among("district_code", self.districts),
        )


EVERYTHING = Filter()


def _among(column: str, values: tuple[str, ...]) -> pl.Expr:
    return pl.col(column).is_in(list(values)) if values else pl.lit(True)
