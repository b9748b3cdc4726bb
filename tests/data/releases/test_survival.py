import random
from contextlib import suppress
from pathlib import Path

import polars as pl
import pytest

from data import decks
from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import publish_rows, rollback
from data.publishing.remembered import recall, remember
from data.releases import release as releases
from data.releases import shipped, whole
from data.releases.lake import Lake
from data.releases.load import load
from tests.data.lakes import STAMP, flip, put, released, rows, tree
from tests.data.processes import SERVER, command, commands, finish, start
from tests.data.publishers import (
    is_whole,
    pair,
    pairs,
    publish_and_die,
    publish_rounds,
    publish_without_end,
    read_until,
    write_and_die,
)
from tests.examples import csv_bytes, row, source
from validation.schemas import SCHEMAS
from validation.screening.answers import Answers
from validation.screening.screen import screen

TIMES = 20
BACK_TO_1 = "quay lại bản trước bằng lệnh “python -m data rollback 1” hoặc "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "lake"


@pytest.fixture(autouse=True)
def _as_a_new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "_COMPARED", {})


def test_killed_publish_leaves_whole_releases_only(folder: Path) -> None:
    lake, chance = Lake(folder, EDITOR, begins=True), random.Random(7)
    number, checked = 0, 0
    pair(lake, number)
    for _ in range(TIMES):
        ours, theirs = SERVER.Pipe()
        publisher = start(publish_without_end, str(folder), number + 1, theirs)
        # Else nobody would notice a publisher that ends before it says anything.
        theirs.close()
        acknowledged = ours.recv()
        if publisher.is_alive():
            publisher.join(chance.uniform(0.0, 0.2))
        publisher.kill()
        assert finish(publisher) == -9
        with suppress(EOFError):
            while ours.poll():
                acknowledged = ours.recv()
        numbers = releases.numbers(lake)
        found = {one: pairs(load(lake, one))["pair"] for one in numbers[checked:]}
        assert found == {one: (one - 1, one - 1) for one in found}
        number, checked = len(numbers), len(numbers)
        assert number - 1 in (acknowledged, acknowledged + 1)
        assert pair(lake, number) == number + 1
    assert releases.numbers(lake) == list(range(1, number + 2))


@pytest.mark.parametrize("writes", range(5))
def test_publish_killed_between_any_two_writes_leaves_whole_releases_only(folder: Path, writes: int) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    pair(lake, 1)
    pair(lake, 2)
    assert finish(start(publish_and_die, str(folder), 3, writes)) == -9
    is_in = releases.numbers(lake) == [1, 2, 3]
    assert is_in == (writes > 2)
    assert pairs(load(lake)) == {"pair": (3, 3) if is_in else (2, 2)}
    assert pair(lake, 3) == 3
    assert pairs(load(lake)) == {"pair": (3, 3)}


KILLED = ("roll back", "keep a deck", "take a deck away", "remember answers")


@pytest.mark.parametrize("writes", range(2))
@pytest.mark.parametrize("what", KILLED)
def test_other_writes_killed_before_or_after_they_are_made_leave_all_or_nothing(
    folder: Path, what: str, writes: int
) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    pair(lake, 1)
    pair(lake, 2)
    decks.keep(lake, decks.Kept("a"), b"first")
    remember(lake, "form", Answers(dataset="unions"))
    assert finish(start(write_and_die, str(folder), what, writes)) == -9
    done = what if writes else ""
    assert releases.numbers(lake) == ([1, 2, 3] if done == "roll back" else [1, 2])
    assert pairs(load(lake)) == {"pair": (1, 1) if done == "roll back" else (2, 2)}
    (deck,) = decks.kept(lake)
    changed = {"keep a deck": b"changed", "take a deck away": None}
    assert decks.read(lake, deck) == changed.get(done, b"first")
    known = recall(lake, "form")
    assert known == Answers(dataset="awards" if done == "remember answers" else "unions")


