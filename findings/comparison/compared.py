"""One page of So sánh: what is asked, what cannot be compared, and the shape, once or for two halves side by side."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

import polars as pl
import streamlit as st

from findings.comparison import heatmap, ranking, scatter, table, tile_map, trend
from findings.comparison.refusal import basis_words, refusal, say
from findings.comparison.trend import Prepared
from findings.comparison.view import SIDES, Side, View, view_of
from findings.content.content import is_drawn
from findings.reporting.missing import left_out
from metrics.measure.basis import bases, on_basis
from metrics.measure.metric import Metric
from ui.comparison.question import Asked, ask
from ui.page.show import Finding, finding, nothing, source_under
from ui.state.screen import Screen

PREPARE: dict[str, Callable[[View], Prepared | None]] = {
    "trend": trend.prepare,
    "ranking": ranking.prepare,
    "heatmap": heatmap.prepare,
    "map": tile_map.prepare,
}


def compare(screen: Screen) -> None:
    """Draw the widgets and what they ask for; only the shape picked is worked out."""
    compared(screen, ask(screen))


def compared(screen: Screen, asked: Asked) -> None:
    """Draw what is asked for, or why it cannot be compared."""
    if refused := refusal(screen, asked):
        say(screen, refused)
        return
    if words := basis_words(asked):
        st.html(f'<p class="dropped">{escape(words)}</p>')
    found = [view_of(screen, asked.metric, asked.basis, asked.breakdown, side) for side in _sides(asked)]
    views = [view for view in found if view is not None]
    if not views:
        st.info("Bộ lọc loại hình chỉ gồm trường không rõ là công lập hay ngoài công lập.")
        return
    left_out(views[0].screen, [asked.metric])
    slide = slide_of(asked)
    if asked.shape == "scatter":
        _scatter(views, _second(screen, asked), slide)
    elif asked.shape == "table":
        _beside(views, _table)
    else:
        _shape(views, PREPARE[asked.shape], slide)


def slide_of(asked: Asked) -> str:
    """The shape of a deck that shows the same; empty for two halves side by side."""
    parts = (asked.shape, asked.metric.name, asked.breakdown.code, asked.basis)
    return "" if asked.is_beside else ":".join((*parts, asked.second.name) if asked.shape == "scatter" else parts)


def _sides(asked: Asked) -> Sequence[Side | None]:
    return SIDES if asked.is_beside else (None,)


def _second(screen: Screen, asked: Asked) -> Metric:
    """The second number, on the same basis where that says something."""
    basis = asked.basis if asked.basis in bases(asked.second) else "absolute"
    return screen.shown(on_basis(asked.second, basis), (asked.breakdown.column,))


def _shape(views: Sequence[View], prepare: Callable[[View], Prepared | None], slide: str) -> None:
    prepared = {view.side: prepare(view) for view in views}
    greatest = [_greatest(one.finding.values) for one in prepared.values() if one is not None]
    at_least = max(greatest, default=0) if len(views) > 1 else 0

    def draw(view: View) -> None:
        one = prepared[view.side]
        if one is None:
            nothing(_named(view))
            return
        shown = replace(one.finding, figure=one.figure(at_least)) if at_least else one.finding
        finding(view.screen, replace(dressed(view, shown), slide=slide))

    _beside(views, draw)


def _scatter(views: Sequence[View], second: Metric, slide: str) -> None:
    found = {view.side: scatter.points(view, second) for view in views}
    frames = [one[1] for one in found.values() if one is not None]

    def draw(view: View) -> None:
        one = found[view.side]
        if one is None:
            nothing(f"{_named(view)} cùng với {second.label}")
            return
        shown = dressed(view, scatter.finding_of(view, second, *one, frames))
        finding(view.screen, replace(shown, slide=slide))
        if is_drawn():
            st.html(f'<p class="under">{escape(second.label)}, năm học {one[0]}:</p>')
        source_under(view.screen, view.source(second), scatter.reports_of_second(one[1]))

    _beside(views, draw)


def _table(view: View) -> None:
    if not table.draw(view, f"{view.side.label}: " if view.side else ""):
        nothing(_named(view))


def _beside(views: Sequence[View], draw: Callable[[View], None]) -> None:
    """One view in the whole width, two beside each other."""
    if len(views) == 1:
        draw(views[0])
        return
    for place, view in zip(st.columns(len(views), gap="large"), views, strict=True):
        with place:
            draw(view)


def dressed(view: View, shown: Finding) -> Finding:
    """The finding with its source, what it leaves out, and the name of its side."""
    note = " ".join(filter(None, (shown.note, view.outside())))
    source = view.source() if shown.source is None else view.named(shown.source)
    dressed = replace(shown, source=source, note=note)
    if view.side is None:
        return dressed
    return replace(dressed, key=f"{shown.key}-{view.side.code}", headline=f"{view.side.label}: {shown.headline}")


def _named(view: View) -> str:
    return view.metric.label if view.side is None else f"{view.metric.label} ({view.side.label.lower()})"


def _greatest(values: pl.DataFrame) -> float:
    return float(values["value"].max() or 0)  # type: ignore[arg-type]
