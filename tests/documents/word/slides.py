"""Slides made by hand for the tests of the written report."""

import io
from typing import Any

import docx
import polars as pl

from documents.text import table_of
from documents.word.outline import letterhead
from documents.word.report import Wanted, word
from findings.content.content import Content, Finding, Head, Headline, Tile
from glossary.unions import GRADES
from tests.documents.examples import finding

YEARS = ("2021-2022", "2022-2023", "2023-2024")
SHAPE = "Biểu đồ"
FOOT = "Dữ liệu minh hoạ · Khối trường học · năm học 2023-2024 · Cầu Giấy · bản số liệu ngày 1/10/2024 (số 1)"


def trend(**more: Any) -> Finding:
    """Members over three school years, of which one was not reported."""
    values = pl.DataFrame({"x": YEARS, "label": ["Cầu Giấy"] * 3, "value": [4100.0, None, 4262.0]})
    heads = (Head("Năm học"), Head("Đoàn viên", True), Head("Tình hình báo cáo"))
    rows = [
        (YEARS[0], "4.100 người", "40/45 CĐCS có báo cáo"),
        (YEARS[1], "chưa có báo cáo", ""),
        (YEARS[2], "4.262 người", ""),
    ]
    said = {"headline": "Đoàn viên của Cầu Giấy tăng 4% so với năm học 2021-2022", "coverage": "42/45 CĐCS có báo cáo"}
    return finding(values, "persons", heads, rows, **{"shape": SHAPE, **said, **more})


def grades() -> Finding:
    """Two school years, the best grade not in the first."""
    values = pl.DataFrame(
        {"label": [*YEARS[1:], YEARS[2]], "group": ["good", "excellent", "good"], "value": [50.0, 5.0, 48.0]}
    )
    codes = {code: one for code, one in GRADES.items() if one.scheme == "tasks"}
    names = [codes[code].label for code in values["group"]]
    rows = [
        (year, name, f"{value:.0f} CĐCS")
        for year, name, value in zip(values["label"], names, values["value"], strict=True)
    ]
    heads = (Head("Năm học"), Head("Gồm"), Head("CĐCS đã xếp loại", True))
    return finding(values, "unions", heads, rows, shape=SHAPE, headline="53 CĐCS", codes=codes)


SLIDES = [
    Content(
        "Đặc điểm tình hình",
        [
            Tile("CĐCS", "5", when="năm học 2023-2024", moved="tăng 2 so với năm học 2022-2023"),
            Tile("Tỷ lệ nữ đoàn viên", "78,5%", "73/93"),
            trend(),
        ],
        foot=FOOT,
        address="http://x/tong-quan?ban=1",
    ),
    Content("Chăm lo đời sống", ["Chăm lo: chưa có báo cáo nào trong phạm vi đã chọn."]),
    Content(
        "Tuyên truyền, giáo dục; nữ công",
        [Tile("Ghi nhận, tôn vinh", "7", when="năm học 2023-2024")],
    ),
    Content("Xếp loại CĐCS", [grades()]),
    Content(
        "Hạn chế trong năm học",
        [
            Headline("Hạn chế của năm học 2023-2024: 3 chỉ tiêu chưa đạt"),
            table_of("", ("Hạn chế", "Số lượng"), [("Chỉ tiêu chưa đạt", "3")]),
        ],
    ),
    Content(
        "Khen thưởng",
        [
            Headline("Khen thưởng năm học 2023-2024: 2 tập thể"),
            table_of(
                "Khen thưởng",
                ("Cấp khen", "Hình thức", "Tập thể"),
                [("LĐLĐ quận", "=1+1", "2"), ("UBND quận", "Giấy khen", "")],
            ),
        ],
    ),
]


def bytes_of(slides: Any = SLIDES, **wanted: Any) -> bytes:
    """The report of Cầu Giấy for 2023-2024."""
    said = {"head": letterhead(["005"]), "year": "2023-2024", "next_year": "2024-2025"}
    return word(slides, Wanted(**{**said, **wanted}))


def report_of(slides: Any = SLIDES, **wanted: Any) -> Any:
    return docx.Document(io.BytesIO(bytes_of(slides, **wanted)))


def texts(report: Any) -> list[str]:
    return [paragraph.text for paragraph in report.paragraphs if paragraph.text]


def tables(report: Any) -> dict[str, list[list[str]]]:
    """Caption → rows of each table that has one."""
    found = {}
    for table in report.tables:
        above = table._tbl.getprevious()
        if above is not None and above.tag.endswith("}p"):
            caption = "".join(one.text or "" for one in above.iter("{*}t"))
            found[caption] = [[cell.text for cell in row.cells] for row in table.rows]
    return found
