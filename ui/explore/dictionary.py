"""The data dictionary on the screen: every table's columns as its class describes them, in the reader's words."""

from collections.abc import Iterable, Iterator

import streamlit as st

from findings.content.content import Folded, Head, Headline, Table
from findings.inquiry.files import file_name
from findings.inquiry.inquiry import Inquiry
from glossary.writing.numbers import number
from ui.page.show import show
from validation.returned.dictionary import (
    MOST_INLINE,
    ROLES,
    TYPES,
    column_checks,
    dictionary,
    required_words,
    row_checks,
)
from validation.schemas import SCHEMAS
from validation.schemas.column import Codes, Column, columns_of

HEADS = (
    Head("Tên gọi"),
    Head("Kiểu"),
    Head("Bắt buộc"),
    Head("Vai trò"),
    Head("Các giá trị"),
    Head("Tiêu đề được nhận trong biểu"),
    Head("Kiểm tra khi nhận"),
)
LEAD = (
    "Mỗi bảng là một loại số liệu, mỗi dòng dưới đây là một cột. Ô để trống nghĩa là chưa có báo cáo, không phải là 0. "
    "Tệp tải về có thêm tên cột và mã dùng trong tệp số liệu."
)
CHECKS = "Kiểm tra trên cả dòng"


def data_dictionary(inquiry: Inquiry) -> None:
    """One box a table, the first open; the whole dictionary to download."""
    show(inquiry, Headline(f"Từ điển dữ liệu: {number(len(SCHEMAS))} bảng", LEAD))
    st.download_button(
        "Tải từ điển đầy đủ",
        dictionary(),
        file_name=file_name(inquiry, "tu-dien-du-lieu", "md"),
        mime="text/markdown",
        key="dictionary",
        on_click="ignore",
    )
    show(inquiry, [_box(name, is_open=place == 0) for place, name in enumerate(SCHEMAS)])


def _box(dataset: str, *, is_open: bool) -> Folded:
    columns = columns_of(SCHEMAS[dataset]).values()
    title = SCHEMAS[dataset].dataset_title()
    inside = [
        Table(f"Các cột của bảng {title}", HEADS, [_line(dataset, column) for column in columns]),
        _checks(dataset),
        _long_lists(columns),
    ]
    return Folded(f"{title}: {number(len(columns))} cột", f"dictionary_{dataset}", inside, is_open)


def _line(dataset: str, column: Column) -> list[str]:
    return [
        column.title,
        TYPES[column.dtype],
        required_words(dataset, column),
        ROLES[column.role],
        _values(column),
        "; ".join(column.headers),
        "; ".join(column_checks(SCHEMAS[dataset], column)),
    ]


def _values(column: Column) -> str:
    if column.codes is None:
        return ""
    if len(column.codes) > MOST_INLINE:
        return f"{number(len(column.codes))} giá trị, xem danh mục bên dưới"
    return "; ".join(one.label for one in column.codes.values())


def _checks(dataset: str) -> Table | None:
    found = row_checks(SCHEMAS[dataset])
    return Table(CHECKS, (Head(CHECKS),), [[text] for text in found.values()]) if found else None


def _long_lists(columns: Iterable[Column]) -> Iterator[Table]:
    for column in columns:
        if column.codes is not None and len(column.codes) > MOST_INLINE:
            yield _code_list(f"Danh mục: {column.title}", column.codes)


def _code_list(title: str, codes: Codes) -> Table:
    heads = (Head(title), Head("Cách viết khác được nhận"))
    return Table(title, heads, [[one.label, "; ".join(one.spellings)] for one in codes.values()])
