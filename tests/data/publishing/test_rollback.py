from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, newest, publish, rollback, start_empty
from data.releases import release as releases
from data.releases.lake import DamagedError, Lake, NoReleaseError
from data.releases.load import load
from tests.data.lakes import STAMP, put, rows
from tests.examples import row, source


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def test_rollback_is_a_new_release_with_the_old_files(lake: Lake) -> None:
    put(lake, source("initiatives"))
    put(lake, source("initiatives", row("initiatives", count="9")))
    back = rollback(lake, 1, Stamp("B", "quay lại"))
    assert (back.number, back.author, back.note) == (3, "B", "quay lại")
    assert back.tables == releases.read(lake, 1).tables
    assert rows(lake, "initiatives")["count"].to_list() == [868]


def test_publish_after_a_rollback_brings_nothing_back(lake: Lake) -> None:
    put(lake, source("initiatives"))
    put(lake, source("initiatives", row("initiatives", count="9")), source("figures"))
    rollback(lake, 1, STAMP)
    put(lake, source("welfare"))
    assert rows(lake, "initiatives")["count"].to_list() == [868]
    assert rows(lake, "figures").is_empty()
    assert rows(lake, "welfare").height == 1


def test_rollback_is_refused_when_there_is_no_such_release(lake: Lake) -> None:
    put(lake, source("initiatives"))
    with pytest.raises(NoReleaseError, match=r"^Không có bản số liệu số 9; bản mới nhất là số 1\.$"):
        rollback(lake, 9, STAMP)


def test_publish_is_refused_on_a_damaged_release_and_possible_after_a_rollback(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("initiatives"))
    put(lake, source("initiatives", row("initiatives", count="9")))
    (tmp_path / "releases" / "000002.json").write_text("{}")
    with pytest.raises(DamagedError, match="rollback 1”"):
        put(lake, source("figures"))
    rollback(lake, 1, STAMP)
    assert put(lake, source("figures")).is_changed
    assert rows(lake, "initiatives")["count"].to_list() == [868]


def test_empty_lake_has_a_release_and_no_rows(lake: Lake) -> None:
    release = start_empty(lake, STAMP)
    assert (release.number, release.tables) == (1, {})
    assert start_empty(lake, STAMP).number == 1
    assert put(lake, source("initiatives")).is_changed
    assert newest(lake).release.number == 2


def test_demonstration_stays_marked_whatever_is_published_on_it(lake: Lake) -> None:
    publish(lake, [source("initiatives")], places(), Stamp("A", "", is_demo=True))
    put(lake, source("figures"))
    assert load(lake).release.is_demo
    assert rollback(lake, 1, STAMP).is_demo
