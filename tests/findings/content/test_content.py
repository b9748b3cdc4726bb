"""What files hold of what was found: what a slide shows, in its order, without what leads on."""

import plotly.graph_objects as go
import polars as pl

from findings.content.content import (
    Beside,
    Boxed,
    Caution,
    Chart,
    Finding,
    Folded,
    Found,
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
    Sourced,
    Table,
    Tile,
    Tiles,
    Turned,
)
from findings.content.items import items, named_sources, part_of

TABLE = Table("Bảng", (Head("Nơi"), Head("Số", True)), [("Ba Đình", "1"), ("Đống Đa", "2")], ("don-vi?x", None))
FIRST = Table("Bảng", TABLE.heads, TABLE.rows[:1], ("don-vi?x",))
TILE, HEADLINE, LINE = Tile("CĐCS", "45"), Headline("Hai nơi"), Line(("Câu.",), "text")
CHART = Chart("Biểu đồ", go.Figure(), pl.DataFrame(), "persons")


def held(*found: Found) -> list[object]:
    return list(items(*found))


def finding(key: str, named: str) -> Finding:
    return Finding(key, "Tăng", CHART, TABLE, Origin(named))


def test_items_stand_in_their_order_without_what_is_not_there() -> None:
    shown = finding("a", "Nguồn: a")
    assert held(None, Tiles([TILE]), [HEADLINE, None, (TABLE,)], shown) == [TILE, HEADLINE, TABLE, shown]


def test_a_list_is_held_with_its_sentence_and_its_first_page() -> None:
    assert held(Listing("ds", TABLE, HEADLINE, 1, (LINE,), file="Hai nơi")) == [HEADLINE, FIRST]
    assert held(Listing("ds", TABLE)) == [TABLE]


def test_what_is_turned_is_held_with_its_first_page() -> None:
    assert held(Turned("lat", 2, 1, lambda some: part_of(TABLE, some))) == [FIRST]


def test_what_only_a_page_shows_is_not_held() -> None:
    left_out = (
        Folded("Cách tính", "gap", [HEADLINE, TABLE]),
        Caution("Chưa tính:", ("3 dòng",)),
        Sourced(Origin("Nguồn: a")),
        Offered([]),
        Line(("nhỏ",)),
        Line(("phần",), "part"),
    )
    assert held(*left_out) == []


def test_frames_and_columns_are_held_by_what_is_in_them() -> None:
    assert held(Boxed("khung", [HEADLINE, LINE]), Beside([TABLE, Nothing("Sáng kiến")])) == [
        HEADLINE,
        "Câu.",
        TABLE,
        "Sáng kiến: chưa có báo cáo nào trong phạm vi đã chọn.",
    ]


def test_refusal_is_held_without_the_ways_out_of_it() -> None:
    assert held(Refused("Không vẽ được; chọn ít hơn.", [Lead("Xếp hạng", "so-sanh")])) == ["Không vẽ được."]
    assert held(Refused("Không vẽ được.")) == ["Không vẽ được."]


def test_paragraph_is_held_below_its_title() -> None:
    assert held(ReadOut("Đoạn để đọc", ("Một.", "Hai."))) == [Headline("Đoạn để đọc"), "Một.", "Hai."]


def test_words_of_a_line_are_its_texts_and_leads() -> None:
    assert Line(("Xem ", Lead("xếp hạng", "so-sanh"), ".")).text == "Xem xếp hạng."


def test_each_source_is_named_once_wherever_it_stands() -> None:
    a, b = finding("a", "Nguồn: a"), finding("b", "Nguồn: b")
    listing = Listing("ds", TABLE, origin=Origin("Nguồn: c"))
    found = (a, Boxed("khung", b), Beside([a, listing]), Sourced(Origin("")), Turned("lat", 1, 1, lambda some: b))
    assert named_sources(*found) == ["Nguồn: a", "Nguồn: b", "Nguồn: c"]
