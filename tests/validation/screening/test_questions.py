"""What is asked about a file, with the nearest guesses; what is answered is not asked again."""

import pytest

from data.places.reference import places
from glossary.writing.text import fold
from tests.examples import row, source, titled
from tests.fixtures.award_forms import AWARD_FORMS
from tests.fixtures.pages import Page, xlsx
from validation.report import SourceFile
from validation.screening.answers import NOTHING, Answers
from validation.screening.questions import Guess, Questions, Unknown, questions
from validation.screening.screen import screen

FULL = titled("unions")
AWARD = titled("awards")
MENU = SourceFile("thuc-don.csv", "Món,Giá\nPhở,45000\n".encode())
NEAR_MEMBERS = (Guess("member_count", "Đoàn viên"), Guess("staff_count", "Cán bộ, giáo viên, nhân viên"))


def asked(file: SourceFile, answers: Answers = NOTHING) -> Questions:
    return questions(screen(file, places(), answers))


def without(texts: dict[str, str], *titles: str) -> dict[str, str]:
    return {title: text for title, text in texts.items() if title not in titles}


@pytest.mark.parametrize("file", [source("unions"), source("reports"), AWARD_FORMS["award sums"].file])
def test_nothing_is_asked_when_the_file_says_everything(file: SourceFile) -> None:
    assert asked(file) == Questions()
    assert not asked(file).is_any


def test_nothing_is_asked_about_cells_and_files_that_cannot_be_read() -> None:
    assert asked(source("unions", row("unions", member_count="nhiều", school_year="", district_code=""))) == Questions()
    assert asked(SourceFile("unions.csv", b"\xff\xfe\x00")) == Questions()


def test_dataset_is_asked_when_it_is_not_recognised() -> None:
    assert asked(MENU) == Questions(dataset=True)
    assert not asked(MENU, Answers("welfare")).dataset


def test_likeliest_datasets_are_those_that_know_the_headers() -> None:
    found = asked(SourceFile("x.csv", "Năm học,Hình thức khen,Món,Giá\n2023-2024,Giấy khen,a,b\n".encode()))
    assert found.dataset
    assert found.datasets[0] == Guess("awards", "Khen thưởng")
    assert len(found.datasets) == 3


@pytest.mark.parametrize("dataset", ["unions", "figures"])
def test_year_and_district_are_asked_when_the_file_does_not_say_them(dataset: str) -> None:
    assert asked(source(dataset, without(titled(dataset), "Năm học"))) == Questions(school_year=True)
    assert asked(source(dataset, without(titled(dataset), "Quận, huyện"))) == Questions(district=True)


def test_year_and_district_are_not_asked_when_they_are_answered() -> None:
    file = source("unions", without(FULL, "Năm học", "Quận, huyện"))
    assert asked(file, Answers(school_year="2023-2024", district_code="005")) == Questions()


@pytest.mark.parametrize(
    "file", [AWARD_FORMS["awards that may be proposals"].file, source("awards", without(AWARD, "Tình trạng"))]
)
def test_award_status_is_asked_when_neither_title_nor_column_says_it(file: SourceFile) -> None:
    assert asked(file) == Questions(status=True)
    assert asked(file, Answers(status="given")) == Questions()


def test_award_status_is_asked_when_only_some_columns_of_a_form_say_it() -> None:
    page = Page(
        [
            ["KHEN THƯỞNG QUẬN CẦU GIẤY NĂM HỌC 2023-2024"],
            ["TT", "CĐCS", "Đề nghị", "", "Giấy khen"],
            ["", "", "Cờ thi đua", "Bằng khen"],
            [1, "TH Mai Dịch", 3, 5, 6],
        ],
        merged=["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    )
    file = SourceFile("kt.xlsx", xlsx(page))
    assert asked(file) == Questions(status=True)
    (answered,) = screen(file, places(), Answers(status="given"))
    assert answered.rows["status"].to_list() == ["proposed", "proposed", "given"]


def test_status_of_other_datasets_is_not_asked() -> None:
    assert asked(source("events", without(titled("events"), "Tình trạng"))) == Questions()


def test_columns_are_asked_with_the_nearest_guesses() -> None:
    file = source("unions", {**FULL, "Số ĐV": "3", "Món ăn yêu thích": "Phở"})
    unknown = (Unknown("Số ĐV", "unions", NEAR_MEMBERS), Unknown("Món ăn yêu thích", "unions", ()))
    assert asked(file) == Questions(columns=unknown)
    answers = Answers(columns={fold("Số ĐV"): "", fold("Món ăn yêu thích"): "note"})
    assert asked(file, answers) == Questions()


def test_unknown_header_in_two_sheets_is_asked_once() -> None:
    pages = [Page([[*FULL, "Số ĐV"], [*FULL.values(), "3"]], name=name) for name in ("MN", "TH")]
    assert [one.header for one in asked(SourceFile("unions.xlsx", xlsx(*pages))).columns] == ["Số ĐV"]


def test_messages_name_the_nearest_guesses() -> None:
    (found,) = screen(source("unions", {**FULL, "Số ĐV": "3"}), places())[0].problems
    assert found.message == (
        "Không nhận ra cột “Số ĐV” (gần với “Đoàn viên”, “Cán bộ, giáo viên, nhân viên”); "
        "hãy sửa tên cột hoặc bỏ cột này."
    )
    (found,) = screen(SourceFile("x.csv", b"Xa lo,award_kind,Mon\na,b,c\n"), places())[0].problems
    assert found.message == (
        "Không nhận ra đây là bảng số liệu nào (gần với “Khen thưởng”); "
        "hãy chọn bảng, đặt tên tệp theo bảng (ví dụ awards.csv) hoặc dùng biểu mẫu."
    )
