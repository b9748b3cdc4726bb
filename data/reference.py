"""The reference tables that come with the software: the districts as they were."""

from functools import cache
from pathlib import Path

import polars as pl

from validation.places import Places

FOLDER = Path(__file__).parent / "reference"


@cache
def districts() -> pl.DataFrame:
    """One row per district: codes and names as text, latitude and longitude in degrees (null: unknown)."""
    codes = {"district_code": pl.String, "province_code": pl.String}
    return pl.read_csv(FOLDER / "districts.csv", schema_overrides=codes)


@cache
def places() -> Places:
    """The districts and provinces as the checks and labels look them up."""
    return Places(districts().iter_rows(named=True))
