"""Charts of PowerPoint's own: the screen's figures, order and colours, and a workbook inside that holds them."""

import datetime
import io
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import polars as pl
from pptx.enum.chart import XL_CHART_TYPE

from charts.style.theme import SCREEN
from documents.office_chart import chart_data
from findings.content.content import Head
from tests.documents.examples import (
    EVERYTHING,
    HOSTILE,
    charts,
    colour,
    finding,
    grades,
    heatmap,
    made,
    points,
    ranking,
    season,
    slide,
    tables,
    targets,
    texts,
    trend,
)

# From which a workbook counts days.
DAY_ZERO = datetime.date(1899, 12, 30)


def label_code(series: Any, place: int) -> str:
    (label,) = [one for one in series._element.iter("{*}dLbl") if one.find("{*}idx").get("val") == str(place)]
    return str(label.find("{*}numFmt").get("formatCode"))


def test_trend_is_a_line_with_gaps_and_values_in_the_vietnamese_way() -> None:
    (page,) = made(slide(trend()))
    chart = charts(page)[0].chart
    assert chart.chart_type == XL_CHART_TYPE.LINE_MARKERS
    assert list(chart.plots[0].categories) == ["2019-2020", "2020-2021", "2021-2022", "2022-2023", "2023-2024"]
    (line,) = chart.plots[0].series
    assert list(line.values) == [1041.0, None, 868.0, None, 439.0]
    assert chart._chartSpace.chart.find("{*}dispBlanksAs").get("val") == "gap"
    assert (chart.value_axis.minimum_scale, chart.has_legend) == (0, False)
    assert line.data_labels.number_format == "[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0"
    assert label_code(line, 2) == '[>=1000000]"trên "0\\.000\\.000;[>=1000]"trên "0\\.000;"trên "0'
    assert label_code(line, 4) == '[>=1000000]0\\.000\\.000" (tt)";[>=1000]0\\.000" (tt)";0" (tt)"'
    assert f"#{line.format.line.color.rgb}" == SCREEN.federation


def test_total_over_fewer_is_an_open_circle_and_no_line_leads_to_what_is_apart() -> None:
    (page,) = made(slide(trend()))
    (line,) = charts(page)[0].chart.plots[0].series
    assert colour(line.points[2].marker.format.fill) == SCREEN.paper
    point = next(one for one in line._element.iter("{*}dPt") if one.find("{*}idx").get("val") == "4")
    assert point.find("{*}spPr/{*}ln/{*}noFill") is not None
    (below,) = [text for text in texts(page) if text.startswith("○")]
    assert "Từ 2023-2024: sáp nhập · Không nối các năm học · 1/1 quận, huyện có báo cáo" in below


def test_ranking_has_the_screens_order_from_the_top_and_the_chosen_one_in_the_accent() -> None:
    (page,) = made(slide(ranking()))
    chart = charts(page)[0].chart
    assert list(chart.plots[0].categories) == ["1. Tây Hồ", "2. Ba Đình", "Cầu Giấy (chưa có báo cáo)"]
    (bars,) = chart.plots[0].series
    assert list(bars.values) == [16.0, 14.0, None]
    assert (chart.category_axis.reverse_order, chart.value_axis.minimum_scale, chart.value_axis.visible) == (
        True,
        0,
        False,
    )
    assert (chart.has_legend, chart.plots[0].gap_width) == (False, 45)
    assert colour(bars.points[2].format.fill) == SCREEN.accent


def test_composition_has_the_colours_and_the_order_of_its_codes() -> None:
    (page,) = made(slide(grades()))
    chart = charts(page)[0].chart
    assert chart.chart_type == XL_CHART_TYPE.BAR_STACKED
    assert list(chart.plots[0].categories) == ["2022-2023", "2023-2024 (còn thiếu)"]
    told = [(one.name, list(one.values), colour(one.format.fill)) for one in chart.plots[0].series]
    assert told == [
        ("Hoàn thành xuất sắc nhiệm vụ", [14.0, 18.0], "#0A2F66"),
        ("Hoàn thành tốt nhiệm vụ", [36.0, None], "#2D64A1"),
    ]
    assert (chart.has_legend, chart.plots[0].overlap) == (True, 100)


def test_season_lies_over_the_season_before_day_by_day() -> None:
    (page,) = made(slide(season()))
    chart = charts(page)[0].chart
    days = [DAY_ZERO + datetime.timedelta(float(one)) for one in chart.plots[0].categories]
    newest, before = chart.plots[0].series
    assert (days[0], days[-1]) == (datetime.date(2024, 9, 1), datetime.date(2024, 10, 31))
    assert [newest.values[days.index(datetime.date(2024, 9, day))] for day in (2, 3, 30)] == [0, 2, 2]
    assert [before.values[days.index(datetime.date(2024, 9, day))] for day in (9, 10, 30)] == [0, 1, 1]
    assert newest.values[-1] == 5


