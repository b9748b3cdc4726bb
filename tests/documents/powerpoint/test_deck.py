"""The deck as PowerPoint: words that fit, tables that go on, notes, a package that opens."""

import io
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Pt

from charts.style.theme import SCREEN
from documents.powerpoint.deck import powerpoint
from documents.text import table_of
from findings.content.content import Headline
from tests.conversion import as_pdf
from tests.documents.examples import (
    ADDRESS,
    EVERYTHING,
    FOOT,
    HOSTILE,
    WORDS,
    charts,
    long_table,
    made,
    slide,
    tables,
    texts,
    tile,
    trend,
)


def test_title_is_the_finding_or_the_sentence_of_the_table_and_the_slides_name_stands_above() -> None:
    chart, table, bare = made(
        slide(trend()), slide(Headline("43 tập thể"), table_of("Khen", ("A",), [("x",)])), slide(tile())
    )
    assert (chart.shapes.title.text_frame.text, "Sáng kiến" in texts(chart)) == ("Sáng kiến tăng", True)
    assert table.shapes.title.text_frame.text == "43 tập thể"
    assert bare.shapes.title.text_frame.text == "Sáng kiến"


def test_tiles_are_cards_with_all_that_the_screen_says() -> None:
    (page,) = made(slide(tile(), tile("CĐCS", "72"), trend()))
    cards = [shape for shape in page.shapes if shape.name.startswith("Số liệu: ")]
    assert [card.text_frame.paragraphs[1].text for card in cards] == ["2.755", "72"]
    assert cards[0].text_frame.text.split("\n") == [
        "Đoàn viên",
        "2.755",
        "2.755/3.039 · năm học 2023-2024",
        "tăng 0,8% so với năm học 2022-2023",
        "1/1 quận, huyện có báo cáo",
    ]
    (chart,) = charts(page)
    assert all(card.top + card.height < chart.top for card in cards)


def test_chart_below_too_many_cards_stands_on_a_slide_of_its_own() -> None:
    cards, chart = made(slide(*[tile()] * 15, trend()))
    assert (len(charts(cards)), len(charts(chart))) == (0, 1)


def test_long_table_goes_on_over_four_slides_and_says_what_is_left() -> None:
    few, many = made(slide(*long_table(12))), made(slide(*long_table(200)))
    assert len(few) == 1
    titles = [page.shapes.title.text_frame.text for page in many]
    assert titles == [f"200 lượt khen ({page}/4)" for page in range(1, 5)]
    names = [row[0] for page in many for row in tables(page)[0][1:]]
    assert names == [f"Trường Mầm non số {place}" for place in range(1, len(names) + 1)]
    assert f"và {200 - len(names)} dòng khác trong tệp Excel" in texts(many[-1])


def test_words_are_large_and_lists_are_numbered() -> None:
    cover, agenda, divider = made(*WORDS)
    title = cover.shapes.title.text_frame.paragraphs[0].runs[0]
    assert (title.text, title.font.size) == ("Hội nghị tổng kết", Pt(44))
    assert "Cầu Giấy" in texts(cover)
    lines = agenda.placeholders[1].text_frame.paragraphs
    assert [line.text for line in lines] == ["Đặc điểm tình hình", "Khen thưởng"]
    assert all(line._p.pPr.find("{*}buAutoNum").get("type") == "arabicPeriod" for line in lines)
    assert len(list(divider.placeholders)) == 1


def test_every_slide_says_what_it_is_about_and_that_it_is_invented() -> None:
    for page in made(*EVERYTHING):
        assert FOOT in texts(page)
        (invented,) = [
            run
            for shape in page.shapes
            if shape.has_text_frame
            for paragraph in shape.text_frame.paragraphs
            for run in paragraph.runs
            if run.text == "Dữ liệu minh hoạ"
        ]
        assert f"#{invented.font.color.rgb}" == SCREEN.accent


def test_notes_tell_the_chart_in_words_its_sources_and_the_link() -> None:
    (page,) = made(slide(tile(), trend()))
    notes = page.notes_slide.notes_text_frame.text.split("\n")
    assert notes[0].startswith("Đoàn viên: 2.755; 2.755/3.039; năm học 2023-2024")
    told = "Biểu đồ đường theo năm học: Sáng kiến tăng. Cầu Giấy: từ 1.041 sáng kiến (2019-2020)"
    assert any(line.startswith(told) for line in notes)
    assert "Tình hình báo cáo: 1/1 quận, huyện có báo cáo." in notes
    assert "Nguồn: Báo cáo 12/BC-LĐLĐ, 1/6/2024" in notes
    assert notes[-2:] == [FOOT, f"Mở đúng số liệu này: {ADDRESS}"]


def test_charts_and_tables_are_told_to_those_who_cannot_see_them() -> None:
    for page in made(*EVERYTHING):
        for shape in page.shapes:
            if shape.has_chart or shape.has_table:
                assert shape._element.nvGraphicFramePr.cNvPr.get("descr")


def test_letters_are_no_smaller_than_fourteen_points() -> None:
    for page in made(*EVERYTHING):
        sizes = {int(one.get("sz")) for one in page._element.iter("{*}rPr", "{*}defRPr") if one.get("sz")}
        for chart in charts(page):
            sizes |= {int(one.get("sz")) for one in chart.chart._chartSpace.iter("{*}defRPr") if one.get("sz")}
        assert min(sizes) >= 1400


def test_nothing_reaches_beyond_its_slide() -> None:
    deck = Presentation(io.BytesIO(powerpoint(EVERYTHING)))
    for page in deck.slides:
        for shape in page.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= (deck.slide_width or 0)
            assert shape.top + shape.height <= (deck.slide_height or 0)


def test_file_says_what_it_is_in_vietnamese() -> None:
    told = Presentation(io.BytesIO(powerpoint(EVERYTHING))).core_properties
    assert (told.title, told.subject, told.language) == ("Hội nghị tổng kết", FOOT, "vi-VN")


def test_package_is_whole() -> None:
    """What PowerPoint offers to repair: a part twice, a relationship to nothing, a workbook that does not open."""
    with zipfile.ZipFile(io.BytesIO(powerpoint(EVERYTHING))) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        assert package.testzip() is None
    deck = Presentation(io.BytesIO(powerpoint(EVERYTHING)))
    for part in deck.part.package.iter_parts():
        assert all(one.is_external or one.target_part is not None for one in part.rels.values())
    for page in deck.slides:
        ids = [one.get("id") for one in page._element.iter("{*}cNvPr")]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_with_control_characters_and_markup_are_written(text: str) -> None:
    (page,) = made(slide(Headline(text), table_of(text, (text,), [(text,)]), tile(text, text), title=text))
    assert page.shapes.title is not None


def test_office_program_opens_it_and_shows_numbers_in_the_vietnamese_way(tmp_path: Path) -> None:
    paper = as_pdf(powerpoint(EVERYTHING), "pptx", tmp_path)
    pages = [page.extract_text() for page in paper.pages]
    assert len(pages) == len(made(*EVERYTHING))
    assert all("Dữ liệu minh hoạ" in text for text in pages)
    assert all(text in pages[3] for text in ("1.041", "trên 868", "439 (tt)"))
    assert "72,50%" in pages[7]
