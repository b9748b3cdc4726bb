"""What begins or ends is told with the school year before which its line stands."""

import datetime

from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.turning_points import turning_points
from tests.metrics.examples import Row, opened, row, tables, union, union_id

ALWAYS = {"2025-2026": "hết cấp huyện"}


def ended(title: str, year: str = "2021-2022", number: int = 1) -> Row:
    return row("events", kind="union_ended", title=title, school_year=year, union_id=union_id(number))


def test_district_tier_ends_before_2025_2026() -> None:
    assert turning_points(opened(tables(union())), EVERYTHING) == ALWAYS


def test_district_that_was_merged_earlier_says_so() -> None:
    found = turning_points(opened(tables(union())), Filter(districts=("221",)))
    assert found == {"2025-2026": "đã sáp nhập trước 7/2025"}


def test_endings_are_told_of_one_district_and_not_of_all() -> None:
    release = opened(tables(ended("Sáp nhập Trường A để thành lập Trường B"), ended("Giải thể Trường C", number=2)))
    assert turning_points(release, EVERYTHING) == ALWAYS
    found = turning_points(release, Filter(districts=("005",)))
    assert set(found.pop("2022-2023").split("; ")) == {"sáp nhập 1 CĐCS", "kết thúc 1 CĐCS"}
    assert found == ALWAYS


def test_ending_with_the_tier_stands_beside_it() -> None:
    release = opened(tables(ended("Kết thúc hoạt động CĐCS Phòng GDĐT", "2024-2025")))
    found = turning_points(release, Filter(districts=("005",)))
    assert found == {"2025-2026": "kết thúc 1 CĐCS; hết cấp huyện"}


def test_school_tells_its_founding_and_its_merging() -> None:
    first = union(1, founded_date=datetime.date(2020, 10, 5), school_year="2020-2021")
    release = opened(tables(first, ended("Sáp nhập Trường 1 vào Trường 2")))
    found = turning_points(release, EVERYTHING, (union_id(1),))
    assert found == {"2020-2021": "thành lập", "2022-2023": "đã sáp nhập", **ALWAYS}


def test_school_founded_in_the_summer_belongs_to_the_school_year_before() -> None:
    first = union(1, founded_date=datetime.date(2021, 8, 31), school_year="2020-2021")
    assert "2020-2021" in turning_points(opened(tables(first)), EVERYTHING, (union_id(1),))
