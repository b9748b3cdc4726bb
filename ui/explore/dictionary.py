"""The data dictionary on the screen: every table's columns as its class describes them, in the reader's words."""

from collections.abc import Iterable

import streamlit as st

from findings.content.files import file_name
from glossary.writing.numbers import number
from ui.page.show import titled
from ui.page.table import Head, table
from ui.state.screen import Screen
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


def data_dictionary(screen: Screen) -> None:
    """One box a table; the whole dictionary to download."""
    titled(f"Từ điển dữ liệu: {number(len(SCHEMAS))} bảng", LEAD)
    st.download_button(
        "Tải từ điển đầy đủ",
        dictionary(),
        file_name=file_name(screen, "tu-dien-du-lieu", "md"),
        mime="text/markdown",
        key="dictionary",
        on_click="ignore",
    )
    for place, name in enumerate(SCHEMAS):
        columns = columns_of(SCHEMAS[name]).values()
        title = SCHEMAS[name].dataset_title()
        with st.expander(f"{title}: {number(len(columns))} cột", expanded=place == 0, key=f"dictionary_{name}"):
            table(f"Các cột của bảng {title}", HEADS, [_line(name, column) for column in columns])
            _checks(name)
            _long_lists(columns)


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


def _checks(dataset: str) -> None:
    found = row_checks(SCHEMAS[dataset])
    if found:
        table("Kiểm tra trên cả dòng", (Head("Kiểm tra trên cả dòng"),), [[text] for text in found.values()])


def _long_lists(columns: Iterable[Column]) -> None:
    for column in columns:
        if column.codes is not None and len(column.codes) > MOST_INLINE:
            _code_list(column.title, column.codes)


def _code_list(title: str, codes: Codes) -> None:
    heads = (Head(f"Danh mục: {title}"), Head("Cách viết khác được nhận"))
    table(f"Danh mục: {title}", heads, [[one.label, "; ".join(one.spellings)] for one in codes.values()])
