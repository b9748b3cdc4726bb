"""The written report: its outline and page, the figures of the slides, and what is said where there are none."""

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from data.decks import ready
from documents.text import table_of
from documents.word.figures import MOST_ROWS, NOT_REPORTED
from documents.word.outline import APPENDICES, BODY
from documents.word.xml import is_number_column
from findings.content.content import Content, Headline, Tile
from findings.decks.shapes import VOCABULARY
from tests.documents.word.slides import FOOT, SLIDES, report_of, tables, texts, trend
from validation.decks import deck

PARTS = (
    "PHẦN THỨ NHẤT – KẾT QUẢ HOẠT ĐỘNG NĂM HỌC",
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    "III. ĐÁNH GIÁ CHUNG",
    "PHẦN THỨ HAI – PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM HỌC TỚI",
    "I. MỤC TIÊU",
    "II. CHỈ TIÊU",
    "III. NHIỆM VỤ, GIẢI PHÁP",
    "IV. TỔ CHỨC THỰC HIỆN",
    "PHẦN THỨ BA – KIẾN NGHỊ, ĐỀ XUẤT",
    "PHỤ LỤC",
    "Phụ lục 1. Danh sách CĐCS và số liệu",
    "Phụ lục 2. Danh sách tập thể, cá nhân được khen",
    "Phụ lục 3. Kết quả xếp loại CĐCS",
)
NUMBERS = (
    "1.",
    "2.",
    "3.",
    *("1.", "1.1.", "1.2.", "1.3.", "1.4.", *(f"{place}." for place in range(2, 10))),
    *("1.", "2.", "3.", "4."),
)


def test_outline_is_that_of_such_reports_and_made_of_headings() -> None:
    headings = [one for one in report_of().paragraphs if one.style.name.startswith("Heading")]
    upper = [one.text for one in headings if one.style.name in {"Heading 1", "Heading 2"}]
    assert upper == list(PARTS)
    lower = [one.text.split()[0] for one in headings if one.style.name in {"Heading 3", "Heading 4"}]
    assert tuple(lower) == NUMBERS


def test_list_of_those_who_have_not_reported_stands_only_in_an_internal_copy() -> None:
    assert "Phụ lục 4. Đơn vị chưa báo cáo" not in texts(report_of())
    assert "Phụ lục 4. Đơn vị chưa báo cáo" in texts(report_of(is_internal=True))


def test_tables_are_numbered_from_one_to_eight_and_blocks_named_once() -> None:
    assert [part.table[0] for part in BODY if part.table] == list(range(1, 9))
    names = [part.block for part in BODY if part.block]
    assert len(set(names)) == len(names)
    assert not [part for part in APPENDICES if part.block]


def test_outline_names_slides_that_the_ready_deck_has() -> None:
    known = {slide.title for slide in deck(ready()["tong-ket"], VOCABULARY).slides}
    assert {title for part in BODY for title in part.slides} <= known


def test_tiles_are_a_table_where_the_part_has_one_and_sentences_elsewhere() -> None:
    report = report_of()
    about = "năm học 2023-2024; tăng 02 so với năm học 2022-2023"
    assert tables(report)["Bảng 1. Tình hình tổ chức và đội ngũ"] == [
        ["Số liệu", "Giá trị", "Năm học, thay đổi"],
        ["CĐCS", "05", about],
        ["Tỷ lệ nữ đoàn viên", "78,5%", "73/93"],
    ]
    assert "Ghi nhận, tôn vinh: 07 (năm học 2023-2024)." in texts(report)
    assert "Tỷ lệ nữ đoàn viên: 78,5% (73/93)." in texts(report)


def test_slide_of_another_part_gives_only_the_tiles_that_are_asked_for() -> None:
    said = texts(report_of())
    assert said.index("5. Công tác nữ công") + 1 == said.index("Tỷ lệ nữ đoàn viên: 78,5% (73/93).")
    assert "78,5%" in [row[1] for row in tables(report_of())["Bảng 1. Tình hình tổ chức và đội ngũ"]]