def test_killed_first_build_leaves_a_lake_that_can_be_built(folder: Path) -> None:
    chance = random.Random(7)
    for _ in range(5):
        builder = start(shipped_build, str(folder))
        builder.join(chance.uniform(0.0, 1.5))
        builder.kill()
        finish(builder)
        assert releases.numbers(Lake(folder, EDITOR, begins=True)) in ([], [1])
    assert command("init", "--lake", folder).status == 0
    assert releases.numbers(Lake(folder, EDITOR, begins=True)) == [1]
    assert rows(Lake(folder, EDITOR, begins=True), "initiatives").height > 0


def shipped_build(folder: str) -> None:
    shipped.build(Lake(folder, EDITOR, begins=True))


def test_two_publishers_at_once_both_get_in(folder: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    pair(lake, 0)
    barrier = SERVER.Barrier(2)
    publishers = [start(publish_rounds, str(folder), name, TIMES, barrier) for name in ("one", "other")]
    assert [finish(publisher) for publisher in publishers] == [0, 0]
    assert releases.numbers(lake) == list(range(1, 2 * TIMES + 2))
    expected = {f"{name}-{number}": (number, number) for name in ("one", "other") for number in range(TIMES)}
    assert pairs(load(lake)) == {"pair": (0, 0), **expected}
    opened = [load(lake, number) for number in releases.numbers(lake)]
    assert all(is_whole(one) for one in opened)
    assert [len(pairs(one)) for one in opened] == list(range(1, 2 * TIMES + 2))


def test_reader_sees_whole_releases_only_while_others_publish_and_roll_back(folder: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    pair(lake, 0)
    stop = SERVER.Event()
    ours, theirs = SERVER.Pipe()
    reader = start(read_until, str(folder), stop, theirs)
    assert ours.recv() == "ready"
    for number in range(1, TIMES):
        pair(lake, number)
        if number % 5 == 0:
            rollback(lake, 1, STAMP)
    stop.set()
    seen, all_whole = ours.recv()
    assert finish(reader) == 0
    assert all_whole
    assert seen > 1


def test_publish_after_a_rollback_brings_nothing_back(folder: Path, tmp_path: Path) -> None:
    for number in ("1", "2", "3"):
        file = tmp_path / f"figures_{number}.csv"
        file.write_bytes(csv_bytes(row("figures", report_id=f"r{number}", value=number)))
    assert command("init", "--empty", "--lake", folder).status == 0
    for number in ("1", "2"):
        assert command("publish", tmp_path / f"figures_{number}.csv", "--lake", folder).status == 0
    assert command("rollback", "2", "--lake", folder).out == "Bản số 4 có số liệu của bản số 2.\n"
    assert command("publish", tmp_path / "figures_3.csv", "--lake", folder).out == "Đã công bố bản số liệu số 5.\n"
    lake = Lake(folder, EDITOR, begins=True)
    assert rows(lake, "figures").select("report_id", "value").rows() == [("r1", 1), ("r3", 3)]
    assert rows(lake, "reports")["report_id"].to_list() == ["r1", "r3"]
    assert rows(lake, "figures", 3)["report_id"].to_list() == ["r1", "r2"]


def test_flipped_byte_in_any_file_of_the_newest_release_is_refused(folder: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    shared = released(lake, source("awards")).paths
    newest = released(lake, source("unions"), source("initiatives"), source("figures"))
    for name in [*sorted(newest.paths), "releases/000002.json"]:
        path = folder / name
        for position in (0, path.stat().st_size // 2, -1):
            flip(path, position)
            said = command("export", "unions", folder.parent / "out.csv", "--lake", folder)
            assert (said.status, said.out) == (3, "")
            assert said.err == (
                f"Tệp {name} của bản số liệu số 2 bị hỏng hoặc bị sửa nên không được dùng; hãy "
                f"{'' if name in shared else BACK_TO_1}chép lại tệp này từ bản sao lưu.\n"
            )
            flip(path, position)
    assert not (folder.parent / "out.csv").exists()
    assert command("export", "unions", folder.parent / "out.csv", "--lake", folder).status == 0


def test_flipped_byte_stops_every_command_but_the_way_out(folder: Path, tmp_path: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    put(lake, source("unions"))
    put(lake, source("unions", row("unions", member_count="44")))
    damaged = folder / next(iter(load(lake).release.paths - releases.read(lake, 1).paths))
    flip(damaged, 300)
    file = tmp_path / "figures.csv"
    file.write_bytes(csv_bytes(row("figures")))
    before = tree(folder)
    assert command("check", file, "--lake", folder).status == 3
    assert command("publish", file, "--lake", folder).status == 3
    assert tree(folder) == before
    assert command("rollback", "1", "--lake", folder).status == 0
    assert command("publish", file, "--lake", folder).status == 0
    assert rows(lake, "unions")["member_count"].to_list() == [45]


def test_missing_file_of_the_newest_release_is_refused(folder: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    newest = released(lake, source("unions"), source("initiatives"))
    for name in sorted(newest.paths):
        content = (folder / name).read_bytes()
        (folder / name).unlink()
        said = command("export", "awards", folder.parent / "out.csv", "--lake", folder)
        assert said.status == 3
        assert said.err == (
            f"Tệp {name} của bản số liệu số 1 bị hỏng hoặc bị sửa nên không được dùng; "
            "hãy chép lại tệp này từ bản sao lưu.\n"
        )
        (folder / name).write_bytes(content)
    assert command("export", "awards", folder.parent / "out.csv", "--lake", folder).status == 0


def test_flipped_dead_file_harms_nothing(folder: Path, tmp_path: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    put(lake, source("unions"))
    alive = tree(folder)
    put(lake, source("unions", row("unions", member_count="44")))
    for name in tree(folder).keys() - alive.keys():
        if name.startswith("releases"):
            (folder / name).unlink()
        else:
            flip(folder / name, 300)
    assert command("export", "unions", tmp_path / "out.csv", "--lake", folder).status == 0
    (tmp_path / "unions.csv").write_bytes(csv_bytes(row("unions", member_count="44")))
    assert command("publish", tmp_path / "unions.csv", "--lake", folder).status == 0
    assert command("export", "unions", tmp_path / "out.csv", "--lake", folder).status == 0
    assert rows(lake, "unions")["member_count"].to_list() == [44]


def test_release_of_200_publishes_ago_opens_with_the_same_rows(folder: Path, tmp_path: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    put(lake, source("unions"), source("figures"))
    before = {dataset: rows(lake, dataset) for dataset in SCHEMAS}
    figures = screen(source("figures"), places())[0].rows
    for number in range(200):
        publish_rows(lake, {"figures": figures.with_columns(value=pl.lit(float(number + 10)))}, STAMP)
    assert load(lake).release.number == 201
    whole._COMPARED.clear()
    assert all(rows(lake, dataset, 1).equals(frame) for dataset, frame in before.items())
    target = tmp_path / "figures.parquet"
    assert command("export", "figures", target, "--release", "1", "--lake", folder).status == 0
    assert pl.read_parquet(target).equals(before["figures"])


def test_two_processes_building_the_shipped_lake_end_with_one(folder: Path, tmp_path: Path) -> None:
    for number in range(3):
        place = tmp_path / f"lake{number}"
        with commands(["init", "--lake", place], ["init", "--lake", place]) as ended:
            assert [one.status for one in ended] == [0, 0]
        assert releases.numbers(Lake(place, EDITOR, begins=True)) == [1]
        assert all(rows(Lake(place, EDITOR, begins=True), dataset).height > 0 for dataset in SCHEMAS)
    assert tree(tmp_path / "lake0") == tree(tmp_path / "lake1") == tree(tmp_path / "lake2")


def test_two_rollbacks_and_a_publish_at_once_all_get_in(folder: Path, tmp_path: Path) -> None:
    lake = Lake(folder, EDITOR, begins=True)
    pair(lake, 1)
    pair(lake, 2)
    (tmp_path / "welfare.csv").write_bytes(csv_bytes(row("welfare")))
    back: list[str | Path] = ["rollback", "1", "--lake", folder]
    with commands(back, back, ["publish", tmp_path / "welfare.csv", "--lake", folder]) as ended:
        assert [one.status for one in ended] == [0, 0, 0]
    assert releases.numbers(lake) == [1, 2, 3, 4, 5]
    assert all(is_whole(load(lake, number)) for number in releases.numbers(lake))