def test_targets_of_one_unit_stand_beside_their_results_and_others_in_a_table() -> None:
    one, several = made(slide(targets()), slide(targets(("percent", "persons"))))
    chart = charts(one)[0].chart
    names = ["Tỷ lệ tập hợp – LĐLĐ Thành phố: chưa đạt", "Kết nạp Đảng: chưa có báo cáo"]
    assert list(chart.plots[0].categories) == names
    assert [(series.name, list(series.values)) for series in chart.plots[0].series] == [
        ("Kết quả", [72.5, None]),
        ("Chỉ tiêu", [75.0, 15.0]),
    ]
    assert chart.plots[0].series[0].data_labels.number_format == '[=0]0"%";[=100]0"%";0\\,00%'
    assert charts(several) == []
    assert tables(several) == [
        [
            ["Chỉ tiêu", "Mức giao", "Kết quả", "Đánh giá"],
            ["Tỷ lệ tập hợp – LĐLĐ Thành phố", "≥ 75%", "72,5%", "chưa đạt"],
            ["Kết nạp Đảng", "≥ 15", "", "chưa có báo cáo"],
        ]
    ]
    assert "Còn 3 chỉ tiêu khác" in texts(several)


def test_heatmap_is_a_table_of_shaded_cells() -> None:
    (page,) = made(slide(heatmap()))
    assert tables(page) == [
        [["Quận, huyện", "2022-2023", "2023-2024"], ["Ba Đình", "5", "1.200"], ["Tây Hồ", "–", "0"]]
    ]
    (table,) = [shape.table for shape in page.shapes if shape.has_table]
    assert colour(table.cell(1, 2).fill) == "#0A2F66"
    assert f"#{table.cell(1, 2).text_frame.paragraphs[0].runs[0].font.color.rgb}" == "#FFFFFF"


def test_two_figures_are_points_with_the_names_of_places_that_have_both() -> None:
    (page,) = made(slide(points()))
    (shape,) = charts(page)
    (series,) = shape.chart.plots[0].series
    assert shape.chart.chart_type == XL_CHART_TYPE.XY_SCATTER
    assert list(series.values) == [78.5, 90.0]
    labels = [series.points[place].data_label.text_frame.text for place in (0, 1)]
    assert labels == ["Cầu Giấy", "=1+1"]
    assert colour(series.points[0].marker.format.fill) == SCREEN.accent
    assert shape.chart.category_axis.axis_title.text_frame.text == "CĐCS"
    sheet = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))["Sheet1"]
    assert list(sheet.values) == [("CĐCS", "Tỷ lệ nữ", None), (72, 78.5, "Cầu Giấy"), (12, 90, "=1+1")]


def test_more_bars_than_have_room_are_a_table() -> None:
    labels = [f"Nơi {place}" for place in range(20)]
    values = pl.DataFrame({"label": labels, "value": [1.0] * 20})
    rows = [(label, "1 sáng kiến") for label in labels]
    (page,) = made(slide(finding(values, "initiatives", (Head("Nơi"), Head("Sáng kiến", True)), rows)))[:1]
    assert charts(page) == []
    assert tables(page)[0][1] == ["Nơi 0", "1 sáng kiến"]


def test_two_findings_stand_beside_each_other_below_their_own_sentences() -> None:
    (page,) = made(slide(trend(headline="Sáng kiến giảm"), ranking(), title="Sáng kiến theo nơi"))
    left, right = charts(page)
    assert left.left + left.width < right.left
    assert left.top == right.top
    assert page.shapes.title.text_frame.text == "Sáng kiến theo nơi"
    assert {"Sáng kiến giảm", "Sáng kiến tăng"} <= set(texts(page))


def test_workbook_inside_a_chart_holds_its_very_figures() -> None:
    seen = 0
    for page in made(*EVERYTHING):
        for shape in charts(page):
            if shape.chart.chart_type == XL_CHART_TYPE.XY_SCATTER:
                continue
            sheet = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))["Sheet1"]
            for column, series in enumerate(shape.chart.plots[0].series, start=2):
                cells = [row[0] for row in sheet.iter_rows(min_col=column, max_col=column, values_only=True)]
                assert cells[0] == series.name
                assert cells[1:] == list(series.values)
                seen += 1
    assert seen == 9


def test_names_that_look_like_formulas_stay_names() -> None:
    for hostile in HOSTILE:
        (page,) = made(slide(ranking((hostile, "Ba Đình", "Tây Hồ"))))
        (shape,) = charts(page)
        sheet = openpyxl.load_workbook(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))["Sheet1"]
        assert (sheet["A2"].data_type, sheet["A2"].value) == ("s", f"1. {hostile.lstrip(chr(1))}")
        assert next(iter(shape.chart.plots[0].categories)) == f"1. {hostile.lstrip(chr(1))}"


def test_other_files_may_ask_for_kind_and_values_of_a_chart() -> None:
    found = chart_data(grades())
    assert found is not None
    kind, data = found
    assert kind == XL_CHART_TYPE.BAR_STACKED
    assert [(one.name, list(one.values)) for one in data] == [
        ("Hoàn thành xuất sắc nhiệm vụ", [14.0, 18.0]),
        ("Hoàn thành tốt nhiệm vụ", [36.0, None]),
    ]
    assert chart_data(heatmap()) is None
