"""The decks there are: ready ones never change, officers' ones are kept, checked and found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.publishing.publish import start_empty
from data.releases.lake import Lake
from findings.decks.shapes import SHAPES, VOCABULARY, slide_words, words_of
from findings.decks.shelf import kept_decks
from findings.link.pages import PAGES
from tests.data.lakes import STAMP
from ui.decks.adding import new_deck, with_slide
from ui.decks.stored import begin, own, remove, save, shelf
from ui.state import rights
from validation.decks import Deck, DeckError, Slide, is_shape, shape

SLIDE = Slide("figures", "Đoàn viên", shapes=(shape("trend:members"),))


@pytest.fixture(autouse=True)
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lake]:
    monkeypatch.setenv("LAKE", str(tmp_path))
    monkeypatch.setattr(rights, "rights", lambda: EDITOR)
    kept_decks.cache_clear()
    made = Lake(tmp_path, EDITOR, begins=True)
    start_empty(made, STAMP)
    yield made
    kept_decks.cache_clear()


def titles() -> list[str]:
    return [one.deck.title for one in shelf().values()]


def test_ready_decks_stand_first_and_officers_decks_by_title() -> None:
    begin("Tháng 12", new_deck("Tháng 12"))
    begin("Tháng 11", new_deck("Tháng 11"))
    assert titles() == ["Tổng kết năm học", "Giao ban cụm", "Tháng 11", "Tháng 12"]
    assert list(own()) == ["thang-11", "thang-12"]


def test_equal_titles_and_names_are_told_apart() -> None:
    names = [begin("Tổng kết năm học", new_deck("x")).name for _ in range(2)]
    assert names == ["tong-ket-nam-hoc-2", "tong-ket-nam-hoc-3"]
    assert titles()[2:] == ["Tổng kết năm học (2)", "Tổng kết năm học (3)"]
    first = begin("Giao ban", new_deck("x"))
    # The name, not the title, is that of a deck that comes with the software.
    assert (first.name, first.deck.title) == ("giao-ban-2", "Giao ban")


def test_new_slide_stands_before_the_closing_one() -> None:
    made = with_slide(new_deck("Tháng 11"), SLIDE)
    assert [slide.kind for slide in made.slides] == ["cover", "figures", "closing"]
    assert with_slide(Deck("a", ()), SLIDE).slides == (SLIDE,)


def test_saved_deck_is_found_as_it_was_saved() -> None:
    one = begin("Tháng 11", new_deck("Tháng 11"))
    save(one, with_slide(one.deck, SLIDE))
    assert shelf()["thang-11"].deck.slides[1] == SLIDE


def test_deck_that_may_not_be_so_is_not_kept() -> None:
    one = begin("Tháng 11", new_deck("Tháng 11"))
    with pytest.raises(DeckError, match="không có chỉ số “x”"):
        save(one, with_slide(one.deck, Slide("figures", "A", shapes=(shape("trend:x"),))))
    assert len(shelf()["thang-11"].deck.slides) == 2


def test_removed_deck_is_gone_and_its_name_is_free() -> None:
    remove(begin("Tháng 11", new_deck("Tháng 11")))
    assert titles() == ["Tổng kết năm học", "Giao ban cụm"]
    assert begin("Tháng 11", new_deck("Tháng 11")).name == "thang-11"
    assert len(titles()) == 3


def test_deck_that_cannot_be_read_is_left_out(lake: Lake) -> None:
    lake.create("decks/hong/000001.json", b"{")
    assert titles() == ["Tổng kết năm học", "Giao ban cụm"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("grades", "Xếp loại CĐCS"),
        ("trend:members", "Xu hướng: Đoàn viên"),
        ("ranking:members:cluster:per_union", "Thứ tự: Đoàn viên theo cụm thi đua, bình quân một CĐCS"),
        ("scatter:members:district:absolute:unions", "Hai chỉ số: Đoàn viên cùng CĐCS theo quận, huyện"),
        ("parts:unions:school_level", "Biểu đồ thanh: CĐCS theo cấp học"),
    ],
)
def test_shape_is_told_in_words(text: str, words: str) -> None:
    assert words_of(shape(text)) == words


def test_slide_is_told_by_what_stands_on_it() -> None:
    assert slide_words(Slide("divider", "Tham luận")) == "Trang ngăn"
    kept = Slide("figures", "A", metrics=("unions",), shapes=(shape("grades"),), filters={"cap": ("primary",)})
    assert slide_words(kept) == "CĐCS; Xếp loại CĐCS; bộ lọc riêng"


@pytest.mark.parametrize("code", sorted(SHAPES))
def test_every_shape_has_words_and_leads_to_a_page_that_there_is(code: str) -> None:
    kind = SHAPES[code]
    assert kind.label
    assert kind.page in {"", *PAGES}
    assert not kind.is_alone or (kind.page and is_shape(code, VOCABULARY))
