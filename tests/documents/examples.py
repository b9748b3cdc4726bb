"""Findings and slides with figures that are known by hand, for the tests of the files."""

import datetime
import io
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
import polars as pl
from pptx import Presentation

from charts.bars.composition import composition
from charts.style.colour import Palette
from charts.style.theme import PROJECTOR_DARK
from documents.powerpoint.deck import powerpoint
from documents.text import table_of
from findings.content.content import Chart, Content, Finding, Head, Headline, Item, Origin, Table, Tile
from glossary.unions import GRADES

FOOT = "Dữ liệu minh hoạ · Khối trường học · năm học 2023-2024 · Cầu Giấy · bản số liệu ngày 1/10/2024 (số 12)"
SOURCES = "Nguồn: Báo cáo 12/BC-LĐLĐ, 1/6/2024"
ADDRESS = "https://lien-doan.vn/sang-kien?don-vi=cau-giay&ban=12"
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "\x01=1+1", "<b>&amp;")


def finding(
    values: pl.DataFrame, unit: str, heads: Sequence[Head], rows: Sequence[Sequence[str]], **more: Any
) -> Finding:
    """`more` are the headline and the parts of the chart and of its origin that are not as usual."""
    headline = more.pop("headline", "Sáng kiến tăng")
    origin = Origin(**{name: more.pop(name) for name in ("named", "note", "coverage") if name in more})
    told = {"shape": "Biểu đồ đường theo năm học", "figure": go.Figure(), **more}
    return Finding("k", headline, Chart(**told, values=values, unit=unit), Table(headline, heads, rows), origin)


def trend(**more: Any) -> Finding:
    """1.041, not reported, 868 over fewer, and 439 (tt), which is not comparable; nobody spoke of 2022-2023."""
    values = pl.DataFrame(
        {
            "x": ["2019-2020", "2020-2021", "2021-2022", "2023-2024"],
            "label": ["Cầu Giấy"] * 4,
            "value": [1041.0, None, 868.0, 439.0],
            "bound": ["exact", "exact", "lower", "exact"],
            "signs": [[], [], [], ["provisional"]],
            "fewer": [False, False, True, False],
            "apart": [False, False, False, True],
        }
    )
    rows = [
        ("2019-2020", "1.041 sáng kiến", "1/1 quận, huyện có báo cáo"),
        ("2020-2021", "chưa có báo cáo", "0/1 quận, huyện có báo cáo"),
        ("2021-2022", "trên 868 sáng kiến", "1/1 quận, huyện có báo cáo"),
        ("2023-2024", "439 sáng kiến (tt)", "1/1 quận, huyện có báo cáo"),
    ]
    heads = (Head("Năm học"), Head("Sáng kiến", True), Head("Tình hình báo cáo"))
    about = {"coverage": "1/1 quận, huyện có báo cáo", "note": "Không nối các năm học.", "named": SOURCES}
    return finding(values, "initiatives", heads, rows, **{**about, "marks_at": {"2023-2024": "sáp nhập"}, **more})


def ranking(labels: Sequence[str] = ("Tây Hồ", "Ba Đình", "Cầu Giấy")) -> Finding:
    """16, 14 and not reported, the last one chosen; a fourth place stands in the table only."""
    values = pl.DataFrame(
        {"label": labels, "value": [16.0, 14.0, None], "rank": [1, 2, None], "mark": [False, False, True]}
    )
    rows = [(labels[0], "16 sáng kiến", "1"), (labels[1], "14 sáng kiến", "2"), ("Long Biên", "5 sáng kiến", "")]
    heads = (Head("Quận, huyện"), Head("Sáng kiến", True), Head("Thứ tự theo số liệu", True))
    shape = "Biểu đồ thanh theo quận, huyện"
    return finding(values, "initiatives", heads, [*rows, (labels[2], "chưa có báo cáo", "")], shape=shape)


def grades() -> Finding:
    """14 and 36 in one year, 18 and nothing reported in the next; drawn in the dark, as on a deck with dark ground."""
    values = pl.DataFrame(
        {
            "label": ["2022-2023", "2022-2023", "2023-2024", "2023-2024"],
            "group": ["good", "excellent", "excellent", "good"],
            "value": [36.0, 14.0, 18.0, None],
        }
    )
    codes = {code: grade for code, grade in GRADES.items() if grade.scheme == "tasks"}
    figure = composition(
        values, unit="unions", unit_label="CĐCS", look=PROJECTOR_DARK, palette=Palette(codes, "falling")
    )
    texts = [("2022-2023", "Hoàn thành tốt nhiệm vụ", "36 CĐCS"), ("2022-2023", "Xuất sắc", "14 CĐCS")]
    rows = [*texts, ("2023-2024", "Xuất sắc", "18 CĐCS"), ("2023-2024", "Tốt", "chưa có báo cáo")]
    heads = (Head("Năm học"), Head("Gồm"), Head("CĐCS đã xếp loại", True))
    return finding(values, "unions", heads, rows, shape="Biểu đồ thanh chồng", figure=figure, codes=codes)


