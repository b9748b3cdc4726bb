"""The code in a slide's corner that opens the same figures, filter and release on a phone."""

from html import escape

import segno
import streamlit as st

from data.places.reference import places
from metrics.catalogue import CATALOGUE
from ui.page.choices import BASIS, BREAKDOWN, METRIC, SECOND_METRIC, SHAPE
from ui.state.filters import DISTRICTS, RELEASE, SHARED, VIEW
from ui.state.link import address, state
from ui.state.screen import Screen
from validation.decks import COMPARED, Shape, Slide

CAPTION = "Mở trên điện thoại"
PAGES = {
    "Sáng kiến": "sang-kien",
    "Khen thưởng": "khen-thuong",
    "Chăm lo": "cham-lo",
    "Tổ chức": "cong-doan-co-so",
    "Xếp loại": "cong-doan-co-so",
    "recipients": "khen-thuong",
    "recognition": "khen-thuong",
    "levels": "sang-kien",
    "welfare": "cham-lo",
    "apart": "cham-lo",
    "late": "hoi-nghi",
    "next_targets": "chi-tieu",
    "missing": "tong-quan",
    "reported": "du-lieu",
    "grades": "cong-doan-co-so",
    "season": "hoi-nghi",
    "targets": "chi-tieu",
    "shortcomings": "chi-tieu",
    "awards": "khen-thuong",
    "honours": "khen-thuong",
}


def qr(whole: str) -> str:
    """The code of an address as HTML."""
    picture = segno.make(whole, error="l").svg_data_uri(border=2)
    shown = f'<img src="{picture}" alt="Mã QR của {escape(whole)}" data-address="{escape(whole, quote=True)}">'
    return f'<figure class="qr">{shown}<figcaption>{CAPTION}</figcaption></figure>'


def address_of(screen: Screen, slide: Slide, place: int) -> str:
    """The whole address of what the slide shows, under its filter and this release; words alone open the slide."""
    page, more = _page(slide, place)
    kept = {name: list(texts) for name, texts in slide.filters.items()}
    others = tuple(one for one in SHARED if one is not DISTRICTS)
    shared = {**state((VIEW,)), **kept} if kept else {**state(others), **_where(screen)}
    link = {**shared, RELEASE.name: [str(screen.release.release.number)], **more}
    base = (st.context.url or "").split("?", 1)[0].rsplit("/", 1)[0]
    return address(f"{base}/{page}", link)


def _where(screen: Screen) -> dict[str, list[str]]:
    """The place that is shown, also where it is not the one of the page."""
    slugs = [places().slug_of(code) for code in screen.filter.districts]
    return {DISTRICTS.name: slugs} if slugs else {}


def _page(slide: Slide, place: int) -> tuple[str, dict[str, list[str]]]:
    """The page that a phone reads best, and what the link needs besides the filters."""
    for shape in slide.shapes:
        if shape.name in PAGES:
            return PAGES[shape.name], {}
        if shape.name in COMPARED and len(shape.parts) > 1:
            return "so-sanh", _compared(shape)
        if shape.parts and shape.parts[0] in CATALOGUE and (group := CATALOGUE[shape.parts[0]].group) in PAGES:
            return PAGES[group], {"chi-so": [shape.parts[0]]}
    return ("tong-quan", {}) if slide.metrics else ("trinh-chieu", {"trang": [str(place)]})


def _compared(shape: Shape) -> dict[str, list[str]]:
    """The link of the page So sánh that shows the same."""
    names = (METRIC, BREAKDOWN.name, BASIS.name, SECOND_METRIC.name)
    return {SHAPE.name: [shape.name], **{name: [part] for name, part in zip(names, shape.parts, strict=False)}}
