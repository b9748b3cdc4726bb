"""The deck as a workbook: one sheet a table, figures as figures, with unit and source above and a chart beside."""

import io
import re
from collections.abc import Sequence
from typing import Any

import xlsxwriter

from glossary.units import UNITS
from ui.show import Finding
from ui.taking.content import Content, Grid

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEAD_ROW = 4
NOT_IN_NAMES = re.compile(r"[\\/*?:\[\]']")
LONGEST_NAME = 28
KINDS = {"x": "line", "label": "bar"}


def excel(slides: Sequence[Content]) -> bytes:
    """The bytes of an .xlsx: each finding and table of the slides on a sheet, its head frozen."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(
        written, {"strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": True}
    ) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "bottom": 1})
        for number, (slide, item) in enumerate(_tables(slides), start=1):
            sheet = book.add_worksheet(f"{number} {NOT_IN_NAMES.sub(' ', slide.title)[:LONGEST_NAME]}".strip())
            if isinstance(item, Finding):
                _finding(book, sheet, slide, item, bold)
            else:
                _grid(sheet, slide, item, bold)
    return written.getvalue()


def _tables(slides: Sequence[Content]) -> list[tuple[Content, Finding | Grid]]:
    return [(slide, item) for slide in slides for item in slide.items if isinstance(item, (Finding, Grid))]


def _above(sheet: Any, slide: Content, title: str, unit: str) -> None:
    """What the table is: its sentence, its unit, what it is about, the way back."""
    for row, text in enumerate((title, unit, slide.foot, slide.address)):
        sheet.write_string(row, 0, text)
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, 9, 22)


def _grid(sheet: Any, slide: Content, grid: Grid, bold: Any) -> None:
    _above(sheet, slide, grid.caption, "")
    for row, texts in enumerate([grid.titles, *grid.rows], start=HEAD_ROW):
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text, bold if row == HEAD_ROW else None)


def _finding(book: Any, sheet: Any, slide: Content, shown: Finding, bold: Any) -> None:
    """The values as figures; where a shape has no plain value, the table as it is read."""
    if not {"label", "value"} <= set(shown.values.columns):
        _grid(sheet, slide, Grid(shown.headline, [head.title for head in shown.heads], shown.rows), bold)
        return
    _above(sheet, slide, shown.headline, f"Đơn vị: {UNITS.label(shown.unit)}")
    names = [name for name in ("label", "x", "group") if name in shown.values.columns]
    titles = {"label": "Tên", "x": "Năm học", "group": "Gồm"}
    for column, name in enumerate([*names, "value"]):
        sheet.write_string(HEAD_ROW, column, titles.get(name, "Giá trị"), bold)
        for row, value in enumerate(shown.values[name], start=HEAD_ROW + 1):
            _cell(sheet, row, column, _label(shown, value) if name == "group" else value)
    _chart(book, sheet, shown, names)


def _label(shown: Finding, code: Any) -> Any:
    return shown.codes[code].label if shown.codes and code in shown.codes else code


def _cell(sheet: Any, row: int, column: int, value: Any) -> None:
    """Text never starts a formula; what was not reported stays blank."""
    if isinstance(value, (int, float)):
        sheet.write_number(row, column, value)
    elif value is not None:
        sheet.write_string(row, column, str(value))


def _chart(book: Any, sheet: Any, shown: Finding, names: Sequence[str]) -> None:
    """A chart of Excel's own for one line or one row of bars."""
    category = "x" if "x" in names else "label"
    if shown.values[category].n_unique() < shown.values.height:
        return
    chart = book.add_chart({"type": KINDS[category]})
    first, last, value = HEAD_ROW + 1, HEAD_ROW + shown.values.height, len(names)
    place = names.index(category)
    chart.add_series(
        {
            "name": shown.headline[:200],
            "categories": [sheet.get_name(), first, place, last, place],
            "values": [sheet.get_name(), first, value, last, value],
        }
    )
    chart.set_legend({"none": True})
    sheet.insert_chart(HEAD_ROW, value + 2, chart, {"x_scale": 1.6, "y_scale": 1.4})
