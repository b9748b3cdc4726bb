"""Files that leave something open, and how they are read with what the officer answers."""

from collections.abc import Mapping

from data.places.reference import places
from glossary.writing.text import fold
from tests.examples import source, titled
from tests.fixtures.pages import Page, csv_of, xlsx
from tests.fixtures.reports import REPORTS
from validation.report import SourceFile
from validation.screening.answers import NOTHING, Answers
from validation.screening.screen import Screened, screen

Place = tuple[str, str | None, int | None, str | None, str | None]

# The other kinds are opened in a process of their own, and are the same from there on.
OPENED_HERE = sorted(name for name, report in REPORTS.items() if report.file.name.endswith((".xlsx", ".csv")))


def only(file: SourceFile, answers: Answers = NOTHING) -> Screened:
    (screened,) = screen(file, places(), answers)
    return screened


def found(file: SourceFile, answers: Answers = NOTHING) -> list[Place]:
    problems = only(file, answers).problems
    return [(one.check, one.sheet, one.row, one.column, one.header) for one in problems]


def without(texts: Mapping[str, str], *titles: str) -> dict[str, str]:
    return {title: text for title, text in texts.items() if title not in titles}


def only_headers(file: SourceFile) -> list[str]:
    return [fold(header) for header in screen(file, places())[0].headers]


def columns(**named: str) -> dict[str, str]:
    return {fold(header.replace("_", " ")): name for header, name in named.items()}


def pages(file_name: str, page: Page) -> SourceFile:
    return SourceFile(file_name, csv_of(page) if file_name.endswith(".csv") else xlsx(page))


UNION = titled("unions")
TIMELESS = source("unions", without(UNION, "Năm học", "Quận, huyện"))
SCHOOLS = Page(
    [
        ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
        [],
        ["STT", "Tên CĐCS", "Số ĐV", "Cụm", "Ghi chú"],
        [1, "TH Mai Dịch", 45, "Cụm 1", "a"],
        [2, "TH Nghĩa Tân", 30, "Cụm 1", "b"],
    ],
    name="DS",
)
FOREIGN = Page(
    [
        ["LIÊN ĐOÀN LAO ĐỘNG QUẬN CẦU GIẤY"],
        ["BẢNG KÊ NĂM HỌC 2023-2024"],
        ["Nơi", "Người", "Trong số ấy là phụ nữ", "Lời"],
        ["TH Mai Dịch", 45, 40, "a"],
        ["TH Nghĩa Tân", 30, "x1", "b"],
    ],
    name="Kê",
)
FOREIGN_COLUMNS = columns(Nơi="union_name", Người="member_count", Lời="") | {
    fold("Trong số ấy là phụ nữ"): "female_member_count"
}
