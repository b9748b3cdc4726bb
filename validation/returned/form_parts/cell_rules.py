"""What the cells of a form accept: lists, whole numbers, dates, school years, with messages in Vietnamese."""

import datetime
from typing import Any

import polars as pl
import xlsxwriter
from polars._typing import PolarsDataType

from validation.returned.form_parts.meanings import MEANINGS
from validation.returned.own_sheets import LISTS
from validation.schemas.column import Column
from validation.schemas.record import FIRST_YEAR, LAST_YEAR

LONGEST_TITLE, LONGEST_MESSAGE = 32, 255  # what Excel shows
ANSWERS = ("Có", "Không")
HINTS: dict[PolarsDataType, str] = {
    pl.Int64: "Số nguyên, ví dụ 45",
    pl.Float64: "Số, ví dụ 73,3",
    pl.Date: "Ngày, ví dụ 25/9/2023",
    pl.Boolean: "Có hoặc Không",
    pl.String: "Chữ",
}


def hint(column: Column) -> str:
    """What kind of text or number stands in the column."""
    if column.name == "school_year":
        return "Hai năm liền nhau, ví dụ 2023-2024"
    return "Chọn trong danh mục" if column.codes else HINTS[column.dtype]


def labels(column: Column) -> list[str]:
    """The entries of the drop-down list; none where the cell is free."""
    if column.dtype == pl.Boolean:
        return list(ANSWERS)
    return [code.label for code in column.codes.values()] if column.codes else []


def cell_rule(column: Column, place: int) -> dict[str, Any]:
    """The rule for the cells below the heading in the column at the place, as xlsxwriter takes it."""
    message = f"{MEANINGS[column.name]} {hint(column)}."
    shown = {"input_title": column.title[:LONGEST_TITLE], "input_message": message[:LONGEST_MESSAGE]}
    return {**shown, **_accepted(column, place), "error_title": "Ô này chưa đúng"}


def _accepted(column: Column, place: int) -> dict[str, Any]:
    letter = xlsxwriter.utility.xl_col_to_name(place)
    if entries := labels(column):
        source = f"='{LISTS}'!${letter}$1:${letter}${len(entries)}"
        return {"validate": "list", "source": source, "error_message": "Hãy chọn một mục trong danh sách của ô."}
    if column.name == "school_year":
        return _school_year(f"{letter}2")
    if column.dtype == pl.Date:
        return _date()
    if column.dtype == pl.Int64:
        return _year() if column.name.endswith(("_year", "_start", "_end")) else _count("integer", "số nguyên", "45")
    return _count("decimal", "số", "73,3") if column.dtype == pl.Float64 else {"validate": "any"}


def _school_year(cell: str) -> dict[str, Any]:
    after = f"IFERROR(VALUE(RIGHT({cell},4))-VALUE(LEFT({cell},4)),0)"
    return {
        "validate": "custom",
        "value": f'=AND(LEN({cell})=9,MID({cell},5,1)="-",{after}=1)',
        "error_message": "Năm học gồm hai năm liền nhau, ví dụ 2023-2024.",
    }


def _date() -> dict[str, Any]:
    return {
        "validate": "date",
        "criteria": "between",
        "minimum": datetime.date(FIRST_YEAR, 1, 1),
        "maximum": datetime.date(LAST_YEAR, 12, 31),
        # "tháng 9/2023" is read as well, so it may stay.
        "error_type": "warning",
        "error_message": "Đây không phải một ngày như 25/9/2023. Chỉ giữ nguyên khi không biết rõ ngày.",
    }


def _year() -> dict[str, Any]:
    return {
        "validate": "integer",
        "criteria": "between",
        "minimum": FIRST_YEAR,
        "maximum": LAST_YEAR,
        "error_message": "Hãy ghi một năm gồm bốn chữ số, ví dụ 2023.",
    }


def _count(kind: str, words: str, example: str) -> dict[str, Any]:
    message = f"Hãy ghi {words} từ 0 trở lên, ví dụ {example}; không ghi chữ."
    return {"validate": kind, "criteria": ">=", "value": 0, "error_message": message}
