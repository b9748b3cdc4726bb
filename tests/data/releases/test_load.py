import hashlib
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from data.access.rights import EDITOR
from data.publishing.publish import publish_rows
from data.releases import whole
from data.releases.lake import DamagedError, Lake
from data.releases.load import empty, load
from tests.data.lakes import STAMP, flip, put, rows, tree
from tests.examples import row, source
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    lake = Lake(tmp_path, EDITOR, begins=True)
    standing = row("initiatives", source_ref="2", school_year="", period_kind="term")
    earlier = row("initiatives", source_ref="3", school_year="2022-2023")
    put(lake, source("unions"), source("initiatives", row("initiatives"), standing, earlier))
    return lake


@pytest.fixture(autouse=True)
def _as_a_new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "_COMPARED", {})


def refusal(lake: Lake) -> str:
    with pytest.raises(DamagedError) as raised:
        load(lake)
    return str(raised.value)


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_scan_has_the_columns_of_the_class(lake: Lake, dataset: str) -> None:
    wanted = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
    assert dict(rows(lake, dataset).schema) == wanted
    assert dict(empty(lake).scan(dataset).collect().schema) == wanted


def test_scan_reads_only_the_wanted_school_years(lake: Lake) -> None:
    opened = load(lake)
    assert opened.scan("initiatives", ["2022-2023"]).collect()["source_ref"].to_list() == ["3"]
    assert opened.scan("initiatives", ["other", "2023-2024"]).collect().height == 2
    assert opened.scan("initiatives", ["1999-2000"]).collect().is_empty()


def test_column_is_null_when_it_is_newer_than_the_file(lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = load(lake)
    older = rows(lake, "unions").drop("cluster").with_columns(was=pl.lit("gone"))
    (year, file), *_ = opened.files["unions"].items()
    older.write_parquet(file.local())
    known = replace(file, sha256=hashlib.sha256(lake.read(file.path)).hexdigest())
    read = replace(opened, files={"unions": {year: known}}).scan("unions").collect()
    assert read["cluster"].to_list() == [None]
    assert read.columns == list(columns_of(SCHEMAS["unions"]))


def test_flipped_byte_is_refused_wherever_it_stands(lake: Lake, tmp_path: Path) -> None:
    for path in (tmp_path / "tables").rglob("*.parquet"):
        size = path.stat().st_size
        for position in range(0, size, max(1, size // 20)):
            flip(path, position)
            name = path.relative_to(tmp_path).as_posix()
            assert refusal(lake) == (
                f"Tệp {name} của bản số liệu số 1 bị hỏng hoặc bị sửa nên không được dùng; "
                "hãy chép lại tệp này từ bản sao lưu."
            )
            flip(path, position)
    assert load(lake).release.number == 1


def test_missing_file_is_refused_with_its_name(lake: Lake, tmp_path: Path) -> None:
    path = next((tmp_path / "tables" / "unions").iterdir())
    path.unlink()
    assert refusal(lake).startswith(f"Tệp tables/unions/{path.name} của bản số liệu số 1 bị hỏng hoặc bị sửa")


def test_dead_file_may_be_damaged(lake: Lake, tmp_path: Path) -> None:
    before = rows(lake, "unions")
    lake.create("tables/unions/dead.parquet", b"what a publish left that died")
    flip(tmp_path / "tables" / "unions" / "dead.parquet", 7)
    assert rows(lake, "unions").equals(before)


def test_damaged_file_of_an_old_release_spoils_only_that_release(lake: Lake, tmp_path: Path) -> None:
    old = next((tmp_path / "tables" / "unions").iterdir())
    put(lake, source("unions", row("unions", member_count="44")))
    flip(old, 100)
    assert rows(lake, "unions")["member_count"].to_list() == [44]
    with pytest.raises(DamagedError, match="của bản số liệu số 1 bị hỏng"):
        load(lake, 1)


def test_dead_file_is_mended_when_its_content_is_published_again(lake: Lake, tmp_path: Path) -> None:
    dead = next((tmp_path / "tables" / "unions").iterdir())
    whole = dead.read_bytes()
    put(lake, source("unions", row("unions", member_count="44")))
    flip(dead, 100)
    put(lake, source("unions"))
    assert dead.read_bytes() == whole
    assert rows(lake, "unions")["member_count"].to_list() == [45]
    assert load(lake, 1).release.number == 1


def test_files_are_compared_once_per_process_unless_they_are_touched(
    lake: Lake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(lake)
    read, seen = Lake.read, list[str]()

    def noted(store: Lake, path: str) -> bytes:
        seen.append(path)
        return read(store, path)

    monkeypatch.setattr(Lake, "read", noted)
    load(Lake(tmp_path)).scan("unions").collect()
    assert seen == ["releases/000001.json"]
    touched = next((tmp_path / "tables" / "unions").iterdir())
    touched.touch()
    load(Lake(tmp_path))
    assert seen[1:] == ["releases/000001.json", f"tables/unions/{touched.name}"]


def test_damage_is_not_remembered_when_the_file_is_mended(lake: Lake, tmp_path: Path) -> None:
    path = next((tmp_path / "tables" / "unions").iterdir())
    flip(path, 9)
    refusal(lake)
    flip(path, 9)
    assert load(lake).release.number == 1


def test_old_release_stays_readable(lake: Lake) -> None:
    before = rows(lake, "unions")
    put(lake, source("unions", row("unions", member_count="44")))
    assert rows(lake, "unions", 1).equals(before)
    assert rows(lake, "unions")["member_count"].to_list() == [44]


def test_reading_writes_nothing(lake: Lake, tmp_path: Path) -> None:
    before = tree(tmp_path)
    load(lake).scan("initiatives").collect()
    assert tree(tmp_path) == before


def test_lake_in_memory_reads_like_one_on_disk() -> None:
    lake = Lake("memory:///", EDITOR, begins=True)
    put(lake, source("unions"))
    assert rows(lake, "unions")["union_id"].to_list() == ["005-primary-mai-dich"]


def test_release_of_no_rows_reads_as_empty_tables(tmp_path: Path) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    publish_rows(lake, {}, STAMP)
    assert all(rows(lake, dataset).is_empty() for dataset in SCHEMAS)
