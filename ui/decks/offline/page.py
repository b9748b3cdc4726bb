"""The page of a deck without network: its slides as HTML, its figures as data, plotly once."""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

import streamlit
from plotly.offline import get_plotlyjs

from charts.style.alt import alt_text
from charts.style.theme import CONFIG
from findings.content.content import Content, Grid, Headline
from findings.content.tiles import Tile
from findings.content.tiles import markup as tiles_markup
from findings.decks.slide import WHOLE_LIST
from ui.decks.bar import READER
from ui.decks.qr import qr
from ui.page.show import Finding
from ui.page.table import Head
from ui.page.table import markup as table_markup

FOLDER = Path(streamlit.__file__).parent / "static" / "static" / "media"
NAME = "SourceSansVF-Upright*.woff2"


def font_face() -> str:
    """The style that carries them; empty where Streamlit no longer brings them, then the reader's own letters do."""
    found = next(iter(sorted(FOLDER.glob(NAME))), None)
    if found is None:
        return ""
    content = base64.b64encode(found.read_bytes()).decode()
    source = f'url("data:font/woff2;base64,{content}") format("woff2")'
    return f"@font-face {{ font-family: 'Source Sans'; font-weight: 100 900; src: {source}; }}"


HERE = Path(__file__).parent
STYLES = (HERE.parents[1] / "app" / "style.css", HERE.parent / "deck.css", HERE / "page.css")
SCRIPTS = (HERE.parent / "deck.js", HERE / "page.js")
BUTTONS = {
    "back": ("‹", "Trang trước (PageUp)"),
    "next": ("›", "Trang sau (PageDown)"),
    "overview": ("Các trang", "Xem tất cả các trang (O)"),
    "black": ("Màn hình đen", "Màn hình đen (B)"),
    "skip": ("Bỏ trang trống", "Bỏ qua trang chưa có báo cáo (S)"),
}


@dataclass(frozen=True)
class Packed:
    """The slides of one place; `empty` says of each whether it says nothing."""

    slug: str
    label: str
    slides: Sequence[Content]
    empty: Sequence[bool]


def page(title: str, made: str, places: Sequence[Packed]) -> str:
    """The whole file; every text is escaped."""
    figures: list[dict[str, Any]] = []
    template: dict[str, Any] = {}
    bodies = []
    for place in places:
        slides = "".join(_slide(place, number, made, figures) for number in range(len(place.slides)))
        bodies.append(f'<template data-place="{escape(place.slug)}">{slides}</template>')
    for figure in figures:
        template = figure["layout"].pop("template", template)
    data = {"figures": figures, "template": template, "config": CONFIG}
    written = (font_face(), *(path.read_text(encoding="utf-8") for path in STYLES))
    styles = "".join(f"<style>{style}</style>" for style in written)
    scripts = "".join(f"<script>{path.read_text(encoding='utf-8')}</script>" for path in SCRIPTS)
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{styles}</head><body>'
        f'<main class="st-key-deck"><h1 class="unseen">{escape(title)}</h1><div class="pack-stage"></div>'
        f'{_bar(places)}<div class="deck-black"></div></main>{"".join(bodies)}'
        f'<script type="application/json" id="pack-data">{_inside_script(data)}</script>'
        f"<script>{get_plotlyjs()}</script>{scripts}</body></html>"
    )


def _inside_script(data: object) -> str:
    """Data that cannot end the element it stands in."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def _bar(places: Sequence[Packed]) -> str:
    buttons = "".join(
        f'<button type="button" data-do="{name}" aria-label="{escape(told)}">{escape(text)}</button>'
        for name, (text, told) in BUTTONS.items()
    )
    options = "".join(f'<option value="{escape(one.slug)}">{escape(one.label)}</option>' for one in places)
    count = len(places[0].slides)
    return (
        f'<nav class="deck-bar" data-count="{count}"><span class="deck-place"></span>{buttons}'
        f'<select class="pack-places" aria-label="Quận, huyện">{options}</select>{READER}</nav>'
    )


def _slide(place: Packed, number: int, made: str, figures: list[dict[str, Any]]) -> str:
    slide = place.slides[number]
    if slide.kind == "figures":
        inside = f'<p class="kicker">{escape(slide.title)}</p>{_items(slide, figures)}'
    else:
        inside = _words(slide)
    is_empty = " data-empty" if place.empty[number] else ""
    foot = f'<p class="slide-foot"{is_empty}>{escape(slide.foot)}</p>'
    banner = f'<p class="pack-made">{escape(made)}</p>'
    return (
        f'<div data-testid="stLayoutWrapper"><section class="st-key-slide-{number + 1}">{banner}{inside}{foot}'
        f"{qr(slide.address)}</section></div>"
    )


def _items(slide: Content, figures: list[dict[str, Any]]) -> str:
    """The items one below the other, or those of each column beside those of the others."""
    first = slide.columns[0] if slide.columns else len(slide.items)
    whole = "".join(_drawn(slide.items[:first], figures))
    ends = [*slide.columns[1:], len(slide.items)]
    parts = [
        "".join(_drawn(slide.items[start:end], figures))
        for start, end in zip(slide.columns, ends, strict=bool(slide.columns))
    ]
    if not parts:
        is_told = any(isinstance(item, Finding) for item in slide.items)
        lines = () if is_told else slide.sources
        return whole + "".join(f'<p class="under">{escape(line)}</p>' for line in lines)
    columns = "".join(f'<div data-testid="stColumn">{part}</div>' for part in parts)
    return f'{whole}<div class="pack-columns">{columns}</div>'


def _drawn(items: Sequence[object], figures: list[dict[str, Any]]) -> Iterator[str]:
    if tiles := [replace(item, source="", absent="") for item in items if isinstance(item, Tile)]:
        yield tiles_markup(tiles)
    for item in items:
        match item:
            case Finding():
                yield _finding(item, figures)
            case Headline(text):
                yield f'<h2 class="headline">{escape(text)}</h2>'
            case Grid():
                heads = [Head(title, number in item.numbers) for number, title in enumerate(item.titles)]
                yield table_markup(item.caption, heads, item.rows)
                yield f'<p class="under rest">{WHOLE_LIST}</p>'
            case str():
                yield f'<div data-testid="stAlert"><p>{escape(item)}</p></div>'


def _finding(shown: Finding, figures: list[dict[str, Any]]) -> str:
    figures.append(json.loads(shown.figure.to_json()))
    alt = shown.alt or alt_text(shown.headline, shown.shape, shown.values, unit=shown.unit, codes=shown.codes)
    under = "".join(
        f'<p class="under">{escape(line)}</p>' for line in (shown.note, shown.coverage, shown.sources) if line
    )
    chart = f'<div class="pack-chart" data-figure="{len(figures) - 1}" role="img" aria-label="{escape(alt)}"></div>'
    return f'<h2 class="headline">{escape(shown.headline)}</h2>{chart}<div class="stHtml">{under}</div>'


def _words(slide: Content) -> str:
    is_list = slide.kind in {"agenda", "text"}
    body = "".join(f"<li>{escape(line)}</li>" if is_list else f"<p>{escape(line)}</p>" for line in slide.lines)
    inside = f"<ol>{body}</ol>" if is_list else body
    return f'<div class="words words-{slide.kind}"><h2>{escape(slide.title)}</h2>{inside}</div>'
