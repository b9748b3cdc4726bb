"""The written report as Word: an official report's outline and page, the slides' figures, blocks for the officer."""

import io
from collections.abc import Mapping, Sequence
from typing import Any
from zipfile import BadZipFile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Mm, Pt

from ui.show import Finding
from ui.taking.content import Content, Grid
from ui.taking.outline import OFFICER, OUTLINE, Part
from ui.tiles import Tile

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT, SIZE = "Times New Roman", Pt(14)
# Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25 mm, left 30–35, right 15–20.
MARGINS = {"top_margin": Mm(22), "bottom_margin": Mm(22), "left_margin": Mm(30), "right_margin": Mm(18)}
ASKED = "Cán bộ ghi"
NOT_REPORTED = "Chưa có báo cáo số liệu của phần này."
MOST_ROWS = 40


def word(slides: Sequence[Content], place: str, year: str, written: Mapping[str, str]) -> bytes:
    """The bytes of a .docx for a place and school year; `written` is what the officer wrote before, by block."""
    report = docx.Document()
    _page(report)
    _head(report, place)
    _centred(report, "BÁO CÁO", bold=True)
    _centred(report, f"Tổng kết hoạt động công đoàn và phong trào CNVCLĐ khối trường học năm học {year}", bold=True)
    by_title = {slide.title: slide for slide in slides}
    for part in OUTLINE:
        _part(report, part, by_title, written)
    _sign(report)
    if slides:
        _plain(report, f"Nguồn: {slides[0].foot}. {slides[0].address}", italic=True)
    content = io.BytesIO()
    report.save(content)
    return content.getvalue()


def written_before(content: bytes) -> dict[str, str]:
    """What an officer wrote into the blocks of an earlier report, by the block's title; empty blocks are left out.

    Raises ValueError for what is no Word file.
    """
    found = {}
    try:
        tables = docx.Document(io.BytesIO(content)).tables
    except (PackageNotFoundError, BadZipFile, KeyError) as broken:
        raise ValueError("no Word file") from broken
    for table in tables:
        first, _, rest = table.cell(0, 0).text.partition("\n")
        if first.startswith(f"{ASKED}: ") and rest.strip(" …\n"):
            found[first.removeprefix(f"{ASKED}: ")] = rest
    return found


def _page(report: Any) -> None:
    section = report.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for name, width in MARGINS.items():
        setattr(section, name, width)
    style = report.styles["Normal"]
    style.font.name, style.font.size = FONT, SIZE
    style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(6), 1.15


def _head(report: Any, place: str) -> None:
    left, right = report.add_table(1, 2).rows[0].cells
    left.text = f"LIÊN ĐOÀN LAO ĐỘNG\n{place.upper()}\nSố: …/BC-LĐLĐ"
    right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n…, ngày … tháng … năm …"
    for cell in (left, right):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _part(report: Any, part: Part, slides: Mapping[str, Content], written: Mapping[str, str]) -> None:
    _plain(report, part.title, bold=True)
    if part.is_officer:
        _block(report, part.title, written)
    for title in part.slides:
        _figures(report, slides.get(title))


def _figures(report: Any, slide: Content | None) -> None:
    """The sentences of a slide, then its tables; what nobody reported is said."""
    items = slide.items if slide else []
    tiles = [item for item in items if isinstance(item, Tile)]
    for item in items:
        if isinstance(item, Finding):
            _plain(report, f"{item.headline}.")
        elif isinstance(item, str):
            _plain(report, item)
    if tiles:
        rows = [
            (tile.label, tile.value, " ".join(filter(None, (tile.fraction, tile.when, tile.moved)))) for tile in tiles
        ]
        _table(report, ("Số liệu", "Giá trị", "Năm học, thay đổi"), rows)
    for item in items:
        if isinstance(item, Finding):
            _table(report, [head.title for head in item.heads], item.rows)
        elif isinstance(item, Grid):
            _table(report, item.titles, item.rows)
    if not items:
        _plain(report, NOT_REPORTED)


def _line(tile: Tile) -> tuple[str, str, str]:
    return tile.label, tile.value, " ".join(filter(None, (tile.fraction, tile.when, tile.moved)))


def _block(report: Any, title: str, written: Mapping[str, str]) -> None:
    """A framed block that only the officer fills; the software writes no praise and no causes."""
    cell = report.add_table(1, 1, style="Table Grid").cell(0, 0)
    cell.text = f"{ASKED}: {title}"
    cell.paragraphs[0].runs[0].italic = True
    for line in written.get(title, OFFICER).split("\n"):
        cell.add_paragraph(line)
    report.add_paragraph()


def _table(report: Any, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not titles or not rows:
        return
    table = report.add_table(1, len(titles), style="Table Grid")
    for cell, title in zip(table.rows[0].cells, titles, strict=True):
        cell.text = title
        cell.paragraphs[0].runs[0].bold = True
    for texts in rows[:MOST_ROWS]:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    if len(rows) > MOST_ROWS:
        _plain(report, f"… và {len(rows) - MOST_ROWS} dòng khác trong bảng số liệu.")
    report.add_paragraph()


def _sign(report: Any) -> None:
    left, right = report.add_table(1, 2).rows[0].cells
    left.text = "Nơi nhận:\n- …"
    right.text = "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH"
    right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _centred(report: Any, text: str, *, bold: bool = False) -> None:
    paragraph = report.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(text).bold = bold


def _plain(report: Any, text: str, *, bold: bool = False, italic: bool = False) -> None:
    run = report.add_paragraph().add_run(text)
    run.bold, run.italic = bold, italic
