"""What words and numbers mean: the glossary that opens from every page, and the definition of a metric."""

from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby

import streamlit as st

from glossary.terms import TERMS
from glossary.units import UNITS
from glossary.writing.symbols import SYMBOLS
from glossary.writing.text import vietnamese_order
from metrics.catalogue import CATALOGUE
from metrics.measure.metric import Metric
from ui.page.table import Head, table


def glossary() -> None:
    """The button that opens it; the box holds everything at once, so that the browser's own search finds it."""
    if st.button("Giải thích thuật ngữ", icon=":material/menu_book:", key="glossary", width="stretch"):
        _box()


def definition(metric: Metric) -> str:
    """What a metric counts or divides, and in which unit."""
    return f"{metric.description} Đơn vị: {UNITS.label(metric.unit)}."


@st.dialog("Giải thích thuật ngữ", width="large")
def _box() -> None:
    terms = sorted(TERMS.items(), key=lambda term: vietnamese_order(term[0]))
    parts = [_part("Thuật ngữ", terms)]
    for group, metrics in _groups(CATALOGUE):
        parts.append(_part(f"Chỉ số: {group}", [(metric.label, definition(metric)) for metric in metrics]))
    st.html(f'<div class="terms">{"".join(parts)}</div>')


def _groups(catalogue: Mapping[str, Metric]) -> list[tuple[str, list[Metric]]]:
    """The metrics by group; both in the order of the catalogue."""
    order = list(dict.fromkeys(metric.group for metric in catalogue.values()))
    ordered = sorted(catalogue.values(), key=lambda metric: order.index(metric.group))
    return [(group, list(metrics)) for group, metrics in groupby(ordered, lambda metric: metric.group)]


def _part(title: str, entries: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>" for term, meaning in entries)
    return f"<h3>{escape(title)}</h3><dl>{rows}</dl>"


TITLE = "Ký hiệu"


def legend() -> None:
    """All symbols, so that a page says the same whatever stands on it."""
    with st.expander(f"{TITLE} dùng cạnh các số", key="symbols"):
        lines = [[symbol.label, symbol.meaning] for symbol in SYMBOLS.values()]
        table(TITLE, (Head(TITLE), Head("Nghĩa là")), lines)
