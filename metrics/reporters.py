"""Which districts have reported anything at all, also those whose figures belong to no school year."""

import polars as pl

from data.load import Opened
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


def reporters(release: Opened) -> pl.DataFrame:
    """One row per district: district_code, first_year, last_year (null when it reported for no school year)."""
    datasets = [name for name in SCHEMAS if "district_code" in columns_of(SCHEMAS[name])]
    pairs = [release.scan(name).select("district_code", "school_year").unique() for name in datasets]
    known = pl.concat(pairs).drop_nulls("district_code").collect()
    years = known.group_by("district_code").agg(
        first_year=pl.col("school_year").min(), last_year=pl.col("school_year").max()
    )
    return years.sort("district_code")
