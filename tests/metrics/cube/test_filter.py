"""What a filter lets through, and when it means only a part of a district."""

import polars as pl
import pytest

from metrics.cube.filter import EVERYTHING, Filter

ROWS = pl.DataFrame(
    [
        ("2021-2022", "005", "primary", "public", "005.cum-1"),
        ("2022-2023", "005", "preschool", "private", "005.cum-2"),
        ("2023-2024", "020", "primary", None, "020.cum-1"),
        ("2023-2024", "020", None, None, None),
    ],
    schema=["school_year", "district_code", "school_level", "ownership", "cluster"],
    orient="row",
).with_row_index("row")


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (EVERYTHING, [0, 1, 2, 3]),
        (Filter(first_year="2022-2023"), [1, 2, 3]),
        (Filter(last_year="2022-2023"), [0, 1]),
        (Filter("2022-2023", "2022-2023"), [1]),
        (Filter(districts=("005",)), [0, 1]),
        (Filter(districts=("005", "020")), [0, 1, 2, 3]),
        (Filter(levels=("primary",)), [0, 2]),
        (Filter(levels=("primary", "preschool")), [0, 1, 2]),
        (Filter(ownerships=("public",)), [0]),
        (Filter(clusters=("020.cum-1",)), [2]),
        (Filter(levels=("primary",), ownerships=("private",)), []),
    ],
)
def test_rows_are_let_through_when_everything_chosen_fits(where: Filter, expected: list[int]) -> None:
    assert where.rows(ROWS)["row"].to_list() == expected


def test_rows_without_a_level_stay_when_only_the_place_is_asked() -> None:
    where = Filter(districts=("020",), levels=("primary",))
    assert where.place_rows(ROWS)["row"].to_list() == [2, 3]


@pytest.mark.parametrize(
    "where", [Filter(levels=("primary",)), Filter(ownerships=("public",)), Filter(clusters=("x",))]
)
def test_filter_means_a_part_of_a_district_when_it_chooses_among_unions(where: Filter) -> None:
    assert where.is_within_district


@pytest.mark.parametrize("where", [EVERYTHING, Filter("2021-2022", "2022-2023"), Filter(districts=("005",))])
def test_filter_means_whole_districts_when_it_chooses_years_and_districts(where: Filter) -> None:
    assert not where.is_within_district
