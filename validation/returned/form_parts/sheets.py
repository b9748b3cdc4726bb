"""The sheets of a form that are for reading: the guide and the filled example."""

import datetime
from collections.abc import Sequence
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from glossary.writing.numbers import number
from validation.returned.form_parts.cell_rules import hint
from validation.returned.form_parts.columns import as_written, duty, is_for_programs
from validation.returned.form_parts.examples import EXAMPLES
from validation.returned.form_parts.meanings import MEANINGS
from validation.returned.own_sheets import EXAMPLE, GUIDE, OPENINGS
from validation.schemas import SCHEMAS
from validation.schemas.column import Column

Formats = dict[str, Format]
HEADS = ("Cột", "Ý nghĩa", "Phải điền?", "Cách ghi", "Ví dụ")
STEPS = (
    "1. Điền vào trang “Biểu”, mỗi dòng một mục, bắt đầu từ dòng 2; không sửa, không xoá dòng tiêu đề.",
    "2. Ô có mũi tên: chọn trong danh sách. Chưa có số thì để trống; số 0 nghĩa là thật sự bằng không.",
    "3. Không thêm dòng cộng, chữ ký hay bảng khác vào trang “Biểu”. Cột nào không dùng thì cứ để trống.",
    "4. Gửi tệp này, vẫn ở dạng Excel, cho cán bộ Liên đoàn Lao động đã giao báo cáo, theo địa chỉ trong công văn.",
    "5. Nếu có ô cần sửa, tệp được gửi trả với các ô tô màu; sửa ngay trong tệp đó rồi gửi lại.",
)


def write_guide(sheet: Worksheet, dataset: str, columns: Sequence[Column], formats: Formats) -> None:
    """What each column means, whether it must be filled, an example, and where to send the file."""
    sheet.write_string(0, 0, OPENINGS[GUIDE], formats["title"])
    sheet.write_string(1, 0, f"Biểu: {SCHEMAS[dataset].dataset_title()}")
    for row, step in enumerate(STEPS, start=3):
        sheet.write_string(row, 0, step)
    head = len(STEPS) + 4
    for place, (text, width) in enumerate(zip(HEADS, (28, 70, 26, 36, 34), strict=True)):
        sheet.set_column(place, place, width)
        sheet.write_string(head, place, text, formats["head"])
    for row, column in enumerate(columns, start=head + 1):
        texts = (column.title, MEANINGS[column.name], duty(dataset, column), hint(column), _example(dataset, column))
        for place, text in enumerate(texts):
            sheet.write_string(row, place, text, formats["wrapped"])
    sheet.freeze_panes(head + 1, 0)


def write_example(sheet: Worksheet, dataset: str, columns: Sequence[Column], formats: Formats) -> None:
    """Two filled rows below the headings; the columns that programs fill are left out."""
    sheet.write_string(0, 0, OPENINGS[EXAMPLE], formats["title"])
    for place, column in enumerate(one for one in columns if not is_for_programs(dataset, one)):
        sheet.set_column(place, place, max(14, min(40, len(column.title) + 4)))
        sheet.write_string(1, place, column.title, formats["head"])
        for row, values in enumerate(EXAMPLES[dataset], start=2):
            value = as_written(column, values.get(column.name))
            if value is not None:
                sheet.write(row, place, value, formats["date"] if isinstance(value, datetime.date) else None)


def _example(dataset: str, column: Column) -> str:
    """The first example's value as it is seen in the cell."""
    values = (as_written(column, row.get(column.name)) for row in EXAMPLES[dataset])
    return _shown(next((value for value in values if value is not None), ""))


def _shown(value: Any) -> str:
    if isinstance(value, datetime.date):
        return f"{value.day}/{value.month}/{value.year}"
    return number(value) if isinstance(value, int | float) else str(value)
