"""One slide: what it is called, what stands on it, and what it is about in a line at its foot."""

from dataclasses import replace
from html import escape

import streamlit as st

from charts.style.theme import Look
from findings.content import content
from findings.content.content import Content
from findings.content.tiles import Tile, tiles
from findings.decks.placeholders import filled
from findings.decks.shapes import LISTS, draw_shape, title_of
from metrics.catalogue import CATALOGUE
from ui.decks.qr import address_of, qr
from ui.page.show import nothing, scope_text
from ui.state.filters import SHARED, choice_of
from ui.state.link import understood
from ui.state.screen import Screen, under
from ui.state.share import day
from validation.decks import Deck, Shape, Slide

# What tiles above a chart take of a slide's height, in its own pixels.
TILES, SEASON = 380, 440
# What a sentence of four lines takes more than one of two.
SENTENCES = 160
# What cautions, coverage and sources of three lines take below a chart.
CAUTIONS = 60
# The height of a bar whose name has two lines.
ROW, FEWEST_ROWS = 78, 3
WHOLE_LIST = "Danh sách dài chỉ hiện phần đầu; bản đầy đủ mở bằng mã QR."
UNWRITTEN = "Liên đoàn chưa ghi nội dung trang này; mở “Soạn bài” để ghi."


def draw(screen: Screen, deck: Deck, slide: Slide, place: int, look: Look) -> Content:
    """The slide at its place, counted from 1; returns what was noted of it."""
    st.session_state["slide"] = place
    seen = _screen_of(screen, slide)
    noted = content.slide(filled(seen, slide.title), _lines(seen, deck, slide), slide.kind)
    noted.foot, noted.address = plain_foot(seen), address_of(seen, slide, place)
    if slide.kind == "figures":
        _figures(seen, slide, look)
    elif content.is_drawn():
        _text(noted)
    if content.is_drawn():
        st.html(f'<p class="slide-foot"{" data-empty" if is_empty(noted) else ""}>{_foot(seen)}</p>')
        st.html(qr(noted.address))
    return noted


def is_empty(noted: Content) -> bool:
    """Whether it only says that nobody has reported, or is a text that nobody has written."""
    if noted.kind == "text":
        return list(noted.lines) == [UNWRITTEN]
    says_nothing = (isinstance(item, str) or (isinstance(item, Tile) and not item.when) for item in noted.items)
    return noted.kind == "figures" and all(says_nothing)


def plain_foot(screen: Screen) -> str:
    """What a slide is about: invented or not, filter, release."""
    invented = "Dữ liệu minh hoạ · " if screen.release.release.is_demo else ""
    return f"{invented}{scope_text(screen)} · bản số liệu ngày {day(screen)}"


def _foot(screen: Screen) -> str:
    return escape(plain_foot(screen)).replace("Dữ liệu minh hoạ", "<strong>Dữ liệu minh hoạ</strong>", 1)


def _screen_of(screen: Screen, slide: Slide) -> Screen:
    """A slide that keeps filters of its own is shown under them alone; what no longer means anything is left out."""
    if not slide.filters:
        return screen
    values, _ = understood({name: list(texts) for name, texts in slide.filters.items()}, SHARED)
    said = {name: [value] if isinstance(value, str) else value for name, value in values.items() if value}
    return under(screen, choice_of(said))


def _figures(screen: Screen, slide: Slide, look: Look) -> None:
    if content.is_drawn():
        st.html(f'<p class="kicker">{escape(filled(screen, slide.title))}</p>')
    shown = replace(screen, look=_room(slide, look))
    if slide.metrics:
        tiles(shown, [CATALOGUE[name] for name in slide.metrics])
    if len(slide.shapes) == 1:
        _shape(shown, slide.shapes[0])
        return
    for column, shape in zip(st.columns(max(1, len(slide.shapes)), gap="large"), slide.shapes, strict=False):
        with column:
            content.begin_column()
            _shape(shown, shape)


def _room(slide: Slide, look: Look) -> Look:
    """The look with the height that is left for a chart: below tiles, and below the long sentences of two beside."""
    height = look.line_height - CAUTIONS
    if Shape("season") in slide.shapes:
        height -= SEASON
    elif slide.metrics:
        height -= TILES
    elif len(slide.shapes) > 1:
        height -= SENTENCES
    return replace(look, line_height=height, most_rows=max(FEWEST_ROWS, height // ROW))


def _shape(screen: Screen, shape: Shape) -> None:
    before = content.count()
    draw_shape(screen, shape)
    if content.count() == before:
        nothing(title_of(shape))
    if shape.name in LISTS and content.is_drawn():
        # Shown where the list is cut, which only the style knows.
        st.html(f'<p class="under rest">{WHOLE_LIST}</p>')


def _text(noted: Content) -> None:
    """Cover, agenda, divider, text and closing: words alone, centred but for lists."""
    is_list = noted.kind in {"agenda", "text"} and not is_empty(noted)
    body = "".join(f"<li>{escape(line)}</li>" if is_list else f"<p>{escape(line)}</p>" for line in noted.lines)
    inside = f"<ol>{body}</ol>" if is_list else body
    st.html(f'<div class="words words-{noted.kind}"><h2>{escape(noted.title)}</h2>{inside}</div>')


def _lines(screen: Screen, deck: Deck, slide: Slide) -> list[str]:
    if slide.kind == "agenda":
        return deck.sections
    written = [filled(screen, line) for line in slide.lines if line.strip()]
    return written or ([UNWRITTEN] if slide.kind == "text" else [])
