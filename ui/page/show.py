"""How a page shows a finding: its sentence, its chart, its table, its downloads, its source; and what is empty."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from math import ceil

import plotly.graph_objects as go
import polars as pl
import streamlit as st

from charts.style.alt import alt_text
from charts.style.theme import CONFIG
from data.releases.export import written
from findings.content.content import Headline, is_drawn, is_slide, note, tell_source
from findings.content.files import MIME, file_name, marked
from findings.link.leads import Click, follow
from findings.provenance.reports import source_line, source_list
from findings.provenance.source import Source, begin, offer, source_href
from glossary.codes import Code
from metrics.wording.places import kind_words
from ui.page.add_to_deck import add_link
from ui.page.picture import picture_links, signs_in
from ui.page.table import Head, inner, table
from ui.state import filters
from ui.state.screen import Screen
from ui.state.share import pinned_address

SAID = "said_to_be_nothing"
CLICKED = "chart_clicked"


@dataclass(frozen=True)
class Finding:
    """A chart with everything that stands around it.

    `values` are the chart's own values; `heads` and `rows` the table behind it, as texts; `reports` the ids of
    what it rests on; `note` a caution that belongs to it; `coverage` says who has reported; `marks_at` what begins or
    ends with a school year. `source` answers where the numbers come from; `click` says what the code of a mark is,
    `hrefs` where each row of the table leads; `alt` tells the chart in words where its shape has words of its own;
    `slide` is the shape of a deck that shows the same, empty where there is none; `sources` names the reports, on
    a slide.
    """

    key: str
    headline: str
    shape: str
    figure: go.Figure
    values: pl.DataFrame
    unit: str
    heads: Sequence[Head]
    rows: Sequence[Sequence[str]]
    reports: Iterable[str] = ()
    note: str = ""
    codes: Mapping[str, Code] | None = None
    coverage: str = ""
    source: Source | None = None
    click: Click | None = None
    hrefs: Sequence[str | None] = ()
    alt: str = ""
    marks_at: Mapping[str, str] | None = None
    slide: str = ""
    sources: str = ""


def heading(screen: Screen, title: str, lead: str) -> None:
    """The page's one h1, what it is for, and what is being looked at; every page starts with it."""
    st.session_state[SAID] = []
    begin()
    st.html(f'<h1 class="page-title">{escape(title)}</h1><p class="lead">{escape(lead)}</p>')
    st.html(f'<p class="scope">{escape(scope_text(screen))}</p>')


def scope_text(screen: Screen) -> str:
    """The filter in force, in words."""
    chosen, names = screen.filter, screen.district_names()
    years = _years(chosen.first_year, chosen.last_year)
    everywhere = f"tất cả {kind_words(screen.cube.districts)} có báo cáo"
    where = ", ".join(names[code] for code in chosen.districts) or everywhere
    return " · ".join(["Khối trường học", years, where, *filters.chosen_words(filters.Choice(chosen, screen.unions))])


def finding(screen: Screen, shown: Finding) -> None:
    """Draw a finding; on a slide only its sentence, its chart and its source."""
    if screen.look.name == "projector":
        _on_slide(screen, shown)
        return
    with st.container(key=f"finding_{shown.key}"):
        st.html(f'<h2 class="headline">{escape(shown.headline)}</h2>')
        alt = shown.alt or alt_text(
            shown.headline, shown.shape, shown.values, unit=shown.unit, codes=shown.codes, marks_at=shown.marks_at
        )
        _chart(screen, shown, alt)
        _under(screen, shown, picture_links(screen, shown.headline, _foot(screen, shown)))
        with st.expander("Bảng số liệu", key=f"table_{shown.key}"):
            table(shown.headline, shown.heads, shown.rows, hrefs=shown.hrefs)
            download(screen, shown.headline, shown.key, [head.title for head in shown.heads], shown.rows)
        if shown.source is None:
            source_list(screen, shown.reports, shown.key)


def _foot(screen: Screen, shown: Finding) -> list[str]:
    """What a picture of the chart says below it, empty where there is nothing to say."""
    source = source_line(screen, shown.reports)
    return [shown.note, signs_in(shown.rows), shown.coverage, source, scope_text(screen)]


def _on_slide(screen: Screen, shown: Finding) -> None:
    named = source_line(screen, shown.reports)
    note(replace(shown, sources=named))
    tell_source(named)
    if not is_drawn():
        return
    st.html(f'<h2 class="headline">{escape(shown.headline)}</h2>')
    alt = shown.alt or alt_text(
        shown.headline, shown.shape, shown.values, unit=shown.unit, codes=shown.codes, marks_at=shown.marks_at
    )
    # One finding may stand on several slides.
    key = f"chart_{st.session_state.get('slide', 0)}_{shown.key}"
    st.plotly_chart(shown.figure, theme=None, config=CONFIG, key=key, alt=alt)
    _under(screen, shown)


