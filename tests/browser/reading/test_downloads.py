"""Files that readers take away."""

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Page

from tests.browser.tabs import Tabs
from tests.browser.visit import CAU_GIAY

DEMO = "Dữ liệu minh hoạ"


def taken(page: Page, button: str) -> tuple[str, bytes]:
    """Name and content of the file behind a button."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button).first.click()
    path: Path = waiting.value.path()
    return waiting.value.suggested_filename, path.read_bytes()


def lines(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def sheet(content: bytes) -> list[tuple[Any, ...]]:
    rows = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True)
    return [tuple(row) for row in rows]


def test_table_of_a_chart_is_the_same_in_the_file(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/sang-kien?don-vi=cau-giay")
    box = page.locator('[class*="st-key-table_thu-tu"]')
    box.locator("summary").click()
    rows = box.locator("table.figures tr")
    shown = [row.locator("th, td").all_inner_texts() for row in rows.all()]
    name, content = taken(page, "Tải bảng (CSV)")
    *told, leads_back = zip(*lines(content), strict=True)
    assert [list(row) for row in zip(*told, strict=True)] == shown
    assert leads_back[0] == "Mở lại đúng số liệu này"
    assert all(address.startswith(f"{shipped}/sang-kien?") and address.endswith("&ban=1") for address in leads_back[1:])
    assert shown[-1] == ["Cầu Giấy", "868 sáng kiến", "1"]
    assert name.startswith("sang-kien-duoc-cong-nhan-cap-quan-huyen")
    assert name.endswith("_ban-1.csv")


def test_rows_as_csv_have_vietnamese_titles_and_labels(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/du-lieu?bang=initiatives&{CAU_GIAY}")
    name, content = taken(page, "Tải CSV")
    head, *rows = lines(content)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert {(row["Cấp công nhận"], row["Số lượng"]) for row in found} >= {
        ("Cấp quận, huyện, thị xã", "868"),
        ("Cấp tỉnh, thành phố", "439"),
    }
    assert {row["Quận, huyện"] for row in found} == {"Quận Cầu Giấy"}
    assert name == "sang-kien_ban-1.csv"


def test_rows_as_xlsx_hold_numbers_as_numbers(shipped: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{shipped}/du-lieu?bang=initiatives&{CAU_GIAY}")
    name, content = taken(page, "Tải XLSX")
    head, *rows = sheet(content)
    assert 868 in [row[head.index("Số lượng")] for row in rows]
    assert name == "sang-kien_ban-1.xlsx"


@pytest.mark.parametrize(("button", "read"), [("Tải CSV", lines), ("Tải XLSX", sheet)])
def test_invented_rows_say_so_in_every_line(demo: str, tabs: Tabs, button: str, read: Any) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?bang=welfare")
    head, *rows = read(taken(page, button)[1])
    assert rows
    assert {row[list(head).index("Lưu ý")] for row in rows} == {DEMO}


def test_invented_table_says_so_in_every_line(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/khen-thuong")
    head, *rows = lines(taken(page, "Tải bảng (CSV)")[1])
    assert rows
    assert {row[head.index("Lưu ý")] for row in rows} == {DEMO}


def test_individuals_are_not_named_in_the_rows(demo: str, tabs: Tabs) -> None:
    page = tabs.at("wide", f"{demo}/du-lieu?bang=awards")
    head, *_ = lines(taken(page, "Tải CSV")[1])
    assert "Tên người, tập thể được khen" not in head
