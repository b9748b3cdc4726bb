"""How a page shows what was found: one function that draws every block, and the heading above them all."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import groupby
from math import ceil

import htpy
import polars as pl
import streamlit as st

from charts.style.alt import alt_text
from charts.style.theme import CONFIG
from data.releases.export import written
from findings.content.content import (
    Beside,
    Block,
    Boxed,
    Caution,
    Chart,
    Finding,
    Folded,
    Found,
    Headline,
    Line,
    Listing,
    Nothing,
    Offered,
    Origin,
    ReadOut,
    Refused,
    Source,
    Sourced,
    Table,
    Tiles,
    Turned,
)
from findings.content.items import blocks, part_of
from findings.inquiry.files import MIME, file_name, marked
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import source_href
from findings.inquiry.words import scope_text
from findings.provenance.reports import report_table, reports_of
from ui.html import Piece, draw, inner, joined, led, line, literal, small
from ui.page import sources, tiles
from ui.page.add_to_deck import add_link
from ui.page.links import follow
from ui.page.picture import picture_links, signs_in
from ui.page.read_out import read_out
from ui.page.table import markup
from ui.state import filters

SAID = "said_to_be_nothing"
CLICKED = "chart_clicked"


def heading(inquiry: Inquiry, title: str, lead: str) -> None:
    """The page's one h1, what it is for, and what is being looked at; every page starts with it."""
    st.session_state[SAID] = []
    sources.begin()
    draw(htpy.h1(".page-title")[title], htpy.p(".lead")[lead])
    draw(htpy.p(".scope")[scope_text(inquiry)])


def show(inquiry: Inquiry, *found: Found) -> None:
    """Draw what was found, one below the other; what is not there draws nothing. Lines in a row stand close."""
    for is_line, some in groupby(blocks(*found), lambda block: isinstance(block, Line)):
        if is_line:
            draw(*(line(block) for block in some if isinstance(block, Line)))
        else:
            for block in some:
                _block(inquiry, block)


def _block(inquiry: Inquiry, block: Block) -> None:  # noqa: PLR0912  (one line a kind of block)
    match block:
        case Finding():
            finding(inquiry, block)
        case Tiles():
            sources.offer(block.sources)
            draw(tiles.markup(block.tiles))
        case Headline():
            headline(block)
        case Table():
            draw(markup(block))
        case Listing():
            _listing(inquiry, block)
        case Caution():
            draw(htpy.div(".dropped")[htpy.p[block.text], htpy.ul[[htpy.li[point] for point in block.points]]])
        case Sourced():
            source_under(inquiry, block.origin, [add_to_deck(inquiry, block.slide)])
        case Offered():
            sources.offer(block.sources)
        case Nothing():
            _nothing(block)
        case Refused():
            _refused(block)
        case ReadOut():
            titled(block.title)
            read_out(block)
        case Folded():
            with st.expander(literal(block.title), expanded=block.is_open, key=block.key):
                show(inquiry, block.inside)
        case Boxed():
            with st.container(border=True, key=block.key):
                show(inquiry, block.inside)
        case Beside():
            for place, column in zip(st.columns(len(block.columns), gap="large"), block.columns, strict=True):
                with place:
                    show(inquiry, column)
        case Turned():
            _turned(inquiry, block)


def headline(shown: Headline) -> None:
    """The sentence, and below it small what belongs to it."""
    draw(htpy.h2(".headline", id=shown.anchor or None)[shown.text], small(shown.under) if shown.under else None)


def titled(text: str) -> None:
    """A sentence alone, on a page that makes its own lists."""
    headline(Headline(text))


def alt_of(headline: str, chart: Chart) -> str:
    """The chart in words."""
    return chart.alt or alt_text(
        headline, chart.shape, chart.values, unit=chart.unit, codes=chart.codes, marks_at=chart.marks_at
    )


def finding(inquiry: Inquiry, shown: Finding) -> None:
    """A finding with all that stands around it; on a projector only its sentence, its chart and its source."""
    if inquiry.look.name == "projector":
        projected(inquiry, shown, f"chart_0_{shown.key}")
        return
    with st.container(key=f"finding_{shown.key}"):
        draw(htpy.h2(".headline")[shown.headline])
        _chart(inquiry, shown)
        _under(
            inquiry,
            shown,
            [add_to_deck(inquiry, shown.slide), picture_links(inquiry, shown.headline, _foot(shown))],
        )
        with st.expander("Bảng số liệu", key=f"table_{shown.key}"):
            draw(markup(shown.table))
            download(inquiry, shown.headline, shown.key, shown.table)
        if shown.origin.source is None:
            _reports(inquiry, shown)


def projected(inquiry: Inquiry, shown: Finding, key: str) -> None:
    """A finding as a projector shows it."""
    draw(htpy.h2(".headline")[shown.headline])
    alt = alt_of(shown.headline, shown.chart)
    st.plotly_chart(shown.chart.figure, theme=None, config=CONFIG, key=key, alt=alt)
    _under(inquiry, shown, ())


