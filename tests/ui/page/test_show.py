"""What stands on a page when a block is drawn: one of each kind, in its order, and no text of a report as markup."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args

import plotly.graph_objects as go
import polars as pl
import pytest

from charts.style.theme import PROJECTOR
from findings.content.content import (
    Beside,
    Block,
    Boxed,
    Caution,
    Chart,
    Finding,
    Folded,
    Head,
    Headline,
    Lead,
    Line,
    Listing,
    Nothing,
    Offered,
    Origin,
    ReadOut,
    Refused,
    Source,
    Sourced,
    Table,
    Tile,
    Tiles,
    Turned,
)
from tests.ui.drawn import INQUIRY, blocks_drawn, elements, markup, said, standing

HOSTILE = """"><script>alert('1')</script><img src=x onerror="alert(2)">"""
# Names that this software gives, and no report.
OURS = {"key", "look", "unit"}
PROJECTED = replace(INQUIRY, look=PROJECTOR)


def poisoned(one: Any, field: str = "") -> Any:
    """The same with a hostile text in every field that may come from a report."""
    if isinstance(one, str):
        return one if field in OURS else f"{one}{HOSTILE}"
    if isinstance(one, tuple | list):
        return [poisoned(each, field) for each in one]
    if isinstance(one, Turned):
        return replace(one, part=lambda some: poisoned(one.part(some)))
    if is_dataclass(one) and not isinstance(one, type):
        return replace(one, **{each.name: poisoned(getattr(one, each.name), each.name) for each in fields(one)})
    return one


def source(name: str = "thu", title: str = "Nguồn thử") -> Source:
    return Source(name, title, ("Cộng.",), pl.DataFrame, list)


HEADS = (Head("Nơi"), Head("Số", True))
TABLE = Table("Bảng thử", HEADS, [("Ba Đình", "12"), ("Đống Đa", "7"), ("Tây Hồ", "5")])
WHOLE = "Bảng thử Nơi Số Ba Đình 12 Đống Đa 7 Tây Hồ 5"
PLAIN = Origin("Nguồn: một báo cáo", note="Cẩn thận.", coverage="2/3 CĐCS có báo cáo")
SOURCED = replace(PLAIN, source=source())
CHART = Chart("Biểu đồ", go.Figure(), pl.DataFrame(), "persons", alt="Biểu đồ: tăng.")
FINDING = Finding("thu", "Đoàn viên tăng", CHART, TABLE, PLAIN)
LISTING = Listing("ds", TABLE, Headline("Ba nơi", "Theo thứ tự"), 2, (Line(("Một dòng.",)),), SOURCED, file="Ba nơi")
LEAD = Lead("xếp hạng", "so-sanh?dang=ranking")
SHOWN: dict[type, tuple[Block, list[str]]] = {
    Finding: (
        FINDING,
        [
            "Đoàn viên tăng",
            "biểu đồ: Biểu đồ: tăng.",
            "Cẩn thận.",
            "2/3 CĐCS có báo cáo Nguồn: một báo cáo Lưu ảnh: PNG · SVG",
            "▸ Bảng số liệu",
            WHOLE,
            "(Tải bảng (CSV))",
        ],
    ),
    Tiles: (Tiles([Tile("CĐCS", "45 CĐCS", when="năm học 2023-2024")]), ["CĐCS 45 CĐCS năm học 2023-2024"]),
    Headline: (Headline("Ba nơi", "Theo thứ tự"), ["Ba nơi Theo thứ tự"]),
    Table: (TABLE, [WHOLE]),
    Listing: (
        LISTING,
        [
            "Ba nơi Theo thứ tự",
            "Bảng thử Nơi Số Ba Đình 12 Đống Đa 7",
            "trang 1/2",
            "Một dòng.",
            "2/3 CĐCS có báo cáo Nguồn: một báo cáo · Nguồn số liệu, cách tính",
            "(Tải bảng (CSV))",
        ],
    ),
    Line: (Line(("Xem ", LEAD, "."), "text"), ["Xem xếp hạng ."]),
    Caution: (Caution("Chưa tính:", ("3 dòng", "1 báo cáo")), ["Chưa tính: 3 dòng 1 báo cáo"]),
    Sourced: (Sourced(SOURCED), ["2/3 CĐCS có báo cáo Nguồn: một báo cáo · Nguồn số liệu, cách tính"]),
    Offered: (Offered([source()]), []),
    Nothing: (Nothing("Sáng kiến"), ["i: Sáng kiến: chưa có báo cáo nào trong phạm vi đã chọn."]),
    Refused: (Refused("Không vẽ được; chọn ít hơn.", (LEAD,)), ["Không vẽ được; chọn ít hơn. xếp hạng"]),
    ReadOut: (
        ReadOut("Đoạn để đọc", ("Câu một.", "Câu hai.")),
        ["Đoạn để đọc", "Câu một. Câu hai. Sao chép đoạn này"],
    ),
    Folded: (Folded("Cách tính", "gap", [Line(("Cộng.",)), TABLE]), ["▸ Cách tính", "Cộng.", WHOLE]),
    Boxed: (Boxed("khung", (Headline("Trong khung"), Line(("Chữ.",)))), ["Trong khung", "Chữ."]),
    Beside: (Beside((Line(("Trái.",)), [Line(("Phải.",))])), ["Trái.", "Phải."]),
    Turned: (Turned("lat", 5, 2, lambda some: Line((f"{some.start}–{some.stop}",))), ["0–2", "trang 1/3"]),
}


