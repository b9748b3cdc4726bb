"""The page Dữ liệu: rows a page at a time, the dictionary, the reports and the releases."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from data.access.rights import EDITOR, PUBLIC
from data.places.placing import place
from metrics.cube.filter import Filter
from tests.metrics.demonstration import demo
from tests.ui.drawn import INQUIRY, page_drawn, standing
from ui.explore import rows
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


def test_whole_rows_are_offered_to_editors_alone_and_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_whole", lambda _: demo())
    for rights, said in ((PUBLIC, []), (EDITOR, ["Hiện cả tên cá nhân và số liệu được giữ kín"])):
        inquiry = replace(INQUIRY, page="du-lieu", release=place(demo()).as_public(), rights=rights)
        shown = page_drawn("explore", inquiry, link_phan="bang", link_bang="awards")
        assert [one.label for one in shown.toggle] == said
        assert "Tên người, tập thể được khen" not in " ".join(standing(shown))
    shown.toggle[0].set_value(True).run()
    assert "Tên người, tập thể được khen" in " ".join(standing(shown))
