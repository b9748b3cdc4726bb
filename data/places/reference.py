"""The reference tables that come with the software: the districts as they were, and the units that came after."""

from functools import cache
from pathlib import Path

import polars as pl

from validation.places.places import Places, Units

FOLDER = Path(__file__).parents[1] / "reference"


@cache
def districts() -> pl.DataFrame:
    """One row per district: codes and names as text, latitude and longitude in degrees (null: unknown)."""
    codes = {"district_code": pl.String, "province_code": pl.String}
    return pl.read_csv(FOLDER / "districts.csv", schema_overrides=codes)


@cache
def crosswalk() -> pl.DataFrame:
    """One row per new unit and former district it takes wards from; codes, names and dates as text."""
    counts = {"former_wards_whole": pl.Int64, "has_divided_former_ward": pl.Int64}
    return pl.read_csv(FOLDER / "units_2025.csv", infer_schema=False).cast(counts)  # type: ignore[arg-type]


@cache
def assignments() -> pl.DataFrame:
    """Which former district gets a unit that spans several, and why: the federation's own decision."""
    return pl.read_csv(FOLDER / "unit_assignments.csv", infer_schema=False)


@cache
def places() -> Places:
    """The districts, units and provinces as the checks and labels look them up."""
    units = Units(crosswalk().iter_rows(named=True), assignments().iter_rows(named=True))
    return Places(districts().iter_rows(named=True), units)
