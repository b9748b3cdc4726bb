"""Files that are damaged after their release was opened and found whole."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases import whole
from data.releases.lake import DamagedError, Lake
from data.releases.load import Opened, load
from tests.data.lakes import flip, put
from tests.examples import row, source


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    made = Lake(tmp_path, EDITOR, begins=True)
    put(made, source("unions"), source("initiatives"), source("figures"))
    return made


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def exchange(path: Path) -> None:
    """Another file of the same size, of the same time, moved into its place."""
    other, found = path.with_suffix(".other"), path.stat()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    other.write_bytes(content)
    os.utime(other, ns=(found.st_atime_ns, found.st_mtime_ns))
    other.replace(path)


def flip_in_the_middle(path: Path) -> None:
    flip(path, path.stat().st_size // 2)


HARMS: dict[str, Callable[[Path], object]] = {
    "cut": cut,
    "emptied": lambda path: os.truncate(path, 0),
    "removed": Path.unlink,
    "one byte flipped": flip_in_the_middle,
    "exchanged": exchange,
    "no longer Parquet": lambda path: path.write_text("x"),
}


def file_of(lake: Lake, dataset: str) -> Path:
    (found,) = (Path(lake.address) / "tables" / dataset).iterdir()
    return found


def sentence(path: Path) -> str:
    return (
        f"Tệp tables/unions/{path.name} của bản số liệu số 1 bị hỏng hoặc bị sửa nên không được dùng; hãy chép lại tệp "
        "này từ bản sao lưu."
    )


def refusal(opened: Opened, dataset: str) -> str:
    with pytest.raises(DamagedError) as raised:
        opened.scan(dataset)
    return str(raised.value)


@pytest.mark.parametrize("harm", HARMS)
def test_file_damaged_while_its_release_is_open_is_refused_as_at_opening(harm: str, lake: Lake) -> None:
    opened, path = load(lake), file_of(lake, "unions")
    content = path.read_bytes()
    HARMS[harm](path)
    assert refusal(opened, "unions") == sentence(path)
    with pytest.raises(DamagedError) as raised:
        load(lake)
    assert str(raised.value) == sentence(path)
    path.write_bytes(content)
    assert opened.scan("unions").collect().height == 1


@pytest.mark.parametrize("harm", HARMS)
def test_what_needs_other_files_goes_on(harm: str, lake: Lake) -> None:
    opened = load(lake)
    HARMS[harm](file_of(lake, "unions"))
    assert opened.scan("initiatives").collect()["count"].to_list() == [868]
    assert opened.scan("reports").collect().height > 0
    assert opened.scan("unions", ["1999-2000"]).collect().is_empty()


@pytest.mark.parametrize("harm", HARMS)
def test_file_damaged_between_scan_and_reading_is_refused_with_its_sentence(harm: str, lake: Lake) -> None:
    opened, path = load(lake), file_of(lake, "unions")

    def read() -> None:
        with opened.unchanged():
            rows = opened.scan("unions")
            HARMS[harm](path)
            rows.collect()

    with pytest.raises(DamagedError) as raised:
        read()
    assert str(raised.value) == sentence(path)


def test_copy_of_a_bucket_s_file_is_mended_when_it_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(whole, "_COMPARED", {})
    bucket = Lake("memory:///", EDITOR, begins=True)
    put(bucket, source("unions", row("unions", member_count="44")))
    opened = load(bucket)
    (copy,) = tmp_path.rglob("tables/unions/*.parquet")
    for harm in HARMS.values():
        harm(copy)
        assert opened.scan("unions").collect()["member_count"].to_list() == [44]
