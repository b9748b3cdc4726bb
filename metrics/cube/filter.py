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


def chosen(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    """The rows of the chosen districts, years and ownerships."""
    return _in_years(_of_part(within_place(figures.lazy(), where).collect(), where), where)


def within_place(figures: pl.LazyFrame, where: Filter) -> pl.LazyFrame:
    """The rows of the chosen districts; those of provinces only when none is chosen."""
    return figures.filter(pl.col("district_code").is_in(list(where.districts))) if where.districts else figures


def _among(column: str, values: tuple[str, ...]) -> pl.Expr:
    return pl.col(column).is_in(list(values)) if values else pl.lit(True)


def _of_part(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    """Under a filter by ownership the figures of those schools; none is of a school level or a cluster."""
    if where.levels or where.clusters:
        return figures.clear()
    return figures.filter(pl.col("ownership").is_in(list(where.ownerships))) if where.ownerships else figures


def _in_years(figures: pl.DataFrame, where: Filter) -> pl.DataFrame:
    year = pl.col("school_year")
    first = year >= where.first_year if where.first_year else pl.lit(True)
    last = year <= where.last_year if where.last_year else pl.lit(True)
    return figures.filter(year.is_null() | (first & last))