def _reports(inquiry: Inquiry, shown: Finding) -> None:
    """The reports themselves, folded away."""
    rows = reports_of(inquiry, shown.origin.reports)
    if not rows.is_empty():
        with st.expander(f"Nguồn số liệu ({rows.height} báo cáo)", key=f"sources_{shown.key}"):
            draw(markup(report_table(rows)))


def _foot(shown: Finding) -> list[str]:
    """What a picture of the chart says below it, empty where there is nothing to say."""
    origin = shown.origin
    return [origin.note, signs_in(shown.table.rows), origin.coverage, origin.named, origin.scope]


def _chart(inquiry: Inquiry, shown: Finding) -> None:
    """The chart; a click on a mark leads to what the mark is about."""
    key, alt = f"chart_{shown.key}", alt_of(shown.headline, shown.chart)
    if shown.click is None:
        st.plotly_chart(shown.chart.figure, theme=None, config=CONFIG, key=key, alt=alt)
        return
    event = st.plotly_chart(
        shown.chart.figure,
        theme=None,
        config=CONFIG,
        key=key,
        alt=alt,
        on_select=partial(st.session_state.__setitem__, CLICKED, key),
        selection_mode="points",
    )
    # A selection lasts; only the run that it started follows it.
    if st.session_state.get(CLICKED) == key:
        del st.session_state[CLICKED]
        follow(inquiry, shown.click, event)


def _under(inquiry: Inquiry, shown: Finding, ways: Sequence[Piece]) -> None:
    """What stands below a chart, small: the caution, who has reported, the source, what else may be done with it."""
    origin = shown.origin
    if origin.note:
        draw(small(origin.note))
    if origin.source is not None:
        source_under(inquiry, origin, ways)
        return
    lines = [small(text) for text in (origin.coverage, origin.named) if text]
    last = joined(ways)
    draw(lines, small(last) if last else None)


def source_under(inquiry: Inquiry, origin: Origin, ways: Sequence[Piece] = ()) -> None:
    """Below figures: who has reported, leading to who has not; the reports, leading to all that is behind.

    `ways` stand last: what else may be done with the figures.
    """
    assert origin.source is not None
    sources.offer([origin.source])
    coverage = _coverage(inquiry, origin.source, origin.coverage)
    leads = inner(source_href(inquiry, origin.source.name), "Nguồn số liệu, cách tính")
    draw(coverage, small(joined([origin.named, leads, *ways])))


def _coverage(inquiry: Inquiry, source: Source, coverage: str) -> Piece:
    return small(inner(source_href(inquiry, source.name, "chua-bao-cao"), coverage)) if coverage else None


def add_to_deck(inquiry: Inquiry, shape: str) -> Piece:
    """The way into a deck, from a page that is no projector's; null for what no slide shows."""
    return add_link(inquiry, shape) if shape and inquiry.look.name == "screen" else None


def _listing(inquiry: Inquiry, shown: Listing) -> None:
    if shown.headline:
        headline(shown.headline)
    with turned(shown.key, len(shown.table.rows), shown.size) as some:
        draw(markup(part_of(shown.table, some)))
    for one in shown.lines:
        draw(line(one))
    if shown.origin is not None:
        source_under(inquiry, shown.origin, [add_to_deck(inquiry, shown.slide)])
    elif way := add_to_deck(inquiry, shown.slide):
        draw(small(way))
    if shown.file:
        download(inquiry, shown.file, shown.key, shown.table)


def _turned(inquiry: Inquiry, shown: Turned) -> None:
    with turned(shown.key, shown.count, shown.size) as some:
        show(inquiry, shown.part(some))


@contextmanager
def turned(key: str, count: int, size: int | None) -> Iterator[slice]:
    """The rows to draw inside the block; the page numbers stand below it. A list of another length starts anew."""
    if not size:
        yield slice(None)
        return
    place = st.container()
    pages = ceil(count / size)
    page = st.pagination(pages, key=f"page_{key}_{count}") if pages > 1 else 1
    with place:
        yield slice((page - 1) * size, page * size)


def download(inquiry: Inquiry, name: str, key: str, shown: Table) -> None:
    """The table as a CSV file that Excel opens with its Vietnamese letters; `name` is what the file is called by."""
    frame = pl.DataFrame([list(row) for row in shown.rows], schema=dict.fromkeys(shown.titles, pl.String), orient="row")
    st.download_button(
        "Tải bảng (CSV)",
        written(marked(inquiry, frame), "csv"),
        file_name=file_name(inquiry, name, "csv"),
        mime=MIME["csv"],
        key=f"download_{key}",
        on_click="ignore",
    )


def _nothing(block: Nothing) -> None:
    """Once a page, with one way back."""
    said: list[str] = st.session_state[SAID]
    if block.what in said:
        return
    st.info(literal(block.text))
    if not said and not filters.choice().is_empty:
        st.button("Bỏ bộ lọc để xem tất cả", on_click=filters.clear, key="clear_from_page")
    said.append(block.what)


def _refused(block: Refused) -> None:
    """Why not, and the ways that lead on below it."""
    if block.ways:
        draw(htpy.div(".dropped")[htpy.p[block.why], htpy.p[joined(map(led, block.ways))]])
    else:
        st.info(literal(block.why))
