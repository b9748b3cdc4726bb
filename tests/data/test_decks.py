"""Officers' decks lie in the lake as versions that never change, beside the releases and apart from them."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.decks import ChangedMeanwhileError, Kept, keep, kept, read, remove
from data.releases.lake import DamagedError, Lake


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def test_lake_without_decks_has_none(lake: Lake) -> None:
    assert kept(lake) == []


def test_newest_version_holds_and_the_earlier_ones_stay(lake: Lake) -> None:
    first = keep(lake, Kept("giao-ban-11"), b"one")
    second = keep(lake, first, b"two")
    assert kept(lake) == [second] == [Kept("giao-ban-11", 2)]
    assert (read(lake, first), read(lake, second)) == (b"one", b"two")


def test_second_of_two_who_save_at_once_is_told_and_overwrites_nothing(lake: Lake) -> None:
    first = keep(lake, Kept("a"), b"one")
    keep(lake, first, b"mine")
    with pytest.raises(ChangedMeanwhileError) as told:
        keep(lake, first, b"yours")
    assert str(told.value) == "Bài này vừa được người khác sửa; trang đã mở bản mới nhất, hãy làm lại thay đổi."
    assert read(lake, Kept("a", 2)) == b"mine"


def test_deck_that_was_taken_away_may_come_again_under_its_name(lake: Lake) -> None:
    gone = remove(lake, keep(lake, Kept("a"), b"one"))
    assert read(lake, gone) is None
    assert read(lake, keep(lake, gone, b"again")) == b"again"


def test_other_files_in_the_folder_are_no_decks(lake: Lake) -> None:
    lake.create("decks/a/000001.txt", b"")
    lake.create("decks/A B/000001.json", b"")
    assert kept(lake) == []


def test_missing_version_is_said(lake: Lake) -> None:
    with pytest.raises(DamagedError):
        read(lake, Kept("a", 3))
