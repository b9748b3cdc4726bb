"""What comes into the cube, what stays out, and what each of its rows carries."""

import datetime
from typing import Any

import pytest

from data.access.rights import EDITOR
from data.releases.lake import Lake
from data.releases.load import Opened, empty
from data.totals import measures_of
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import GROUPED, Cube, build, cluster_code
from metrics.cube.filter import Filter
from metrics.measure.measure import measure
from tests.metrics.examples import (
    award,
    cube,
    deadline,
    figure,
    initiative,
    opened,
    report,
    tables,
    union,
    union_id,
    unions,
    welfare,
)


@pytest.mark.parametrize("scope", ["whole_district", "education_sector", "unclear", "cluster"])
@pytest.mark.parametrize("made", [initiative, award, welfare])
def test_row_stays_out_when_its_scope_is_not_the_school_block(made: Any, scope: str) -> None:
    found = cube(made(scope=scope))
    assert all(frame.is_empty() for frame in found.facts.values())


@pytest.mark.parametrize("scope", ["school_block", "single_school"])
def test_row_comes_in_when_its_scope_is_the_school_block_or_one_school(scope: str) -> None:
    assert cube(initiative(scope=scope)).facts["initiatives"].height == 1


def test_figure_stays_out_when_it_is_of_one_school() -> None:
    found = cube(figure("members_total", 45, scope="single_school"))
    assert found.figures.is_empty()
    assert measure(found, CATALOGUE["members"]).is_empty()


@pytest.mark.parametrize("period", ["calendar_year", "multi_year", "term", "year_to_date", "as_of", None])
def test_row_stays_out_when_its_period_is_no_school_year(period: str | None) -> None:
    assert cube(initiative(school_year=None, period_kind=period)).facts["initiatives"].is_empty()


def test_row_stays_out_when_it_belongs_to_no_district() -> None:
    assert cube(award(district_code=None)).facts["awards"].is_empty()


def test_union_is_not_counted_when_only_its_name_is_known() -> None:
    assert cube(union(is_name_only=True)).facts["unions"].is_empty()


def test_row_takes_level_ownership_and_cluster_from_the_union_it_names() -> None:
    named = union(school_level="primary", ownership="public", cluster="Cụm số 1")
    facts = cube(named, award(union_id=union_id(1))).facts["awards"]
    assert facts.select("school_level", "ownership", "cluster").row(0) == ("primary", "public", "005.cum-so-1")


def test_row_takes_the_level_of_a_union_known_only_by_name() -> None:
    named = union(school_level="primary", is_name_only=True)
    assert cube(named, award(union_id=union_id(1))).facts["awards"]["school_level"].to_list() == ["primary"]


def test_row_takes_the_union_as_it_was_in_that_year() -> None:
    old, new = union(school_year="2022-2023", ownership="private"), union(ownership="public")
    facts = cube(old, new, award(union_id=union_id(1))).facts["awards"]
    assert facts["ownership"].to_list() == ["public"]


def test_row_has_no_level_when_it_names_no_union() -> None:
    facts = cube(union(school_level="primary"), award()).facts["awards"]
    assert facts["school_level"].to_list() == [None]


def test_clusters_differ_when_two_districts_use_the_same_name() -> None:
    found = cube(union(cluster="Cụm 1"), union(cluster="Cụm 1", district_code="020"))
    assert found.facts["unions"]["cluster"].to_list() == ["005.cum-1", "020.cum-1"]
    assert cluster_code("005", "Cụm 1") == "005.cum-1"


def test_rows_are_one_when_all_their_codes_are_equal() -> None:
    facts = cube([initiative(title=f"Sáng kiến {number}", author=f"Người {number}") for number in range(9)])
    assert facts.facts["initiatives"].select("row_count", "count").rows() == [(9, 9)]


def test_rows_stay_apart_when_one_reports_a_measure_and_the_other_does_not() -> None:
    facts = cube(union(1, member_count=40), union(2, member_count=None)).facts["unions"]
    assert set(facts.select("member_count", "member_count_reported", "row_count").rows()) == {
        (40, True, 1),
        (0, False, 1),
    }


