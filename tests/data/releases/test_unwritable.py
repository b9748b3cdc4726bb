"""A lake that cannot be written to: a full disk, a folder without leave to write, a store that fails half-way."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import obstore
import pytest
from obstore.exceptions import GenericError, PermissionDeniedError

from data import decks
from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import check, publish, rollback
from data.publishing.remembered import recall, remember, remember_all
from data.releases import release as releases
from data.releases.lake import Lake, LakeError, OutOfReachError
from data.releases.load import load
from tests.data.lakes import STAMP, put, rows, tree
from tests.data.terminal import run, written
from tests.examples import row, source
from validation.screening.answers import Answers

STORE = "Generic LocalFileSystem error: Unable to copy data to file: "
FULL = (
    "Ổ đĩa của kho số liệu đã đầy nên chưa ghi được; những gì đã lưu vẫn nguyên vẹn. Hãy báo người quản trị giải phóng "
    "ổ đĩa rồi làm lại."
)
READ_ONLY = (
    "Kho số liệu không cho ghi nên chưa ghi được; những gì đã lưu vẫn nguyên vẹn. Hãy báo người quản trị mở quyền ghi "
    "rồi làm lại."
)
FAILED = (
    "Chưa ghi được vào kho số liệu; những gì đã lưu vẫn nguyên vẹn. Hãy thử lại sau ít phút, nếu vẫn vậy thì báo người "
    "quản trị."
)
# As the store of folders says it, as the system does, as a bucket does.
ERRORS: dict[str, tuple[Exception, str]] = {
    "disk full": (GenericError(f"{STORE}No space left on device (os error 28)"), FULL),
    "disk full, by the system": (OSError(errno.ENOSPC, "No space left on device"), FULL),
    "quota": (OSError(errno.EDQUOT, "Disk quota exceeded"), FULL),
    "no leave": (GenericError(f"{STORE}Permission denied (os error 13)"), READ_ONLY),
    "read-only disk": (GenericError(f"{STORE}Read-only file system (os error 30)"), READ_ONLY),
    "bucket without leave": (PermissionDeniedError("403 Forbidden"), READ_ONLY),
    "bucket that fails": (GenericError("Generic S3 error: 503 Slow Down"), FAILED),
}
FILES = (source("figures"), source("unions", row("unions", member_count="44")))
WRITES: dict[str, tuple[int, Callable[[Lake], object]]] = {
    "publish": (3, lambda lake: publish(lake, FILES, places(), STAMP)),
    "roll back": (1, lambda lake: rollback(lake, 1, STAMP)),
    "keep a deck": (1, lambda lake: decks.keep(lake, decks.Kept("a", 1), b"changed")),
    "take a deck away": (1, lambda lake: decks.remove(lake, decks.Kept("a", 1))),
    "remember answers": (1, lambda lake: remember(lake, "form", Answers(dataset="awards"))),
}
POINTS = [(name, point) for name, (count, _) in WRITES.items() for point in range(count)]


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    """Two releases, a deck and an answer."""
    made = Lake(tmp_path / "lake", EDITOR, begins=True)
    put(made, source("unions"))
    put(made, source("initiatives"))
    decks.keep(made, decks.Kept("a"), b"first")
    remember(made, "form", Answers(dataset="unions"))
    return Lake(tmp_path / "lake", EDITOR)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int, Exception], None]]:
    """From the write of that number on all of them fail."""
    put_there = obstore.put

    def fail(point: int, error: Exception) -> None:
        left = point

        def counted(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise error
            return put_there(*arguments, **options)

        monkeypatch.setattr(obstore, "put", counted)

    yield fail
    monkeypatch.undo()


@pytest.mark.parametrize(("name", "point"), POINTS)
@pytest.mark.parametrize("kind", ERRORS)
def test_write_that_fails_is_a_sentence_and_leaves_the_lake_whole(
    kind: str, name: str, point: int, lake: Lake, failing: Callable[[int, Exception], None]
) -> None:
    error, sentence = ERRORS[kind]
    before = tree(Path(lake.address))
    failing(point, error)
    with pytest.raises(OutOfReachError) as raised:
        WRITES[name][1](lake)
    assert str(raised.value) == sentence
    after = tree(Path(lake.address))
    assert before.items() <= after.items()
    assert all(path.startswith("tables/") for path in after.keys() - before.keys())
    assert releases.numbers(lake) == [1, 2]
    assert rows(lake, "unions")["member_count"].to_list() == [45]
    assert decks.kept(lake) == [decks.Kept("a", 1)]
    assert recall(lake, "form") == Answers(dataset="unions")


@pytest.mark.parametrize(("name", "point"), POINTS)
def test_write_that_failed_is_made_when_it_is_tried_again(
    name: str, point: int, lake: Lake, failing: Callable[[int, Exception], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(point, ERRORS["disk full"][0])
    with pytest.raises(LakeError):
        WRITES[name][1](lake)
    monkeypatch.undo()
    WRITES[name][1](lake)
    expected = {"publish": ([1, 2, 3], 1), "roll back": ([1, 2, 3], 1), "remember answers": ([1, 2], 1)}
    assert (releases.numbers(lake), decks.kept(lake)[0].version) == expected.get(name, ([1, 2], 2))
    assert load(lake).release.number == releases.numbers(lake)[-1]


def test_published_files_stay_published_when_their_answers_cannot_be_kept(
    lake: Lake, failing: Callable[[int, Exception], None]
) -> None:
    checked = check(lake, [source("figures")], places())
    failing(0, ERRORS["disk full"][0])
    remember_all(lake, checked, {"figures.csv": Answers(dataset="figures")})
    assert recall(lake, "form") == Answers(dataset="unions")


def test_command_says_where_the_disk_is_full_and_why(
    lake: Lake, tmp_path: Path, failing: Callable[[int, Exception], None]
) -> None:
    failing(0, ERRORS["disk full"][0])
    result = run("publish", *written(tmp_path, source("figures")), "--lake", lake.address)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        f"Ổ đĩa của kho số liệu {lake.address} đã đầy nên chưa ghi được; những gì đã lưu vẫn nguyên vẹn. Hãy giải "
        f"phóng ổ đĩa rồi làm lại ({STORE}No space left on device (os error 28)).\n"
    )
