"""The page of a deck without network: its slides as HTML, its figures as data, plotly once."""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import htpy
import streamlit
from markupsafe import Markup
from plotly.offline import get_plotlyjs

from charts.style.theme import CONFIG
from findings.content.content import Content, Finding, Headline, Item, Table, Tile
from ui.decks.bar import READER, frame
from ui.decks.qr import qr
from ui.decks.slide import whole_list, words
from ui.html import read, small
from ui.page import tiles
from ui.page.show import alt_of
from ui.page.table import markup

LETTERS, NAME = Path(streamlit.__file__).parent / "static" / "static" / "media", "SourceSansVF-Upright*.woff2"
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
    """The whole file."""
    figures: list[dict[str, Any]] = []
    # Made before the data are written down: drawing the slides gathers the figures.
    bodies = [_place(place, made, figures) for place in places]
    shown = htpy.html(lang="vi")[
        htpy.head[
            htpy.meta(charset="utf-8"),
            htpy.title[title],
            htpy.meta(name="viewport", content="width=device-width, initial-scale=1"),
            [htpy.style[style] for style in (font_face(), *map(read, STYLES))],
        ],
        htpy.body[
            htpy.main(".st-key-deck")[
                htpy.h1(".unseen")[title], htpy.div(".pack-stage"), _bar(places), htpy.div(".deck-black")
            ],
            bodies,
            htpy.script(type="application/json", id="pack-data")[_inside_script(_data(figures))],
            [htpy.script[script] for script in (Markup(get_plotlyjs()), *map(read, SCRIPTS))],
        ],
    ]
    return str(shown)


def font_face() -> Markup:
    """The dashboard's letters as a style, so that texts are as wide as on the page.

    Empty where Streamlit no longer brings them: then the reader's own letters do.
    """
    found = next(iter(sorted(LETTERS.glob(NAME))), None)
    if found is None:
        return Markup()
    content = base64.b64encode(found.read_bytes()).decode()
    source = f'url("data:font/woff2;base64,{content}") format("woff2")'
    return Markup(f"@font-face {{ font-family: 'Source Sans'; font-weight: 100 900; src: {source}; }}")


def _data(figures: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The figures, their template once."""
    template: dict[str, Any] = {}
    for figure in figures:
        template = figure["layout"].pop("template", template)
    return {"figures": figures, "template": template, "config": CONFIG}


def _inside_script(data: object) -> Markup:
    """Data that cannot end the element it stands in."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))


def _bar(places: Sequence[Packed]) -> htpy.Element:
    options = [htpy.option(value=one.slug)[one.label] for one in places]
    chosen = htpy.select(".pack-places", aria_label="Quận, huyện")[options]
    return frame(len(places[0].slides), BUTTONS, [chosen, READER])


def _place(place: Packed, made: str, figures: list[dict[str, Any]]) -> Markup:
    slides = [_slide(place, number, made, figures) for number in range(len(place.slides))]
    return Markup(htpy.template(data_place=place.slug)[slides])


def _slide(place: Packed, number: int, made: str, figures: list[dict[str, Any]]) -> htpy.Element:
    slide = place.slides[number]
    inside: list[htpy.Node] = (
        [htpy.p(".kicker")[slide.title], *_items(slide, figures)] if slide.kind == "figures" else [words(slide)]
    )
    return htpy.div(data_testid="stLayoutWrapper")[
        htpy.section(class_=f"st-key-slide-{number + 1}")[
            htpy.p(".pack-made")[made],
            inside,
            htpy.p(".slide-foot", data_empty=place.empty[number])[slide.foot],
            qr(slide.address),
        ]
    ]


def _items(slide: Content, figures: list[dict[str, Any]]) -> list[htpy.Node]:
    """The items one below the other, or those of each column beside those of the others."""
    first = slide.columns[0] if slide.columns else len(slide.items)
    whole: list[htpy.Node] = list(_drawn(slide.items[:first], figures))
    ends = [*slide.columns[1:], len(slide.items)]
    parts = [
        htpy.div(data_testid="stColumn")[list(_drawn(slide.items[start:end], figures))]
        for start, end in zip(slide.columns, ends, strict=bool(slide.columns))
    ]
    if parts:
        return [*whole, htpy.div(".pack-columns")[parts]]
    is_told = any(isinstance(item, Finding) for item in slide.items)
    return [*whole, *(() if is_told else map(small, slide.sources))]


def _drawn(items: Sequence[Item], figures: list[dict[str, Any]]) -> Iterator[htpy.Node]:
    if found := [replace(item, source="", absent="") for item in items if isinstance(item, Tile)]:
        yield tiles.markup(found)
    for item in items:
        match item:
            case Finding():
                yield from _finding(item, figures)
            case Headline():
                yield htpy.h2(".headline")[item.text]
            case Table():
                yield markup(replace(item, hrefs=(), first_is_head=True))
                yield whole_list()
            case str():
                yield htpy.div(data_testid="stAlert")[htpy.p[item]]


def _finding(shown: Finding, figures: list[dict[str, Any]]) -> Iterator[htpy.Node]:
    figures.append(json.loads(shown.chart.figure.to_json()))
    alt = alt_of(shown.headline, replace(shown.chart, marks_at=None))
    yield htpy.h2(".headline")[shown.headline]
    yield htpy.div(".pack-chart", data_figure=str(len(figures) - 1), role="img", aria_label=alt)
    lines = (shown.origin.note, shown.origin.coverage, shown.origin.named)
    yield htpy.div(".stHtml")[[small(line) for line in lines if line]]
