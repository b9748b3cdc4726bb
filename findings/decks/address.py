"""The address of what a slide shows, which its code opens on a phone."""

from findings.decks.shapes import OF_METRICS, SHAPES
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import page_address, where_link
from findings.link.filters import DISTRICTS, RELEASE, SHARED, VIEW
from findings.link.grammar import Link
from findings.link.pages import BASIS, BREAKDOWN, METRIC, SECOND_METRIC, SHAPE, page_of_group
from glossary.comparison import COMPARED_SHAPES
from metrics.catalogue import CATALOGUE
from validation.decks import Shape, Slide


def address_of(inquiry: Inquiry, slide: Slide, place: int) -> str:
    """The whole address of what the slide shows, under its filter and this release; words alone open the slide."""
    page, more = _page(slide, place)
    own = {name: list(texts) for name, texts in slide.filters.items()}
    others = tuple(one for one in SHARED if one is not DISTRICTS)
    shared = {**inquiry.link((VIEW,)), **own} if own else {**inquiry.link(others), **where_link(inquiry)}
    return page_address(inquiry, page, {**shared, RELEASE.name: [str(inquiry.release.release.number)], **more})


def _page(slide: Slide, place: int) -> tuple[str, Link]:
    """The page that a phone reads best, and what the link needs besides the filters."""
    for shape in slide.shapes:
        if page := SHAPES[shape.name].page:
            return page, {}
        if shape.name in COMPARED_SHAPES and len(shape.parts) > 1:
            return "so-sanh", _compared(shape)
        if shape.name in OF_METRICS and (page := page_of_group(CATALOGUE[shape.parts[0]].group) or ""):
            return page, {METRIC: [shape.parts[0]]}
    return ("tong-quan", {}) if slide.metrics else ("trinh-chieu", {"trang": [str(place)]})


def _compared(shape: Shape) -> Link:
    """The link of the page So sánh that shows the same."""
    names = (METRIC, BREAKDOWN.name, BASIS.name, SECOND_METRIC.name)
    return {SHAPE.name: [shape.name], **{name: [part] for name, part in zip(names, shape.parts, strict=False)}}
