"""The deck as a workbook: exact figures in typed cells, charts with gaps, a list of contents, no formula from data."""

import datetime
import io
import re
from dataclasses import replace
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from documents.excel.workbook import excel
from documents.text import table_of
from findings.content.content import Content, Head, Headline, Item
from tests.documents.examples import (
    ADDRESS,
    FOOT,
    HOSTILE,
    finding,
    grades,
    long_table,
    points,
    ranking,
    season,
    slide,
    targets,
    tile,
    trend,
)


def made(*slides: Content) -> Any:
    return openpyxl.load_workbook(io.BytesIO(excel(slides)))


def only(*items: Item) -> Any:
    """The sheet of the only table."""
    book = made(slide(*items))
    assert len(book.sheetnames) == 2
    return book[book.sheetnames[1]]


def rows(sheet: Any, columns: int) -> list[tuple[Any, ...]]:
    return list(sheet.iter_rows(min_row=7, max_row=sheet.max_row, max_col=columns, values_only=True))


def block(sheet: Any, column: int, wide: int) -> list[tuple[Any, ...]]:
    """What a chart is drawn from, right of it."""
    found = sheet.iter_rows(min_row=8, min_col=column, max_col=column + wide - 1, values_only=True)
    return [row for row in found if any(value is not None for value in row)]


def test_trend_has_its_exact_figures_and_blanks_for_what_was_not_reported() -> None:
    sheet = only(trend())
    assert [sheet[f"A{row}"].value for row in range(1, 7)] == [
        "Sáng kiến tăng",
        "Đơn vị: sáng kiến",
        FOOT,
        "1/1 quận, huyện có báo cáo · Không nối các năm học · Nguồn: Báo cáo 12/BC-LĐLĐ, 1/6/2024",
        ADDRESS,
        "← Mục lục",
    ]
    assert rows(sheet, 4)[:5] == [
        ("Năm học", "Sáng kiến", "Tình hình báo cáo", "Ghi chú"),
        ("2019-2020", 1041, "1/1 quận, huyện có báo cáo", None),
        ("2020-2021", None, "0/1 quận, huyện có báo cáo", "chưa có báo cáo"),
        ("2021-2022", 868, "1/1 quận, huyện có báo cáo", "trên 868 sáng kiến"),
        ("2023-2024", 439, "1/1 quận, huyện có báo cáo", "439 sáng kiến (tt)"),
    ]
    assert sheet["B8"].number_format == "#,##0"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B8", "A7:D11")


def test_chart_is_drawn_from_every_year_with_gaps() -> None:
    sheet = only(trend())
    assert block(sheet, 17, 2) == [
        ("Số liệu của biểu đồ", "Cầu Giấy"),
        ("2019-2020", 1041),
        ("2020-2021", None),
        ("2021-2022", 868),
        ("2022-2023", None),
        ("2023-2024", 439),
    ]
    (chart,) = sheet._charts
    # A year that is not comparable is joined to none: columns instead of a line.
    assert (chart.tagname, chart.type, chart.display_blanks) == ("barChart", "col", "gap")


def test_several_lines_have_a_series_each() -> None:
    values = trend().chart.values.drop("apart", "fewer", "signs", "bound")
    both = values.vstack(values.with_columns(label=values["label"].str.replace("Cầu Giấy", "Tây Hồ")))
    sheet = only(finding(both, "initiatives", (Head("Năm học"), Head("Sáng kiến", True)), [("2019-2020", "1.041")]))
    (chart,) = sheet._charts
    assert chart.tagname == "lineChart"
    name = sheet.title
    assert [one.val.numRef.f for one in chart.series] == [f"'{name}'!$P$9:$P$13", f"'{name}'!$Q$9:$Q$13"]
    assert block(sheet, 15, 3)[0] == ("Số liệu của biểu đồ", "Cầu Giấy", "Tây Hồ")


