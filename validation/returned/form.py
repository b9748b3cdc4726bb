"""A blank Excel form of a dataset: Vietnamese headings, cells that check what is typed, a guide and an example."""

import io

import polars as pl
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from validation.returned.form_parts.cell_rules import cell_rule, hint, labels
from validation.returned.form_parts.columns import MUST, duty, form_columns, is_for_programs
from validation.returned.form_parts.sheets import write_example, write_guide
from validation.returned.own_sheets import EXAMPLE, FORM, GUIDE, LISTS
from validation.returned.text_book import TextBook
from validation.schemas.column import Column

ROWS = 1000
LOOKS = {
    "title": {"bold": True, "font_size": 14},
    "head": {"bold": True, "text_wrap": True, "valign": "top", "border": 1},
    "must": {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#FFF2CC"},
    "programs": {"text_wrap": True, "valign": "top", "border": 1, "font_color": "#7F7F7F"},
    "wrapped": {"text_wrap": True, "valign": "top"},
    "text": {"num_format": "@"},
    "date": {"num_format": "dd/mm/yyyy"},
}


def blank_form(dataset: str) -> bytes:
    """The form as the bytes of an .xlsx file; one column per column of the dataset, those for programs last."""
    content = io.BytesIO()
    with TextBook(content) as book:
        formats = {name: book.add_format(look) for name, look in LOOKS.items()}
        sheet, guide, example, lists = map(book.add_worksheet, (FORM, GUIDE, EXAMPLE, LISTS))
        columns = form_columns(dataset)
        for place, column in enumerate(columns):
            _add_column(sheet, dataset, place, column, formats)
            lists.write_column(0, place, labels(column))
        sheet.freeze_panes(1, 0)
        write_guide(guide, dataset, columns, formats)
        write_example(example, dataset, columns, formats)
        lists.hide()
    return content.getvalue()


def _add_column(sheet: Worksheet, dataset: str, place: int, column: Column, formats: dict[str, Format]) -> None:
    is_folded = is_for_programs(dataset, column)
    must = "Bắt buộc. " if duty(dataset, column) == MUST else ""
    head = formats["programs" if is_folded else "must" if must else "head"]
    sheet.write_string(0, place, column.title, head)
    sheet.write_comment(0, place, f"{must}{hint(column)}.")
    width = max(12, min(40, len(column.title) + 4))
    options = {"level": 1, "hidden": True} if is_folded else {}
    sheet.set_column(place, place, width, _cells(column, formats), options)
    sheet.data_validation(1, place, ROWS, place, cell_rule(column, place))


def _cells(column: Column, formats: dict[str, Format]) -> Format | None:
    """Texts stay texts ("005"), days look like days."""
    if column.dtype == pl.Date:
        return formats["date"]
    return formats["text"] if column.dtype == pl.String and not column.codes else None
