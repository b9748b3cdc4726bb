"""What a reader can choose: the clusters and unions that a release names."""

from metrics.cube.rows import clusters, unions
from tests.metrics.examples import opened, tables, union, union_id


def test_clusters_are_told_apart_when_two_districts_use_the_same_name() -> None:
    release = opened(
        tables(union(1, cluster="Cụm 2"), union(1, cluster="Cụm 2", district_code="020"), union(2, cluster="Cụm 1"))
    )
    assert clusters(release) == {
        "005.cum-1": ("005", "Cụm 1"),
        "005.cum-2": ("005", "Cụm 2"),
        "020.cum-2": ("020", "Cụm 2"),
    }


def test_there_are_no_clusters_when_no_union_names_one() -> None:
    assert clusters(opened(tables(union()))) == {}


def test_union_has_its_newest_name_when_it_was_renamed() -> None:
    release = opened(
        tables(
            union(1, school_year="2023-2024", union_name="Trường Tiểu học Mai Dịch"),
            union(1, school_year="2021-2022", union_name="Trường Mai Dịch"),
        )
    )
    assert unions(release, ()) == {union_id(1): "Trường Tiểu học Mai Dịch"}


def test_unions_are_those_of_the_chosen_districts() -> None:
    release = opened(tables(union(1), union(1, district_code="020")))
    assert set(unions(release, ("020",))) == {union_id(1, "020")}
    assert set(unions(release, ())) == {union_id(1), union_id(1, "020")}
