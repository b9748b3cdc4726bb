"""What the officer is warned of before the notes of a report are public, and what the release keeps of the warning."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, publish
from data.releases.lake import Lake
from data.releases.load import load
from tests.examples import row, source
from tests.fixtures.pages import Page, xlsx
from tests.validation.published import checked
from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.personal_texts import free_columns

CHECK = "personal_in_public_text"
SENTENCE = "mà phần này ai cũng đọc được sau khi công bố; hãy bỏ đi, hoặc xác nhận là được phép nêu."
PRIVATE = "Thăm bà Nguyễn Thị Hoa"


def warned(*files: SourceFile) -> list[Problem]:
    return [one for file in checked(files) for one in file.problems if one.check == CHECK]


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_columns_looked_through_are_free_texts_that_everybody_reads(dataset: str) -> None:
    known = columns_of(SCHEMAS[dataset])
    assert {known[name].role for name in free_columns(dataset)} <= {"text"}
    assert {"note", "title", "reason", "base_label", "publisher", "address"} & set(known) <= set(free_columns(dataset))


def test_one_warning_a_column_tells_kinds_counts_and_first_cells() -> None:
    rows = [row("events", source_ref=str(n), title=f"Hội nghị {n}", note=PRIVATE) for n in range(5)]
    rows[0]["note"] += ", 0912 345 678"
    (found,) = warned(source("events", *rows))
    told = "“note” có vẻ nêu tên người (5 ô: L2, L3, L4, …), số điện thoại (1 ô: L2), "
    assert found.message == told + SENTENCE
    assert (found.severity, found.place, found.found) == ("warning", "L2", "Nguyễn Thị Hoa")


def test_personal_columns_may_name_people() -> None:
    named = row("awards", recipient_name="Nguyễn Thị Hoa", count="1", is_total="false")
    assert warned(source("awards", named)) == []


def test_note_that_names_a_union_of_the_file_is_none() -> None:
    name = "Trường Tiểu học Bùi Khánh Vân"
    assert warned(source("unions", row("unions", union_name=name, note="Bùi Khánh Vân nộp muộn"))) == []


@pytest.mark.parametrize("name", ["bao cao co Nguyễn Thị Hoa.csv", "events-nguyen-thi-hoa.csv", "0912345678.csv"])
def test_name_of_the_file_is_told_once(name: str) -> None:
    kind = "số điện thoại" if name[0] == "0" else "tên người"
    file = source("events", row("events", source_ref="1"), row("events", source_ref="2", title="khác"), name=name)
    (found,) = warned(file)
    assert found.message == f"“Tên tệp” có vẻ nêu {kind}, {SENTENCE}"
    assert found.place == ""


def test_name_of_a_sheet_is_told() -> None:
    rows: list[list[str | int]] = [
        ["Năm học", "Quận, huyện", "Tên CĐCS", "Đoàn viên"],
        ["2023-2024", "005", "TH Mai Dịch", 45],
    ]
    (found,) = warned(SourceFile("unions.xlsx", xlsx(Page(rows, name="Cô Nguyễn Thị Hoa"))))
    assert found.message == f"“Tên trang tính” có vẻ nêu tên người, {SENTENCE}"
    assert found.sheet == "Cô Nguyễn Thị Hoa"


def test_note_of_the_release_waits_for_a_reason_and_the_release_repeats_nothing(tmp_path: Path) -> None:
    lake = Lake(tmp_path / "lake", EDITOR, begins=True)
    file, stamp = source("events", row("events", note=PRIVATE)), Stamp("ai đó", "Số liệu của bà Trần Thị Lan")
    refused = publish(lake, [file], places(), stamp)
    assert refused.release is None
    said = [one.message for one in refused.files[0].warnings]
    assert said[-1] == f"“Ghi chú của bản số liệu” có vẻ nêu tên người, {SENTENCE}"
    made = publish(lake, [file], places(), stamp, "được phép").release
    assert made is not None
    kept = load(lake).release.acknowledgements
    assert [one["check"] for one in kept] == [CHECK, CHECK]
    assert "Hoa" not in str(kept)
    assert "Lan" not in str(kept)