def test_targets_of_next_year_are_found_by_the_title_that_names_it() -> None:
    slide = Content("Chỉ tiêu năm học 2024-2025", [table_of("", ("Chỉ tiêu", "Mức giao"), [("Kết nạp", "5 người")])])
    assert tables(report_of([slide]))["Bảng 8. Chỉ tiêu năm học tới"][1] == ["Kết nạp", "05 người"]


def test_sentences_are_those_of_the_slides_and_silence_is_said() -> None:
    said = texts(report_of())
    assert "Đoàn viên của Cầu Giấy tăng 4% so với năm học 2021-2022. 42/45 CĐCS có báo cáo." in said
    assert "Chăm lo: chưa có báo cáo nào trong phạm vi đã chọn." in said
    assert "Hạn chế của năm học 2023-2024: 03 chỉ tiêu chưa đạt." in said
    assert "Chỉ tiêu chưa đạt: 03." in said
    # Conferences, initiatives, targets, next year's targets, three appendices.
    assert said.count(NOT_REPORTED) == 7


def test_table_holds_texts_as_they_are_and_what_is_blank_stays_blank() -> None:
    assert tables(report_of())["Bảng 6. Kết quả khen thưởng"] == [
        ["Cấp khen", "Hình thức", "Tập thể"],
        ["LĐLĐ quận", "=1+1", "02"],
        ["UBND quận", "Giấy khen", ""],
    ]


