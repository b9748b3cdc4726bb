"""The data dictionary: every dataset and column as its class describes it, in Markdown for people to read."""

from collections.abc import Iterator
from typing import Any

import polars as pl
from polars._typing import PolarsDataType

from glossary.codes import Code
from validation.problems.problem import CHECKS
from validation.schemas import SCHEMAS
from validation.schemas.column import Codes, Column, columns_of
from validation.schemas.dataset import Dataset
from validation.screening.headers import must_be_written
from validation.screening.personal_texts import CHECK as PUBLIC_TEXT
from validation.screening.personal_texts import free_columns

TITLE = "# Từ điển dữ liệu"
INTRODUCTION = (
    "Tài liệu này được sinh từ `validation/schemas/`; không sửa bằng tay. Mỗi bảng là một loại số liệu, mỗi dòng là "
    "một cột. Ô để trống nghĩa là chưa có báo cáo, không phải là 0."
)
HEADS = ("Cột", "Tên gọi", "Kiểu", "Danh mục", "Bắt buộc", "Vai trò", "Tiêu đề được nhận", "Kiểm tra")
TYPES: dict[PolarsDataType, str] = {
    pl.Int64: "số nguyên",
    pl.Float64: "số",
    pl.Date: "ngày",
    pl.Boolean: "có hoặc không",
    pl.String: "chữ",
}
ROLES = {
    "dimension": "phân loại",
    "measure": "số liệu, được cộng",
    "text": "mô tả",
    "personal": "thông tin cá nhân, chỉ cán bộ đăng nhập xem",
}
SEVERITIES = {"error": "lỗi, không nhận", "warning": "cảnh báo, cần xác nhận"}
# A longer list of codes stands at the end, where its column's cell points to.
MOST_INLINE = 6
Lists = dict[tuple[Code, ...], tuple[str, Codes]]


def dictionary() -> str:
    """The whole document, with a line break at its end."""
    lists: Lists = {}
    parts = [TITLE, INTRODUCTION, *(part for name in SCHEMAS for part in _dataset(name, lists))]
    parts += ["## Danh mục mã", *(part for title, codes in lists.values() for part in _code_list(title, codes))]
    return "\n\n".join(parts) + "\n"


def _dataset(name: str, lists: Lists) -> Iterator[str]:
    schema = SCHEMAS[name]
    yield f"## {schema.dataset_title()} (`{name}`)"
    yield f"Khóa: {', '.join(f'`{column}`' for column in schema.key())}."
    columns = columns_of(schema).values()
    yield _table(HEADS, [_row(name, schema, column, lists) for column in columns])
    if checks := row_checks(schema):
        yield "Kiểm tra trên cả dòng:"
        yield "\n".join(f"- `{name}`: {text}" for name, text in checks.items())


def _row(dataset: str, schema: type[Dataset], column: Column, lists: Lists) -> list[str]:
    return [
        f"`{column.name}`",
        column.title,
        TYPES[column.dtype],
        _codes(schema, column, lists),
        required_words(dataset, column),
        ROLES[column.role],
        "; ".join(column.headers),
        "; ".join([*column_checks(schema, column), *_public(dataset, column)]),
    ]


def _public(dataset: str, column: Column) -> list[str]:
    """What is expected of texts that everybody may read."""
    return [CHECKS[PUBLIC_TEXT].expected] if column.name in free_columns(dataset) else []


def required_words(dataset: str, column: Column) -> str:
    """Whether the sender must write it, or a blank cell is filled in on reading."""
    if must_be_written(dataset, column):
        return "có"
    return "tự điền nếu trống" if column.is_required else ""


def _codes(schema: type[Dataset], column: Column, lists: Lists) -> str:
    """Few codes with their labels; a longer list is told once and pointed to."""
    if column.codes is None:
        return ""
    if len(column.codes) <= MOST_INLINE:
        return "; ".join(f"`{code}` {one.label}" for code, one in column.codes.items())
    taken = {title for title, _ in lists.values()}
    own = f"{column.title} – {schema.dataset_title()}" if column.title in taken else column.title
    title, _ = lists.setdefault(tuple(column.codes.values()), (own, column.codes))
    return f"{len(column.codes)} mã, xem “{title}” ở Danh mục mã"


def _code_list(title: str, codes: Codes) -> Iterator[str]:
    yield f"### {title}"
    rows = [[f"`{code}`", one.label, "; ".join(one.spellings)] for code, one in codes.items()]
    yield _table(("Mã", "Nhãn", "Cách viết khác được nhận"), rows)


def column_checks(schema: type[Dataset], column: Column) -> list[str]:
    """What the column's own checks expect, apart from its code list."""
    checks = schema.to_schema().columns[column.name].checks
    return [_expected(check) for check in checks if check.name != "known_code"]


def row_checks(schema: type[Dataset]) -> dict[str, str]:
    """Name → what it expects of a whole row, and how it is judged when it is not so."""
    found = ((check.name, CHECKS[check.name]) for check in schema.to_schema().checks)
    return {
        name: f"{check.expected.format(context='')} ({SEVERITIES[check.severity]}{_source(check.source)})"
        for name, check in sorted(found)
    }


def _expected(check: Any) -> str:
    return CHECKS[check.name].expected.format(context="", header="", found="")


def _source(source: str | None) -> str:
    return f"; theo {source}" if source else ""


def _table(heads: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [list(heads), ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(_cell(text) for text in line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