def _chart(screen: Screen, shown: Finding, alt: str) -> None:
    """The chart; a click on a mark leads to what the mark is about."""
    key = f"chart_{shown.key}"
    if shown.click is None:
        st.plotly_chart(shown.figure, theme=None, config=CONFIG, key=key, alt=alt)
        return
    event = st.plotly_chart(
        shown.figure,
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
        follow(screen, shown.click, event)


def _under(screen: Screen, shown: Finding, picture: str = "") -> None:
    """What stands below a chart, small: the caution, who has reported, the source, the way to its picture (HTML)."""
    if shown.note:
        st.html(f'<p class="under">{escape(shown.note)}</p>')
    if shown.source is not None:
        source_under(screen, shown.source, shown.reports, shown.coverage, _ways(onward(screen, shown.slide), picture))
        return
    lines = [escape(line) for line in (shown.coverage, source_line(screen, shown.reports)) if line]
    ways = _ways(onward(screen, shown.slide), picture)
    st.html("".join(f'<p class="under">{line}</p>' for line in (*lines, ways) if line))


def source_under(screen: Screen, source: Source, reports: Iterable[str], coverage: str = "", last: str = "") -> None:
    """Below figures: who has reported, leading to who has not; the reports, leading to all that is behind.

    `last` is HTML that stands last: what else may be done with the figures.
    """
    named = source_line(screen, reports)
    tell_source(named)
    if not is_drawn():
        return
    offer(source)
    lines = [inner(source_href(screen, source.name, "chua-bao-cao"), coverage)] if coverage else []
    leads = inner(source_href(screen, source.name), "Nguồn số liệu, cách tính")
    lines.append(_ways(escape(named), leads, last))
    st.html("".join(f'<p class="under">{line}</p>' for line in lines))


def onward(screen: Screen, shape: str) -> str:
    """The way into a deck as HTML, from a page that is no projector's; empty for what no slide shows."""
    return add_link(screen, shape) if screen.look.name == "screen" else ""


def _ways(*pieces: str) -> str:
    return " · ".join(filter(None, pieces))


def download(screen: Screen, name: str, key: str, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """The table as a CSV file that Excel opens with its Vietnamese letters; `name` is what the file is called by."""
    if is_slide():
        return
    frame = pl.DataFrame([list(row) for row in rows], schema=dict.fromkeys(titles, pl.String), orient="row")
    st.download_button(
        "Tải bảng (CSV)",
        written(marked(screen, frame, pinned_address(screen)), "csv"),
        file_name=file_name(screen, name, "csv"),
        mime=MIME["csv"],
        key=f"download_{key}",
        on_click="ignore",
    )


def nothing(what: str) -> None:
    """A sentence that says what nobody has reported under this filter, once a page, and one way back."""
    note(f"{what}: chưa có báo cáo nào trong phạm vi đã chọn.")
    if not is_drawn():
        return
    if is_slide():
        st.info(f"{what}: chưa có báo cáo nào trong phạm vi đã chọn.")
        return
    said: list[str] = st.session_state[SAID]
    if what in said:
        return
    st.info(f"{what}: chưa có báo cáo nào trong phạm vi đã chọn.")
    if not said and not filters.choice().is_empty:
        st.button("Bỏ bộ lọc để xem tất cả", on_click=filters.clear, key="clear_from_page")
    said.append(what)


def _years(first: str | None, last: str | None) -> str:
    if first and last:
        return f"năm học {first}" if first == last else f"năm học {first} đến {last}"
    if first or last:
        return f"từ năm học {first}" if first else f"đến năm học {last}"
    return "tất cả các năm học"


def titled(text: str, under: str = "", *, anchor: str = "") -> None:
    """Draw the sentence, and below it small what belongs to it; `anchor` is its id in the page."""
    note(Headline(text))
    if not is_drawn():
        return
    place = f' id="{escape(anchor, quote=True)}"' if anchor else ""
    small = f'<p class="under">{escape(under)}</p>' if under else ""
    st.html(f'<h2 class="headline"{place}>{escape(text)}</h2>{small}')


@contextmanager
def turned(key: str, count: int, size: int) -> Iterator[slice]:
    """The rows to draw inside the block; the page numbers stand below it. A list of another length starts anew.

    A slide has no pages: it shows the first of them.
    """
    if is_slide():
        yield slice(0, size)
        return
    place = st.container()
    pages = ceil(count / size)
    page = st.pagination(pages, key=f"page_{key}_{count}") if pages > 1 else 1
    with place:
        yield slice((page - 1) * size, page * size)
