"""What words, numbers and signs mean: the glossary that opens from every page, the legend at the foot of each."""

from collections.abc import Iterable, Mapping
from itertools import groupby

import htpy
import streamlit as st

from findings.content.content import Head, Table
from glossary.terms import TERMS
from glossary.writing.symbols import SYMBOLS, TITLE
from glossary.writing.text import vietnamese_order
from metrics.catalogue import OFFERED
from metrics.measure.metric import Metric
from metrics.wording.formula import definition
from ui.html import draw
from ui.page.table import markup


def glossary() -> None:
    """The button that opens it; the box holds everything at once, so that the browser's own search finds it."""
    if st.button("Giải thích thuật ngữ", icon=":material/menu_book:", key="glossary", width="stretch"):
        _box()


def legend() -> None:
    """All symbols, so that a page says the same whatever stands on it."""
    with st.expander(f"{TITLE} dùng cạnh các số", key="symbols"):
        lines = [[symbol.label, symbol.meaning] for symbol in SYMBOLS.values()]
        draw(markup(Table(TITLE, (Head(TITLE), Head("Nghĩa là")), lines)))


@st.dialog("Giải thích thuật ngữ", width="large")
def _box() -> None:
    terms = sorted(TERMS.items(), key=lambda term: vietnamese_order(term[0]))
    parts = [_part("Thuật ngữ", terms)]
    for group, metrics in _groups(OFFERED):
        parts.append(_part(f"Chỉ số: {group}", [(metric.label, definition(metric)) for metric in metrics]))
    draw(htpy.div(".terms")[parts])


def _groups(catalogue: Mapping[str, Metric]) -> list[tuple[str, list[Metric]]]:
    """The metrics by group; both in the order of the catalogue."""
    order = list(dict.fromkeys(metric.group for metric in catalogue.values()))
    ordered = sorted(catalogue.values(), key=lambda metric: order.index(metric.group))
    return [(group, list(metrics)) for group, metrics in groupby(ordered, lambda metric: metric.group)]


def _part(title: str, entries: Iterable[tuple[str, str]]) -> htpy.Fragment:
    rows = [(htpy.dt[term], htpy.dd[meaning]) for term, meaning in entries]
    return htpy.fragment[htpy.h3[title], htpy.dl[rows]]
