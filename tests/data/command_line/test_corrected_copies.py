import io
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from data.access.rights import EDITOR
from data.releases.lake import Lake
from tests.data.lakes import put, tree
from tests.data.terminal import run, written
from tests.examples import row, source
from validation.report import SourceFile


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lake with one release."""
    put(Lake(tmp_path / "lake", EDITOR, begins=True), source("unions"))
    return tmp_path / "lake"


def opened(path: Path) -> Any:
    return openpyxl.load_workbook(io.BytesIO(path.read_bytes()))


def test_check_writes_a_copy_of_each_file_with_problems_and_says_so(folder: Path, tmp_path: Path) -> None:
    wrong = source("unions", row("unions", member_count="nhiều"))
    files = written(tmp_path, wrong, source("figures"), SourceFile("awards.csv", b"\xff\xfe"))
    before = tree(folder)
    result = run("check", *files, "--corrected", tmp_path / "tra" / "lai", "--lake", folder)
    copies = sorted(path.name for path in (tmp_path / "tra" / "lai").iterdir())
    assert (result.exit_code, copies) == (1, ["awards-can-sua.xlsx", "unions-can-sua.xlsx"])
    assert result.stderr.splitlines() == [
        f"Đã ghi bản cần sửa {tmp_path / 'tra' / 'lai' / name}." for name in reversed(copies)
    ]
    assert "Đã ghi" not in result.stdout
    cell = opened(tmp_path / "tra" / "lai" / "unions-can-sua.xlsx")["Số liệu"]["H2"]
    assert (cell.value, cell.comment.text) == (
        "nhiều",
        "Lỗi: Ô “member_count” ghi “nhiều”, không phải số nguyên. Cần: số nguyên, ví dụ 4.262.",
    )
    assert tree(folder) == before


def test_files_of_one_name_get_a_copy_each(folder: Path, tmp_path: Path) -> None:
    wrong = source("unions", row("unions", member_count="nhiều"))
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    files = [*written(tmp_path / "a", wrong), *written(tmp_path / "b", wrong)]
    run("check", *files, "--corrected", tmp_path / "tra", "--lake", folder)
    assert sorted(path.name for path in (tmp_path / "tra").iterdir()) == [
        "unions-2-can-sua.xlsx",
        "unions-can-sua.xlsx",
    ]


def test_good_file_gets_no_copy(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, source("figures"))
    result = run("check", *files, "--corrected", tmp_path / "tra", "--lake", folder)
    assert (result.exit_code, result.stderr, list((tmp_path / "tra").iterdir())) == (0, "", [])


def test_folder_that_is_a_file_is_wrong_use(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, source("figures"))
    assert run("check", *files, "--corrected", files[0], "--lake", folder).exit_code == 2
