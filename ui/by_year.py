"""Several numbers of one place beside each other, one line a school year; each leads to its own source."""

from collections.abc import Mapping, Sequence

import streamlit as st

from glossary.symbols import ABSENT
from metrics.headline import figure_text
from metrics.metric import Metric
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.show import download
from ui.source import offer, source_href
from ui.table import Head, inner, table
from ui.titled import titled


def by_year(
    screen: Screen, title: str, metrics: Sequence[Metric], key: str, labels: Mapping[str, str] | None = None
) -> None:
    """Draw the table, the newest year first; nothing where none was reported.

    `labels` are shorter names of metrics, for columns under a title that says the rest.
    """
    names = {metric.name: metric.label for metric in metrics} | dict(labels or {})
    shown = [screen.shown(metric) for metric in metrics]
    values = {metric.name: _values(screen, metric) for metric in shown}
    told = [metric for metric in shown if values[metric.name]]
    if not told:
        return
    years = sorted({year for of_metric in values.values() for year in of_metric}, reverse=True)
    heads = [Head("Năm học"), *(Head(names[metric.name], True) for metric in told)]
    rows = [[year, *(values[metric.name].get(year, ABSENT) for metric in told)] for year in years]
    titled(title)
    table(title, heads, rows)
    _sources(screen, told, names)
    download(screen, title, key, [head.title for head in heads], rows)


def _values(screen: Screen, metric: Metric) -> dict[str, str]:
    found = screen.measure(metric).drop_nulls("value")
    return {
        row["school_year"]: figure_text(metric, row["value"], row["bound"], row["signs"])
        for row in found.iter_rows(named=True)
    }


def _sources(screen: Screen, metrics: Sequence[Metric], names: Mapping[str, str]) -> None:
    for metric in metrics:
        offer(metric_source(screen, metric))
    links = " · ".join(inner(source_href(screen, metric.name), names[metric.name]) for metric in metrics)
    st.html(f'<p class="under">Nguồn số liệu: {links}</p>')
