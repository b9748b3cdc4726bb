"""One invented federation for all tests of its datasets."""

from pathlib import Path

import polars as pl
import pytest

from data.demonstration import federation

DISTRICTS = Path(__file__).parents[3] / "data" / "reference" / "districts.csv"


@pytest.fixture(scope="session")
def districts() -> pl.DataFrame:
    return pl.read_csv(DISTRICTS, infer_schema=False)


@pytest.fixture(scope="session")
def invented(districts: pl.DataFrame) -> dict[str, pl.DataFrame]:
    return federation(8, 10, 30, 4000, 7, districts)