def test_every_kind_of_block_is_tried() -> None:
    assert set(SHOWN) == set(get_args(Block))


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__name__)
def test_block_says_all_that_it_holds_in_its_order(kind: type) -> None:
    block, expected = SHOWN[kind]
    assert standing(blocks_drawn(block)) == expected


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__name__)
def test_text_of_a_report_stays_a_text(kind: type) -> None:
    shown = blocks_drawn(poisoned(SHOWN[kind][0]))
    assert not {tag for words in markup(shown) for tag in words.tags} & {"script", "img"}
    assert not [name for words in markup(shown) for name, _ in words.attributes if name.startswith("on")]
    assert kind is Offered or any(HOSTILE in said(one) for one in elements(shown))


def test_blocks_stand_below_each_other_without_what_is_not_there() -> None:
    found = (None, Headline("một"), [Line(("hai",)), None, (Headline("ba"),)], Line(("bốn",)))
    assert standing(blocks_drawn(*found)) == ["một", "hai", "ba", "bốn"]


def test_lines_in_a_row_stand_close_in_one_element() -> None:
    assert standing(blocks_drawn(Line(("một",)), [Line(("hai",))], Headline("ba"))) == ["một hai", "ba"]


def test_projector_shows_a_finding_without_what_can_be_unfolded_or_taken_away() -> None:
    assert standing(blocks_drawn(FINDING, inquiry=PROJECTED)) == [
        "Đoàn viên tăng",
        "biểu đồ: Biểu đồ: tăng.",
        "Cẩn thận.",
        "2/3 CĐCS có báo cáo Nguồn: một báo cáo",
    ]


def test_list_turns_to_its_next_page() -> None:
    (pages,) = (one for one in elements(blocks_drawn(LISTING)) if one.type == "pagination")
    assert "Bảng thử Nơi Số Tây Hồ 5" in standing(pages.set_value(2).run())


def test_list_without_a_size_stands_there_whole() -> None:
    assert standing(blocks_drawn(replace(LISTING, size=None)))[1:3] == [WHOLE, "Một dòng."]


def test_list_leads_into_a_deck_only_where_a_slide_shows_the_same() -> None:
    in_deck, way = replace(LISTING, slide="unions"), " · Thêm vào bài trình chiếu"
    assert standing(blocks_drawn(in_deck))[4].endswith(way)
    assert not standing(blocks_drawn(LISTING))[4].endswith(way)
    assert not standing(blocks_drawn(in_deck, inquiry=PROJECTED))[4].endswith(way)


def test_folded_block_is_open_when_it_is_told_to_be() -> None:
    shown = blocks_drawn(Folded("Cách tính", "gap", Line(("Cộng.",)), is_open=True))
    assert standing(shown) == ["▾ Cách tính", "Cộng."]


def test_nothing_is_said_once_of_each_thing_with_one_way_back() -> None:
    found = (Nothing("Sáng kiến"), Nothing("Khen thưởng"), Nothing("Sáng kiến"))
    assert standing(blocks_drawn(*found, link_cap=["primary"])) == [
        "i: Sáng kiến: chưa có báo cáo nào trong phạm vi đã chọn.",
        "(Bỏ bộ lọc để xem tất cả)",
        "i: Khen thưởng: chưa có báo cáo nào trong phạm vi đã chọn.",
    ]


def test_sources_of_what_is_shown_can_be_opened_on_the_page() -> None:
    first, second, third = source("a"), source("b"), source("c")
    found = (Offered([first]), Tiles([], [second]), Folded("x", "x", Sourced(replace(PLAIN, source=third))))
    assert list(blocks_drawn(*found).session_state["sources_offered"]) == ["a", "b", "c"]
