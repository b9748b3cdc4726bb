"""Charts in the report are Word's own: parts that can be edited there, with the figures in a workbook behind."""

import io
from dataclasses import replace
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import polars as pl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE

from documents.word.chart import is_drawable
from findings.content.content import Content, Head
from findings.targets.results import AIM
from tests.documents.examples import finding
from tests.documents.word.slides import grades, report_of, tables, texts, trend

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def charts(report: Any) -> list[Any]:
    """The chart parts in the order of the text."""
    ids = [one.get(qn("r:id")) for one in report.element.body.iter(f"{CHART}chart")]
    return [report.part.related_parts[one] for one in ids]


def values(part: Any) -> list[list[str]]:
    drawn = parse_xml(part.blob)
    return [[one.text for one in series.iter(f"{CHART}v")] for series in drawn.iter(f"{CHART}val")]


def test_chart_holds_the_figures_and_a_gap_where_nobody_reported() -> None:
    line, stacked = charts(report_of())
    assert values(line) == [["4100.0", "4262.0"]]
    assert values(stacked) == [["5.0"], ["50.0", "48.0"]]
    assert [part.content_type.rsplit(".", 1)[-1] for part in (line, stacked)] == ["chart+xml", "chart+xml"]


def test_workbook_behind_a_chart_opens_with_its_figures() -> None:
    line, _ = charts(report_of())
    (inside,) = line.related_parts.values()
    sheet = openpyxl.load_workbook(io.BytesIO(inside.blob)).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        ["2021-2022", 4100],
        ["2022-2023", None],
        ["2023-2024", 4262],
    ]


def test_name_that_looks_like_a_formula_is_none_in_the_workbook() -> None:
    values = pl.DataFrame({"label": ["=1+1", "B"], "value": [1.0, 2.0]})
    heads = (Head("Cụm"), Head("CĐCS", True))
    rows = [("=1+1", "1"), ("B", "2")]
    shown = finding(values, "unions", heads, rows, headline="B dẫn đầu")
    (bars,) = charts(report_of([Content("Đặc điểm tình hình", [shown])]))
    (inside,) = bars.related_parts.values()
    cell = openpyxl.load_workbook(io.BytesIO(inside.blob)).active["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_charts_are_numbered_named_and_told_to_those_who_cannot_see() -> None:
    report = report_of()
    assert [text for text in texts(report) if text.startswith("Biểu đồ")] == [
        "Biểu đồ 1. Đoàn viên theo năm học (người)",
        "Biểu đồ 2. CĐCS đã xếp loại theo năm học (CĐCS)",
    ]
    told = [one.get("descr") for one in report.element.body.iter(qn("wp:docPr"))]
    assert told == ["Đoàn viên của Cầu Giấy tăng 4% so với năm học 2021-2022", "53 CĐCS"]


def test_large_money_is_drawn_in_rounded_millions() -> None:
    values = trend().chart.values.with_columns(pl.col("value") * 1_000_000)
    money = replace(trend(), chart=replace(trend().chart, unit="vnd", values=values))
    report = report_of([Content("Đặc điểm tình hình", [money])])
    assert "Biểu đồ 1. Đoàn viên theo năm học (triệu đồng, làm tròn)" in texts(report)


def test_chart_that_would_lose_values_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_drawable(trend())
    assert is_drawable(grades())
    one_of_three: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    one_of_three.categories = ["2023-2024"]
    one_of_three.add_series("Năm học", [3])
    monkeypatch.setattr("documents.word.chart.chart_data", lambda _: (XL_CHART_TYPE.BAR_CLUSTERED, one_of_three))
    assert not is_drawable(trend())
    assert charts(report_of([Content("Đặc điểm tình hình", [trend()])])) == []


def test_finding_without_a_single_value_a_mark_is_a_table() -> None:
    aim = {"label": "A", "unit": "persons", "target": 5.0, "operator": "at_least", "result": 4.0, "verdict": "chưa đạt"}
    aims = pl.DataFrame([aim], schema=AIM)
    heads = (Head("Chỉ tiêu"), Head("Kết quả", True))
    shown = finding(aims, "percent", heads, [("A", "4 người")], headline="0/1")
    report = report_of([Content("Kết quả thực hiện chỉ tiêu", [shown])])
    assert charts(report) == []
    assert tables(report)["Bảng 7. Kết quả thực hiện các chỉ tiêu"][1] == ["A", "04 người"]
