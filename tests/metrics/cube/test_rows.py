"""Lists of rows: what single schools report of sickness and hardship is named without its figures."""

from typing import Any

import polars as pl
import pytest

from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.protection import FIGURES
from metrics.cube.rows import outside_school_years, rows
from tests.metrics.examples import Row, opened, tables, union, welfare

SICK: dict[str, Any] = {
    "form": "sickness_support",
    "activity_count": 1,
    "beneficiary_count": 2,
    "beneficiary_unit": "persons",
    "amount_vnd": 7_000_000,
    "note": "cô A nằm viện, 7 triệu đồng",
}
OF_SCHOOL: dict[str, Any] = {"union_id": "005-primary-1", "scope": "single_school"}
HIDDEN = {"activity_count": None, "beneficiary_count": None, "amount_vnd": None, "note": "ẩn để bảo vệ người được giúp"}


def listed(*made: Row, where: Filter = EVERYTHING, unions: tuple[str, ...] = ()) -> list[Row]:
    found = rows(opened(tables(*made)), "welfare", where, unions).select(list(HIDDEN))
    return found.collect().to_dicts()


@pytest.mark.parametrize("of_school", [OF_SCHOOL, {"union_id": "005-primary-1"}, {"scope": "single_school"}])
def test_figures_and_note_of_a_school_are_left_out_when_the_form_tells_of_sickness(of_school: Row) -> None:
    assert listed(welfare(**SICK, **of_school)) == [HIDDEN]


@pytest.mark.parametrize(
    ("where", "unions"),
    [(Filter(levels=("primary",)), ()), (Filter(clusters=("005.cum-1",)), ()), (EVERYTHING, ("005-primary-1",))],
)
def test_figures_of_a_school_are_left_out_when_schools_are_chosen(where: Filter, unions: tuple[str, ...]) -> None:
    school = union(1, school_level="primary", cluster="Cụm 1")
    assert listed(school, welfare(**SICK, **OF_SCHOOL), where=where, unions=unions) == [HIDDEN]


def test_figures_stay_when_they_are_a_districts_or_tell_of_no_hardship() -> None:
    gift = {**SICK, "form": "cash_gift"}
    shown = {name: SICK[name] for name in HIDDEN}
    assert listed(welfare(**SICK), welfare(**gift, **OF_SCHOOL)) == [shown, shown]


def test_no_figure_of_a_school_is_left_to_be_subtracted_from_the_districts_total() -> None:
    total = welfare(**{**SICK, "beneficiary_count": 9}, is_total=True)
    schools = [welfare(**SICK, union_id=f"005-primary-{number}") for number in (1, 2)]
    assert [one["beneficiary_count"] for one in listed(total, *schools)] == [9, None, None]


def test_figures_of_a_school_are_left_out_of_other_periods_too() -> None:
    sick = welfare(**SICK, **OF_SCHOOL, school_year=None, period_end=2023)
    found = outside_school_years(opened(tables(sick)), "welfare", EVERYTHING)
    assert found.select(list(HIDDEN)).to_dicts() == [HIDDEN]


def test_every_figure_of_the_dataset_is_known_to_be_one() -> None:
    found = rows(opened(tables(welfare())), "welfare", EVERYTHING).collect()
    figures = [name for name, dtype in found.schema.items() if dtype.is_numeric() and not name.startswith("period")]
    assert set(figures) <= set(FIGURES)
    assert found.schema["note"] == pl.String
