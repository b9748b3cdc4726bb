"""What may be drawn on a slide, and what has to be said with it."""

from collections.abc import Container, Sequence

from glossary.bases import BASES
from glossary.indicators import INDICATORS

BREAKDOWNS = ("district", "cluster", "school_level", "ownership", "union")
# The shapes of the page So sánh: a metric, then what it is broken down by, on which basis, and a second metric.
COMPARED = ("trend", "ranking", "heatmap", "map", "table", "scatter")
# Shapes that need nothing else.
ALONE = (
    "grades",
    "recipients",
    "levels",
    "welfare",
    "apart",
    "season",
    "targets",
    "next_targets",
    "shortcomings",
    "awards",
    "recognition",
    "honours",
    "missing",
    "late",
)
# One bar a code, in the order of the code list: a metric and what it is broken down by.
PARTS, PARTED = "parts", ("school_level", "ownership")
# Figures that reports state as totals, by the letters of their groups.
REPORTED = "reported"
GROUPS = {indicator.group for indicator in INDICATORS.values()}


class ShapeError(Exception):
    """What is wrong with a shape, in Vietnamese, without the slide."""


def check_shape(name: str, parts: Sequence[str], metrics: Container[str]) -> None:
    """Raises ShapeError for a shape that cannot be drawn; `metrics` are the names that there are."""
    text = ":".join((name, *parts))
    if name in ALONE and not parts:
        return
    if name == REPORTED and parts and set(parts) <= GROUPS:
        return
    if name == PARTS and len(parts) == 2 and parts[0] in metrics and parts[1] in PARTED:
        return
    if name not in COMPARED or not parts:
        raise ShapeError(f"không có dạng hiển thị “{text}”.")
    if unknown := [one for one in (*parts[:1], *parts[3:4]) if one not in metrics]:
        raise ShapeError(f"không có chỉ số “{unknown[0]}”.")
    # A scatter needs its second metric; the other shapes have none.
    count = 4 if name == "scatter" else min(len(parts), 3)
    if len(parts) != count or (parts[1:2] and parts[1] not in BREAKDOWNS) or (parts[2:3] and parts[2] not in BASES):
        raise ShapeError(f"không có dạng hiển thị “{text}”.")
