"""What went up and was accepted, and what is still provisional."""

import pytest

from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.reports.gaps import accepted, initiatives_up, newest_reported_year, report_states
from tests.metrics.demonstration import demo_cube
from tests.metrics.examples import cube, initiative, report

COLUMNS = ("district", "submitted", "recognised", "percent")


def sent(count: int, status: str = "submitted", level: str = "province", **stated: object) -> dict[str, object]:
    return initiative(level=level, status=status, count=count, **stated)


def test_cau_giay_says_what_was_accepted_and_not_what_was_sent(shipped_cube: Cube) -> None:
    found = initiatives_up(shipped_cube, Filter(districts=("005",)))
    assert found.select(COLUMNS).rows() == [(868.0, None, 439.0, None)]


def test_initiatives_up_divides_when_both_are_reported() -> None:
    found = initiatives_up(cube(sent(40), sent(30, "recognised"), sent(90, "recognised", "district")), EVERYTHING)
    assert found.select(COLUMNS).rows() == [(90.0, 40.0, 30.0, pytest.approx(75))]


def test_initiatives_up_gives_no_share_when_more_came_back_than_went() -> None:
    found = initiatives_up(cube(sent(40), sent(41, "recognised")), EVERYTHING)
    assert found["percent"].to_list() == [None]


def test_initiatives_up_says_nothing_of_the_province_when_the_report_is_provisional() -> None:
    found = initiatives_up(cube(sent(40), reports=[report(state="provisional", complete="initiatives")]), EVERYTHING)
    assert found.select(*COLUMNS, "is_provisional").rows() == [(0.0, 40.0, None, None, True)]


def test_initiatives_of_campaigns_do_not_go_up() -> None:
    assert initiatives_up(cube(sent(40, programme="initiatives_1m")), EVERYTHING).is_empty()


def test_report_states_put_provisional_ones_first() -> None:
    reports = [report("a"), report("b", state="provisional")]
    found = report_states(cube(initiative(report_id="a"), initiative(report_id="b"), reports=reports), EVERYTHING)
    assert found.select("report_id", "state", "datasets").rows() == [
        ("b", "provisional", ["initiatives"]),
        ("a", "final", ["initiatives"]),
    ]


def test_report_states_of_the_demo_follow_the_filter() -> None:
    found = report_states(demo_cube(), Filter("2026-2027", "2026-2027"))
    assert set(found["school_year"]) == {"2026-2027"}
    assert {"provisional", "final"} == set(found["state"])


def test_accepted_adds_the_districts_that_report_both_before_it_divides() -> None:
    both = (sent(40), sent(30, "recognised"), sent(10, district_code="006"), sent(5, "recognised", district_code="006"))
    found = accepted(initiatives_up(cube(*both, sent(99, district_code="007")), EVERYTHING))
    assert found is not None
    assert (found.school_year, found.submitted, found.recognised, found.districts) == ("2023-2024", 50, 35, 2)
    assert found.percent == pytest.approx(70)


def test_accepted_says_nothing_when_nobody_reports_both(shipped_cube: Cube) -> None:
    assert accepted(initiatives_up(shipped_cube, EVERYTHING)) is None


def test_newest_reported_year_follows_the_filter(shipped_cube: Cube) -> None:
    assert newest_reported_year(shipped_cube, EVERYTHING) == "2024-2025"
    assert newest_reported_year(shipped_cube, Filter(districts=("005",))) == "2023-2024"
    assert newest_reported_year(shipped_cube, Filter(districts=("002",))) is None
