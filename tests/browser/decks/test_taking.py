"""What leaders take away from a deck holds the very numbers of its slides, as independent readers find them."""

import io
from pathlib import Path
from typing import Any

import docx
import openpyxl  # type: ignore[import-untyped]
from docx.oxml.ns import qn
from playwright.sync_api import Page, expect
from pptx import Presentation
from pypdf import PdfReader

from documents.word.officer_blocks import EMPTY
from glossary.writing.leading_zero import with_leading_zero, with_leading_zeros
from tests.browser.slides_shown import INITIATIVES, count, headlines, number, slide_of, tile


def test_powerpoint_holds_what_the_slides_say_and_charts_of_its_own(deck: Page) -> None:
    deck.keyboard.press("o")
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải PowerPoint").click()
    assert waiting.value.suggested_filename == "tong-ket_tat-ca_2024-2025_r1.pptx"
    made = Presentation(str(waiting.value.path()))
    slides = list(made.slides)
    # Long tables go on over further slides.
    assert len(slides) >= count(deck)
    by_title = {slide.shapes.title.text_frame.text: slide for slide in slides}
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    assert len(charts) >= 4
    third, fourth = (by_title[headlines(deck, place)[0]] for place in (3, 4))
    cards = [shape.text_frame.paragraphs[1].text for shape in third.shapes if shape.name.startswith("Số liệu: ")]
    assert cards == deck.locator(".st-key-slide-3 .tile .value").all_text_contents()
    (line,) = [shape.chart for shape in fourth.shapes if shape.has_chart]
    assert line.plots[0].series[0].values[-1] == number(deck, 3, "Đoàn viên")
    feet = [[shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in slides]
    assert all(any(text.startswith("Dữ liệu minh hoạ") for text in foot) for foot in feet)
    notes = third.notes_slide.notes_text_frame.text
    assert "Dữ liệu minh hoạ" in notes
    assert "/cong-doan-co-so?" in notes


def test_workbook_holds_figures_units_and_a_chart(deck: Page) -> None:
    deck.keyboard.press("o")
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải Excel").click()
    assert waiting.value.suggested_filename == "tong-ket_tat-ca_2024-2025_r1.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(waiting.value.path().read_bytes()))
    (sheet,) = [one for one in book if one["A1"].value == headlines(deck, 4)[0]]
    assert sheet["A2"].value == "Đơn vị: người"
    assert "Dữ liệu minh hoạ" in sheet["A3"].value
    assert sheet.freeze_panes == "B8"
    values = [value for (value,) in sheet.iter_rows(min_row=8, min_col=2, max_col=2, values_only=True) if value]
    assert values[-1] == number(deck, 3, "Đoàn viên")
    assert len(sheet._charts) == 1
    contents = book["Mục lục"]
    assert contents["A2"].value == "Dữ liệu minh hoạ: không phải số liệu thật"
    assert [row[0].value for row in contents.iter_rows(min_row=9, max_row=8 + len(book.sheetnames) - 1)] == list(
        range(1, len(book.sheetnames))
    )


def test_report_in_word_says_what_the_slides_say_and_keeps_what_the_officer_wrote(deck: Page, tmp_path: Path) -> None:
    deck.keyboard.press("o")
    deck.get_by_role("button", name="Báo cáo Word").click()
    report = taken_report(deck)
    texts = [paragraph.text for paragraph in report.paragraphs]
    headline = with_leading_zeros(headlines(deck, 3)[0])
    assert [text for text in texts if text.startswith(f"{headline}.")]
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    assert with_leading_zero(tile(deck, 3, "Đoàn viên")) in cells
    assert any("Trường" in cell for cell in cells)
    assert "Phụ lục 4. Đơn vị chưa báo cáo" not in texts
    block = next(one for one in report.element.body.iter(qn("w:t")) if one.text == EMPTY)
    block.text = "Được sự quan tâm của cấp trên."
    report.save(str(tmp_path / "before.docx"))
    deck.locator("input[type=file]").set_input_files(tmp_path / "before.docx")
    expect(deck.get_by_text("Giữ lại 1 phần cán bộ đã ghi.")).to_be_visible()
    again = taken_report(deck)
    assert "Được sự quan tâm của cấp trên." in [one.text for one in again.element.body.iter(qn("w:t"))]
    deck.keyboard.press("Escape")


def taken_report(deck: Page) -> Any:
    with deck.expect_download() as waiting:
        deck.get_by_role("button", name="Tải Word").click()
    assert waiting.value.suggested_filename == "bao-cao-tong-ket_tat-ca_2024-2025_r1.docx"
    return docx.Document(io.BytesIO(waiting.value.path().read_bytes()))


def test_deck_is_printed_a_slide_a_sheet(deck: Page) -> None:
    paper = PdfReader(io.BytesIO(deck.pdf(prefer_css_page_size=True)))
    assert len(paper.pages) == count(deck)
    for sheet in paper.pages:
        assert round(float(sheet.mediabox.width) / float(sheet.mediabox.height), 2) == 1.78
    words = paper.pages[slide_of(deck, INITIATIVES) - 1].extract_text()
    assert INITIATIVES in words
    assert "bản số liệu ngày" in words
