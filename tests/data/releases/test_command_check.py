import json
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases import shipped
from data.releases.lake import Lake
from data.releases.load import load
from tests.data.lakes import put, tree
from tests.data.terminal import process, run, run_json, written
from tests.examples import csv_bytes, row, source, titled
from tests.fixtures.pages import Page, xlsx
from tests.fixtures.reports import REPORTS
from validation.report import SourceFile

BROKEN = [
    titled("unions", union_name="Trường Tiểu học Nghĩa Tân"),
    titled("unions", union_name="Trường Tiểu học Mai Dịch", member_count="bốn mươi lăm"),
    titled("unions", union_name="Trường Tiểu học Dịch Vọng A", founded_date="31/2/2010"),
    titled("unions", union_name="Trường Tiểu học Dịch Vọng B", school_level="Tiểu hoc cơ sở"),
]
THREE_PROBLEMS = [
    {
        "check": "whole_number",
        "severity": "error",
        "sheet": None,
        "row": 3,
        "column": "H",
        "header": "Đoàn viên",
        "found": "bốn mươi lăm",
        "expected": "số nguyên, ví dụ 4.262",
        "message": "Ô “Đoàn viên” ghi “bốn mươi lăm”, không phải số nguyên.",
    },
    {
        "check": "calendar_date",
        "severity": "error",
        "sheet": None,
        "row": 4,
        "column": "O",
        "header": "Ngày thành lập",
        "found": "31/2/2010",
        "expected": "ngày, ví dụ 25/9/2023",
        "message": "Ô “Ngày thành lập” ghi “31/2/2010”, không phải ngày.",
    },
    {
        "check": "known_code",
        "severity": "error",
        "sheet": None,
        "row": 5,
        "column": "F",
        "header": "Cấp học",
        "found": "Tiểu hoc cơ sở",
        "expected": "một trong: Mầm non, Cơ sở mầm non độc lập (nhóm trẻ, lớp mẫu giáo), Tiểu học, Tiểu học và THCS, "
        "Trung học cơ sở, THCS và THPT, …",
        "message": "Ô “Cấp học” ghi “Tiểu hoc cơ sở”, không có trong danh mục.",
    },
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lake with one release."""
    put(Lake(tmp_path / "lake", EDITOR, begins=True), source("unions"), source("initiatives"))
    return tmp_path / "lake"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return written(tmp_path, SourceFile("unions.csv", csv_bytes(*BROKEN)))[0]


def test_three_broken_cells_are_each_named_and_the_lake_is_unchanged(folder: Path, broken: Path) -> None:
    before = tree(folder)
    done = process("check", broken, "--lake", folder)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"unions.csv, dòng {one['row']}, cột {one['column']}, “{one['header']}”: lỗi: {one['message']} "
        f"Cần: {one['expected']}."
        for one in THREE_PROBLEMS
    ]
    assert all(str(one["found"]) in str(one["message"]) for one in THREE_PROBLEMS)
    assert tree(folder) == before


def test_check_answers_machines_in_the_agreed_shape(folder: Path, broken: Path) -> None:
    before = tree(folder)
    result = run("check", broken, "--lake", folder, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "ok": False,
        "files": [{"file": "unions.csv", "dataset": "unions", "rows": 4, "problems": THREE_PROBLEMS}],
    }
    assert tree(folder) == before


def test_check_tells_every_file_also_the_unreadable_ones(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, SourceFile("awards.csv", b"\xff\xfe"), source("figures"))
    answer = run_json("check", *files, "--lake", folder)
    assert [(one["file"], one["dataset"], one["rows"]) for one in answer["files"]] == [
        ("awards.csv", None, 0),
        ("figures.csv", "figures", 1),
    ]
    assert not answer["ok"]


def test_check_tells_every_dataset_of_a_workbook_with_sheet_row_and_column(folder: Path, tmp_path: Path) -> None:
    unions = list(titled("unions", union_name="Trường Tiểu học Nghĩa Tân", member_count="nhiều").items())
    initiatives = list(titled("initiatives", report_id="r7").items())
    pages = [
        Page([[], [name for name, _ in rows], [text for _, text in rows]], name=sheet)
        for sheet, rows in (("CĐCS", unions), ("SK", initiatives))
    ]
    files = written(tmp_path, SourceFile("bao-cao.xlsx", xlsx(*pages)))
    answer = run_json("check", *files, "--lake", folder)
    assert [(one["file"], one["dataset"], one["rows"], len(one["problems"])) for one in answer["files"]] == [
        ("bao-cao.xlsx", "unions", 1, 1),
        ("bao-cao.xlsx", "initiatives", 1, 0),
    ]
    found = answer["files"][0]["problems"][0]
    assert (found["check"], found["sheet"], found["row"], found["column"]) == ("whole_number", "CĐCS", 3, "H")
    assert run("check", *files, "--lake", folder).stdout.startswith(
        "bao-cao.xlsx, trang CĐCS, dòng 3, cột H, “Đoàn viên”: lỗi: Ô “Đoàn viên” ghi “nhiều”, không phải số nguyên."
    )


def test_publish_puts_every_dataset_of_a_workbook_into_one_release(folder: Path, tmp_path: Path) -> None:
    form = REPORTS["unions and awards in one workbook"]
    files = written(tmp_path, form.file)
    assert run("publish", *files, "--lake", folder).exit_code == 0
    release = load(Lake(folder, EDITOR, begins=True)).release
    assert release.number == 2
    named = {"unions": "unions_2023-2024_cau-giay", "awards": "awards_2023-2024_cau-giay"}
    for dataset, report in named.items():
        rows = load(Lake(folder, EDITOR, begins=True)).scan(dataset).collect()
        assert rows.filter(rows["report_id"] == report).height == len(form.rows[dataset])


def test_check_of_a_good_file_says_so(folder: Path, tmp_path: Path) -> None:
    result = run("check", *written(tmp_path, source("figures")), "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, "Không có vấn đề gì.\n")


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (SourceFile("awards.csv", b""), "awards.csv: lỗi: Tệp không có dòng số liệu nào. Đang ghi “tệp trống”. Cần: "),
        (source("unions", {"Năm học": "x", "Quận": "x"}), "unions.csv, dòng 1, “Tên CĐCS”: lỗi: Thiếu cột"),
        (
            source("unions", titled("unions", has_staff_conference="Chưa")),
            "unions.csv, dòng 2, cột N, “Đã tổ chức Hội nghị CBCCVC”: lỗi: Có ngày hội nghị mà lại ghi chưa tổ chức "
            "hoặc không áp dụng. Đang ghi “Chưa”. Cần: Có, hoặc bỏ ngày.",
        ),
    ],
)
def test_line_names_place_text_and_way_out(folder: Path, tmp_path: Path, file: SourceFile, line: str) -> None:
    assert run("check", *written(tmp_path, file), "--lake", folder).stdout.startswith(line)


def test_check_of_warnings_only_is_ok(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, source("unions", row("unions", member_count="49")))
    result = run("check", *files, "--lake", folder)
    assert result.exit_code == 0
    assert result.stdout.startswith("unions.csv, dòng 2, cột H, “member_count”: cảnh báo: Đoàn viên (49) nhiều hơn")
    answer = run_json("check", *files, "--lake", folder)
    assert answer["ok"]
    assert answer["files"][0]["problems"][0]["severity"] == "warning"


@pytest.fixture
def _unbuilt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No lake is configured, and that of the software itself is not built yet."""
    monkeypatch.delenv("LAKE", raising=False)
    monkeypatch.setattr(shipped, "HOME", tmp_path / "lake")


@pytest.mark.usefixtures("_unbuilt")
def test_check_writes_nothing_when_the_lake_is_not_built_yet(tmp_path: Path) -> None:
    files = written(tmp_path, source("figures"))
    before = tree(tmp_path)
    assert run("check", *files).exit_code == 0
    assert run("publish", *files, "--dry-run").exit_code == 0
    assert tree(tmp_path) == before
    assert not (tmp_path / "lake").exists()


@pytest.mark.usefixtures("_unbuilt")
def test_check_is_made_against_the_shipped_figures_when_the_lake_is_not_built_yet(tmp_path: Path) -> None:
    taken = row("awards", school_year="2023-2024", union_id="005-primary-mai-dich")
    files = written(tmp_path, source("awards", taken))
    assert run("check", *files).exit_code == 0
    files = written(tmp_path, source("awards", {**taken, "union_id": "005-primary-nowhere"}))
    assert run("check", *files).exit_code == 1


def test_publish_makes_the_next_release(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, source("figures"), source("welfare"))
    result = run("publish", *files, "--note", "quý IV", "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, "Đã công bố bản số liệu số 2.\n")
    assert load(Lake(folder, EDITOR, begins=True)).release.note == "quý IV"


def test_publish_of_the_same_says_that_nothing_changed(folder: Path, tmp_path: Path) -> None:
    before = tree(folder)
    files = written(tmp_path, source("initiatives"))
    result = run("publish", *files, "--lake", folder)
    assert (result.exit_code, result.stdout) == (0, "Không có gì thay đổi; vẫn là bản số liệu số 1.\n")
    assert run_json("publish", *files, "--lake", folder) == {"ok": True, "release": 1, "changed": False}
    assert tree(folder) == before


def test_publish_of_errors_is_refused(folder: Path, broken: Path) -> None:
    before = tree(folder)
    result = run("publish", broken, "--accept-warnings", "vẫn lấy", "--lake", folder)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    assert tree(folder) == before


@pytest.mark.parametrize("option", [(), ("--dry-run",)])
def test_publish_of_warnings_is_refused_until_they_are_accepted(
    folder: Path, tmp_path: Path, option: tuple[str, ...]
) -> None:
    before = tree(folder)
    files = written(tmp_path, source("unions", row("unions", member_count="49")))
    result = run("publish", *files, *option, "--lake", folder, "--json")
    assert result.exit_code == 1
    assert not json.loads(result.stdout)["ok"]
    assert tree(folder) == before
    assert run("publish", *files, *option, "--accept-warnings", "ghép", "--lake", folder).exit_code == 0
    assert (tree(folder) == before) == bool(option)
