"""Lists of rows under a filter: what anyone may read is decided where the release is read."""

import pytest

from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.rows import outside_school_years, rows
from tests.metrics.examples import opened, tables, union, union_id, welfare

SICK = {"form": "sickness_support", "beneficiary_unit": "persons", "beneficiary_count": 4}


@pytest.mark.parametrize(
    ("where", "unions"),
    [(Filter(levels=("primary",)), ()), (Filter(clusters=("005.cum-1",)), ()), (EVERYTHING, (union_id(1),))],
)
def test_help_of_the_sick_has_no_row_when_schools_are_chosen(where: Filter, unions: tuple[str, ...]) -> None:
    schools = [union(number, school_level="primary", cluster="Cụm 1") for number in (1, 2)]
    sick = [welfare(**SICK, union_id=union_id(number)) for number in (1, 2)]
    made = opened(tables(*schools, *sick, welfare(union_id=union_id(1), beneficiary_count=9))).as_public()
    assert rows(made, "welfare", where, unions).collect()["beneficiary_count"].to_list() == [9]
    whole = rows(made, "welfare", EVERYTHING).collect()
    assert sorted(whole["beneficiary_count"]) == [8, 9]


def test_help_of_one_school_in_another_period_has_no_figure() -> None:
    sick = welfare(**SICK, union_id=union_id(1), school_year=None, period_end=2023)
    found = outside_school_years(opened(tables(sick)).as_public(), "welfare", EVERYTHING)
    assert found.select("beneficiary_count", "union_id", "doubt").rows() == [(None, None, "small_count")]
