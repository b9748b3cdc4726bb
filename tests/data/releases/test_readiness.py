"""A monitor learns whether the lake can be worked with; asking changes nothing and tells no stranger where it is."""

import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from data.access.rights import EDITOR
from data.releases.lake import Lake
from data.releases.load import load
from data.releases.readiness import Readiness, readiness
from tests.data.lakes import flip, put, tree
from tests.examples import row, source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lake = Lake(tmp_path / "lake", EDITOR, begins=True)
    put(lake, source("unions"), source("initiatives", row("initiatives")))
    return tmp_path / "lake"


def table(folder: Path) -> Path:
    return next(path for path in sorted(folder.rglob("*.parquet")))


def test_lake_is_ready_when_its_newest_release_is_whole(folder: Path) -> None:
    before = tree(folder)
    assert readiness(str(folder)) == Readiness("", 1, "writable")
    assert tree(folder) == before
    assert readiness(str(folder)).is_ready


def test_lake_is_not_made_by_asking_when_there_is_none(tmp_path: Path) -> None:
    assert readiness(str(tmp_path / "absent")) == Readiness("Kho số liệu chưa có.")
    assert list(tmp_path.iterdir()) == []
    assert readiness(str(tmp_path)) == Readiness("Kho số liệu chưa có.")
    assert list(tmp_path.iterdir()) == []


def test_damage_is_found_when_the_release_was_opened_whole_before(folder: Path) -> None:
    load(Lake(folder))
    flip(table(folder), 10)
    assert readiness(str(folder)) == Readiness("Bản số liệu mới nhất bị hỏng.", 1)


def test_damage_is_found_when_a_file_or_the_manifest_is_gone_or_cut(folder: Path) -> None:
    manifest = folder / "releases" / "000001.json"
    whole = manifest.read_bytes()
    manifest.write_bytes(whole[:-20])
    assert readiness(str(folder)).reason == "Bản số liệu mới nhất bị hỏng."
    manifest.write_bytes(whole)
    table(folder).unlink()
    assert readiness(str(folder)).reason == "Bản số liệu mới nhất bị hỏng."


def test_folder_that_is_only_read_is_ready_and_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    assert readiness(str(folder)) == Readiness("", 1, "read-only")


def test_lake_is_not_ready_when_the_disk_takes_nothing_more(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: Any) -> None:
        raise OSError(28, "No space left on device", str(folder))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert readiness(str(folder)) == Readiness("Không ghi được vào kho số liệu.", 1)


def test_lake_out_of_reach_is_said_without_its_address() -> None:
    found = readiness("nonsense://secret-bucket/folder")
    assert found == Readiness("Không tới được kho số liệu.")
