"""A lake that is not where it should be: an error for whoever asks, and nothing is made in its place."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import obstore
import pytest
from obstore.store import MemoryStore

from data import decks
from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import check, publish, rollback
from data.publishing.remembered import recall, remember
from data.releases import release as releases
from data.releases import shipped
from data.releases.lake import Lake, NoLakeError, OutOfReachError
from data.releases.load import load
from tests.data.lakes import STAMP, put, tree
from tests.data.terminal import process, run, written
from tests.examples import row, source
from validation.screening.answers import Answers

SENTENCE = (
    "Không tới được kho số liệu; không có gì bị ghi. Số liệu đã công bố không bị mất; hãy thử lại sau ít phút, nếu vẫn "
    "vậy thì báo người quản trị."
)
NEW = (source("figures"),)


@dataclass(frozen=True)
class Place:
    """A lake with two releases, and how it goes away and comes back."""

    lake: Lake
    leave: Callable[[], None]
    come_back: Callable[[], None]
    left: Callable[[], list[str]]


def filled(lake: Lake) -> Lake:
    put(lake, source("unions"))
    put(lake, source("initiatives"))
    return Lake(lake.address, EDITOR)


def in_folder(tmp_path: Path, address: str) -> Place:
    """A folder that is moved away."""
    lake = filled(Lake(address, EDITOR, begins=True))
    here, away = tmp_path / "lake", tmp_path / "away"
    return Place(lake, lambda: void(here.rename(away)), lambda: void(away.rename(here)), lambda: entries(here))


def mounted(tmp_path: Path, address: str) -> Place:
    """A folder that stays, empty, as where a disk was mounted that fell off."""
    lake = filled(Lake(address, EDITOR, begins=True))
    here, away = tmp_path / "lake", tmp_path / "away"

    def leave() -> None:
        here.rename(away)
        here.mkdir()

    def come_back() -> None:
        here.rmdir()
        away.rename(here)

    return Place(lake, leave, come_back, lambda: entries(here))


def in_bucket(_: Path, address: str) -> Place:
    """A bucket that answers, with nothing in it."""
    lake = Lake("memory:///", EDITOR, begins=True)
    put(lake, source("unions"))
    put(lake, source("initiatives"))
    lake.begins = False
    whole, empty = lake._bucket, MemoryStore()

    def use(store: object) -> None:
        setattr(lake, "_bucket", store)  # noqa: B010  (mypy holds it to be null or a store)

    left = lambda: [str(one["path"]) for batch in obstore.list(empty) for one in batch]  # noqa: E731
    return Place(lake, lambda: use(empty), lambda: use(whole), left)


def void(_: object) -> None: ...


def entries(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*")) if folder.exists() else []


PLACES = {
    "folder": (in_folder, "{}/lake"),
    "file address": (in_folder, "file://{}/lake"),
    "mount": (mounted, "{}/lake"),
    "bucket": (in_bucket, ""),
}


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    make, address = PLACES[request.param]
    return make(tmp_path, address.format(tmp_path))


USES: dict[str, Callable[[Lake], object]] = {
    "open": load,
    "read a release": lambda lake: releases.read(lake, 1),
    "check": lambda lake: check(lake, NEW, places()),
    "publish": lambda lake: publish(lake, NEW, places(), STAMP),
    "roll back": lambda lake: rollback(lake, 1, STAMP),
    "keep a new deck": lambda lake: decks.keep(lake, decks.Kept("a"), b"{}"),
    "keep a deck": lambda lake: decks.keep(lake, decks.Kept("a", 3), b"{}"),
    "take a deck away": lambda lake: decks.remove(lake, decks.Kept("a", 3)),
    "remember answers": lambda lake: remember(lake, "form", Answers(dataset="figures")),
}


@pytest.mark.parametrize("use", USES)
def test_lake_that_went_away_is_said_and_nothing_is_made_in_its_place(use: str, place: Place) -> None:
    load(place.lake)
    place.leave()
    with pytest.raises(OutOfReachError) as raised:
        USES[use](place.lake)
    assert str(raised.value) == SENTENCE
    assert place.left() == []
    place.come_back()
    assert releases.numbers(place.lake) == [1, 2]
    assert put(place.lake, *NEW).release is not None


def test_publish_stops_when_the_lake_goes_away_between_its_writes(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_there, files = obstore.put, (source("figures"), source("unions", row("unions", member_count="44")))

    def then_gone(*arguments: object, **options: object) -> object:
        done = put_there(*arguments, **options)  # type: ignore[arg-type]
        place.leave()
        return done

    monkeypatch.setattr(obstore, "put", then_gone)
    with pytest.raises(NoLakeError):
        publish(place.lake, files, places(), STAMP)
    assert place.left() == []
    place.come_back()
    assert load(place.lake).release.number == 2


@pytest.mark.parametrize("make", [in_folder, mounted])
def test_opened_release_says_that_the_lake_is_gone_and_not_that_a_file_is_damaged(
    make: Callable[[Path, str], Place], tmp_path: Path
) -> None:
    place = make(tmp_path, str(tmp_path / "lake"))
    opened = load(place.lake)
    place.leave()
    with pytest.raises(NoLakeError):
        opened.scan("unions")
    place.come_back()
    assert opened.scan("unions").collect().height == 1


def test_answers_are_recalled_as_none_only_where_there_is_a_lake(tmp_path: Path) -> None:
    lake = filled(Lake(tmp_path / "lake", EDITOR, begins=True))
    assert recall(lake, "form") is None
    shutil.rmtree(tmp_path / "lake")
    with pytest.raises(NoLakeError):
        recall(lake, "form")


COMMANDS = [
    ("check", "{}/figures.csv"),
    ("check", "{}/figures.csv", "--corrected", "{}/corrected"),
    ("publish", "{}/figures.csv"),
    ("publish", "{}/figures.csv", "--dry-run"),
    ("history",),
    ("rollback", "1"),
    ("export", "unions", "{}/out.csv"),
]


@pytest.mark.parametrize("is_there", [False, True], ids=["no folder", "empty folder"])
@pytest.mark.parametrize("is_named_by", ["--lake", "LAKE"])
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_command_on_a_configured_lake_that_is_missing_is_status_3_and_writes_nothing(
    arguments: tuple[str, ...], is_named_by: str, is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, *NEW)
    lake = tmp_path / "lake"
    if is_there:
        lake.mkdir()
    before = tree(tmp_path)
    told = [one.format(tmp_path) for one in arguments]
    monkeypatch.setenv("LAKE", str(lake))
    if is_named_by == "--lake":
        monkeypatch.setenv("LAKE", str(tmp_path / "another"))
        told += ["--lake", str(lake)]
    result = run(*told)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        f"Không tới được kho số liệu {lake}; không có gì bị ghi. Hãy kiểm tra đường dẫn, ổ đĩa và quyền truy cập; muốn "
        f"lập kho mới ở đó thì chạy lệnh “python -m data init --lake {lake}”.\n"
    )
    assert tree(tmp_path) == before
    assert lake.exists() == is_there
    assert not (tmp_path / "another").exists()
    assert not (tmp_path / "corrected").exists()


def test_process_on_a_missing_lake_ends_with_status_3(tmp_path: Path) -> None:
    ended = process("history", LAKE=str(tmp_path / "lake"))
    assert ended.returncode == 3
    assert ended.stderr.startswith("Không tới được kho số liệu ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [("init",), ("init", "--empty")], ids=" ".join)
def test_lake_is_begun_by_the_command_that_says_so(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert run(*arguments, "--lake", tmp_path / "lake").exit_code == 0
    assert run("history", "--lake", tmp_path / "lake").exit_code == 0


def test_configured_lake_is_never_built_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAKE", str(tmp_path / "lake"))
    with pytest.raises(NoLakeError):
        shipped.build_default()
    assert list(tmp_path.iterdir()) == []