def test_composition_is_stacked_with_a_series_a_code() -> None:
    sheet = only(grades())
    (chart,) = sheet._charts
    assert (chart.tagname, chart.barDir, chart.grouping, chart.overlap) == ("barChart", "bar", "stacked", 100)
    assert [one.spPr.solidFill.srgbClr for one in chart.series] == ["0A2F66", "2D64A1"]
    assert block(sheet, 17, 3) == [
        ("Số liệu của biểu đồ", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"),
        ("2022-2023", 14, 36),
        ("2023-2024 (còn thiếu)", 18, None),
    ]


def test_ranking_lists_all_places_and_draws_the_leading_ones_from_the_top() -> None:
    sheet = only(ranking())
    assert rows(sheet, 4)[:5] == [
        ("Quận, huyện", "Sáng kiến", "Thứ tự theo số liệu", "Ghi chú"),
        ("Tây Hồ", 16, 1, None),
        ("Ba Đình", 14, 2, None),
        ("Long Biên", 5, None, None),
        ("Cầu Giấy", None, None, "chưa có báo cáo"),
    ]
    (chart,) = sheet._charts
    assert (chart.barDir, chart.x_axis.scaling.orientation, chart.y_axis.scaling.min) == ("bar", "maxMin", 0)


def test_two_figures_are_points_named_by_cells() -> None:
    sheet = only(points())
    (chart,) = sheet._charts
    assert chart.tagname == "scatterChart"
    assert block(sheet, 16, 3) == [
        ("Số liệu của biểu đồ", "CĐCS", "Tỷ lệ nữ"),
        ("Cầu Giấy", 72, 0.785),
        ("=1+1", 12, 0.9),
    ]
    assert sheet["P10"].data_type == "s"
    (series,) = chart.series
    assert (series.xVal.numRef.f, series.yVal.numRef.f) == (
        f"'{sheet.title}'!$Q$9:$Q$10",
        f"'{sheet.title}'!$R$9:$R$10",
    )


def test_percentages_are_shares_and_money_is_not_rounded() -> None:
    values = trend().chart.values.select("x", "label", value="value").head(1)
    share = only(
        finding(values.with_columns(value=73.3), "percent", (Head("Năm"), Head("Nữ", True)), [("2019", "73,3%")])
    )
    assert (share["B8"].value, share["B8"].number_format) == (0.733, "0.0#%")
    money = finding(
        values.with_columns(value=3953350000.0), "vnd", (Head("Năm"), Head("Tiền", True)), [("2019", "3,95 tỷ đồng")]
    )
    assert only(money)["B8"].value == 3953350000


def test_figure_of_the_table_that_the_chart_does_not_tell_is_not_overwritten() -> None:
    values = trend().chart.values.select("x", "label", value="value").head(1)
    sheet = only(finding(values, "initiatives", (Head("Năm học"), Head("Số người", True)), [("2019-2020", "12")]))
    assert sheet["B8"].value == 12


def test_season_has_dates() -> None:
    sheet = only(season())
    assert rows(sheet, 3)[1:4] == [
        ("2024-2025", datetime.datetime(2024, 9, 3), 2),
        ("2024-2025", "hết tháng 10/2024", 5),
        ("2023-2024", datetime.datetime(2023, 9, 10), 1),
    ]
    (chart,) = sheet._charts
    assert chart.tagname == "lineChart"


def test_targets_are_listed_whole() -> None:
    sheet = only(targets())
    assert rows(sheet, 3)[:3] == [
        ("Chỉ tiêu", "Mức giao", "Kết quả"),
        ("Tỷ lệ tập hợp", "từ 75% trở lên", 0.725),
        ("Kết nạp Đảng", "từ 15 trở lên", "chưa có báo cáo"),
    ]
    assert sheet["A2"].value == ""


def test_table_without_columns_has_no_sheet() -> None:
    assert made(slide(table_of("x", (), []))).sheetnames == ["Mục lục"]


def test_tiles_stand_together_on_the_first_sheet() -> None:
    book = made(slide(tile(), title="Đặc điểm"), slide(tile("Số tiền", "3,95 tỷ đồng"), title="Chăm lo"))
    assert book.sheetnames == ["Mục lục", "1 Số liệu chính"]
    assert [row[:4] for row in rows(book["1 Số liệu chính"], 7)] == [
        ("Trang", "Số liệu", "Giá trị", "Chi tiết"),
        ("Đặc điểm", "Đoàn viên", 2755, "2.755/3.039"),
        ("Chăm lo", "Số tiền", "3,95 tỷ đồng", "2.755/3.039"),
    ]


def test_contents_say_what_the_file_is_about_and_lead_to_every_sheet() -> None:
    book = made(
        slide(title="Hội nghị tổng kết", kind="cover"), slide(trend()), slide(*long_table(3), title="Khen thưởng")
    )
    sheet = book["Mục lục"]
    assert book.sheetnames == ["Mục lục", "1 Sáng kiến", "2 Khen thưởng"]
    assert (sheet["A1"].value, sheet["A2"].value) == ("Hội nghị tổng kết", "Dữ liệu minh hoạ: không phải số liệu thật")
    about = {sheet[f"A{row}"].value: sheet[f"B{row}"].value for row in range(3, 7)}
    assert re.fullmatch(r"\d\d:\d\d ngày \d{1,2}/\d{1,2}/\d{4}", about.pop("Lập tệp lúc"))
    assert about == {
        "Bộ lọc": "Khối trường học · năm học 2023-2024 · Cầu Giấy",
        "Bản số liệu": "ngày 1/10/2024 (số 12)",
        "Mở lại": ADDRESS,
    }
    assert sheet["B6"].hyperlink.target == ADDRESS.split("#")[0]
    assert [cell.value for cell in sheet[9]] == [1, "Sáng kiến tăng", "Sáng kiến", "sáng kiến", 4]
    assert [cell.value for cell in sheet[10]] == [2, "3 lượt khen", "Khen thưởng", "", 3]
    assert sheet["B10"].hyperlink.location == "'2 Khen thưởng'!A1"


def test_figures_that_are_not_invented_are_not_called_so() -> None:
    content = replace(slide(trend()), foot=FOOT.removeprefix("Dữ liệu minh hoạ · "))
    assert made(content)["Mục lục"]["A2"].value == ""


def test_sheet_is_printed_across_as_wide_as_the_paper_with_its_head_on_every_page() -> None:
    sheet = only(trend())
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
    assert sheet.print_title_rows == "$7:$7"


def test_columns_are_as_wide_as_their_texts() -> None:
    long = "Trường Mầm non có tên dài như tên của nhiều trường ở ngoại thành" * 3
    sheet = only(table_of("x", ("Tập thể", "Số"), [(long, "1")]))
    assert (round(sheet.column_dimensions["A"].width), round(sheet.column_dimensions["B"].width)) == (61, 11)
    assert sheet["A8"].alignment.wrap_text
    assert sheet.row_dimensions[8].height == 15 * 4


@pytest.mark.parametrize("text", HOSTILE)
def test_text_never_starts_a_formula(text: str) -> None:
    book = made(
        slide(Headline(text), table_of(text, (text,), [(text,)]), tile(text, text), title=text),
        slide(ranking((text, "a", "b"))),
    )
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert book[book.sheetnames[2]]["A8"].value.endswith(text.lstrip(chr(1)))


def test_names_of_sheets_are_short_unlike_each_other_and_without_forbidden_characters() -> None:
    titles = ("Kết quả: [a/b\\c]*?", "KẾT QUẢ: [A/B\\C]*?", "'Khen thưởng'", "x" * 60, "Khen\x07thưởng")
    names = made(*(slide(trend(), title=title) for title in titles)).sheetnames
    assert names == ["Mục lục", "1 Kết quả a b c", "2 KẾT QUẢ A B C", "3 Khen thưởng", "4 " + "x" * 29, "5 Khen thưởng"]
    assert all(len(name) <= 31 for name in names)
