import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases.lake import DamagedError, Lake, NoLakeError, NoReleaseError
from data.releases.release import Release, TableFile
from tests.data.lakes import flip

RELEASE = Release(
    number=1,
    created_at="2024-10-01T08:00:00Z",
    author="Nguyễn Văn A",
    note="thử",
    is_demo=False,
    acknowledgements=({"file": "a.csv", "check": "x", "message": "y", "reason": "z"},),
    tables={"awards": {"2023-2024": TableFile("ab" * 32, 3), "other": TableFile("cd" * 32, 2)}},
)


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    lake = Lake(tmp_path, EDITOR, begins=True)
    releases.create(lake, RELEASE)
    return lake


def manifest(folder: Path) -> Path:
    return folder / "releases" / "000001.json"


def rewritten(folder: Path, change: Any) -> None:
    """Change the parsed manifest and write it as the software would."""
    path = manifest(folder)
    fields = json.loads(path.read_text())
    path.write_text(json.dumps(change(fields), ensure_ascii=False, indent=1))


def test_release_reads_back_as_it_was_created(lake: Lake) -> None:
    assert releases.read(lake) == releases.read(lake, 1) == RELEASE


def test_release_number_is_taken_once(lake: Lake) -> None:
    assert not releases.create(lake, replace(RELEASE, note="other"))
    assert releases.read(lake).note == "thử"


def test_numbers_are_in_order_beyond_six_digits_and_other_files_are_passed_over(lake: Lake, tmp_path: Path) -> None:
    for number in (10, 2, 1_000_000):
        releases.create(lake, replace(RELEASE, number=number))
    (tmp_path / "releases" / "notes.txt").write_text("x")
    assert releases.numbers(lake) == [1, 2, 10, 1_000_000]
    assert releases.read(lake).number == 1_000_000


def test_row_count_adds_the_school_years() -> None:
    assert RELEASE.row_count("awards") == 5
    assert RELEASE.row_count("unions") == 0


def test_paths_name_every_file() -> None:
    assert RELEASE.paths == {f"tables/awards/{'ab' * 32}.parquet", f"tables/awards/{'cd' * 32}.parquet"}


def test_no_release_is_said_when_the_lake_is_empty(tmp_path: Path) -> None:
    with pytest.raises(NoLakeError, match=r"^Không tới được kho số liệu; không có gì bị ghi\."):
        releases.read(Lake(tmp_path, EDITOR, begins=True))


def test_unknown_number_is_said_with_the_newest(lake: Lake) -> None:
    with pytest.raises(NoReleaseError, match=r"^Không có bản số liệu số 7; bản mới nhất là số 1\.$"):
        releases.read(lake, 7)


def test_every_flipped_byte_of_a_manifest_is_noticed(lake: Lake, tmp_path: Path) -> None:
    for position in range(manifest(tmp_path).stat().st_size):
        flip(manifest(tmp_path), position)
        with pytest.raises(DamagedError):
            releases.read(lake)
        flip(manifest(tmp_path), position)
    assert releases.read(lake) == RELEASE


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: {**fields, "note": "sửa"},
        lambda fields: {**fields, "extra": 1},
        lambda fields: dict(sorted(fields.items())),
        lambda fields: {name: value for name, value in fields.items() if name != "note"},
        lambda fields: {name: value for name, value in fields.items() if name != "sha256"},
        lambda fields: {**fields, "sha256": "0" * 64},
        lambda fields: {**fields, "tables": {}},
        lambda fields: {**fields, "tables": None},
        lambda fields: {**fields, "number": 2},
        lambda fields: [fields],
        lambda _: None,
        lambda _: "text",
    ],
)
def test_changed_manifest_is_refused(lake: Lake, tmp_path: Path, change: Any) -> None:
    rewritten(tmp_path, change)
    with pytest.raises(DamagedError, match=r"^Tệp releases/000001\.json của bản số liệu số 1 bị hỏng hoặc bị sửa"):
        releases.read(lake)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"{}"])
def test_manifest_of_other_content_is_refused(lake: Lake, tmp_path: Path, content: bytes) -> None:
    manifest(tmp_path).write_bytes(content)
    with pytest.raises(DamagedError):
        releases.read(lake)


def test_shortened_or_lengthened_manifest_is_refused(lake: Lake, tmp_path: Path) -> None:
    whole = manifest(tmp_path).read_bytes()
    for content in (whole[:-1], whole + b"\n", whole + whole, b" " + whole):
        manifest(tmp_path).write_bytes(content)
        with pytest.raises(DamagedError):
            releases.read(lake)


def test_manifest_under_another_number_is_refused(lake: Lake, tmp_path: Path) -> None:
    (tmp_path / "releases" / "000002.json").write_bytes(manifest(tmp_path).read_bytes())
    with pytest.raises(DamagedError, match="000002"):
        releases.read(lake)
    assert releases.read(lake, 1) == RELEASE


def test_damage_of_the_first_release_is_mended_from_a_copy_only(lake: Lake) -> None:
    assert releases.damage(lake, "releases/000001.json", 1) == (
        "Tệp releases/000001.json của bản số liệu số 1 bị hỏng hoặc bị sửa nên không được dùng; "
        "hãy chép lại tệp này từ bản sao lưu."
    )


def test_way_out_is_the_newest_release_without_the_damaged_file(lake: Lake) -> None:
    path = TableFile("ef" * 32, 1).path("awards")
    tables = {"awards": {"2023-2024": TableFile("ef" * 32, 1)}}
    for number in (2, 4, 5):
        releases.create(lake, replace(RELEASE, number=number, tables=tables))
    releases.create(lake, replace(RELEASE, number=3))
    assert releases.damage(lake, path, 5) == (
        f"Tệp {path} của bản số liệu số 5 bị hỏng hoặc bị sửa nên không được dùng; hãy quay lại bản trước "
        "bằng lệnh “python -m data rollback 3” hoặc chép lại tệp này từ bản sao lưu."
    )


def test_way_out_passes_over_releases_that_are_damaged_too(lake: Lake, tmp_path: Path) -> None:
    for number in (2, 3):
        releases.create(lake, replace(RELEASE, number=number))
        flip(tmp_path / "releases" / f"00000{number}.json", 50)
    with pytest.raises(DamagedError, match="rollback 1”"):
        releases.read(lake)
