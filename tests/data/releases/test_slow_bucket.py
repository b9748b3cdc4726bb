"""A bucket that takes its time: requests wait for each other as rarely as they can."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import obstore
import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import publish_rows
from data.releases import release as releases
from data.releases import whole
from data.releases.lake import AT_ONCE, DamagedError, Lake
from data.releases.load import load
from tests.data.lakes import STAMP, flip, put, released
from tests.examples import row, source
from validation.screening.screen import screen

PATIENCE = 60
YEARS = [f"{year}-{year + 1}" for year in range(1991, 2025)]


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lake:
    """Of 34 files, none of which was opened yet."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    lake = Lake("memory:///", EDITOR, begins=True)
    rows = screen(source("figures", *(row("figures", school_year=year) for year in YEARS)), places())[0].rows
    publish_rows(lake, {"figures": rows}, STAMP)
    monkeypatch.setattr(whole, "_COMPARED", {})
    assert len(releases.read(lake).paths) == len(YEARS)
    return lake


class Requests:
    """Answers no request for a kind of file before so many of them stand side by side; counts the steps they make."""

    def __init__(self, kind: str, together: int) -> None:
        self.lists, self.alone, self.most = 0, 0, 0
        self._kind, self._left, self._open = kind, together, threading.Barrier(together)
        self._at_once, self._lock = 0, threading.Lock()

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> "Requests":
        monkeypatch.setattr(obstore, "list", self._listed(obstore.list))
        monkeypatch.setattr(obstore, "get", self._got(obstore.get))
        return self

    def _listed(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def listed(*arguments: Any) -> Any:
            self.lists += 1
            return ask(*arguments)

        return listed

    def _got(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def got(store: Any, path: str) -> Any:
            if not path.startswith(self._kind):
                self.alone += 1
                return ask(store, path)
            with self._lock:
                self._at_once += 1
                self.most = max(self.most, self._at_once)
                self._left -= 1
                waits = self._left >= 0
            if waits:
                self._open.wait(PATIENCE)
            found = ask(store, path)
            with self._lock:
                self._at_once -= 1
            return found

        return got


def test_files_of_a_release_are_read_side_by_side(bucket: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Requests("tables/", AT_ONCE).watch(monkeypatch)
    assert load(bucket).scan("figures").collect().height == len(YEARS)
    assert (asked.lists, asked.alone, asked.most) == (1, 1, AT_ONCE)
    # One list, one manifest, then 34 files in three steps: five waits instead of 36.
    assert asked.lists + asked.alone + -(-len(YEARS) // AT_ONCE) == 5


def test_opened_files_are_not_asked_for_again(bucket: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    load(bucket)
    asked = Requests("tables/", AT_ONCE).watch(monkeypatch)
    load(bucket).scan("figures").collect()
    assert (asked.lists, asked.alone, asked.most) == (1, 1, 0)


def test_manifests_are_read_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    for number in range(AT_ONCE):
        released(lake, source("figures", row("figures", value=str(number))))
    asked = Requests("releases/", AT_ONCE).watch(monkeypatch)
    found = releases.several(lake, releases.numbers(lake)[::-1])
    assert list(found) == list(range(AT_ONCE, 0, -1))
    assert (asked.lists, asked.most) == (1, AT_ONCE)


def test_damaged_manifest_stands_among_the_others(tmp_path: Path) -> None:
    lake = Lake(tmp_path, EDITOR, begins=True)
    for number in range(3):
        put(lake, source("figures", row("figures", value=str(number))))
    flip(tmp_path / "releases" / "000002.json", 40)
    found = releases.several(lake, [3, 2, 1])
    assert [isinstance(one, DamagedError) for one in found.values()] == [False, True, False]
    assert str(found[2]).startswith("Tệp releases/000002.json của bản số liệu số 2 bị hỏng")
