import json
from typing import Any

import pytest

from data.decks import ready
from metrics.catalogue import CATALOGUE
from ui.choices import DECK
from validation.deck import Deck, DeckError, Shape, deck


def made(*slides: dict[str, Any]) -> Deck:
    return deck(json.dumps({"title": "Thử", "slides": slides}).encode(), {"members", "unions"})


def refused(*slides: dict[str, Any]) -> str:
    with pytest.raises(DeckError) as error:
        made(*slides)
    return str(error.value)


@pytest.mark.parametrize("name", ready())
def test_ready_deck_is_valid_and_known_to_the_link(name: str) -> None:
    assert deck(ready()[name], CATALOGUE).slides
    assert DECK.accepts(name)


def test_ready_deck_of_the_year_has_the_slides_of_the_meeting_in_their_order() -> None:
    assert deck(ready()["tong-ket"], CATALOGUE).sections == [
        "Đặc điểm tình hình",
        "Đại diện, bảo vệ; dân chủ cơ sở",
        "Chăm lo đời sống",
        "Tuyên truyền, giáo dục; nữ công",
        "Thi đua, sáng kiến",
        "Xây dựng tổ chức; xếp loại CĐCS",
        "Kết quả thực hiện chỉ tiêu",
        "Hạn chế; phương hướng",
        "Khen thưởng",
    ]


def test_slide_is_read_with_what_stands_on_it() -> None:
    (slide,) = made(
        {"kind": "figures", "title": "A", "metrics": ["unions"], "shapes": ["trend:members", "grades"]}
    ).slides
    assert slide.metrics == ("unions",)
    assert slide.shapes == (Shape("trend", "members"), Shape("grades"))


@pytest.mark.parametrize(
    ("slide", "sentence"),
    [
        ({"kind": "film"}, "Trang 1: không có loại trang “film”."),
        ({"kind": "figures", "metrics": ["x"]}, "Trang 1: không có chỉ số “x”."),
        ({"kind": "figures", "shapes": ["pie"]}, "Trang 1: không có dạng hiển thị “pie”."),
        ({"kind": "figures", "shapes": ["trend"]}, "Trang 1: không có dạng hiển thị “trend”."),
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
    with pytest.raises(DeckError):
        deck(b"{", ())
