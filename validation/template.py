"""A blank Excel form of a dataset: Vietnamese headings, drop-down lists, what each column expects."""

import io

import polars as pl
import xlsxwriter
from polars._typing import PolarsDataType
from xlsxwriter.worksheet import Worksheet

from validation.headers import must_be_written
from validation.own_sheets import FORM, LISTS
from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of

ROWS = 1000

HINTS: dict[PolarsDataType, str] = {
    pl.Int64: "Số nguyên, ví dụ 45",
    pl.Float64: "Số, ví dụ 73,3",
    pl.Date: "Ngày, ví dụ 25/9/2023",
    pl.Boolean: "Có hoặc Không",
    pl.String: "Chữ",
}


def blank_form(dataset: str) -> bytes:
    """The form as the bytes of an .xlsx file; one column per column of the dataset."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as workbook:
        sheet = workbook.add_worksheet(FORM)
        lists = workbook.add_worksheet(LISTS)
        bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
        for place, column in enumerate(columns_of(SCHEMAS[dataset]).values()):
            sheet.write_string(0, place, column.title, bold)
            sheet.write_comment(0, place, _hint(dataset, column))
            sheet.set_column(place, place, max(12, min(40, len(column.title) + 4)))
            _drop_down(sheet, lists, place, column)
        sheet.freeze_panes(1, 0)
        lists.hide()
    return content.getvalue()


def _hint(dataset: str, column: Column) -> str:
    must = "Bắt buộc. " if must_be_written(dataset, column) else ""
    kind = "Chọn trong danh mục" if column.codes else HINTS[column.dtype]
    return f"{must}{kind}."


def _drop_down(sheet: Worksheet, lists: Worksheet, place: int, column: Column) -> None:
    labels = [code.label for code in column.codes.values()] if column.codes else []
    if column.dtype == pl.Boolean:
        labels = ["Có", "Không"]
    if not labels:
        return
    lists.write_column(0, place, labels)
    letter = xlsxwriter.utility.xl_col_to_name(place, col_abs=True)
    source = f"='{LISTS}'!{letter}$1:{letter}${len(labels)}"
    sheet.data_validation(1, place, ROWS, place, {"validate": "list", "source": source})
