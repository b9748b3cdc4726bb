from typing import Any

import polars as pl
import pytest

from data.places.reference import places
from tests.fixtures.reports import REPORTS
from validation.screening.screen import screen

FILLED_IN = {
    "report_id",
    "period_kind",
    "period_start",
    "period_end",
    "province_code",
    "scope",
    "bound",
    "is_name_only",
}


def written(rows: pl.DataFrame) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in row.items() if value is not None and name not in FILLED_IN}
        for row in rows.iter_rows(named=True)
    ]


@pytest.mark.parametrize("name", REPORTS)
def test_report_gives_the_rows_that_a_person_reads_in_it(name: str) -> None:
    screened = screen(REPORTS[name].file, places())
    assert {str(one.dataset): written(one.rows) for one in screened} == REPORTS[name].rows


@pytest.mark.parametrize("name", REPORTS)
def test_report_has_the_problems_that_a_person_sees_in_it_and_no_other(name: str) -> None:
    screened = screen(REPORTS[name].file, places())
    found = [(one.check, one.sheet, one.row, one.column) for file in screened for one in file.problems]
    assert sorted(found, key=str) == sorted(REPORTS[name].problems, key=str)