def test_no_free_text_and_no_name_is_in_the_cube() -> None:
    rows = [award(recipient_name="Nguyễn Văn A", reason="x"), initiative(title="x", author="Nguyễn Văn A")]
    columns = {name for frame in cube(rows).facts.values() for name in frame.columns}
    assert not columns & {"recipient_name", "reason", "title", "author", "note", "union_id", "source_ref"}


def test_facts_are_complete_when_a_report_that_lists_rows_declares_it() -> None:
    rows = [initiative(report_id="whole"), initiative(district_code="020")]
    facts = cube(rows, reports=[report("whole", "awards initiatives")]).facts["initiatives"]
    assert dict(facts.select("district_code", "is_complete").iter_rows()) == {"005": True, "020": False}


def test_facts_are_not_complete_when_the_report_that_declares_it_only_has_totals() -> None:
    rows = initiative(report_id="whole", is_total=True, count=9)
    assert cube(rows, reports=[report("whole", "initiatives")]).facts["initiatives"]["is_complete"].to_list() == [False]


def test_facts_are_counted_once_when_two_reports_declare_the_same_place_complete() -> None:
    rows = [initiative(report_id="a"), initiative(report_id="b")]
    found = cube(rows, reports=[report("a", "initiatives"), report("b", "initiatives")])
    assert found.facts["initiatives"]["count"].sum() == 2


def test_years_and_districts_are_those_that_reported_anything() -> None:
    found = cube(award(), figure("unions_total", 13, district_code="020", school_year="2021-2022"))
    assert (found.years, found.districts) == (["2021-2022", "2023-2024"], ["005", "020"])


def test_cube_holds_only_rows_of_the_chosen_unions_when_some_are_chosen() -> None:
    rows = [*unions(3, member_count=40), award(union_id=union_id(2)), award(), figure("unions_total", 60)]
    found = build(opened(tables(rows)), [union_id(2)])
    assert found.facts["unions"]["row_count"].sum() == 1
    assert found.facts["awards"]["row_count"].sum() == 1
    assert found.figures.is_empty()


def test_deadline_holds_when_only_some_unions_are_chosen() -> None:
    held = union(staff_conference_date=datetime.date(2023, 9, 25), has_staff_conference="yes")
    found = build(opened(tables(held, deadline(datetime.date(2023, 10, 14)))), [union_id(1)])
    assert found.facts["unions"]["conference_in_time"].to_list() == ["yes"]


def test_every_metric_has_no_rows_when_nothing_was_published() -> None:
    found = build(empty(Lake("memory:///", EDITOR, begins=True)))
    assert (found.years, found.districts) == ([], [])
    for metric in CATALOGUE.values():
        for columns in ((), ("school_year",), ("district_code", "school_year")):
            assert measure(found, metric, columns).is_empty()


@pytest.mark.parametrize("dataset", GROUPED)
def test_facts_have_every_measure_and_whether_it_was_reported(shipped_cube: Cube, dataset: str) -> None:
    columns = shipped_cube.facts[dataset].columns
    for name in measures_of(dataset):
        assert {name, f"{name}_reported"} <= set(columns)


def test_cube_is_the_same_when_it_is_built_twice(published: Opened, shipped_cube: Cube) -> None:
    again = build(published)
    assert all(again.facts[name].equals(frame) for name, frame in shipped_cube.facts.items())


def test_places_that_reported_are_those_of_the_years_and_districts_asked_for() -> None:
    found = cube(
        initiative(district_code="005", school_year="2022-2023"),
        initiative(district_code="001", school_year="2023-2024"),
        initiative(district_code="020", school_year="2024-2025"),
    )
    assert found.reporters_within(Filter(last_year="2023-2024")) == {"005", "001"}
    assert found.reporters_within(Filter(first_year="2024-2025", districts=("005",))) == set()
