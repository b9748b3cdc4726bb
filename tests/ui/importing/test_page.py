"""The page Nhập báo cáo without a browser: what each step says, and who is asked for the password."""

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, publish
from data.releases.lake import NOT_ALLOWED, Lake
from tests.examples import row, source
from tests.ui.drawn import INQUIRY, elements, markup, page_drawn, standing
from ui.importing.files import KEY, Desk
from ui.state import rights
from validation.report import SourceFile

HOSTILE = "<img src=x onerror=alert(1)>"
ASKED = "Mật khẩu công bố: _"


@pytest.fixture(autouse=True)
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lake:
    """Two releases, by somebody with a hostile name."""
    monkeypatch.setenv("LAKE", str(tmp_path / "lake"))
    monkeypatch.delenv("PUBLISH_PASSWORD", raising=False)
    monkeypatch.setattr(rights, "is_same_machine", lambda: True)
    made = Lake(tmp_path / "lake", EDITOR, begins=True)
    for dataset in ("unions", "awards"):
        stamp = Stamp(f"{HOSTILE} A", f"{HOSTILE} {dataset}", created_at="2024-10-01T08:00:00Z")
        assert publish(made, [source(dataset)], places(), stamp, "vì thế").release is not None
    return made


def page(step: str, *files: SourceFile) -> AppTest:
    desk = Desk({file.name: file for file in files}, author="Nguyễn Thị Hoa")
    return page_drawn("import_report", replace(INQUIRY, page="nhap-bao-cao"), link_buoc=step, **{KEY: desk})


def test_first_step_waits_for_files() -> None:
    assert standing(page("1"))[:2] == ["▸ Biểu mẫu Excel trống để gửi các trường", "(Tải biểu mẫu)"]


@pytest.mark.parametrize("step", ["2", "3", "4", "5"])
def test_other_steps_say_what_they_wait_for(step: str) -> None:
    assert standing(page(step))[0] == "i: Chưa có tệp nào. Hãy thả tệp ở bước 1."


def test_problems_stand_worst_first_with_file_cell_and_what_is_found_there() -> None:
    good = source("events", name="tot.csv")
    bad = source("unions", row("unions", member_count=HOSTILE), name=f"{HOSTILE}.csv")
    shown = page("2", good, bad)
    headline, mend, summary, folded, _, of_file, problems, copy, *_ = standing(shown)
    assert headline == "1 lỗi, 0 cảnh báo trong 2 bảng số liệu"
    assert mend == "Có lỗi thì chưa công bố được gì: hãy sửa tệp theo bảng dưới rồi thả lại ở bước 1."
    assert summary.endswith(f"Cảnh báo {HOSTILE}.csv Công đoàn cơ sở 1 1 0")
    assert folded == "▸ 1 bảng số liệu không có vấn đề gì"
    assert of_file == f"▾ {HOSTILE}.csv: 1 vấn đề"
    assert f"Cần có Lỗi H2 member_count {HOSTILE} " in problems
    assert copy.startswith(f"(Tải {HOSTILE}")
    assert not [words for words in markup(shown) if "img" in words.tags]


def test_nothing_is_wrong_with_files_without_a_problem() -> None:
    said = standing(page("2", source("events")))
    assert said[:2] == ["Không có vấn đề gì", "▾ 1 bảng số liệu không có vấn đề gì"]


def test_warnings_wait_for_a_reason_each() -> None:
    short = row("unions", staff_count="44")
    said = standing(page("4", source("unions", short)))
    assert said[:2] == ["Người công bố: _", "1 cảnh báo cần xác nhận, còn 1 chưa có lý do"]


def test_preview_counts_rows_and_figures_that_change() -> None:
    said = standing(page("3", source("events")))
    assert said[0] == "1 dòng sẽ thay đổi so với bản số 2"
    assert said[1].endswith("Dòng giữ nguyên Sự kiện 1 0 0 0")
    assert said[2].endswith(" con số sẽ thay đổi ở Cầu Giấy")


def test_published_releases_stand_below_the_newest_first() -> None:
    said = standing(page("1"))
    first = said.index("Các bản số liệu đã công bố: 2")
    newest, pack, oldest, *ways = said[first + 1 :]
    assert newest.startswith(f"Bản số 2 · 15:00 ngày 1/10/2024 · {HOSTILE} A {HOSTILE} awards ")
    assert pack == "(Tải bản này (ZIP))"
    assert oldest.startswith("Bản số 1 · ")
    assert ways == ["(Tải bản này (ZIP))", "(Quay lại bản này)"]


def test_name_and_note_of_a_release_stay_texts() -> None:
    assert not [words for words in markup(page("1")) if "img" in words.tags]


def test_stranger_finds_forms_and_releases_and_no_way_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rights, "is_same_machine", lambda: False)
    said = standing(page("5", source("events")))
    assert said[:3] == [f"i: {NOT_ALLOWED}", "▸ Biểu mẫu Excel trống để gửi các trường", "(Tải biểu mẫu)"]
    assert not {"(Công bố)", "(Quay lại bản này)", "(Tải bản này (ZIP))"} & set(said)
    assert [one for one in said if one.startswith("Bản số ")] == [
        f"Bản số 2 · 15:00 ngày 1/10/2024 {HOSTILE} awards Khen thưởng +1 dòng",
        f"Bản số 1 · 15:00 ngày 1/10/2024 {HOSTILE} unions Công đoàn cơ sở +1 dòng, Báo cáo, nguồn số liệu +1 dòng",
    ]


def test_password_opens_the_steps_and_the_way_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLISH_PASSWORD", "hoa sữa")
    shown = page("5", source("events"))
    said = standing(shown)
    assert said[:2] == [f"i: {NOT_ALLOWED}", ASKED]
    assert not {"(Công bố)", "(Quay lại bản này)", "(Tải bản này (ZIP))"} & set(said)
    (field,) = (one for one in elements(shown) if one.type == "text_input")
    said = standing(field.set_value("hoa sữa").run())
    assert {"(Công bố)", "(Quay lại bản này)", "(Tải bản này (ZIP))"} <= set(said)


def test_note_that_names_a_person_waits_for_a_reason() -> None:
    desk = Desk({"events.csv": source("events")}, author="Hoa", note="Số liệu của bà Trần Thị Lan")
    inquiry = replace(INQUIRY, page="nhap-bao-cao")
    said = standing(page_drawn("import_report", inquiry, link_buoc="4", **{KEY: desk}))
    assert "1 cảnh báo cần xác nhận, còn 1 chưa có lý do" in said
    asked = next(text for text in said if text.startswith("events.csv, cả tệp: "))
    assert asked.startswith(
        "events.csv, cả tệp: “Ghi chú của bản số liệu” có vẻ nêu tên người, mà phần này ai cũng đọc"
    )
