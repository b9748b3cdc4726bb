import json
from typing import Any

import pytest

from data.decks import ready
from findings.decks.shapes import VOCABULARY
from findings.link.pages import DECK
from validation.decks import Deck, DeckError, Shape, Vocabulary, deck, is_shape, written

KNOWN = Vocabulary({"members", "unions"}, {"grades", "honours"})


def made(*slides: dict[str, Any]) -> Deck:
    return deck(json.dumps({"title": "Thử", "slides": slides}).encode(), KNOWN)


def refused(*slides: dict[str, Any]) -> str:
    with pytest.raises(DeckError) as error:
        made(*slides)
    return str(error.value)


@pytest.mark.parametrize("name", ready())
def test_ready_deck_is_valid_and_known_to_the_link(name: str) -> None:
    assert deck(ready()[name], VOCABULARY).slides
    assert DECK.accepts(name)


def test_ready_deck_of_the_year_has_the_slides_of_the_meeting_in_their_order() -> None:
    assert deck(ready()["tong-ket"], VOCABULARY).sections == [
        "Đặc điểm tình hình",
        "Đại diện, bảo vệ; dân chủ cơ sở",
        "Chăm lo đời sống",
        "Tuyên truyền, giáo dục; nữ công",
        "Thi đua, sáng kiến",
        "Xây dựng tổ chức; xếp loại CĐCS",
        "Kết quả thực hiện chỉ tiêu",
        "Hạn chế, nguyên nhân; phương hướng",
        "Khen thưởng",
    ]


def test_slide_is_read_with_what_stands_on_it() -> None:
    (slide,) = made(
        {"kind": "figures", "title": "A", "metrics": ["unions"], "shapes": ["trend:members", "grades"]}
    ).slides
    assert slide.metrics == ("unions",)
    assert slide.shapes == (Shape("trend", ("members",)), Shape("grades"))


def test_comparison_is_read_with_breakdown_basis_and_second_metric() -> None:
    text = "scatter:members:cluster:per_union:unions"
    (slide,) = made({"kind": "figures", "shapes": [text]}).slides
    assert slide.shapes == (Shape("scatter", ("members", "cluster", "per_union", "unions")),)
    assert str(slide.shapes[0]) == text


def test_deck_that_is_written_is_read_back_the_same() -> None:
    slide = {
        "kind": "figures",
        "title": "Đoàn viên",
        "section": "Tổ chức",
        "metrics": ["unions"],
        "shapes": ["trend:members"],
        "filters": {"don-vi": ["cau-giay"], "cap": ["primary", "secondary"]},
    }
    first = made(slide, {"kind": "text", "lines": ["Một", "Hai"]})
    assert deck(written(first), KNOWN) == first


@pytest.mark.parametrize("text", ["grades", "trend:members", "ranking:unions:cluster", "parts:members:ownership"])
def test_shape_is_known_when_it_can_be_drawn(text: str) -> None:
    assert is_shape(text, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "grades:members",
        "trend",
        "trend:x",
        "trend:members:x",
        "trend:members:cluster:x",
        "trend:members:cluster:absolute:unions",
        "scatter:members:cluster",
        "parts:members:union",
        "reported",
        "reported:Z",
        "honours:x",
    ],
)
def test_shape_is_refused_when_it_cannot_be_drawn(text: str) -> None:
    assert not is_shape(text, KNOWN)


@pytest.mark.parametrize(
    ("slide", "sentence"),
    [
        ({"kind": "film"}, "Trang 1: không có loại trang “film”."),
        ({"kind": "figures"}, "Trang 1 là trang số liệu mà chưa có số liệu nào."),
        ({"kind": "figures", "metrics": ["x"]}, "Trang 1: không có chỉ số “x”."),
        ({"kind": "figures", "shapes": ["pie"]}, "Trang 1: không có dạng hiển thị “pie”."),
        ({"kind": "figures", "shapes": ["trend"]}, "Trang 1: không có dạng hiển thị “trend”."),
        ({"kind": "figures", "shapes": ["trend:x"]}, "Trang 1: không có chỉ số “x”."),
        ({"kind": "figures", "shapes": ["grades"], "filters": {"ban": ["1"]}}, "Trang 1: không có bộ lọc “ban”."),
        ({"kind": "text", "lines": "abc"}, "Bài trình chiếu không đúng dạng; hãy tải lại hoặc tạo bài mới."),
        ({"kind": "text", "title": "a" * 401}, "Trang 1 chứa quá nhiều nội dung; hãy tách thành nhiều trang."),
        (
            {"kind": "text", "lines": list("123456789")},
            "Trang 1 chứa quá nhiều nội dung; hãy tách thành nhiều trang.",
        ),
        ({"title": "no kind"}, "Bài trình chiếu không đúng dạng; hãy tải lại hoặc tạo bài mới."),
    ],
)
def test_broken_slide_is_named(slide: dict[str, Any], sentence: str) -> None:
    assert refused(slide) == sentence


def test_deck_without_slides_or_json_is_refused() -> None:
    assert refused() == "Bài trình chiếu chưa có trang nào; hãy thêm ít nhất một trang."
    assert refused(*[{"kind": "divider"}] * 61) == "Bài trình chiếu có quá 60 trang; hãy tách thành nhiều bài."
    with pytest.raises(DeckError):
        deck(b"{", KNOWN)
