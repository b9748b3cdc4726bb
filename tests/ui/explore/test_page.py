"""The page Dữ liệu: rows a page at a time, the dictionary, the reports and the releases."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from metrics.cube.filter import Filter
from tests.ui.drawn import INQUIRY, page_drawn, standing
from validation.schemas import SCHEMAS


def page(part: str, **session: object) -> AppTest:
    return page_drawn("explore", replace(INQUIRY, page="du-lieu"), link_phan=part, **session)


def test_rows_are_counted_shown_and_offered() -> None:
    shown = page("bang", link_bang="unions")
    headline, table, *rest = standing(shown)
    assert headline == "Công đoàn cơ sở: 749 dòng"
    assert table.startswith("Công đoàn cơ sở Tên CĐCS ")
    assert rest == ["trang 1/15", "(Tải CSV)", "(Tải XLSX)"]


def test_rows_that_are_not_there_are_said_to_be_missing() -> None:
    nowhere = replace(INQUIRY, page="du-lieu", filter=Filter(first_year="1999-2000", last_year="1999-2000"))
    shown = page_drawn("explore", nowhere, link_phan="bang", link_bang="unions")
    assert standing(shown) == ["i: Công đoàn cơ sở: chưa có báo cáo nào trong phạm vi đã chọn."]


def test_dictionary_has_a_box_a_table_and_opens_the_first() -> None:
    headline, way, *boxes = standing(page("tu-dien"))
    assert headline.startswith(f"Từ điển dữ liệu: {len(SCHEMAS)} bảng Mỗi bảng là một loại số liệu")
    assert way == "(Tải từ điển đầy đủ)"
    titles = [box[0] for box in boxes if box[0] in "▾▸"]
    assert titles == ["▾", *["▸"] * (len(SCHEMAS) - 1)]
    assert boxes[1].startswith(f"Các cột của bảng {next(iter(SCHEMAS.values())).dataset_title()} Tên gọi Kiểu")


@pytest.mark.parametrize("title", ["▸ Báo cáo nguồn: 56", "▸ Các bản số liệu đã công bố"])
def test_reports_and_releases_are_folded_away(title: str) -> None:
    assert title in standing(page("bao-cao"))