def test_parts_of_a_whole_stand_beside_each_other_in_their_order() -> None:
    assert tables(report_of())["Bảng 5. Kết quả xếp loại CĐCS"] == [
        ["Năm học", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
        ["2022-2023", "–", "50"],
        ["2023-2024", "05", "48"],
    ]


def test_chart_with_a_caution_has_its_table_and_tables_get_letters() -> None:
    slide = Content("Đặc điểm tình hình", [SLIDES[0].items[0], trend(note="Khác nhau giữa các năm; xem bảng số liệu.")])
    report = report_of([slide])
    assert [name for name in tables(report) if name.startswith("Bảng")] == [
        "Bảng 1a. Tình hình tổ chức và đội ngũ",
        "Bảng 1b. Đoàn viên theo năm học",
    ]
    assert "Lưu ý: Khác nhau giữa các năm." in texts(report)


def test_zeros_may_be_left_out() -> None:
    assert "Ghi nhận, tôn vinh: 7 (năm học 2023-2024)." in texts(report_of(has_zeros=False))


def test_page_is_that_of_an_official_report() -> None:
    report = report_of()
    section = report.sections[0]
    sides = (section.page_width, section.page_height, section.left_margin, section.right_margin, section.top_margin)
    assert [round(one.mm) for one in sides] == [210, 297, 30, 18, 22]
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert [one.text for one in section.header._element.iter(qn("w:instrText"))] == ["PAGE"]
    assert [one.text for one in section.first_page_header.paragraphs] == [""]


@pytest.mark.parametrize("name", ["Normal", "Body Text", "Heading 1", "Heading 2", "Heading 3", "Heading 4"])
def test_letters_are_black_times_new_roman_for_every_script(name: str) -> None:
    style = report_of().styles[name]
    fonts = style.element.rPr.rFonts
    assert {fonts.get(qn(f"w:{one}")) for one in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert fonts.get(qn("w:asciiTheme")) is None
    assert (style.font.size.pt, str(style.font.color.rgb)) == (14, "000000")


def test_first_page_names_who_reports_what_it_is_about_and_that_figures_are_invented() -> None:
    report = report_of()
    left, right = report.tables[0].rows[0].cells
    assert left.text.split("\n") == [
        "LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI",
        "LIÊN ĐOÀN LAO ĐỘNG QUẬN CẦU GIẤY",
        "",
        "Số: …/BC-LĐLĐ",
    ]
    assert right.text.split("\n") == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "Cầu Giấy, ngày … tháng … năm …",
    ]
    assert texts(report)[:3] == [
        "BÁO CÁO",
        "Tổng kết hoạt động công đoàn và phong trào CNVCLĐ khối trường học năm học 2023-2024; phương hướng, nhiệm vụ "
        "năm học 2024-2025",
        FOOT.replace("Dữ liệu minh hoạ", "DỮ LIỆU MINH HOẠ"),
    ]


def test_last_stand_signature_and_source() -> None:
    report = report_of()
    left, right = report.tables[-1].rows[0].cells
    assert right.text.strip().split("\n") == ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"]
    assert left.text.startswith("Nơi nhận:\n- LĐLĐ Thành phố Hà Nội (để báo cáo);\n- Quận ủy Cầu Giấy (để báo cáo);")
    assert texts(report)[-1] == f"Nguồn: {FOOT}. http://x/tong-quan?ban=1"


def test_file_tells_of_itself_and_not_of_the_template() -> None:
    report = report_of()
    told = report.core_properties
    assert (told.title, told.author, told.comments) == (
        "Báo cáo tổng kết năm học 2023-2024",
        "Liên đoàn Lao động Quận Cầu Giấy",
        "",
    )
    assert told.created.year >= 2024
    assert not [one for one in report.part.package.rels.values() if one.reltype.endswith("/thumbnail")]


def test_tables_repeat_their_head_keep_rows_whole_and_numbers_right() -> None:
    table = next(one for one in report_of().tables if one.cell(0, 0).text == "Số liệu")
    first, second = table._tbl.tr_lst[:2]
    assert first.trPr.find(qn("w:tblHeader")) is not None
    assert [row.trPr.find(qn("w:cantSplit")) is not None for row in (first, second)] == [True, True]
    sides = [cell.paragraphs[0].alignment for cell in table.rows[1].cells]
    assert sides == [WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.LEFT]


@pytest.mark.parametrize(
    ("cells", "are_numbers"),
    [
        (["5", "1.234", "–", ""], True),
        (["73,3%", "chưa có báo cáo"], True),
        (["trên 3.000 người (tt)", "1,2 tỷ đồng"], True),
        (["78/78", "68–72"], True),
        (["2022-2023"], False),
        (["–", ""], False),
        (["5", "Trường số 5"], False),
        (["6/6 quận, huyện có báo cáo"], False),
    ],
)
def test_columns_of_figures_are_told_from_texts(cells: list[str], are_numbers: bool) -> None:
    assert is_number_column(cells) is are_numbers


def test_very_long_table_tells_how_many_rows_it_leaves_out() -> None:
    rows = [("LĐLĐ quận", "Giấy khen", str(place)) for place in range(MOST_ROWS + 3)]
    report = report_of([Content("Khen thưởng", [table_of("", ("Cấp khen", "Hình thức", "Tập thể"), rows)])])
    assert "… và 3 dòng khác trong bảng số liệu." in texts(report)


def test_first_slide_has_the_caption_of_the_part_and_others_their_own() -> None:
    founded = Content("Xây dựng tổ chức", [Tile("CĐCS thành lập mới", "1", when="năm học 2023-2024")])
    names = [name for name in tables(report_of([*SLIDES, founded])) if name.startswith("Bảng 5")]
    assert names == ["Bảng 5a. Kết quả xếp loại CĐCS", "Bảng 5b. Xây dựng tổ chức"]


def test_sentence_that_only_counts_the_rows_below_is_left_out() -> None:
    grid = table_of("Số liệu báo cáo nêu", ("Kỳ", "Nội dung", "Lưu ý"), [("năm 2023", "A", ""), ("năm 2023", "B", "")])
    report = report_of([Content("Khen thưởng", [Headline("Số liệu báo cáo nêu: 2"), grid])])
    assert "Số liệu báo cáo nêu: 02." not in texts(report)
    assert tables(report)["Bảng 6. Kết quả khen thưởng"] == [["Nội dung"], ["A"], ["B"]]


def test_column_of_one_place_is_left_out() -> None:
    rows = [("Cầu Giấy", "Chỉ tiêu A"), ("Cầu Giấy", "Chỉ tiêu B")]
    report = report_of([Content("Khen thưởng", [table_of("", ("Quận, huyện", "Chỉ tiêu"), rows)])])
    assert tables(report)["Bảng 6. Kết quả khen thưởng"] == [["Chỉ tiêu"], ["Chỉ tiêu A"], ["Chỉ tiêu B"]]
