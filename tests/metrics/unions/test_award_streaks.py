"""Unions without an award for three years, and those with the flag several years running."""

from typing import Any

from data.releases.load import Opened
from metrics.cube.filter import EVERYTHING, Filter
from metrics.unions.award_streaks import flags_running, judged_districts, without_award
from tests.metrics.examples import Row, award, opened, report, row, tables, union

YEARS = ("2021-2022", "2022-2023", "2023-2024")
NOW = YEARS[-1]


def given(number: int, year: str, **stated: Any) -> Row:
    named = {"union_id": f"005-primary-{number}", "recipient_kind": "collective", "school_year": year}
    return award(**{**named, **stated})


def flag(number: int, year: str, **stated: Any) -> Row:
    return given(number, year, **{"award_kind": "emulation_flag", "awarding_body": "provincial_federation", **stated})


def schools(*numbers: int) -> list[Row]:
    return [union(number, school_year=year) for number in numbers for year in YEARS]


def whole(*rows: Row) -> Opened:
    return opened(tables(*rows, reports=[report(complete="unions awards")]))


def test_union_is_without_award_when_three_complete_lists_leave_it_out() -> None:
    release = whole(
        *schools(1, 2, 3), *(given(3, year) for year in YEARS), given(2, "2023-2024"), given(1, "2020-2021")
    )
    found = without_award(release, EVERYTHING, NOW)
    assert found.select("union_id", "last_award").rows() == [("005-primary-1", "2020-2021")]


def test_awards_to_persons_recognition_and_proposals_are_no_award_of_the_union() -> None:
    release = whole(
        *schools(1, 2),
        *(given(2, year) for year in YEARS),
        given(1, NOW, recipient_kind="individual"),
        given(1, NOW, award_kind="certificate"),
        given(1, NOW, status="proposed"),
    )
    assert without_award(release, EVERYTHING, NOW)["union_id"].to_list() == ["005-primary-1"]


def test_no_union_is_judged_when_a_list_is_not_complete() -> None:
    release = opened(tables(*schools(1, 2), *(given(2, year) for year in YEARS)))
    assert without_award(release, EVERYTHING, NOW).is_empty()
    assert judged_districts(release, EVERYTHING, NOW) == []


def test_no_union_is_judged_when_a_year_is_missing() -> None:
    release = whole(*schools(1, 2), *(given(2, year) for year in YEARS[1:]))
    assert without_award(release, EVERYTHING, NOW).is_empty()


def test_young_unions_are_not_without_award_for_three_years() -> None:
    release = whole(union(1), *schools(2), *(given(2, year) for year in YEARS))
    assert without_award(release, EVERYTHING, NOW).is_empty()


def test_flags_running_counts_the_years_that_end_now() -> None:
    release = whole(
        *schools(1, 2, 3),
        *(flag(1, year) for year in YEARS),
        flag(1, NOW, awarding_body="vgcl"),
        flag(2, YEARS[1]),
        flag(2, YEARS[2]),
        flag(3, YEARS[0]),
        flag(3, YEARS[2]),
    )
    found = flags_running(release, EVERYTHING, NOW)
    assert found.select("union_id", "years", "bodies").rows() == [
        ("005-primary-1", 3, ["vgcl", "provincial_federation"]),
        ("005-primary-2", 2, ["provincial_federation"]),
    ]


def test_flags_running_is_empty_when_nobody_has_two(published: Opened) -> None:
    assert flags_running(published, EVERYTHING, "2023-2024").is_empty()
    names = flags_running(published, EVERYTHING, "2023-2024", least=1)["union_name"].to_list()
    assert names == ["Trường Tiểu học Dịch Vọng A", "Trường Tiểu học Dịch Vọng B"]


def test_streaks_follow_the_districts_of_the_filter() -> None:
    elsewhere = Filter(districts=("020",))
    release = whole(*schools(1), flag(1, YEARS[1]), flag(1, NOW), row("events"))
    assert flags_running(release, elsewhere, NOW).is_empty()
    assert without_award(release, elsewhere, NOW).is_empty()
