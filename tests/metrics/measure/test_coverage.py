"""Who has reported, and what a filter by school leaves out."""

from metrics.catalogue import CATALOGUE
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.coverage import left_out, reported_metrics
from tests.metrics.examples import award, cube, figure, initiative, union, union_id

METRICS = [CATALOGUE[name] for name in ("unions", "initiatives_district")]
INITIATIVES = CATALOGUE["initiatives_district"]


def test_reported_metrics_are_told_for_the_newest_year_of_any() -> None:
    found = cube(initiative(school_year="2022-2023"), union(district_code="020"), award(district_code="018"))
    nothing = {"unions": False, "initiatives_district": False}
    assert reported_metrics(found, METRICS, EVERYTHING) == (
        "2023-2024",
        {"005": nothing, "018": nothing, "020": {"unions": True, "initiatives_district": False}},
    )


def test_reported_metrics_are_told_for_chosen_districts_that_never_reported() -> None:
    found = cube(union())
    year, told = reported_metrics(found, METRICS, Filter(districts=("005", "020")))
    assert year == "2023-2024"
    assert not any(told["020"].values())


def test_wards_are_not_asked_for_what_only_districts_decided() -> None:
    later = union(2, school_year="2025-2026", district_code=None, unit_code="00376")
    assert reported_metrics(cube(union(), later), METRICS, EVERYTHING) == ("2025-2026", {"016": {"unions": True}})


def test_newest_year_is_not_that_of_a_target() -> None:
    target = figure("unions_total", 60, school_year="2024-2025", value_kind="target", target_operator="at_least")
    assert reported_metrics(cube(union(), target), METRICS, EVERYTHING)[0] == "2023-2024"


def test_nothing_is_told_when_nothing_is_in_range() -> None:
    assert reported_metrics(cube(union()), METRICS, Filter(last_year="2020-2021")) == (None, {})


def test_level_filter_leaves_out_what_names_no_school() -> None:
    rows = [
        union(1, school_level="primary"),
        union(2, school_level="preschool"),
        initiative(union_id=union_id(1), count=4),
        initiative(union_id=union_id(2), count=5),
        initiative(is_total=True, count=868),
        initiative(level="province", is_total=True, count=439),
    ]
    found = left_out(cube(rows), INITIATIVES, Filter(levels=("primary",)))
    assert found.select("district_code", "value", "bound").rows() == [("005", 868 - 9, "exact")]


def test_what_a_level_filter_leaves_out_keeps_its_doubt_and_how_exact_it_is() -> None:
    rows = [union(school_level="primary"), initiative(is_total=True, count=868, bound="lower", doubt="scope_unclear")]
    found = left_out(cube(rows), INITIATIVES, Filter(levels=("primary",)))
    assert found.select("value", "bound", "doubts").rows() == [(868, "lower", ["scope_unclear"])]


def test_level_filter_leaves_out_the_rest_of_a_reported_total() -> None:
    found = cube(union(school_level="primary", ownership="public"), figure("unions_total", 13))
    for where in (Filter(levels=("primary",)), Filter(ownerships=("private",))):
        assert left_out(found, CATALOGUE["unions"], where).select("district_code", "value").rows() == [("005", 12)]


def test_filter_leaves_nothing_out_when_it_means_whole_districts() -> None:
    assert left_out(cube(initiative()), INITIATIVES, Filter(districts=("005",))).is_empty()


def test_filter_leaves_nothing_out_when_every_row_names_its_school() -> None:
    rows = [union(school_level="primary"), initiative(union_id=union_id(1))]
    assert left_out(cube(rows), INITIATIVES, Filter(levels=("primary",))).is_empty()
    assert left_out(cube(rows), INITIATIVES, Filter(levels=("preschool",))).is_empty()
