"""Broken, truncated and hostile files: each is refused or read, in time, in little memory, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.access.rights import EDITOR
from data.releases.lake import Lake
from tests.data.lakes import put, tree
from tests.data.processes import finish, start
from tests.examples import source
from tests.fixtures.broken_corpus import CONTENT, FOLDER, LARGE
from tests.fixtures.broken_found import FOUND
from tests.validation.reading.confined import read_all, read_changed
from validation.problems.problem import CHECKS

MOST_SECONDS = 10


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process of its own met in each file, and whether the lake is as it was."""
    folder = tmp_path_factory.mktemp("hostile")
    lake = folder / "lake"
    put(Lake(lake, EDITOR, begins=True), source("figures"))
    before = tree(lake)
    paths = [*(FOLDER / name for name in CONTENT), *(_written(folder, name) for name in LARGE)]
    files = {str(path): any(CHECKS[one].severity == "error" for one in FOUND[path.name]) for path in paths}
    assert finish(start(read_all, files, str(lake), str(folder / "answers"))) == 0
    answers = json.loads((folder / "answers").read_text())
    return {"files": {one["name"]: one for one in answers}, "is_unchanged": tree(lake) == before}


def _written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(LARGE[name]())
    return path


def test_every_file_of_the_folder_has_its_answer() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(CONTENT)
    assert set(FOUND) == set(CONTENT) | set(LARGE)


def test_no_file_raises_hangs_or_takes_a_gigabyte(met: dict[str, Any]) -> None:
    assert [one["error"] for one in met["files"].values() if one["error"]] == []
    assert {name for name, one in met["files"].items() if one["seconds"] > MOST_SECONDS} == set()


def test_each_file_is_refused_for_its_own_reason_or_read(met: dict[str, Any]) -> None:
    assert {name: one["checks"] for name, one in met["files"].items()} == FOUND


def test_lake_is_the_same_byte_for_byte(met: dict[str, Any]) -> None:
    assert met["is_unchanged"]


def test_no_change_of_bytes_makes_the_reading_fail(tmp_path: Path) -> None:
    answers = tmp_path / "answers"
    assert finish(start(read_changed, 40, str(answers))) == 0
    assert json.loads(answers.read_text()) is None
