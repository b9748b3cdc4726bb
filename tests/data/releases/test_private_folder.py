"""The temporary lake and the copies of a bucket lie where nobody else can read, fill or lead them elsewhere."""

import os
import stat
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases import private_folder as privates
from data.releases import shipped
from data.releases.lake import Lake
from data.releases.private_folder import private_folder

NAME = f"school-union-{os.getuid()}"


@pytest.fixture(autouse=True)
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temporary place of all users."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    privates._of_this_process.cache_clear()
    return tmp_path


def is_private(folder: Path) -> bool:
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) == 0o700


def test_folder_is_made_for_its_user_alone_and_found_again(shared: Path) -> None:
    assert private_folder() == private_folder() == shared / NAME
    assert is_private(shared / NAME)


def planted_link(place: Path) -> None:
    (place.parent / "elsewhere").mkdir()
    place.symlink_to(place.parent / "elsewhere")


def planted_dangling_link(place: Path) -> None:
    place.symlink_to(place.parent / "elsewhere")


def planted_file(place: Path) -> None:
    place.write_text("x")


def open_to_all(place: Path) -> None:
    place.mkdir()
    place.chmod(0o777)


PLANTED = [planted_link, planted_dangling_link, planted_file, open_to_all]


@pytest.mark.parametrize("plant", PLANTED)
def test_what_is_planted_under_its_name_is_never_used(plant: object, shared: Path) -> None:
    assert callable(plant)
    plant(shared / NAME)
    found = private_folder()
    assert found not in (shared / NAME, shared / "elsewhere")
    assert is_private(found)
    assert private_folder() == found
    Lake("memory:///", EDITOR, begins=True).local_copy("tables/a.parquet", b"abc")
    assert not list((shared / NAME).glob("*"))
    assert not list((shared / "elsewhere").glob("*"))


def test_folder_of_somebody_else_is_never_used(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (shared / NAME).mkdir(mode=0o700)
    user = os.getuid()
    (shared / NAME).rename(shared / f"school-union-{user + 1}")
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    found = private_folder()
    assert found != shared / f"school-union-{user + 1}"
    assert found.parent == shared


def test_lake_of_a_read_only_checkout_lies_there(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAKE", raising=False)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert shipped.configured_address() == str(shared / NAME / "lake")


def test_planted_copy_with_other_content_is_written_anew(shared: Path) -> None:
    bucket = Lake("memory:///", EDITOR, begins=True)
    place = bucket.local_path("tables/a.parquet")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"planted")
    assert bucket.local_copy("tables/a.parquet", b"abc").read_bytes() == b"abc"
