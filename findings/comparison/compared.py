"""What So sánh shows for what is asked: why not, or the shape, once or for two halves beside each other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from findings.comparison import heatmap, ranking, scatter, table, tile_map, trend
from findings.comparison.asked import Asked
from findings.comparison.ranking import ranking_of
from findings.comparison.refusal import NO_OWNER, basis_words, refusal
from findings.comparison.trend import trend_of
from findings.comparison.view import FEWEST, SIDES, View, view_of
from findings.content.content import Beside, Finding, Found, Line, Nothing
from findings.inquiry.inquiry import Inquiry
from findings.provenance.coverage import left_out
from metrics.measure.basis import bases, on_basis
from metrics.measure.metric import Metric

# A view, its newest school year, and how far its axis reaches at least.
Make = Callable[[View, str, float], Finding]
CHARTS: Mapping[str, Make] = {
    "trend": trend.finding,
    "ranking": ranking.finding,
    "heatmap": heatmap.finding,
    "map": tile_map.finding,
}


def compared(inquiry: Inquiry, asked: Asked) -> Found:
    """What is asked for, or why it cannot be compared; only the shape picked is worked out."""
    if refused := refusal(inquiry, asked):
        return refused
    words = basis_words(asked)
    caution = Line((words,), "caution") if words else None
    views = _views(inquiry, asked)
    if not views:
        return [caution, NO_OWNER]
    return [caution, left_out(views[0].inquiry, [asked.metric]), _beside(_shown(inquiry, asked, views))]


def slide_of(asked: Asked) -> str:
    """The shape of a deck that shows the same; empty for two halves side by side."""
    parts = (asked.shape, asked.metric.name, asked.breakdown.code, asked.basis)
    return "" if asked.is_beside else ":".join((*parts, asked.second.name) if asked.shape == "scatter" else parts)


def side_by_side(inquiry: Inquiry, metric: Metric) -> Found:
    """Trend and ranking of the districts beside each other; one year has no trend."""
    ranked = ranking_of(inquiry, metric)
    if isinstance(ranked, Nothing) or inquiry.measure(metric)["value"].count() < FEWEST:
        return ranked
    return Beside([trend_of(inquiry, metric), ranked])


def _views(inquiry: Inquiry, asked: Asked) -> list[View]:
    """One of everything, or one of each side of which the filter leaves something."""
    sides = SIDES if asked.is_beside else (None,)
    found = [view_of(inquiry, asked.metric, asked.basis, asked.breakdown, side) for side in sides]
    return [replace(view, slide=slide_of(asked)) for view in found if view is not None]


def _shown(inquiry: Inquiry, asked: Asked, views: Sequence[View]) -> list[Found]:
    if asked.shape == "scatter":
        return _pairs(views, _second(inquiry, asked))
    if asked.shape == "table":
        return [_nothing(view) if (year := view.year()) is None else table.listing(view, year) for view in views]
    made = _made(views, CHARTS[asked.shape])
    if len(views) > 1:
        made = _made(views, CHARTS[asked.shape], max((_greatest(one) for one in made if one), default=0))
    return [one or _nothing(view) for view, one in zip(views, made, strict=True)]


def _made(views: Sequence[View], make: Make, at_least: float = 0) -> list[Finding | None]:
    """Null where nobody of a side has reported."""
    return [None if (year := view.year()) is None else make(view, year, at_least) for view in views]


def _greatest(shown: Finding) -> float:
    return float(shown.chart.values["value"].max() or 0)  # type: ignore[arg-type]


def _second(inquiry: Inquiry, asked: Asked) -> Metric:
    """The second number, on the same basis where that says something."""
    basis = asked.basis if asked.basis in bases(asked.second) else "absolute"
    return inquiry.shown(on_basis(asked.second, basis), (asked.breakdown.column,))


def _pairs(views: Sequence[View], second: Metric) -> list[Found]:
    points = [scatter.points(view, second) for view in views]
    beside = [one for one in points if one is not None]
    return [
        _nothing(view, f" cùng với {second.label}") if one is None else scatter.found(view, second, one, beside)
        for view, one in zip(views, points, strict=True)
    ]


def _nothing(view: View, more: str = "") -> Nothing:
    side = f" ({view.side.label.lower()})" if view.side else ""
    return Nothing(f"{view.metric.label}{side}{more}")


def _beside(columns: Sequence[Found]) -> Found:
    """One in the whole width, two beside each other."""
    return columns[0] if len(columns) == 1 else Beside(columns)
