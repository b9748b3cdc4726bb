"""One slide: what it is called, what stands on it, and what it is about in a line at its foot."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape

import streamlit as st

from charts.theme import Look
from metrics.catalogue import CATALOGUE
from ui.award_table import award_table, honour_list
from ui.breakdown import grades_over_years
from ui.findings import heatmap_of, trend_of
from ui.missing import missing_reports
from ui.presenting.filled import filled
from ui.presenting.qr import address_of, qr
from ui.presenting.target_slide import targets_of
from ui.ranking import ranking_of
from ui.screen import Screen
from ui.season import season_of
from ui.season_curve import curve_of
from ui.season_tiles import season_tiles
from ui.share import day
from ui.shortcomings import shortcomings_of_the_year
from ui.show import scope_text
from ui.taking import content
from ui.tiles import tiles
from validation.deck import Deck, Shape, Slide

ALL = ("unions", "members", "initiatives_district", "formal_awards", "money_given")
# What tiles above a chart take of a slide's height, in its own pixels.
TILES = 480


def _season(screen: Screen) -> None:
    season_tiles(screen, season_of(screen))
    curve_of(screen, season_of(screen))


DRAWN: Mapping[str, Callable[[Screen], None]] = {
    "grades": grades_over_years,
    "season": _season,
    "targets": targets_of,
    "shortcomings": shortcomings_of_the_year,
    "awards": lambda screen: award_table(screen, CATALOGUE["formal_awards"], "Khen thưởng", "khen-thuong"),
    "honours": honour_list,
    "missing": lambda screen: missing_reports(screen, [CATALOGUE[name] for name in ALL]),
}
LISTS = ("honours", "missing")
WHOLE_LIST = "Danh sách dài chỉ hiện phần đầu; bản đầy đủ mở bằng mã QR."
OF_A_METRIC = {"trend": trend_of, "ranking": ranking_of, "heatmap": heatmap_of}


def draw(screen: Screen, deck: Deck, slide: Slide, place: int, look: Look) -> None:
    """The slide at its place, counted from 1."""
    st.session_state["slide"] = place
    noted = content.slide(filled(screen, slide.title), _lines(screen, deck, slide), slide.kind)
    noted.foot, noted.address = plain_foot(screen), address_of(screen, slide, place)
    if slide.kind == "figures":
        _figures(screen, slide, look)
    else:
        _text(screen, deck, slide)
    st.html(f'<p class="slide-foot">{_foot(screen)}</p>')
    st.html(qr(screen, slide, place))


def plain_foot(screen: Screen) -> str:
    """What a slide is about: invented or not, filter, release."""
    invented = "Dữ liệu minh hoạ · " if screen.release.release.is_demo else ""
    return f"{invented}{scope_text(screen)} · bản số liệu ngày {day(screen)}"


def _foot(screen: Screen) -> str:
    return escape(plain_foot(screen)).replace("Dữ liệu minh hoạ", "<strong>Dữ liệu minh hoạ</strong>", 1)


def _figures(screen: Screen, slide: Slide, look: Look) -> None:
    st.html(f'<p class="kicker">{escape(slide.title)}</p>')
    height = look.line_height - (TILES if slide.metrics or Shape("season") in slide.shapes else 0)
    shown = replace(screen, look=replace(look, line_height=height))
    if slide.metrics:
        tiles(shown, [CATALOGUE[name] for name in slide.metrics])
    if len(slide.shapes) == 1:
        _shape(shown, slide.shapes[0])
        return
    for column, shape in zip(st.columns(max(1, len(slide.shapes)), gap="large"), slide.shapes, strict=False):
        with column:
            _shape(shown, shape)


def _shape(screen: Screen, shape: Shape) -> None:
    if shape.metric:
        OF_A_METRIC[shape.name](screen, CATALOGUE[shape.metric])
    else:
        DRAWN[shape.name](screen)
    if shape.name in LISTS:
        st.html(f'<p class="under rest">{WHOLE_LIST}</p>')


def _text(screen: Screen, deck: Deck, slide: Slide) -> None:
    """Cover, agenda, divider, text and closing: words alone, centred but for lists."""
    lines = _lines(screen, deck, slide)
    is_list = slide.kind in {"agenda", "text"}
    body = "".join(f"<li>{escape(line)}</li>" if is_list else f"<p>{escape(line)}</p>" for line in lines)
    inside = f"<ol>{body}</ol>" if is_list else body
    st.html(f'<div class="words words-{slide.kind}"><h2>{escape(filled(screen, slide.title))}</h2>{inside}</div>')


def _lines(screen: Screen, deck: Deck, slide: Slide) -> list[str]:
    return deck.sections if slide.kind == "agenda" else [filled(screen, line) for line in slide.lines]
