import os
import zipfile
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases import shipped
from data.releases.lake import Lake
from data.releases.load import load
from data.releases.private_folder import private_folder
from tests.data.lakes import flip, put, rows, tree
from tests.data.terminal import process, run, run_json, written
from tests.examples import row, source
from validation.report import SourceFile
from validation.schemas import SCHEMAS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lake with one release."""
    put(Lake(tmp_path / "lake", EDITOR, begins=True), source("unions"), source("initiatives"))
    return tmp_path / "lake"


def test_history_lists_the_newest_first(folder: Path) -> None:
    put(Lake(folder, EDITOR, begins=True), source("figures"))
    result = run("history", "--lake", folder)
    assert result.stdout == (
        "     2  2024-10-01T08:00:00Z  Nguyễn Văn A  thử\n     1  2024-10-01T08:00:00Z  Nguyễn Văn A  thử\n"
    )
    newest = run_json("history", "--lake", folder)[0]
    assert newest == {
        "number": 2,
        "created_at": "2024-10-01T08:00:00Z",
        "author": "Nguyễn Văn A",
        "note": "thử",
        "acknowledgements": [],
        "rows": {"unions": 1, "initiatives": 1, "figures": 1, "reports": 1},
    }


def test_history_lists_a_damaged_old_release_as_such(folder: Path) -> None:
    put(Lake(folder, EDITOR, begins=True), source("figures"))
    flip(folder / "releases" / "000001.json", 40)
    lines = run("history", "--lake", folder).stdout.splitlines()
    assert lines[1].split("  ")[-1] == "Bản này bị hỏng, không mở được."
    flip(folder / "releases" / "000002.json", 40)
    assert run("history", "--lake", folder).exit_code == 3


def test_rollback_brings_the_old_rows_back(folder: Path) -> None:
    put(Lake(folder, EDITOR, begins=True), source("initiatives", row("initiatives", count="9")))
    result = run("rollback", "1", "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, "Bản số 3 có số liệu của bản số 1.\n")
    assert rows(Lake(folder, EDITOR, begins=True), "initiatives")["count"].to_list() == [868]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet"])
def test_export_writes_the_format_of_the_ending(folder: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out.{ending}"
    result = run("export", "unions", target, "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, f"Đã xuất 1 dòng ra {target}.\n")
    assert target.stat().st_size > 0
    assert run_json("export", "unions", target, "--lake", folder) == {"file": str(target), "rows": 1}


def test_export_can_read_an_old_release(folder: Path, tmp_path: Path) -> None:
    put(Lake(folder, EDITOR, begins=True), source("initiatives", row("initiatives", count="9")))
    for number, count in (("1", "868"), ("2", "9")):
        run("export", "initiatives", tmp_path / "out.csv", "--release", number, "--lake", folder)
        assert f",{count}," in (tmp_path / "out.csv").read_text()


def test_exported_csv_published_again_changes_nothing(folder: Path, tmp_path: Path) -> None:
    targets = [tmp_path / f"{dataset}.csv" for dataset in SCHEMAS]
    for dataset, target in zip(SCHEMAS, targets, strict=True):
        run("export", dataset, target, "--lake", folder)
    filled = [target for target in targets if len(target.read_text().splitlines()) > 1]
    assert run_json("publish", *filled, "--lake", folder)["changed"] is False


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_template_is_a_workbook(tmp_path: Path, dataset: str) -> None:
    assert run("template", dataset, tmp_path / "out.xlsx").exit_code == 0
    assert zipfile.is_zipfile(tmp_path / "out.xlsx")


def test_empty_lake_checks_publishes_and_exports(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    assert run("init", "--empty", "--lake", folder).exit_code == 0
    assert [file.name for file in folder.rglob("*") if file.is_file()] == ["000001.json"]
    files = written(tmp_path, source("figures"))
    assert run("check", *files, "--lake", folder).exit_code == 0
    assert run("export", "unions", tmp_path / "out.csv", "--lake", folder).stdout.startswith("Đã xuất 0 dòng")
    assert run("publish", *files, "--lake", folder).stdout == "Đã công bố bản số liệu số 2.\n"


def test_init_leaves_a_lake_as_it_is(folder: Path) -> None:
    before = tree(folder)
    for option in ((), ("--empty",)):
        assert run("init", *option, "--lake", folder).stdout == "Kho đã có số liệu; không thay đổi gì.\n"
    assert tree(folder) == before


def test_commands_build_the_lake_of_the_software_itself_when_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LAKE", raising=False)
    monkeypatch.setattr(shipped, "HOME", tmp_path / "lake")
    assert "Số liệu công khai kèm theo phần mềm" in run("history").stdout
    assert rows(Lake(tmp_path / "lake", EDITOR), "initiatives").height > 0


def test_lake_is_named_by_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAKE", str(folder))
    assert len(run_json("history")) == 1


def test_lake_is_beside_the_code_unless_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAKE", raising=False)
    monkeypatch.setattr(os, "access", lambda *_: True)
    assert shipped.configured_address().endswith("/data/lake")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert shipped.configured_address() == str(private_folder() / "lake")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("history", "--lake", "{}/file"), "Không tới được kho số liệu {}/file; không có gì bị ghi. Hãy kiểm tra"),
        (
            ("history", "--lake", "/proc/lake"),
            "Không tới được kho số liệu /proc/lake; không có gì bị ghi. Hãy kiểm tra",
        ),
        (
            ("check", "{}/figures.csv", "--lake", "{}/file"),
            "Không tới được kho số liệu {}/file; không có gì bị ghi. Hãy kiểm tra",
        ),
    ],
)
def test_lake_out_of_reach_is_status_3(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    written(tmp_path, source("figures"), SourceFile("file", b"no folder"))
    result = run(*(argument.format(tmp_path) for argument in arguments))
    assert result.exit_code == 3
    assert result.stdout == ""
    assert result.stderr.startswith(sentence.format(tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [
        ("rollback", "7"),
        ("rollback", "một"),
        ("export", "unions", "{}/out.csv", "--release", "7"),
        ("export", "unions", "{}/out.docx"),
        ("export", "nowhere", "{}/out.csv"),
        ("export", "unions", "{}/missing/out.csv"),
        ("template", "unions", "{}/missing/out.xlsx"),
        ("check",),
        ("check", "{}/missing.csv"),
        ("check", "{}"),
        ("demo",),
        ("bake",),
    ],
)
def test_wrong_use_is_status_2(folder: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    before = tree(tmp_path)
    result = run(*(argument.format(tmp_path) for argument in arguments), "--lake", folder)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert tree(tmp_path) == before


def test_statuses_are_those_of_the_process(folder: Path, tmp_path: Path) -> None:
    assert process("history", LAKE=str(folder)).returncode == 0
    assert process("rollback", "7", "--lake", folder).returncode == 2
    flip(next((folder / "tables" / "unions").iterdir()), 200)
    damaged = process("export", "unions", tmp_path / "out.csv", "--lake", folder)
    assert damaged.returncode == 3
    assert damaged.stderr.startswith("Tệp tables/unions/")
    assert "Traceback" not in damaged.stderr


def test_demo_fills_an_empty_lake_only(tmp_path: Path) -> None:
    small = ("--districts", "1", "--years", "2", "--unions", "3", "--initiatives", "20")
    folder = tmp_path / "demo"
    result = run("demo", *small, "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, f"Đã tạo dữ liệu minh hoạ tại {folder}.\n")
    assert load(Lake(folder, EDITOR, begins=True)).release.is_demo
    assert run("demo", *small, "--lake", folder).exit_code == 2
