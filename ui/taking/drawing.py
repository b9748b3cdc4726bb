"""What a chart of a file is: categories and series, whatever program draws it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from charts.values import Mark


@dataclass(frozen=True)
class Series:
    """One line, or one colour of bars: a value and its mark a category; null is not reported.

    `unit` is a code of `UNITS` where it is not the one of the chart.
    """

    name: str
    values: Sequence[float | None]
    colour: str
    marks: Sequence[Mark | None] = ()
    unit: str = ""


@dataclass(frozen=True)
class Drawing:
    """A chart of categories in the order of the screen; those of `days` are dates, all others texts.

    `lines`: over school years; `days`: over the days of a season; `bars`: one bar a category; `stacked`: segments;
    `pairs`: results beside their targets; `points`: a category a point, its two series the figures across and up.
    """

    kind: Literal["lines", "days", "bars", "stacked", "pairs", "points"]
    unit: str
    categories: Sequence[str] | Sequence[datetime.date]
    series: Sequence[Series]

    @property
    def greatest(self) -> float:
        """The greatest value of any series, 0 where nothing is reported."""
        return max((value or 0 for one in self.series for value in one.values), default=0)
