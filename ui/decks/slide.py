"""One slide drawn: its parts below or beside each other, its words, its foot and its code."""

import htpy
import streamlit as st

from findings.content.content import Block, Content, Finding, Folded, Listing, Nothing, Refused, Turned
from findings.content.items import blocks, first_half, shortened
from findings.decks.slide import Part, ShownSlide, is_empty
from findings.inquiry.words import DEMO
from ui.decks.qr import qr
from ui.html import draw, literal
from ui.page.show import headline, projected, show, source_under
from ui.page.table import markup

WHOLE_LIST = "Danh sách dài chỉ hiện phần đầu; bản đầy đủ mở bằng mã QR."


def draw_slide(shown: ShownSlide) -> Content:
    """Draw it; returns what files hold of it."""
    content = shown.content()
    if shown.kind == "figures":
        _figures(shown)
    else:
        draw(words(content))
    draw(htpy.p(".slide-foot", data_empty=is_empty(content))[_foot(shown.foot)])
    draw(qr(shown.address))
    return content


def words(slide: Content) -> htpy.Element:
    """Cover, agenda, divider, text and closing: words alone, centred but for lists."""
    is_list = slide.kind in {"agenda", "text"} and not is_empty(slide)
    body = [htpy.li[line] if is_list else htpy.p[line] for line in slide.lines]
    return htpy.div(class_=f"words words-{slide.kind}")[htpy.h2[slide.title], htpy.ol[body] if is_list else body]


def whole_list() -> htpy.Element:
    """Shown where a list is cut, which only the style knows."""
    return htpy.p(".under.rest")[WHOLE_LIST]


def _foot(text: str) -> htpy.Node:
    return [htpy.strong[DEMO], text.removeprefix(DEMO)] if text.startswith(DEMO) else text


def _figures(shown: ShownSlide) -> None:
    draw(htpy.p(".kicker")[shown.title])
    show(shown.inquiry, shown.tiles)
    if len(shown.parts) == 1:
        _part(shown, shown.parts[0])
    elif shown.parts:
        for column, part in zip(st.columns(len(shown.parts), gap="large"), shown.parts, strict=True):
            with column:
                _part(shown, part)


def _part(shown: ShownSlide, part: Part) -> None:
    for block in part.blocks:
        _block(shown, block)
    if part.is_list:
        draw(whole_list())


def _block(shown: ShownSlide, block: Block) -> None:
    """As on a page, but nothing can be paged, unfolded or downloaded."""
    match block:
        case Finding():
            # One finding may stand on several slides.
            projected(shown.inquiry, block, f"chart_{shown.place}_{block.key}")
        case Listing():
            _listing(shown, block)
        case Turned():
            for one in blocks(block.part(slice(0, block.size))):
                _block(shown, one)
        case Nothing():
            st.info(literal(block.text))
        case Refused():
            st.info(literal(first_half(block.why)))
        case Folded():
            pass
        case _:
            show(shown.inquiry, block)


def _listing(shown: ShownSlide, listing: Listing) -> None:
    if listing.headline:
        headline(listing.headline)
    draw(markup(shortened(listing)))
    show(shown.inquiry, listing.lines)
    if listing.origin is not None:
        source_under(shown.inquiry, listing.origin)
