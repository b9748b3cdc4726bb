"""What the checks of a new report need to know of the newest release."""

from dataclasses import dataclass

import polars as pl

UNION_KEY = ["school_year", "union_id"]
UNION_COLUMNS = [
    *UNION_KEY,
    "report_id",
    "is_name_only",
    "union_name",
    "district_code",
    "unit_code",
    "school_level",
    "member_count",
    "staff_count",
]


@dataclass(frozen=True)
class Published:
    """What the checks need of the newest release.

    `unions`: the columns `UNION_COLUMNS`. `named`: school_year, union_id, report_id, dataset of every row that names
    a union. `reports`: report_id, sha256.
    """

    unions: pl.DataFrame
    named: pl.DataFrame
    reports: pl.DataFrame
