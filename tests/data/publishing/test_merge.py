import random
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.merge import parquet
from data.publishing.publish import newest, publish_rows
from data.releases.lake import Lake
from tests.data.lakes import STAMP, put, released, rows
from tests.examples import source
from validation.screening.screen import screen

YEARS = ("2022-2023", "2023-2024", None)
TEMPLATES = {dataset: screen(source(dataset), places())[0].rows for dataset in ("initiatives", "unions")}


@dataclass(frozen=True)
class Named:
    """A row by what tells it from others; the rest is as in the example."""

    report_id: str
    school_year: str | None
    name: str
    is_name_only: bool
    count: int


Rows = Mapping[str, Sequence[Named]]


def named_rows(report: str) -> st.SearchStrategy[list[Named]]:
    """Rows of one report; full unions bear its name, so that no other report describes them too."""
    row = st.builds(
        Named,
        report_id=st.just(report),
        school_year=st.sampled_from(YEARS),
        name=st.sampled_from(["a", "b", f"full {report}", f"other full {report}"]),
        is_name_only=st.just(True),
        count=st.integers(0, 3),
    )
    return st.lists(row, min_size=1, max_size=4, unique_by=lambda one: (one.school_year, one.name))


def as_union(one: Named) -> Named:
    return Named(one.report_id, one.school_year or "2021-2022", one.name, "full" not in one.name, one.count)


REPORTS = st.sampled_from(["r1", "r2", "r3"])
CARRIED = st.dictionaries(REPORTS, st.just(None), min_size=1, max_size=2).flatmap(
    lambda reports: st.tuples(*map(named_rows, reports)).map(lambda lists: [row for rows in lists for row in rows])
)


def unions_of(carried: Sequence[Named]) -> list[Named]:
    made = {(row.report_id, row.school_year, row.name): row for row in map(as_union, carried)}
    return list(made.values())


PUBLISH = st.fixed_dictionaries({}, optional={"initiatives": CARRIED, "unions": CARRIED.map(unions_of)})


def frame(dataset: str, carried: Sequence[Named]) -> pl.DataFrame:
    template = TEMPLATES[dataset]
    made = [
        template.with_columns(
            report_id=pl.lit(row.report_id),
            school_year=pl.lit(row.school_year, pl.String),
            source_ref=pl.lit(f"{row.school_year} {row.name}"),
            **_own(dataset, row),
        )
        for row in carried
    ]
    return pl.concat(made)


def _own(dataset: str, row: Named) -> dict[str, pl.Expr]:
    if dataset == "initiatives":
        return {"count": pl.lit(row.count, pl.Int64)}
    names = {"union_id": pl.lit(row.name), "is_name_only": pl.lit(row.is_name_only)}
    return {**names, "member_count": pl.lit(row.count, pl.Int64)}


def oracle(publishes: Sequence[Rows]) -> dict[str, list[Named]]:
    """What must stand in the lake: lists of rows, changed one publish after the other."""
    state: dict[str, list[Named]] = {"initiatives": [], "unions": []}
    for publish in publishes:
        for dataset, carried in publish.items():
            replaced = {row.report_id for row in carried}
            state[dataset] = [row for row in state[dataset] if row.report_id not in replaced] + list(carried)
        kept: dict[tuple[str | None, str], Named] = {}
        for row in sorted(state["unions"], key=lambda row: (row.is_name_only, row.report_id)):
            kept.setdefault((row.school_year, row.name), row)
        state["unions"] = list(kept.values())
    return state


def stored(lake: Lake, dataset: str) -> list[tuple[object, ...]]:
    measure = "member_count" if dataset == "unions" else "count"
    return sorted(newest(lake).scan(dataset).select("report_id", "source_ref", measure).collect().rows())


def expected(carried: Sequence[Named]) -> list[tuple[object, ...]]:
    return sorted((row.report_id, f"{row.school_year} {row.name}", row.count) for row in carried)


@settings(max_examples=60, deadline=None)
@given(st.lists(PUBLISH, min_size=1, max_size=5))
def test_lake_holds_what_a_naive_list_of_rows_holds_after_any_publishes(publishes: list[Rows]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lake = Lake(folder, EDITOR, begins=True)
        for publish in publishes:
            frames = {dataset: frame(dataset, carried) for dataset, carried in publish.items()}
            release = publish_rows(lake, frames, STAMP)
        for dataset, carried in oracle(publishes).items():
            assert stored(lake, dataset) == expected(carried)
            assert release.row_count(dataset) == len(carried)


@settings(max_examples=30, deadline=None)
@given(st.lists(PUBLISH, min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_publishing_again_in_any_order_of_rows_makes_no_release(publishes: list[Rows], order: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lake = Lake(folder, EDITOR, begins=True)
        for publish in publishes:
            frames = {dataset: frame(dataset, carried) for dataset, carried in publish.items()}
            release = publish_rows(lake, frames, STAMP)
        shuffled = {
            dataset: frame(dataset, order.sample(list(carried), len(carried)))
            for dataset, carried in publishes[-1].items()
        }
        assert publish_rows(lake, shuffled, STAMP) == release


@settings(max_examples=30, deadline=None)
@given(CARRIED, st.randoms(use_true_random=False))
def test_same_rows_in_any_order_and_any_pieces_give_the_same_bytes(carried: list[Named], order: random.Random) -> None:
    unique = list({(row.report_id, row.school_year, row.name): row for row in carried}.values())
    mixed = order.sample(unique, len(unique))
    pieces = pl.concat([frame("initiatives", [row]) for row in mixed], rechunk=False)
    assert parquet("initiatives", pieces) == parquet("initiatives", frame("initiatives", unique))


def test_many_rows_in_any_order_and_any_pieces_give_the_same_bytes() -> None:
    numbers = pl.int_range(30_000, dtype=pl.Int64)
    many = pl.concat([TEMPLATES["initiatives"]] * 30_000).with_columns(
        source_ref=numbers.cast(pl.String), count=numbers, report_id=pl.format("r{}", numbers % 7)
    )
    mixed = many.sample(fraction=1, shuffle=True, seed=1)
    pieces = pl.concat([mixed.slice(at, 777) for at in range(0, 30_000, 777)], rechunk=False)
    assert parquet("initiatives", pieces) == parquet("initiatives", many)


def test_report_leaves_the_school_year_it_moves_out_of(tmp_path: Path) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    put(lake, source("initiatives", {**EXAMPLE, "school_year": "2022-2023"}))
    release = released(lake, source("initiatives", {**EXAMPLE, "school_year": "2023-2024"}))
    assert list(release.tables["initiatives"]) == ["2023-2024"]
    assert rows(lake, "initiatives")["school_year"].to_list() == ["2023-2024"]


def test_reports_leave_each_other_alone(tmp_path: Path) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    put(lake, source("initiatives", EXAMPLE))
    put(lake, source("initiatives", {**EXAMPLE, "report_id": "r2"}), source("figures"))
    put(lake, source("initiatives", {**EXAMPLE, "count": "9"}))
    found = rows(lake, "initiatives").select("report_id", "count").rows()
    assert sorted(found) == [("r1", 9), ("r2", 868)]
    assert rows(lake, "figures").height == 1


EXAMPLE = {
    "report_id": "r1",
    "school_year": "2023-2024",
    "district_code": "005",
    "level": "district",
    "status": "recognised",
    "count": "868",
}
