"""The code in a slide's corner that opens the same figures, filter and release on a phone."""

from html import escape

import segno
import streamlit as st

from metrics.catalogue import CATALOGUE
from ui.filters import RELEASE, SHARED
from ui.link import address, state
from ui.screen import Screen
from validation.deck import Slide

CAPTION = "Mở trên điện thoại"
PAGES = {
    "Sáng kiến": "sang-kien",
    "Khen thưởng": "khen-thuong",
    "Chăm lo": "cham-lo",
    "Tổ chức": "cong-doan-co-so",
    "Xếp loại": "cong-doan-co-so",
    "grades": "cong-doan-co-so",
    "season": "hoi-nghi",
    "targets": "chi-tieu",
    "shortcomings": "chi-tieu",
    "awards": "khen-thuong",
    "honours": "khen-thuong",
}


def qr(screen: Screen, slide: Slide, place: int) -> str:
    """The code as HTML; a slide without figures opens itself."""
    whole = address_of(screen, slide, place)
    picture = segno.make(whole, error="l").svg_data_uri(border=2)
    shown = f'<img src="{picture}" alt="Mã QR của {escape(whole)}" data-address="{escape(whole, quote=True)}">'
    return f'<figure class="qr">{shown}<figcaption>{CAPTION}</figcaption></figure>'


def address_of(screen: Screen, slide: Slide, place: int) -> str:
    """The whole address of what the slide shows, under this filter and release."""
    page, more = _page(slide, place)
    link = {**state(SHARED), RELEASE.name: [str(screen.release.release.number)], **more}
    base = (st.context.url or "").split("?", 1)[0].rsplit("/", 1)[0]
    return address(f"{base}/{page}", link)


def _page(slide: Slide, place: int) -> tuple[str, dict[str, list[str]]]:
    """The page that a phone reads best, and what the link needs besides the filters."""
    for shape in slide.shapes:
        if shape.metric and (group := CATALOGUE[shape.metric].group) in PAGES:
            return PAGES[group], {"chi-so": [shape.metric]}
        if shape.name in PAGES:
            return PAGES[shape.name], {}
    return ("tong-quan", {}) if slide.metrics else ("trinh-chieu", {"trang": [str(place)]})