def season() -> Finding:
    """Two held on 3/9/2024, five by the end of October, day unknown; the season before one on 10/9/2023."""
    values = pl.DataFrame(
        {
            "school_year": ["2024-2025", "2024-2025", "2023-2024"],
            "date": [datetime.date(2024, 9, 3), datetime.date(2024, 10, 1), datetime.date(2023, 9, 10)],
            "date_precision": ["day", "month", "day"],
            "value": [2, 5, 1],
            "label": ["Năm học 2024-2025", "Năm học 2024-2025", "Năm học 2023-2024"],
            "mark": [True, True, False],
        }
    )
    rows = [("2024-2025", "3/9/2024", "2"), ("2024-2025", "hết tháng 10/2024", "5"), ("2023-2024", "10/9/2023", "1")]
    heads = (Head("Năm học"), Head("Đến ngày"), Head("Số CĐCS đã tổ chức", True))
    return finding(values, "unions", heads, rows, shape="Đường bậc thang", alt="Đường bậc thang: 5 CĐCS.")


def targets(units: Sequence[str] = ("percent", "percent")) -> Finding:
    values = pl.DataFrame(
        {
            "label": ["Tỷ lệ tập hợp", "Kết nạp Đảng"],
            "note": ["LĐLĐ Thành phố", None],
            "unit": units,
            "target": [75.0, 15.0],
            "operator": ["at_least", "at_least"],
            "result": [72.5, None],
            "verdict": ["chưa đạt", "chưa có báo cáo"],
            "mark": [True, False],
        }
    )
    rows = [("Tỷ lệ tập hợp", "từ 75% trở lên", "72,5%"), ("Kết nạp Đảng", "từ 15 trở lên", "chưa có báo cáo")]
    heads = (Head("Chỉ tiêu"), Head("Mức giao"), Head("Kết quả"))
    return finding(values, "percent", heads, rows, shape="Biểu đồ chỉ tiêu và kết quả", note="Còn 3 chỉ tiêu khác.")


def points() -> Finding:
    """72 and 78,5% for the chosen one, 12 and 90% for another; a third has not reported both."""
    values = pl.DataFrame(
        {
            "label": ["Cầu Giấy", "=1+1", "Tây Hồ"],
            "across": [72.0, 12.0, 5.0],
            "up": [78.5, 90.0, None],
            "mark": [True, False, False],
        }
    )
    rows = [("Cầu Giấy", "72 CĐCS", "78,5%"), ("=1+1", "12 CĐCS", "90%"), ("Tây Hồ", "5 CĐCS", "chưa có báo cáo")]
    heads = (Head("Quận, huyện"), Head("CĐCS", True), Head("Tỷ lệ nữ", True))
    return finding(values, "unions", heads, rows, shape="Biểu đồ điểm", alt="Biểu đồ điểm: 2 nơi.")


def heatmap() -> Finding:
    values = pl.DataFrame(
        {
            "label": ["Ba Đình", "Ba Đình", "Tây Hồ"],
            "x": ["2022-2023", "2023-2024", "2023-2024"],
            "value": [5.0, 1200.0, 0.0],
        }
    )
    rows = [
        ("Ba Đình", "2022-2023", "5 người"),
        ("Ba Đình", "2023-2024", "1.200 người"),
        ("Tây Hồ", "2023-2024", "0 người"),
    ]
    heads = (Head("Quận, huyện"), Head("Năm học"), Head("Đoàn viên", True))
    return finding(values, "persons", heads, rows, shape="Bảng màu quận, huyện theo năm học")


def slide(*items: Item, title: str = "Sáng kiến", **more: Any) -> Content:
    return Content(title, list(items), foot=FOOT, address=ADDRESS, sources=[SOURCES], **more)


def tile(label: str = "Đoàn viên", value: str = "2.755") -> Tile:
    moved = "tăng 0,8% so với năm học 2022-2023"
    return Tile(label, value, "2.755/3.039", "năm học 2023-2024", moved, "1/1 quận, huyện có báo cáo")


def long_table(count: int) -> list[Item]:
    rows = [(f"Trường Mầm non số {place}", str(place)) for place in range(1, count + 1)]
    return [Headline(f"{count} lượt khen"), table_of("Tập thể được khen", ("Tập thể", "Số lượt"), rows)]


WORDS = [
    slide(title="Hội nghị tổng kết", kind="cover", lines=["Cầu Giấy"]),
    slide(title="Nội dung", kind="agenda", lines=["Đặc điểm tình hình", "Khen thưởng"]),
    slide(title="Tham luận", kind="divider"),
]
EVERYTHING = [
    *WORDS,
    slide(tile(), tile("CĐCS", "72"), trend()),
    slide(trend(), ranking()),
    slide(grades(), title="Xếp loại CĐCS"),
    slide(season()),
    slide(targets()),
    slide(targets(("percent", "persons"))),
    slide(heatmap()),
    slide(points()),
    slide(*long_table(20)),
    slide("Khen thưởng: chưa có báo cáo nào trong phạm vi đã chọn."),
]


def made(*slides: Content) -> list[Any]:
    return list(Presentation(io.BytesIO(powerpoint(slides))).slides)


def charts(page: Any) -> list[Any]:
    return [shape for shape in page.shapes if shape.has_chart]


def texts(page: Any) -> list[str]:
    return [shape.text_frame.text for shape in page.shapes if shape.has_text_frame]


def tables(page: Any) -> list[list[list[str]]]:
    found = [shape.table for shape in page.shapes if shape.has_table]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def colour(fill: Any) -> str:
    return f"#{fill.fore_color.rgb}"
