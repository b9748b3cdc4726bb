"""Doubt and provisional figures, from the row of a report to the number that rests on it."""

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.cube.signs import row_signs, with_signs, written_row_signs, written_signs
from metrics.measure.measure import measure
from metrics.measure.metric import Metric
from tests.metrics.examples import Row, cube, figure, initiative, report, union, unions

INITIATIVES = CATALOGUE["initiatives_district"]
MEMBERS = CATALOGUE["members"]


def measured(metric: Metric, *rows: Row, state: str = "final") -> dict[str, object]:
    """What is said of the number of one school year."""
    made = cube(list(rows), reports=[report(state=state)])
    return with_signs(measure(made, metric), made.reports).row(0, named=True)


def test_number_has_no_sign_when_nothing_is_in_doubt_and_its_report_is_final() -> None:
    found = measured(INITIATIVES, initiative(count=5))
    assert (found["doubts"], found["signs"]) == ([], [])


def test_number_is_in_doubt_when_one_of_its_rows_is() -> None:
    found = measured(INITIATIVES, initiative(count=5), initiative(count=7, doubt="scope_unclear"))
    assert (found["value"], found["doubts"], found["signs"]) == (12, ["scope_unclear"], ["doubt"])


def test_number_is_not_in_doubt_when_only_a_row_that_it_leaves_out_is() -> None:
    found = measured(INITIATIVES, initiative(count=5), initiative(level="province", count=7, doubt="scope_unclear"))
    assert (found["value"], found["signs"]) == (5, [])


def test_number_is_provisional_when_its_report_is() -> None:
    assert measured(INITIATIVES, initiative(count=5), state="provisional")["signs"] == ["provisional"]


def test_number_that_is_both_carries_both_signs_in_their_order() -> None:
    found = measured(INITIATIVES, initiative(count=5, doubt="machine_translated"), state="provisional")
    assert found["signs"] == ["doubt", "provisional"]


def test_reported_total_carries_its_doubt() -> None:
    found = measured(MEMBERS, figure("members_total", 900, doubt="implausible_magnitude"))
    assert (found["doubts"], found["signs"]) == (["implausible_magnitude"], ["doubt"])


def test_ratio_is_in_doubt_when_its_base_is() -> None:
    awarded = CATALOGUE["initiatives_per_100_members"]
    found = measured(awarded, initiative(count=5), union(member_count=50, doubt="from_sidebar"))
    assert (found["value"], found["doubts"]) == (10, ["from_sidebar"])


def test_rows_stay_one_number_when_some_of_them_are_in_doubt() -> None:
    found = measured(CATALOGUE["unions"], *unions(3), *unions(2, 4, doubt="from_sidebar"))
    assert (found["value"], found["signs"]) == (5, ["doubt"])


def test_row_of_a_report_has_its_own_signs() -> None:
    reports = cube(initiative(), reports=[report("open", state="provisional")]).reports
    assert row_signs(initiative(), reports) == []
    assert row_signs(initiative(doubt="year_missing", report_id="open"), reports) == ["doubt", "provisional"]


def test_signs_are_texts_in_a_file() -> None:
    reports = cube(initiative(), reports=[report("open", state="provisional")]).reports
    rows = pl.DataFrame(
        {
            "bounds": [["exact"], ["lower"], None],
            "doubts": [[], ["scope_unclear"], None],
            "reports": [["r1"], ["open"], None],
        },
        schema_overrides=dict.fromkeys(("bounds", "doubts", "reports"), pl.List(pl.String)),
    )
    assert written_signs(rows, reports).to_list() == ["", "trên (?) (tt)", ""]


def test_signs_of_published_rows_are_texts_in_a_file() -> None:
    rows = pl.DataFrame(
        {"bound": ["exact", "approximate"], "doubt": [None, "from_sidebar"], "report_id": ["r1", "open"]},
        schema_overrides={"doubt": pl.String},
    )
    reports = cube(initiative(), reports=[report("open", state="provisional")]).reports
    assert written_row_signs(rows, reports).to_list() == ["", "khoảng (?) (tt)"]
