"""A total over fewer reporters than the year before is told apart from a fall."""

import polars as pl

from metrics.catalogue import CATALOGUE
from metrics.measure.change import with_fewer
from metrics.measure.measure import measure
from tests.metrics.examples import Row, cube, initiative, union, unions

BEFORE, NOW = "2022-2023", "2023-2024"
MEMBERS = CATALOGUE["members"]


def total(count: int, year: str = NOW, district: str = "005") -> Row:
    return initiative(is_total=True, count=count, school_year=year, district_code=district)


def marked(metric: str, *rows: Row | list[Row], by: tuple[str, ...] = ()) -> list[tuple[object, ...]]:
    values = measure(cube(*rows), CATALOGUE[metric], ("school_year", *by))
    found = with_fewer(CATALOGUE[metric], values, by)
    assert found.drop("fewer").equals(values)
    return found.select("school_year", *by, "fewer").rows()


def test_year_is_marked_when_fewer_districts_reported() -> None:
    rows = [total(100, BEFORE), total(50, BEFORE, "020"), total(120)]
    assert marked("initiatives_district", *rows) == [(BEFORE, False), (NOW, True)]


def test_year_is_not_marked_when_as_many_or_more_districts_reported() -> None:
    rows = [total(100, BEFORE), total(50, BEFORE, "020"), total(9), total(1, NOW, "018")]
    assert marked("initiatives_district", *rows) == [(BEFORE, False), (NOW, False)]
    assert marked("initiatives_district", *rows, total(1, NOW, "016"))[1] == (NOW, False)


def test_year_is_not_marked_when_nobody_reported_the_year_before() -> None:
    rows = [total(100, "2020-2021"), total(50, "2020-2021", "020"), total(9)]
    assert marked("initiatives_district", *rows) == [("2020-2021", False), (NOW, False)]


def test_year_is_marked_when_more_unions_are_silent() -> None:
    rows = [*unions(3, school_year=BEFORE, member_count=40), *unions(2, member_count=45), union(3)]
    assert marked("members", *rows) == [(BEFORE, False), (NOW, True)]


def test_year_is_not_marked_when_unions_were_closed() -> None:
    rows = [*unions(3, school_year=BEFORE, member_count=40), *unions(2, member_count=45)]
    assert marked("members", *rows) == [(BEFORE, False), (NOW, False)]
    assert marked("unions", *rows) == [(BEFORE, False), (NOW, False)]


def test_silent_unions_of_another_district_do_not_mark_a_year_in_which_more_districts_reported() -> None:
    rows = [*unions(3, school_year=BEFORE, member_count=40), union(1, member_count=45), union(2), union(3)]
    assert marked("members", *rows, union(1, member_count=9, district_code="020"))[1] == (NOW, False)


def test_ratio_is_never_marked_as_it_is_no_total() -> None:
    rows = [
        union(number, school_year=year, member_count=40, female_member_count=women, district_code=district)
        for year, district, number, women in ((BEFORE, "005", 1, 30), (BEFORE, "020", 1, 20), (NOW, "005", 1, 10))
    ]
    assert marked("female_share", *rows) == [(BEFORE, False), (NOW, False)]


def test_each_part_is_compared_with_itself() -> None:
    rows = [
        *(union(1, school_year=BEFORE, member_count=9, district_code=one) for one in ("005", "020")),
        union(1, member_count=9),
        union(2, school_year=BEFORE, member_count=9, school_level="primary"),
        union(2, member_count=9, school_level="primary"),
    ]
    assert marked("members", *rows, by=("school_level",)) == [
        (BEFORE, "primary", False),
        (BEFORE, None, False),
        (NOW, "primary", False),
        (NOW, None, True),
    ]


def test_nothing_is_marked_when_there_is_nothing() -> None:
    assert with_fewer(MEMBERS, measure(cube(), MEMBERS))["fewer"].dtype == pl.Boolean
