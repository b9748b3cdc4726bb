"""The data dictionary tells every column, and the document that is kept is the one that is generated."""

from pathlib import Path

import pytest

from validation.returned.dictionary import dictionary
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

DOCUMENT = Path(__file__).parents[3] / "docs" / "data-dictionary.md"


def test_document_is_the_generated_one() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == dictionary()


@pytest.mark.parametrize("dataset", list(SCHEMAS))
def test_dictionary_has_one_line_a_column_in_the_order_of_the_class(dataset: str) -> None:
    heading = f"## {SCHEMAS[dataset].dataset_title()} (`{dataset}`)\n"
    section = dictionary().split(heading)[1].split("\n## ")[0]
    lines = [line.split(" | ") for line in section.splitlines() if line.startswith("| `")]
    columns = columns_of(SCHEMAS[dataset])
    assert [line[0].strip("| `") for line in lines] == list(columns)
    assert [line[1] for line in lines] == [column.title for column in columns.values()]


def test_dictionary_tells_codes_headers_checks_and_roles() -> None:
    text = dictionary()
    assert "| `count` | Số lượng | số nguyên |  | tự điền nếu trống | số liệu, được cộng | Số lượng khen; SL |" in text
    assert "| `author` | Tác giả | chữ |  |  | thông tin cá nhân, chỉ cán bộ đăng nhập xem |" in text
    assert "`yes` Có; `no` Không; `not_applicable` Không áp dụng" in text
    assert "- `grade_in_scheme`: mức của đúng cách xếp loại (lỗi, không nhận; theo Hướng dẫn 1294/HD-TLĐ" in text


def test_dictionary_tells_each_long_code_list_once() -> None:
    headings = [line for line in dictionary().splitlines() if line.startswith("### ")]
    assert len(headings) == len(set(headings))
    assert headings[0] == "### Loại kỳ"
    for heading in headings:
        assert f"xem “{heading.removeprefix('### ')}”" in dictionary()
