"""The written report: its outline, the figures of the slides, and what the officer wrote stays his."""

import io
from typing import Any

import docx
import pytest

from data.decks import ready
from metrics.catalogue import CATALOGUE
from ui.taking.content import Content, Grid
from ui.taking.outline import OUTLINE
from ui.taking.word import NOT_REPORTED, word, written_before
from ui.tiles import Tile
from validation.deck import deck

SLIDES = [
    Content(
        "Đặc điểm tình hình",
        [Tile("CĐCS", "72", when="năm học 2023-2024"), Grid("Bảng", ("Cấp học", "Số"), [("Tiểu học", "=1+1")])],
        foot="Khối trường học · Cầu Giấy",
        address="http://x/tong-quan?ban=1",
    ),
    Content("Chăm lo đời sống", ["Chăm lo: chưa có báo cáo nào trong phạm vi đã chọn."]),
]


def made(**written: str) -> Any:
    content = word(
        SLIDES, "Quận Cầu Giấy", "2023-2024", {name.replace("_", " "): text for name, text in written.items()}
    )
    return docx.Document(io.BytesIO(content))


def texts(report: Any) -> list[str]:
    return [paragraph.text for paragraph in report.paragraphs if paragraph.text]


def test_every_part_of_the_outline_stands_in_its_order() -> None:
    titles = [part.title for part in OUTLINE]
    assert [text for text in texts(made()) if text in titles] == titles


def test_outline_names_slides_that_the_ready_deck_has() -> None:
    known = {slide.title for slide in deck(ready()["tong-ket"], CATALOGUE).slides}
    assert {title for part in OUTLINE for title in part.slides} <= known


def test_figures_are_those_of_the_slides_and_silence_is_said() -> None:
    report = made()
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    assert cells[cells.index("CĐCS") :][:3] == ["CĐCS", "72", "năm học 2023-2024"]
    assert "=1+1" in cells
    assert "Chăm lo: chưa có báo cáo nào trong phạm vi đã chọn." in texts(report)
    assert texts(report).count(NOT_REPORTED) == 8
    assert texts(report)[-1] == "Nguồn: Khối trường học · Cầu Giấy. http://x/tong-quan?ban=1"


def test_page_is_that_of_an_official_report() -> None:
    report = made()
    section = report.sections[0]
    assert [round(one.mm) for one in (section.page_width, section.page_height, section.left_margin)] == [210, 297, 30]
    assert (report.styles["Normal"].font.name, report.styles["Normal"].font.size.pt) == ("Times New Roman", 14)
    assert "QUẬN CẦU GIẤY" in report.tables[0].cell(0, 0).text
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in report.tables[0].cell(0, 1).text


@pytest.mark.parametrize("text", ["Được sự quan tâm.", "Hai dòng:\n- một\n- hai"])
def test_what_the_officer_wrote_is_kept_when_the_report_is_made_again(text: str) -> None:
    first = io.BytesIO()
    made(**{"2._Thuận_lợi": text}).save(first)
    assert written_before(first.getvalue()) == {"2. Thuận lợi": text}


def test_blocks_are_empty_at_first() -> None:
    first = io.BytesIO()
    made().save(first)
    assert written_before(first.getvalue()) == {}


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x03\x04cut"])
def test_file_that_is_no_report_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="no Word file"):
        written_before(content)
