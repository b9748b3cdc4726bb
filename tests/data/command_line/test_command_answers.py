"""The options `--dataset --school-year --district --status` answer for all files named."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.command_line.answers import answers_for
from data.releases.lake import Lake
from data.releases.load import load
from tests.data.lakes import put
from tests.data.terminal import run, run_json, written
from tests.examples import source, titled
from validation.report import SourceFile
from validation.screening.answers import Answers

AWARD = {name: text for name, text in titled("awards").items() if name not in ("Năm học", "Quận, huyện", "Tình trạng")}
SAID = ("--school-year", "2023-2024", "--district", "Cầu Giấy", "--status", "given")
MENU = SourceFile("x.csv", "Món,Giá\nPhở,45000\n".encode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(Lake(tmp_path / "lake", EDITOR, begins=True), source("unions"))
    return tmp_path / "lake"


def place(text: str, year: str | None = None) -> str | None:
    return answers_for([Path("a.csv")], None, year, text, None)["a.csv"].district_code


def test_check_and_publish_use_what_the_options_say(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, source("awards", AWARD))
    assert run("check", *files, "--lake", folder).exit_code == 1
    assert run("check", *files, *SAID, "--lake", folder).exit_code == 0
    assert run("publish", *files, *SAID, "--dry-run", "--lake", folder).exit_code == 0
    assert run("publish", *files, *SAID, "--lake", folder).stdout == "Đã công bố bản số liệu số 2.\n"
    rows = load(Lake(folder, EDITOR, begins=True)).scan("awards").collect()
    assert rows.select("school_year", "district_code", "status").rows() == [("2023-2024", "005", "given")]


def test_dataset_is_said_for_a_file_that_does_not_tell(folder: Path, tmp_path: Path) -> None:
    files = written(tmp_path, MENU)
    assert run_json("check", *files, "--lake", folder)["files"][0]["dataset"] is None
    assert run_json("check", *files, "--dataset", "welfare", "--lake", folder)["files"][0]["dataset"] == "welfare"


def test_options_hold_for_all_files() -> None:
    said = Answers("unions", "2023-2024", "005", "given")
    files = [Path("x/a.csv"), Path("b.csv")]
    assert answers_for(files, "unions", "Năm học 2023 – 2024", "cau-giay", "given") == {"a.csv": said, "b.csv": said}


@pytest.mark.parametrize("text", ["005", "cau-giay", "Cầu Giấy", "Q. Cầu Giấy", "quận cầu giấy, Hà Nội"])
def test_district_is_found_by_code_slug_and_name(text: str) -> None:
    assert place(text) == "005"


@pytest.mark.parametrize("text", ["00166", "phuong-cau-giay-ha-noi", "Phường Cầu Giấy"])
def test_ward_is_found_by_code_slug_and_name(text: str) -> None:
    assert place(text) == "00166"


def test_name_of_both_is_the_district_until_districts_ended() -> None:
    assert (place("Cầu Giấy", "2024-2025"), place("Cầu Giấy", "2025-2026")) == ("005", "00166")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--school-year", "2023"), "năm học “2023” phải là hai năm liền nhau, ví dụ 2023-2024"),
        (
            ("--district", "Xứ Xa"),
            "không có quận, huyện, phường, xã nào tên là “Xứ Xa”; hãy ghi mã hoặc tên đầy đủ",
        ),
        (
            ("--district", "Châu Thành"),
            "“Châu Thành” là tên của 10 nơi: Huyện Châu Thành, An Giang (892); Huyện Châu Thành, Bến Tre (831); "
            "Huyện Châu Thành, Hậu Giang (933); Huyện Châu Thành, Kiên Giang (905); Huyện Châu Thành, Long An (808); "
            "…; hãy ghi mã",
        ),
        (("--dataset", "menus"), "menus"),
        (("--status", "wished"), "wished"),
    ],
)
def test_wrong_options_are_wrong_use(folder: Path, tmp_path: Path, options: tuple[str, str], message: str) -> None:
    result = run("check", *written(tmp_path, MENU), *options, "--lake", folder)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
