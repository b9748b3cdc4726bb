"""The bar at the foot of the screen: what a presenter without a clicker needs, out of the way until it is wanted."""

from collections.abc import Iterable, Mapping

import htpy

from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import href
from findings.link.filters import CARRIED
from findings.link.pages import BACKGROUND, COMPOSING, DECK
from ui.decks.stored import shelf
from ui.html import draw, inner

# What it does in deck.js → what stands on the button, and how people call it.
BUTTONS = {
    "back": ("‹", "Trang trước (PageUp)"),
    "next": ("›", "Trang sau (PageDown)"),
    "overview": ("Các trang", "Xem tất cả các trang (O)"),
    "filters": ("Bộ lọc", "Bộ lọc (F)"),
    "black": ("Màn hình đen", "Màn hình đen (B)"),
    "run": ("Tự chạy", "Tự chuyển trang (A)"),
    "skip": ("Bỏ trang trống", "Bỏ qua trang chưa có báo cáo (S)"),
    "light": ("Nền tối / sáng", "Đổi nền"),
    "leave": ("Thoát", "Thoát trình chiếu"),
}
# On an upright phone a slide is small; its figures stand on a page, too.
READER = htpy.a(".deck-reader", target="_self")["Đọc số liệu này trên điện thoại"]
SECONDS = (10, 20, 30, 60)


def bar(inquiry: Inquiry, count: int) -> None:
    """Buttons that are answered by the browser, without a run; the other decks are links."""
    carried = inquiry.link((*CARRIED, BACKGROUND))
    others = [inner(href(inquiry.page, {**carried, DECK.name: [one.name]}), one.deck.title) for one in shelf().values()]
    composing = {**carried, **inquiry.link((DECK,)), COMPOSING.name: ["1"]}
    seconds = htpy.select(aria_label="Mỗi trang")[
        [htpy.option(value=str(number))[f"{number} giây"] for number in SECONDS]
    ]
    compose = inner(href(inquiry.page, composing), "Soạn bài")
    draw(frame(count, BUTTONS, [seconds, compose, READER, htpy.span(".deck-others")[others]]), htpy.div(".deck-black"))


def frame(count: int, buttons: Mapping[str, tuple[str, str]], last: Iterable[htpy.Element]) -> htpy.Element:
    """The bar of a deck of so many slides: its place, its buttons, and what stands last."""
    shown = [htpy.button(type="button", data_do=name, aria_label=told)[text] for name, (text, told) in buttons.items()]
    return htpy.nav(".deck-bar", data_count=str(count))[htpy.span(".deck-place"), shown, last]
